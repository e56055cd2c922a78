import type { Node } from "typescript";
import { nameText } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Finder } from "./finder.js";

/** Ways around the generated classes: a connector of one's own, and requests that are changed on their way. */
export function findByHand(node: Node, finder: Finder): void {
  if (ts.isClassLike(node)) findOwnConnector(node, finder);
  else if (ts.isNewExpression(node) && isBase(node.expression, finder))
    finder.findings.unbounded({ connector: undefined, reason: "a connector is made by hand, of which no manifest tells", node });
  else if (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some((property) => nameText(property.name) === "body") &&
    changesRequests(node, finder)
  )
    finder.findings.unbounded({ connector: undefined, reason: "requests are changed on their way", node });
}

function findOwnConnector(node: import("typescript").ClassLikeDeclaration, finder: Finder): void {
  const [base] = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types ?? [];
  if (base !== undefined && isBase(base.expression, finder))
    finder.findings.unbounded({ connector: undefined, reason: "a connector of its own, of which no manifest tells", node: base });
}

const isBase = (node: Node, { references, sdk }: Finder): boolean =>
  references
    .declarationsOf(ts.isPropertyAccessExpression(node) ? node.name : node)
    .some((one) => ts.isClassLike(one) && one.name?.text === "SDKConnector" && sdk.isSdk(one));

/** A body of its own, in middleware or in what replaces `fetch`. */
function changesRequests(node: import("typescript").ObjectLiteralExpression, { checker, sdk }: Finder): boolean {
  const isOf = (literal: import("typescript").Expression, name: string): boolean => {
    const type = checker.getContextualType(literal);
    const members = type === undefined ? [] : type.isUnion() ? type.types : [type];
    return members.some(({ symbol }) => symbol?.name === name && (symbol.declarations?.some((one) => sdk.isSdk(one)) ?? false));
  };
  if (isOf(node, "ARXRequest")) return true;
  for (let at: Node = node.parent; !ts.isSourceFile(at); at = at.parent)
    if (
      ts.isObjectLiteralExpression(at.parent) &&
      ["fetch", "middleware"].includes(nameText((at as { name?: Node }).name) ?? "") &&
      isOf(at.parent, "ARXOptions")
    )
      return true;
  return false;
}
