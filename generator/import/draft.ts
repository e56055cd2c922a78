import { pascalCase } from "../model/names.js";
import { pathVariables, schemaOf } from "../model/params.js";
import type { OperationSpec, Spec } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import { type DraftApi, mapApi } from "./api.js";
import { mapBody } from "./body.js";
import { carriesCredential } from "./credential.js";
import { Definitions } from "./definitions.js";
import { effectOf } from "./effect.js";
import type { Library } from "./library.js";
import { asNode, type Node } from "./node.js";
import { operationIds } from "./operation-ids.js";
import { type RawOperation, rawParameters, type Skipped } from "./operations.js";
import { recognisePages } from "./pagination.js";
import { mapParameter, nameParams, undeclared } from "./params.js";
import { mapPath } from "./path.js";
import { mapResult } from "./result.js";
import { type Proposal, proposalFor } from "./risk.js";
import { forSide } from "./schema/draft-schema.js";
import { scopesOf } from "./scopes.js";
import { firstSentence, plainText } from "./text.js";
import { wordsOf } from "./words.js";

/** What an import makes of a document. */
export interface Draft {
  readonly spec: Spec;
  /** By operation id. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly skipped: readonly Skipped[];
  /** What the document left open, and a person has to look up. */
  readonly notes: readonly string[];
}

export interface DraftOptions {
  readonly connector: string;
  /** Whether the vendor's sentences are taken over. */
  readonly texts: boolean;
  /** Ids that operations have already, by `method path`: they keep them. */
  readonly known: ReadonlyMap<string, string>;
  /** Ids that operations had before: no other gets them. */
  readonly aliases: readonly string[];
}

