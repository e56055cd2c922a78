import type {
  ClassLikeDeclaration,
  Declaration,
  InterfaceType,
  Node,
  Symbol as TsSymbol,
  Type,
  TypeChecker,
  TypeReference,
} from "typescript";
import type { ConnectorFacts, FactsReader } from "./facts.js";
import { isRuntime } from "./program.js";
import { nameText } from "./syntax.js";
import { ts } from "./typescript.js";

/** A member of a connector: a convenience method, or one of the ways to call any operation. */
export interface ConnectorMember {
  /** Undefined for what the base of every connector declares. */
  readonly connector: ConnectorFacts | undefined;
  readonly name: string;
}

/** The calls that take an operation's id. `call` is what connectors are made of: a derived class can use it, and JavaScript. */
export const BY_ID: ReadonlySet<string> = new Set(["execute", "dryRun", "call"]);

/** Tells what of a program is the SDK's, by where it is declared. */
export class Sdk {
  readonly #facts: FactsReader;
  readonly #checker: TypeChecker;
  readonly #connectors = new Map<Type, readonly (ConnectorFacts | undefined)[]>();

  constructor(facts: FactsReader, checker: TypeChecker) {
    this.#facts = facts;
    this.#checker = checker;
  }

  /** Whether a node is in a generated file, or in the runtime. */
  isSdk = (node: Node): boolean => {
    const { fileName } = node.getSourceFile();
    return this.#facts.manifestsOf(fileName) !== undefined || isRuntime(fileName);
  };

  /** What a declaration is of a connector; undefined for anything else. */
  memberOf(declaration: Declaration): ConnectorMember | undefined {
    const { parent } = declaration;
    if (parent === undefined || !ts.isClassLike(parent)) return undefined;
    const name = nameText(ts.getNameOfDeclaration(declaration));
    if (name === undefined) return undefined;
    const connector = this.#connectorClass(parent);
    if (connector !== undefined) return { connector, name };
    return isNamed(parent, "SDKConnector") && isRuntime(parent.getSourceFile().fileName) ? { connector: undefined, name } : undefined;
  }

  #connectorClass(node: ClassLikeDeclaration): ConnectorFacts | undefined {
    const extended = node.heritageClauses?.some(({ types }) => types.some(({ expression }) => expression.getText() === "SDKConnector"));
    return extended ? this.#facts.connectorOf(node.getSourceFile().fileName) : undefined;
  }

  /** The connectors that a type is of, itself or in part; undefined among them for any connector. */
  connectorsOf(type: Type): readonly (ConnectorFacts | undefined)[] {
    const known = this.#connectors.get(type);
    if (known !== undefined) return known;
    this.#connectors.set(type, []);
    const found = type.isUnionOrIntersection() ? unique(type.types.flatMap((member) => this.connectorsOf(member))) : this.#direct(type);
    this.#connectors.set(type, found);
    return found;
  }

  #direct(type: Type): readonly (ConnectorFacts | undefined)[] {
    if (!(type.flags & ts.TypeFlags.Object)) return [];
    for (const symbol of this.#lineage(type))
      for (const declaration of symbol.declarations ?? []) {
        if (!ts.isClassLike(declaration)) continue;
        const connector = this.#connectorClass(declaration);
        if (connector !== undefined) return [connector];
        if (isNamed(declaration, "SDKConnector") && isRuntime(declaration.getSourceFile().fileName)) return [undefined];
      }
    return this.#partly(type);
  }

  /** `Pick<…>`, `Limited<…>` and other types made of a connector's members. */
  #partly(type: Type): readonly (ConnectorFacts | undefined)[] {
    if (!isMapped(type)) return [];
    const found = type
      .getProperties()
      .flatMap((property) => (property.declarations ?? []).flatMap((declaration) => this.memberOf(declaration) ?? []));
    const named = unique(found.flatMap(({ connector }) => connector ?? []));
    if (named.length > 0 || found.length === 0) return named;
    const given = unique((type.aliasTypeArguments ?? []).flatMap((argument) => this.connectorsOf(argument)));
    return given.length > 0 ? given : [undefined];
  }

  /** A class and all that it is derived from. */
  #lineage(type: Type): TsSymbol[] {
    const found: TsSymbol[] = [];
    const visit = (one: Type): void => {
      const target = (one as TypeReference).target ?? one;
      if (target.symbol === undefined || found.includes(target.symbol)) return;
      found.push(target.symbol);
      if (target.isClassOrInterface()) for (const base of this.#checker.getBaseTypes(target as InterfaceType)) visit(base);
    };
    visit(type);
    return found;
  }

  /** Whether a type is that of a client, which every connector can be had of. */
  isClient(type: Type): boolean {
    if (type.isUnionOrIntersection()) return type.types.some((member) => this.isClient(member));
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    return this.#lineage(type).some((symbol) =>
      (symbol.declarations ?? []).some((one) => ts.isClassLike(one) && isNamed(one, "ARXCore") && isRuntime(one.getSourceFile().fileName)),
    );
  }

  /** Every connector of an SDK, for what may be any: those of whatever SDK a program names. */
  allConnectors(files: Iterable<string>): ConnectorFacts[] {
    return unique([...files].flatMap((file) => this.#facts.connectorOf(file) ?? []));
  }
}

export const isMapped = (type: Type): boolean => (((type as { objectFlags?: number }).objectFlags ?? 0) & ts.ObjectFlags.Mapped) !== 0;

const isNamed = (node: ClassLikeDeclaration, name: string): boolean => node.name?.text === name;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
