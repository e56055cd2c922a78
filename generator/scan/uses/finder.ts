import type { Expression, Node, SourceFile, Type, TypeChecker } from "typescript";
import type { ConnectorFacts } from "../facts.js";
import type { Findings } from "../findings.js";
import type { Capabilities } from "../flow/capabilities.js";
import type { References } from "../references.js";
import type { ConnectorMember, Sdk } from "../sdk.js";
import { ts } from "../typescript.js";
import type { Trace } from "../values/trace.js";

/** What those who look for uses share. */
export interface Finder {
  readonly checker: TypeChecker;
  readonly sdk: Sdk;
  readonly references: References;
  readonly trace: Trace;
  readonly findings: Findings;
  readonly capabilities: Capabilities;
  readonly files: readonly SourceFile[];
  /** Every connector of the SDK that the program resolves to. */
  readonly connectors: readonly ConnectorFacts[];
  /** The names of all convenience methods. */
  readonly methodNames: ReadonlySet<string>;
}

/** What of connectors a name stands for, where it is a member of some. */
export function membersAt(name: Node, { references, sdk, checker }: Finder): readonly ConnectorMember[] {
  const symbol = references.symbolOf(name);
  if (symbol === undefined) return [];
  // A mapped type that renames has no declarations of its own, but its functions are still the connector's.
  const declarations =
    symbol.declarations ??
    checker
      .getTypeOfSymbolAtLocation(symbol, name)
      .getCallSignatures()
      .flatMap(({ declaration }) => declaration ?? []);
  const found = new Map<string, ConnectorMember>();
  for (const declaration of declarations) {
    const member = sdk.memberOf(declaration);
    if (member !== undefined) found.set(`${member.connector?.id ?? ""} ${member.name}`, member);
  }
  return [...found.values()];
}

/** The type that members are looked up in: of a type parameter its constraint. */
export const apparentType = (node: Expression, { checker }: Finder): Type => {
  const type = checker.getTypeAtLocation(node);
  return checker.getBaseConstraintOfType(type) ?? type;
};

/** A chain over several lines is found where its name stands. */
export const nameNode = (node: Node): Node => (ts.isPropertyAccessExpression(node) ? node.name : node);
