import { carriesCredential } from "../import/credential.js";
import type { Connector, Operation, Param } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import type { Drift, Rule } from "./finding.js";
import { isWithin, kindsOf, listKinds } from "./kinds.js";

/** An operation, and the connector that its references lead into. */
export type Side = readonly [connector: Connector, operation: Operation];

/** What one side calls a parameter, found at the other by where it goes and what the vendor calls it. */
export function paramDrift(ours: Side, theirs: Side): Drift[] {
  const [, operation] = ours;
  const isWhole = [...operation.params, ...theirs[1].params].some(({ whole }) => whole);
  const named = (params: readonly Param[]): Param[] => params.filter((param) => !(isWhole && param.in === "body"));
  const others = new Map(named(theirs[1].params).map((param) => [placeOf(param, theirs[1]), param]));
  const found = named(operation.params).flatMap((param) => {
    const other = others.get(placeOf(param, operation));
    return other === undefined ? [absent(param, operation, theirs[1])] : valueDrift(param, ours, other, theirs);
  });
  return [...found, ...lacking(ours, [...others.values()])];
}

/** Variables of a path are the same when they stand in the same place, whatever they are called. */
function placeOf(param: Param, { path }: Operation): string {
  if (param.in !== "path") return `${param.in} ${param.in === "header" ? param.wire.toLowerCase() : param.wire}`;
  const fromEnd = path.split("/").reverse();
  return `path ${fromEnd.findIndex((part) => part.includes(`{${param.wire}}`))}`;
}

function absent(param: Param, operation: Operation, theirs: Operation): Drift {
  const elsewhere = theirs.params.find(({ wire }) => wire === param.wire);
  if (elsewhere === undefined)
    return drift("param_missing", param.required, operation, param, `the document has no ${param.in} parameter "${param.wire}"`);
  return drift("param_moved", true, operation, param, `"${param.wire}" goes into the ${elsewhere.in}, not into the ${param.in}`);
}

/** What the vendor requires and the spec neither sends nor has as a parameter. */
function lacking([{ api }, operation]: Side, theirs: readonly Param[]): Drift[] {
  const { headers, query, fields, params } = operation;
  const fixed = Object.keys({ ...headers, ...query, ...fields, ...api.headers, ...api.query });
  const sent = new Set([...params.map(({ wire }) => wire), ...fixed].map((name) => name.toLowerCase()));
  return theirs
    .filter(({ required, in: place, wire }) => required && place !== "path" && !sent.has(wire.toLowerCase()))
    .filter(({ in: place, wire }) => !carriesCredential(wire, place, api.auth))
    .map(({ in: place, wire }) =>
      drift("param_required", true, operation, undefined, `the document requires the ${place} parameter "${wire}"`),
    );
}

function valueDrift(param: Param, ours: Side, other: Param, theirs: Side): Drift[] {
  const [, operation] = ours;
  const { wire } = param;
  const [schema, vendors] = [schemaOf(operation, param), schemaOf(theirs[1], other)];
  const required =
    other.required && !param.required ? [drift("param_required", true, operation, param, `the document requires "${wire}"`)] : [];
  const [mine, known] = [kindsOf(schema, ours[0].defs), kindsOf(vendors, theirs[0].defs)];
  const refused = mine === undefined || known === undefined ? [] : [...mine].filter((kind) => kind !== "null" && !isWithin(kind, known));
  if (mine !== undefined && known !== undefined && refused.length > 0) {
    const message = `the document has ${listKinds(known)} for "${wire}", the spec ${listKinds(mine)}`;
    return [...required, drift("param_type", takesNone(param, mine, known, refused), operation, param, message)];
  }
  return [...required, ...listedDrift(param, operation, valuesOf(schema), valuesOf(vendors))];
}

/** Whether no value that the spec takes is one of the vendor's. Outside of bodies all values are texts: the vendor reads them as it likes. */
function takesNone({ in: place }: Param, ours: ReadonlySet<string>, theirs: ReadonlySet<string>, refused: readonly string[]): boolean {
  if (place !== "body" && place !== "variable" && theirs.has("string")) return false;
  return refused.length === [...ours].filter((kind) => kind !== "null").length;
}

function listedDrift(
  param: Param,
  operation: Operation,
  ours: readonly string[] | undefined,
  theirs: readonly string[] | undefined,
): Drift[] {
  if (ours === undefined || theirs === undefined) return [];
  const gone = ours.filter((value) => !theirs.includes(value));
  const fresh = theirs.filter((value) => !ours.includes(value));
  return [
    ...(gone.length > 0
      ? [drift("value_missing", true, operation, param, `the document does not list ${gone.join(", ")} for "${param.wire}"`)]
      : []),
    ...(fresh.length > 0
      ? [drift("value_added", false, operation, param, `the document lists ${fresh.join(", ")} for "${param.wire}" too`)]
      : []),
  ];
}

const drift = (rule: Rule, breaks: boolean, { id }: Operation, param: Param | undefined, message: string): Drift => ({
  rule,
  breaks,
  operation: id,
  path: param === undefined ? ["operations", id] : ["operations", id, "params", param.name],
  message,
});

const schemaOf = (operation: Operation, { name }: Param): Schema => operation.paramsSchema.properties?.[name] ?? true;

const valuesOf = (schema: Schema): string[] | undefined =>
  typeof schema === "object" ? schema.enum?.map((value) => JSON.stringify(value)) : undefined;
