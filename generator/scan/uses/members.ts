import type { BindingElement, ElementAccessExpression, Expression, Node, PropertyAccessExpression, Type } from "typescript";
import type { ConnectorFacts } from "../facts.js";
import { BY_ID, type ConnectorMember } from "../sdk.js";
import { literalKey, nameText } from "../syntax.js";
import { ts } from "../typescript.js";
import { isAssignmentPattern } from "../values/uses.js";
import { findById } from "./by-id.js";
import { apparentType, type Finder, membersAt, nameNode } from "./finder.js";
import { findUntyped } from "./untyped.js";

/** Names by which anything comes back to its class, and so to every method. */
const BACK_TO_CLASS: ReadonlySet<string> = new Set(["constructor", "__proto__", "valueOf"]);

/** Counts what a program takes of connectors: `x.name`, `x["name"]`, `x[key]`, `{ name } = x`. */
export function findMember(node: Node, finder: Finder): void {
  if (ts.isPropertyAccessExpression(node)) named(node, node.expression, node.name, node.name.text, finder);
  else if (ts.isElementAccessExpression(node)) {
    const key = literalKey(node.argumentExpression);
    if (key === undefined) computed(node, finder);
    else named(node, node.expression, node.argumentExpression, key, finder);
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) taken(node, finder);
  else if (ts.isObjectLiteralExpression(node) && isAssignmentPattern(node)) takenByAssignment(node, finder);
}

function named(node: PropertyAccessExpression | ElementAccessExpression, base: Expression, name: Node, text: string, finder: Finder): void {
  if (BACK_TO_CLASS.has(text)) {
    backToClass(node, base, finder);
    return;
  }
  if (!isInteresting(text, finder)) return;
  const members = membersAt(name, finder);
  if (members.length > 0) count(node, members, text, apparentType(base, finder), base, finder);
  else findUntyped(node, base, name, text, finder);
}

const isInteresting = (name: string, { methodNames }: Finder): boolean => methodNames.has(name) || BY_ID.has(name);

function count(
  node: Node,
  members: readonly ConnectorMember[],
  name: string,
  type: Type,
  base: Expression | undefined,
  finder: Finder,
): void {
  if (BY_ID.has(name)) {
    const named = members.flatMap(({ connector }) => connector ?? []);
    const all = members.some(({ connector }) => connector === undefined) ? [...named, ...finder.sdk.connectorsOf(type)] : named;
    findById(node, name, [...new Set(all.length > 0 ? all : [undefined])], base, finder);
    return;
  }
  for (const { connector } of members) if (connector !== undefined) useMethod(connector, name, node, finder);
}

function useMethod(connector: ConnectorFacts, method: string, node: Node, { findings }: Finder): void {
  for (const operation of connector.methods.get(method) ?? []) findings.use({ connector, operation, method, node: nameNode(node) });
}

function backToClass(node: Node, base: Expression, { sdk, findings, checker }: Finder): void {
  const type = checker.getTypeAtLocation(base);
  const connectors = sdk.connectorsOf(type);
  const reason = "what it is made of is taken, with every method";
  for (const connector of connectors) findings.unbounded({ connector, reason, node });
  if (connectors.length === 0 && sdk.isClient(type)) findings.unbounded({ connector: undefined, reason, node });
}

/** `x[key]`: the methods that the key can name, whatever its type says. */
function computed(node: ElementAccessExpression, finder: Finder): void {
  const { checker, sdk, findings, capabilities, trace } = finder;
  const own = checker.getTypeAtLocation(node.expression);
  const reach = capabilities.of(own);
  if (reach.size === 0) return;
  const type = apparentType(node.expression, finder);
  const connectors = sdk.connectorsOf(type);
  const isDirect = connectors.length > 0 || sdk.isClient(type) || (own.flags & ts.TypeFlags.TypeParameter) !== 0;
  const result = checker.getTypeAtLocation(node);
  if (!isDirect) {
    if (result.flags & ts.TypeFlags.Any)
      for (const connector of reach) findings.unbounded({ connector, reason: "is taken under a computed name, as `any`", node });
    return;
  }
  const { texts, unknown, sites } = trace.at(node.argumentExpression);
  if (unknown !== undefined || sites.size > 0 || (connectors.length === 0 && result.flags & ts.TypeFlags.Any)) {
    for (const connector of reach)
      findings.unbounded({ connector, reason: `is asked under a name that is not bounded (${unknown?.reason ?? "it has no type"})`, node });
    return;
  }
  for (const name of texts)
    for (const connector of connectors)
      if (BY_ID.has(name)) findById(node, name, [connector], node.expression, finder);
      else if (connector !== undefined) useMethod(connector, name, node, finder);
}

/** `const { containHost, execute } = connector` */
function taken(node: BindingElement, finder: Finder): void {
  const { checker, trace } = finder;
  const type = checker.getTypeAtLocation(node.parent);
  const name = node.propertyName ?? node.name;
  const text = nameText(name);
  if (text !== undefined) {
    takenAs(node, type, text, finder);
    return;
  }
  if (!ts.isComputedPropertyName(name) || finder.capabilities.of(type).size === 0) return;
  const { texts, unknown, sites } = trace.at(name.expression);
  for (const key of texts) takenAs(node, type, key, finder);
  if (unknown === undefined && sites.size === 0) return;
  for (const connector of finder.capabilities.of(type))
    finder.findings.unbounded({ connector, reason: "is taken apart by a name that is not bounded", node });
}

function takenAs(node: Node, type: Type, name: string, finder: Finder): void {
  if (!isInteresting(name, finder)) return;
  const property = (finder.checker.getBaseConstraintOfType(type) ?? type).getProperty(name);
  const members = (property?.declarations ?? []).flatMap((declaration) => finder.sdk.memberOf(declaration) ?? []);
  const unique = [...new Map(members.map((member) => [member.connector?.id, member])).values()];
  if (unique.length > 0) count(node, unique, name, type, undefined, finder);
  else if (type.flags & ts.TypeFlags.Any) findUntyped(node, undefined, node, name, finder);
}

/** `({ containHost: contain } = connector)` */
function takenByAssignment(node: import("typescript").ObjectLiteralExpression, finder: Finder): void {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return;
  const type = finder.checker.getTypeAtLocation(parent.right);
  for (const member of node.properties) {
    const name = member.name === undefined ? undefined : nameText(member.name);
    if (name !== undefined) takenAs(member, type, name, finder);
  }
}
