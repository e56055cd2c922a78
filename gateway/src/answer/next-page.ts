import type { AnyOperation } from "@agentvault/runtime/server";
import type { VendorAnswer } from "../vendor/exchange.js";
import { parseLinks } from "./link-header.js";

type Params = Readonly<Record<string, unknown>>;

/** The parameters of the next page, as the Link header has them; undefined where there is none, or it is this page again. */
export function nextPage(operation: AnyOperation, { headers }: VendorAnswer, params: Params): Params | undefined {
  const { pagination, parameters } = operation;
  // A link in the body is the client's to read.
  if (pagination?.style !== "link" || pagination.next !== undefined) return undefined;
  const target = parseLinks(headers["link"] ?? "").find(({ relations }) => relations.includes("next"))?.target;
  if (target === undefined || !URL.canParse(target, BASE)) return undefined;
  const query = new URL(target, BASE).searchParams;
  const texts = pagination.params.flatMap((name) => {
    const text = query.get(parameters[name]?.wire ?? name);
    return text === null ? [] : [[name, text] as const];
  });
  const found = withNumbers(operation, params, Object.fromEntries(texts));
  const isSame = Object.entries(found).every(([name, value]) => params[name] === value);
  return isSame ? undefined : found;
}

/** A link has only text: what the operation's schema refuses as text and takes as a number is one. */
function withNumbers({ params: schema }: AnyOperation, params: Params, texts: Readonly<Record<string, string>>): Params {
  const refused = (values: Params) => new Set(schema.safeParse({ ...params, ...values }).error?.issues.map(({ path }) => path[0]));
  const numbers = Object.entries(texts).flatMap(([name, text]) => (/^\d{1,15}$/.test(text) ? [[name, Number(text)] as const] : []));
  const withAll = { ...texts, ...Object.fromEntries(numbers) };
  const [asText, asNumber] = [refused(texts), refused(withAll)];
  return { ...texts, ...Object.fromEntries(numbers.filter(([name]) => asText.has(name) && !asNumber.has(name))) };
}

/** Only the query of a link is read: where it leads is never called. */
const BASE = "http://_/";
