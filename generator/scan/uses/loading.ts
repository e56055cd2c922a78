import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CallExpression, Node } from "typescript";
import { isSdkName } from "../program.js";
import { ts } from "../typescript.js";
import type { Finder } from "./finder.js";

/** Code that comes from elsewhere: modules by a computed name, text that is run, packages that use the SDK themselves, requests by hand. */
export function findLoading(node: Node, finder: Finder): void {
  const unbounded = (reason: string): void => finder.findings.unbounded({ connector: undefined, reason, node });
  if (ts.isCallExpression(node)) findLoadingCall(node, finder, unbounded);
  else if (ts.isNewExpression(node) && isGlobal(node.expression, "Function", finder)) unbounded("new Function() runs what a text says");
  else if (isRequestByHand(node)) unbounded("a request to the gateway by hand");
}

/** A text with the gateway's path in it. */
export const isRequestByHand = (node: Node): boolean =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) &&
  /\/v1\/sdk\b|\bsdk\/execute\b/.test(node.text);

function findLoadingCall(node: CallExpression, finder: Finder, unbounded: (reason: string) => void): void {
  const { expression } = node;
  const [first] = node.arguments;
  if (isGlobal(expression, "eval", finder)) {
    unbounded("eval() runs what a text says");
    return;
  }
  if (isGlobal(expression, "Function", finder)) {
    unbounded("Function() runs what a text says");
    return;
  }
  if (first === undefined) return;
  const isAny = (): boolean => (finder.checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any) !== 0;
  if (ts.isStringLiteralLike(first)) {
    if (isSdkName(first.text) && !first.text.endsWith("/server") && isAny() && isLoader(node))
      unbounded(`"${first.text}" is loaded without its types`);
    return;
  }
  if (
    ts.isIdentifier(expression) &&
    expression.text === "loadConnector" &&
    finder.references.declarationsOf(expression).some((one) => finder.sdk.isSdk(one))
  ) {
    if (finder.trace.at(first).unknown !== undefined) unbounded("loadConnector() with an id that is not bounded");
    return;
  }
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
  if (!isImport) return;
  const { texts, unknown } = finder.trace.at(first);
  if (unknown !== undefined) {
    unbounded(`a module is loaded whose name is not bounded: ${unknown.reason}`);
    return;
  }
  for (const text of texts) {
    if (isSdkName(text)) unbounded(`"${text}" is loaded under a computed name, without its types`);
    else if (text.startsWith(".") && !isScanned(text, node, finder))
      unbounded(`"${text}" is loaded under a computed name and is not scanned`);
  }
}

/** `require`, whatever it is called, and not any function that takes a name. */
const isLoader = ({ expression }: CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword || /require/i.test(expression.getText());

function isGlobal(node: Node, name: string, { references }: Finder): boolean {
  if (!ts.isIdentifier(node) || node.text !== name) return false;
  return references.declarationsOf(node).every((one) => one.getSourceFile().isDeclarationFile);
}

function isScanned(name: string, at: Node, { files }: Finder): boolean {
  const path = join(dirname(at.getSourceFile().fileName), name).replace(/\.[cm]?[jt]sx?$/, "");
  return files.some(({ fileName }) => [path, join(path, "index")].includes(fileName.replace(/\.[cm]?[jt]sx?$/, "")));
}

/** Packages that a program imports and that use the SDK themselves: what they do is not scanned. */
export function findPackages(finder: Finder): void {
  for (const file of finder.files)
    for (const statement of file.statements) {
      const specifier = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
      if (specifier !== undefined && ts.isStringLiteralLike(specifier) && /^(node:)?vm$/.test(specifier.text))
        finder.findings.unbounded({ connector: undefined, reason: "node:vm runs what a text says", node: statement });
      const isType = ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly;
      const module = specifier === undefined || isType ? undefined : finder.checker.getSymbolAtLocation(specifier)?.valueDeclaration;
      if (module === undefined || specifier === undefined || finder.sdk.isSdk(module) || !usesSdk(module.getSourceFile().fileName))
        continue;
      finder.findings.unbounded({
        connector: undefined,
        reason: `the package ${specifier.getText()} uses the SDK itself and is not scanned`,
        node: statement,
      });
    }
}

function usesSdk(file: string): boolean {
  if (!file.includes("/node_modules/")) return false;
  for (let folder = dirname(file); !folder.endsWith("node_modules") && folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (!existsSync(path)) continue;
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(path, "utf8")) as Record<string, Record<string, string> | undefined>;
    return Object.keys({ ...dependencies, ...peerDependencies }).some(isSdkName);
  }
  return false;
}
