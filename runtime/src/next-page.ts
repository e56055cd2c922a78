import type { GovernedResponse } from "./governed-call.js";
import type { Pages } from "./page-spec.js";

export type Params = Readonly<Record<string, unknown>>;

/** Pages with the members of every style. */
type AnyStyle = { readonly [K in "offset" | "limit" | "page" | "size" | "cursor" | "next" | "total" | "more"]?: string } & {
  readonly first?: number;
  readonly params?: readonly string[];
  readonly wires?: readonly string[];
  readonly numbers?: readonly string[];
};

/** The items of a page; none where the result has no array in their place. */
export function readItems(spec: Pages, result: unknown): readonly unknown[] {
  const items = valueAt(result, spec.items);
  return Array.isArray(items) ? items : [];
}

/** The parameters of the page after this one, or nothing after the last. `count` items are on this page, `seen` up to here. */
export function nextParams(
  spec: Pages,
  params: Params,
  { result, nextPage }: GovernedResponse,
  count: number,
  seen: number,
): Params | undefined {
  const { offset, limit, page, size, cursor, next, params: linked, wires = linked, ...rest }: AnyStyle = spec;
  const { first = offset ? 0 : 1 } = rest;
  const more = valueAt(result, rest.more);
  const name = offset ?? page;
  // Vendors that filter behind a cursor or a link give empty pages in the middle, and say that there is more.
  if (more === false || (!count && (name || !more))) return undefined;
  if (!name) {
    const value = valueAt(result, next);
    const change = cursor
      ? value && { [cursor]: value }
      : (nextPage ?? (value && readLink(`${value}`, linked as string[], wires as string[], rest.numbers)));
    return change ? { ...params, ...change } : undefined;
  }
  const position = Number(params[name] ?? first) + (offset ? count : 1);
  const total = valueAt(result, rest.total);
  const isLast =
    total == null ? more == null && count < Number(params[limit ?? size ?? ""]) : (offset ? position - first : seen) >= Number(total);
  return isLast ? undefined : { ...params, [name]: position };
}

/** The page parameters in a URL, which has the vendor's names, and knows only text. */
function readLink(link: string, names: readonly string[], wires: readonly string[], numbers: readonly string[] = []): Params {
  const query = new URL(link, "http://_").searchParams;
  const found: Record<string, unknown> = {};
  names.forEach((name, at) => {
    const text = query.get(wires[at] as string);
    if (text != null) found[name] = numbers.includes(name) ? +text : text;
  });
  return found;
}

/** The value at a JSON pointer (RFC 6901), or undefined. */
function valueAt(value: unknown, pointer: string | undefined): unknown {
  return pointer
    ?.split("/")
    .slice(1)
    .reduce((at, key) => (at as Params | undefined)?.[key.replace(/~1/g, "/").replace(/~0/g, "~")], value);
}
