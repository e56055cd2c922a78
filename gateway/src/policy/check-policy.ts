import { inOrder, type Mistake } from "../located/mistake.js";
import type { Path, Places } from "../located/places.js";
import { suggest } from "../located/suggest.js";
import { onlyRaises } from "./only-raises.js";
import { isOpen, matcher } from "./pattern.js";
import { findOperation, type PolicyCatalog } from "./policy-catalog.js";
import type { WrittenRule } from "./policy-format.js";
import type { PlacedPolicy } from "./read-policy.js";

/** What a policy says that means nothing to these connectors: names that there are not, rules that open nothing. Warnings: it works. */
export function checkPolicy({ written, places }: PlacedPolicy, catalog: PolicyCatalog): Mistake[] {
  return inOrder(written.flatMap((rule, at) => checkRule(rule, at, places, catalog)));
}

function checkRule({ match, verdict, approvals }: WrittenRule, at: number, places: Places, catalog: PolicyCatalog): Mistake[] {
  const path = ["rules", at, "match"];
  const isMeant = matcher(match.connectors ?? ["*"]);
  const meant = [...catalog].filter(([connector]) => isMeant(connector));
  const operations = meant.flatMap(([, map]) => Object.entries(map).flatMap(([name, { aliases = [] }]) => [name, ...aliases]));
  const scopes = meant.flatMap(([, map]) => Object.values(map).flatMap(({ scope }) => scope));
  const found = [
    ...nameless(match.agents, "agent:", [...path, "agents"], places),
    ...nameless(approvals?.reviewers, "user:", ["rules", at, "approvals", "reviewers"], places),
    ...unknown(match.connectors, [...catalog.keys()], "connector", [...path, "connectors"], places),
    ...(meant.length === 0 ? [] : unknown(match.operations, operations, "operation", [...path, "operations"], places)),
    ...(meant.length === 0 ? [] : unknown(match.scopes, scopes, "scope", [...path, "scopes"], places)),
    ...(["asserted_prior", "observed_prior"] as const).flatMap((key) => checkPriors(match[key] ?? [], [...path, key], places, catalog)),
  ];
  const isShut = verdict !== "DENY" && match.risks?.includes("critical") && onlyRaises(match, CRITICAL);
  if (isShut) {
    const hint = "name the agents, and the connectors or operations, in full";
    found.push(places.mistake([...path, "risks"], "this rule opens no critical operation", hint));
  }
  return found;
}

const CRITICAL = { connector: "", operation: "", scopes: [], risk: "critical" } as const;

/** Those of a list that nobody can have for a name: keys have a prefix that says whose they are. */
const nameless = (list: readonly string[] | undefined, prefix: string, path: Path, places: Places): Mistake[] =>
  (list ?? []).flatMap((name, at) =>
    name.startsWith(prefix) || (isOpen(name) && prefix.startsWith(name.slice(0, -1)))
      ? []
      : [
          places.mistake(
            [...path, at],
            `nobody is called "${name}"`,
            `names begin with ${prefix}, as "${prefix}${name.replace(/^.*:/, "")}" does`,
          ),
        ],
  );

/** Those of a list that are, or begin, none of the known names. */
const unknown = (list: readonly string[] | undefined, names: readonly string[], kind: string, path: Path, places: Places): Mistake[] =>
  (list ?? []).flatMap((pattern, at) => (names.some(matcher([pattern])) ? [] : [unknownName(pattern, names, kind, [...path, at], places)]));

const unknownName = (pattern: string, names: readonly string[], kind: string, path: Path, places: Places): Mistake =>
  isOpen(pattern)
    ? places.mistake(path, `no ${kind} begins so`)
    : places.mistake(path, `there is no ${kind} "${pattern}"`, suggest(pattern, names));

/** Priors are recorded under the operation's present name: a former one is never met. */
function checkPriors(priors: readonly string[], path: Path, places: Places, catalog: PolicyCatalog): Mistake[] {
  const names = [...catalog].flatMap(([connector, map]) => Object.keys(map).map((operation) => `${connector} ${operation}`));
  return priors.flatMap((prior, at) => {
    if (names.some(matcher([prior]))) return [];
    const [connector = "", operation = ""] = prior.split(" ");
    const now = findOperation(catalog, connector, operation)?.operation;
    if (now === undefined) return [unknownName(prior, names, "operation", [...path, at], places)];
    return [places.mistake([...path, at], `"${operation}" is called "${now}" now`, "write its present name")];
  });
}
