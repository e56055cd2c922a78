import type {
  BinaryExpression,
  Declaration,
  ElementAccessExpression,
  Expression,
  Identifier,
  Node,
  SourceFile,
  StringLiteralLike,
  Symbol as TsSymbol,
  TypeChecker,
} from "typescript";
import { isInType, literalKey, walk } from "./syntax.js";
import { ts } from "./typescript.js";

type Name = Identifier | StringLiteralLike;

/** Where a program names what it declares, in whichever file and under whichever name. */
export class References {
  readonly #byText = new Map<string, Name[]>();
  /** Assignments under a key that the text does not tell. */
  readonly computedWrites: { readonly target: ElementAccessExpression; readonly value: Expression }[] = [];
  readonly #otherNames = new Map<Declaration, Set<string>>();
  readonly #found = new Map<Declaration, readonly Name[]>();
  readonly #meanings = new Map<Node, readonly Declaration[]>();
  readonly #byMeaning = new Map<string, ReadonlyMap<Declaration, readonly Name[]>>();
  readonly #checker: TypeChecker;
  #importedFiles: ReadonlySet<SourceFile> | undefined;
  readonly files: readonly SourceFile[];

  constructor(files: readonly SourceFile[], checker: TypeChecker) {
    this.files = files;
    this.#checker = checker;
    const renamed: Identifier[] = [];
    for (const file of files)
      walk(file, (node) => {
        if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
          this.#note(node as Identifier);
          if (ts.isIdentifier(node) && isRenaming(node)) renamed.push(node);
        } else if (ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent) && node.parent.argumentExpression === node)
          this.#note(node);
        else if (isComputedWrite(node)) this.computedWrites.push({ target: node.left, value: node.right });
      });
    for (const name of renamed)
      for (const declaration of this.declarationsOf(name)) {
        const names = this.#otherNames.get(declaration) ?? new Set();
        this.#otherNames.set(declaration, names.add(name.text));
      }
  }

  #note(node: Name): void {
    const list = this.#byText.get(node.text);
    if (list === undefined) this.#byText.set(node.text, [node]);
    else list.push(node);
  }

  /** Every identifier with this text, wherever it stands. */
  named = (text: string): readonly Name[] => this.#byText.get(text) ?? [];

  /** What a name means, behind imports and exports. */
  symbolOf(node: Node): TsSymbol | undefined {
    const { parent } = node;
    const checker = this.#checker;
    let symbol: TsSymbol | undefined;
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === node) symbol = checker.getShorthandAssignmentValueSymbol(parent);
    else if (ts.isExportSpecifier(parent)) symbol = checker.getExportSpecifierLocalTargetSymbol(parent);
    symbol ??= checker.getSymbolAtLocation(node);
    if (symbol === undefined) return undefined;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return target;
  }

  declarationsOf = (node: Node): readonly Declaration[] => {
    const known = this.#meanings.get(node) ?? this.symbolOf(node)?.declarations ?? [];
    this.#meanings.set(node, known);
    return known;
  };

  /** Where a declaration is named as a value, apart from its own name. */
  to(declaration: Declaration): readonly Name[] {
    const known = this.#found.get(declaration);
    if (known !== undefined) return known;
    const own = ts.getNameOfDeclaration(declaration);
    const texts = new Set(this.#otherNames.get(declaration));
    if (own !== undefined && "text" in own) texts.add(own.text as string);
    const found = [...texts].flatMap((text) => this.#resolved(text).get(declaration) ?? []).filter((name) => name !== own);
    this.#found.set(declaration, found);
    return found;
  }

  /** What each use of a text means: asked once for all declarations that have it as their name. */
  #resolved(text: string): ReadonlyMap<Declaration, readonly Name[]> {
    const known = this.#byMeaning.get(text);
    if (known !== undefined) return known;
    const found = new Map<Declaration, Name[]>();
    for (const name of this.named(text)) {
      if (isNaming(name) || isInType(name)) continue;
      for (const declaration of this.declarationsOf(name)) {
        const list = found.get(declaration);
        if (list === undefined) found.set(declaration, [name]);
        else list.push(name);
      }
    }
    this.#byMeaning.set(text, found);
    return found;
  }

  /** Whether some file of the program imports this one. */
  isImported(file: SourceFile): boolean {
    this.#importedFiles ??= this.#findImported();
    return this.#importedFiles.has(file);
  }

  #findImported(): ReadonlySet<SourceFile> {
    const found = new Set<SourceFile>();
    for (const file of this.files)
      for (const specifier of specifiersOf(file)) {
        const target = this.#checker.getSymbolAtLocation(specifier)?.valueDeclaration;
        if (target !== undefined && ts.isSourceFile(target) && target !== file) found.add(target);
      }
    return found;
  }
}

interface ComputedWrite extends BinaryExpression {
  readonly left: ElementAccessExpression;
}

const isComputedWrite = (node: Node): node is ComputedWrite =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment &&
  ts.isElementAccessExpression(node.left) &&
  literalKey(node.left.argumentExpression) === undefined;

/** The literals that a file names other modules by. */
function specifiersOf(file: SourceFile): readonly Expression[] {
  return (file as unknown as { imports?: readonly Expression[] }).imports ?? [];
}

/** An import, export or `require` under another name. */
function isRenaming(node: Identifier): boolean {
  const { parent } = node;
  if (ts.isImportClause(parent) || ts.isImportEqualsDeclaration(parent)) return parent.name === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName !== undefined && parent.name === node;
  if (ts.isBindingElement(parent)) return parent.name === node && parent.propertyName !== undefined;
  return ts.isVariableDeclaration(parent) && parent.name === node && parent.initializer !== undefined && isRequire(parent.initializer);
}

export const isRequire = (node: Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require" && node.arguments.length === 1;

/** The name is that of an import or export, not a use. */
function isNaming({ parent }: Node): boolean {
  return (
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isNamespaceExport(parent)
  );
}
