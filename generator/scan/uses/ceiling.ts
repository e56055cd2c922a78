import type { Expression, NewExpression, Node } from "typescript";
import { RISKS, type Risk } from "../../spec/risks.js";
import { bare } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Finder } from "./finder.js";

/** The highest risk that the client behind a connector lets through; undefined where it has no ceiling that can be seen. */
export function ceilingOf(connector: Expression, finder: Finder): Risk | undefined {
  const made = clientsOf(connector, finder, 0);
  const ceilings = made?.map((client) => ceilingOfClient(client, finder)) ?? [undefined];
  if (ceilings.length === 0 || ceilings.includes(undefined)) return undefined;
  return RISKS.findLast((risk) => ceilings.includes(risk));
}

/** Where the clients behind a connector are made; undefined where there may be others. The type alone is no proof: a full connector passes for a limited one. */
function clientsOf(node: Expression, finder: Finder, depth: number): NewExpression[] | undefined {
  const { sites, unknown } = finder.trace.at(node);
  if (unknown !== undefined || sites.size === 0 || depth > 5) return undefined;
  const found: NewExpression[] = [];
  for (const site of sites) {
    if (!("kind" in site) || !ts.isNewExpression(site)) return undefined;
    const type = finder.checker.getTypeAtLocation(site);
    const [core] = site.arguments ?? [];
    if (finder.sdk.isClient(type)) found.push(site);
    else {
      const behind = finder.sdk.connectorsOf(type).length > 0 && core !== undefined ? clientsOf(core, finder, depth + 1) : undefined;
      if (behind === undefined) return undefined;
      found.push(...behind);
    }
  }
  return found;
}

function ceilingOfClient({ expression, arguments: args }: NewExpression, finder: Finder): Risk | undefined {
  const isSdkClass = finder.references.declarationsOf(expression).some((one) => finder.sdk.isSdk(one));
  const options = args?.[0];
  if (!isSdkClass || options === undefined || !ts.isObjectLiteralExpression(bare(options))) return undefined;
  const { properties } = bare(options) as import("typescript").ObjectLiteralExpression;
  if (properties.some(ts.isSpreadAssignment)) return undefined;
  const stated = properties.find((property) => property.name?.getText().replace(/["']/g, "") === "maxRisk");
  return stated !== undefined && ts.isPropertyAssignment(stated) ? literalRisk(stated.initializer, finder) : undefined;
}

/** Only what is written there counts: a ceiling that may be missing is none. */
function literalRisk(node: Expression, { references }: Finder): Risk | undefined {
  const value = bare(node);
  if (ts.isStringLiteralLike(value)) return RISKS.find((risk) => risk === value.text);
  const [declaration]: readonly Node[] = ts.isIdentifier(value) ? references.declarationsOf(value) : [];
  const isConst =
    declaration !== undefined && ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const initial = isConst && declaration.initializer !== undefined ? bare(declaration.initializer) : undefined;
  return initial !== undefined && ts.isStringLiteralLike(initial) ? RISKS.find((risk) => risk === initial.text) : undefined;
}
