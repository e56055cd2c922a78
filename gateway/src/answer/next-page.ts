import type { AnyOperation } from "@agentvault/runtime/server";
import type { VendorAnswer } from "../vendor/exchange.js";
import { parseLinks } from "./link-header.js";

type Params = Readonly<Record<string, unknown>>;

/** The parameters of the next page, as the Link header has them; undefined where there is none, or it is this page again. */
export function nextPage({ pagination, parameters }: AnyOperation, { headers }: VendorAnswer, params: Params): Params | undefined {
  // A link in the body is the client's to read.
  if (pagination?.style !== "link" || pagination.next !== undefined) return undefined;
  const target = parseLinks(headers["link"] ?? "").find(({ relations }) => relations.includes("next"))?.target;
  if (target === undefined || !URL.canParse(target, BASE)) return undefined;
  const query = new URL(target, BASE).searchParams;
  const { params: names, wires = [], numbers = [] } = pagination;
  const found = names.flatMap((name, at): [string, unknown][] => {
    const text = query.get(wires[at] ?? parameters[name]?.wire ?? name);
    if (text === null) return [];
    return [[name, numbers.includes(name) && text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text]];
  });
  const isSame = found.every(([name, value]) => params[name] === value);
  return isSame ? undefined : Object.fromEntries(found);
}

/** Only the query of a link is read: where it leads is never called. */
const BASE = "http://_/";