/** How an operation is recognised from one import to the next: parameters of a path may be renamed. */
export const routeKey = (method: string, path: string): string => `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;

/** The chosen operations of a document as a spec whose every risk is unreviewed. */
export function draftSpec(document: Node, operations: readonly RawOperation[], library: Library, options: DraftOptions): Draft {
  const ids = idsOf(operations, options);
  const types = typeNames(options.connector, ids);
  const definitions = new Definitions(library, options.texts, (name) => types.has(name));
  const api = mapApi(operations, document);
  const drafted = operations.map((operation, index): Drafted => {
    const id = ids[index] ?? "";
    const broken: string[] = [];
    const spec = draftOperation(id, operation, { library, definitions, api, texts: options.texts }, (reason) => broken.push(reason));
    return { id, operation, spec, broken: broken[0] };
  });
  definitions.reach(drafted.flatMap(({ spec }) => schemasOf(spec)));
  const reasonOf = ({ spec, broken }: Drafted): string | undefined =>
    broken ?? (definitions.hasBroken ? definitions.brokenIn(schemasOf(spec)) : undefined);
  const skipped = drafted.flatMap((one): Skipped[] => {
    const reason = reasonOf(one);
    return reason === undefined ? [] : [{ operation: `${one.operation.method} ${one.operation.path}`, reason }];
  });
  const whole = skipped.length === 0 ? drafted : drafted.filter((one) => reasonOf(one) === undefined);
  const specs = new Map(whole.map(({ id, spec }) => [id, spec]));
  const proposals = new Map(whole.map(({ id, spec }) => [id, proposalFor(id, spec)]));
  return { ...assemble(document, options, api, specs, definitions), proposals, skipped };
}

interface Drafted {
  readonly id: string;
  readonly operation: RawOperation;
  readonly spec: OperationSpec;
  /** Why a reference of its own leads nowhere. */
  readonly broken: string | undefined;
}

function idsOf(operations: readonly RawOperation[], { known, aliases }: DraftOptions): string[] {
  const keyOf = ({ method, path }: RawOperation): string => routeKey(method, mapPath(path, method).path);
  const fresh = operationIds(
    operations.filter((operation) => !known.has(keyOf(operation))),
    [...known.values(), ...aliases],
  );
  return operations.map((operation) => known.get(keyOf(operation)) ?? fresh.shift() ?? "");
}

/** The names of types that are made for operations, and for the connector. */
function typeNames(connector: string, ids: readonly string[]): Set<string> {
  const name = pascalCase(connector);
  const own = ["", "Connector", "Operations", "Methods"].map((suffix) => name + suffix);
  return new Set([...own, ...ids.flatMap((id) => ["Params", "Result", "Item"].map((suffix) => pascalCase(id) + suffix))]);
}

interface Parts {
  readonly library: Library;
  readonly definitions: Definitions;
  readonly api: DraftApi;
  readonly texts: boolean;
}

function draftOperation(
  id: string,
  operation: RawOperation,
  { library, definitions, api, texts }: Parts,
  onBroken: (reason: string) => void,
): OperationSpec {
  const { node, method } = operation;
  const route = mapPath(operation.path, method);
  const raw = rawParameters(operation, library);
  if ("broken" in raw) onBroken(raw.broken);
  const fixed = new Set([...Object.keys(route.headers ?? {}), ...Object.keys(route.query ?? {}), ...Object.keys(route.fields ?? {})]);
  const written = ("broken" in raw ? [] : raw).filter(
    ({ name, in: place }) => !fixed.has(name) && !carriesCredential(name, place, api.api.auth),
  );
  const mapped = written.flatMap((parameter) => mapParameter(parameter, route.path, definitions.context(parameter.file, onBroken)) ?? []);
  const { params: fields, body, headers } = mapBody(operation, library, definitions, onBroken);
  const params = nameParams(
    [...undeclared(pathVariables(route.path), mapped), ...mapped, ...fields].map(({ wire, param }) => ({ wire, param: onSide(param) })),
  );
  const answer = mapResult(operation, library, definitions, onBroken);
  const pagination = recognisePages(method, params, answer, definitions);
  const effect = effectOf(operation, id);
  const server = api.serverOf(operation);
  const description = texts ? plainText(node["description"]) : undefined;
  const summary = (texts ? (firstSentence(node["summary"]) ?? firstSentence(node["description"])) : undefined) ?? sentenceOf(id);
  const docs = asNode(node["externalDocs"])?.["url"];
  const sent = body ?? (route.fields ? "form" : "json");
  const allHeaders = { ...route.headers, ...headers };
  return {
    method,
    path: route.path,
    ...(server !== undefined && { server }),
    scope: scopesOf(operation, effect),
    risk: "unreviewed",
    effect,
    ...(effect !== "read" && (method === "PUT" || method === "DELETE") && { idempotent: true }),
    summary,
    ...(description !== undefined && description !== summary && { description }),
    ...(typeof docs === "string" && /^https?:\/\/\S+$/.test(docs) && { docs }),
    ...(node["deprecated"] === true && { deprecated: true }),
    ...(sent !== "json" && { body: sent }),
    ...(Object.keys(allHeaders).length > 0 && { headers: allHeaders }),
    ...(route.query && { query: route.query }),
    ...(route.fields && { fields: route.fields }),
    ...(Object.keys(params).length > 0 && { params }),
    result: answer.schema,
    ...(pagination && { pagination }),
  };
}

/** What stands beside a parameter's own keys is a schema of parameters. */
function onSide(param: NonNullable<OperationSpec["params"]>[string]): typeof param {
  const { in: place, required, wire, whole, style, explode, sensitive, schema, ...keywords } = param;
  const own = forSide(keywords as Schema, "params") as typeof keywords;
  const about = { in: place, required, wire, whole, style, explode, sensitive };
  const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { ...given, ...own, ...(schema !== undefined && { schema: forSide(schema, "params") }) };
}

export const schemasOf = ({ params = {}, result }: OperationSpec): Schema[] => [...Object.values(params).map(schemaOf), result];

/** "repos:list_for_org" → "List for org: repos." where the vendor says nothing, or nothing is to be taken over. */
function sentenceOf(id: string): string {
  const [resource = "", action = ""] = id.split(":").map((part) => wordsOf(part).join(" "));
  return `${action.charAt(0).toUpperCase()}${action.slice(1)}: ${resource}.`;
}

function assemble(
  document: Node,
  { connector, texts }: DraftOptions,
  { api, notes }: DraftApi,
  operations: ReadonlyMap<string, OperationSpec>,
  definitions: Definitions,
): Pick<Draft, "spec" | "notes"> {
  const info = asNode(document["info"]) ?? {};
  const paramRefs = definitions.reach([...operations.values()].flatMap(({ params = {} }) => Object.values(params).map(schemaOf)));
  const used = definitions.reach([...operations.values()].flatMap(schemasOf));
  const defs = [...used].map((name): [string, Schema] => [
    name,
    forSide(definitions.get(name) ?? true, paramRefs.has(name) ? "params" : "result"),
  ]);
  const title = plainText(info["title"], 80) ?? wordsOf(connector).join(" ");
  const docs = [asNode(document["externalDocs"])?.["url"], asNode(info["contact"])?.["url"]].find(
    (url) => typeof url === "string" && /^https?:\/\/\S+$/.test(url),
  );
  const spec: Spec = {
    connector,
    name: title,
    category: "other",
    summary: (texts ? firstSentence(info["description"]) : undefined) ?? `The API of ${title}.`,
    docs: typeof docs === "string" ? docs : (api.baseUrl ?? "https://example.com").replace(/\{[^}]*\}/g, "example"),
    api,
    ...(defs.length > 0 && { defs: Object.fromEntries(defs) }),
    operations: Object.fromEntries(operations),
  };
  const undocumented = typeof docs === "string" ? [] : ["docs is the host: the document names no page of documentation"];
  return { spec, notes: [...notes, ...undocumented, "category is other: no document tells it"] };
}
