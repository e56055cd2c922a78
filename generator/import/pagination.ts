import { pointerOf } from "../model/json-pointer.js";
import { REF_PREFIX } from "../model/merge.js";
import type { Pagination, ParamSpec } from "../spec/format.js";
import type { Schema, SchemaObject } from "../spec/json-schema.js";
import { typesOf } from "../spec/schema-children.js";
import type { Definitions } from "./definitions.js";
import type { Answer } from "./result.js";

/** The ways in which vendors name what pages need. */
const CURSOR =
  /^(cursor|after|next_?(token|cursor|page_?token)|page_?(token|cursor|after)|starting_?after|continuation(_?token)?|scroll_?id|marker|next)$/i;
const NEXT_CURSOR = /^(next(_?(cursor|token|page_?token))?|cursor|after|end_?cursor|continuation(_?token)?|scroll_?id|marker)$/i;
const OFFSET = /^(offset|start(_?(at|index))?|skip|from|first_?result|sysparm_offset)$/i;
const PAGE = /^(page(_?(number|no|num|index))?)$/i;
const LIMIT = /^(limit|(page|per)_?(size|page|limit)|size|count|max_?(results?|items|records)|top|results_?per_?page|sysparm_limit)$/i;
const TOTAL = /^(total(_?(count|results|records|items|elements|hits))?|count)$/i;
const MORE = /^(has_?(more|next(_?page)?)|more)$/i;
const NEXT_URL = /^(next(_?(link|url|page|page_?url|page_?link))?|@odata\.nextlink|href)$/i;
const ENVELOPES = /^(\w*meta|metadata|paging\w*|\w*pagination\w*|(page|result)_?info|response_?metadata|_?links|cursors?|page)$/i;

/** How the pages of a list are walked, where parameters and answer together say so. */
export function recognisePages(
  method: string,
  params: Readonly<Record<string, ParamSpec>>,
  answer: Answer,
  definitions: Definitions,
): Pagination | undefined {
  if (method !== "GET" && method !== "POST") return undefined;
  const names = Object.entries(params).filter(([, param]) => param.in === "query" || param.in === "body");
  const named = (pattern: RegExp): string | undefined => names.find(([name]) => pattern.test(name.replace(/^[$_]|[[\]]/g, "")))?.[0];
  const items = itemsPointer(answer.schema, definitions);
  if (items === undefined) return undefined;
  const at = (pattern: RegExp, types: readonly string[]): string | undefined => find(answer.schema, pattern, types, definitions);
  const max = named(/^max$/i);
  const [cursor, page] = [named(CURSOR), named(PAGE)];
  // `first` is an offset beside `max`, and a limit elsewhere.
  const [offset, limit] = [named(OFFSET) ?? (max && named(/^first$/i)), named(LIMIT) ?? max];
  const next = at(NEXT_CURSOR, ["string", "integer", "number"]);
  const end = { ...optional("total", at(TOTAL, ["integer", "number"])), ...optional("more", at(MORE, ["boolean"])) };
  if (answer.headers.has("link") && (page ?? cursor) !== undefined) return { style: "link", params: [cursor ?? page ?? ""], items };
  if (cursor !== undefined && next !== undefined && !isUrl(next)) return { style: "cursor", cursor, next, items };
  const url = cursor === undefined ? undefined : at(NEXT_URL, ["string"]);
  if (cursor !== undefined && url !== undefined) return { style: "link", next: url, params: [cursor], items };
  if (offset !== undefined && isNumber(params[offset])) return { style: "offset", offset, ...optional("limit", limit), items, ...end };
  if (page !== undefined && isNumber(params[page])) return { style: "page", page, ...optional("size", limit), items, ...end };
  return undefined;
}

const isUrl = (pointer: string): boolean => /links?\/|link$|url$/i.test(pointer);

const isNumber = (param: ParamSpec | undefined): boolean =>
  typesOf((param?.schema ?? param ?? {}) as SchemaObject).some((type) => type === "integer" || type === "number");

const optional = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: string });

/** The array that a list answers with: the whole, or its only array of the first level, or the one that is named like the items of a page. */
function itemsPointer(schema: Schema, definitions: Definitions): string | undefined {
  const whole = plain(schema, definitions);
  if (isList(whole, definitions)) return "";
  const lists = Object.entries(whole?.properties ?? {}).filter(([, child]) => isList(plain(child, definitions), definitions));
  const [only, ...more] = lists.map(([name]) => name);
  const chosen =
    more.length === 0
      ? only
      : lists.map(([name]) => name).find((name) => /^(items|data|results?|resources|values?|records|entries|objects)$/i.test(name));
  return chosen === undefined ? undefined : pointerOf([chosen]);
}

const isList = (schema: SchemaObject | undefined, definitions: Definitions): boolean =>
  schema !== undefined &&
  typesOf(schema).join() === "array" &&
  schema.items !== undefined &&
  plain(schema.items, definitions) !== undefined;

/** A schema behind its reference; undefined where it is a union, or anything. */
function plain(schema: Schema | undefined, definitions: Definitions): SchemaObject | undefined {
  const target = typeof schema === "object" && schema.$ref !== undefined ? definitions.get(schema.$ref.slice(REF_PREFIX.length)) : schema;
  return typeof target === "object" && target.type !== undefined ? target : undefined;
}

/** The first place of the answer, or of what envelops it, that is named so. */
function find(
  schema: Schema,
  pattern: RegExp,
  types: readonly string[],
  definitions: Definitions,
  depth = 0,
  keys: readonly string[] = [],
): string | undefined {
  const entries = Object.entries(plain(schema, definitions)?.properties ?? {});
  for (const [name, child] of entries) {
    const found = plain(child, definitions);
    if (pattern.test(name) && found && typesOf(found).some((type) => types.includes(type))) return pointerOf([...keys, name]);
  }
  if (depth === 2) return undefined;
  for (const [name, child] of entries) {
    const inside = ENVELOPES.test(name) ? find(child, pattern, types, definitions, depth + 1, [...keys, name]) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
