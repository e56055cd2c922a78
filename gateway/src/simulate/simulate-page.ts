import type { AnyOperation, PageSpec } from "@agentvault/runtime/server";
import type { Pin } from "./pins.js";
import type { Random } from "./random.js";

type Params = Readonly<Record<string, unknown>>;

/** What makes a result one page of a list. */
export interface SimulatedPage {
  /** What it has at the places that tell of pages. */
  readonly pins: ReadonlyMap<string, Pin>;
  /** What the vendor names in a Link header. */
  readonly nextPage?: Params;
}

/** The parameter that says where in its list a call is; of several, the first. */
export function placeParam(spec: PageSpec): string | undefined {
  switch (spec.style) {
    case "offset":
      return spec.offset;
    case "page":
      return spec.page;
    case "cursor":
      return spec.cursor;
    case "link":
      return spec.params[0];
  }
}

/** A list has two pages of one to three items, however its vendor pages. `random` is the same for both. */
export function simulatePage(operation: AnyOperation, params: Params, random: Random): SimulatedPage {
  const { pagination: spec, parameters } = operation;
  if (spec === undefined) return { pins: new Map() };
  if (spec.style === "offset" || spec.style === "page") return numberedPage(spec, params, random);
  const name = placeParam(spec) ?? "";
  const length = random.whole(1, 3);
  if (spec.style === "cursor") {
    const isFirst = !isGiven(params[name]);
    return {
      pins: pinsOf(
        spec,
        length,
        isFirst,
        isFirst ? { is: "given", as: takesText(operation, params, name) ? "string" : "number" } : { is: "nothing" },
      ),
    };
  }
  const isFirst = !isGiven(params[name]) || ["0", "1"].includes(String(params[name]));
  const wire = parameters[name]?.wire ?? name;
  const link = `https://example.com/next?${encodeURIComponent(wire)}=2`;
  const pins = pinsOf(spec, length, isFirst, isFirst ? { is: "value", value: link } : { is: "nothing" });
  const inHeader = isFirst && spec.next === undefined;
  return { pins, ...(inHeader && { nextPage: { [name]: takesText(operation, params, name) ? "2" : 2 } }) };
}

const takesText = ({ params: schema }: AnyOperation, params: Params, name: string): boolean =>
  !schema.safeParse({ ...params, [name]: "2" }).error?.issues.some(({ path }) => path[0] === name);

function numberedPage(spec: Extract<PageSpec, { style: "offset" | "page" }>, params: Params, random: Random): SimulatedPage {
  const isByOffset = spec.style === "offset";
  const [name, size, start] = isByOffset ? [spec.offset, spec.limit, 0] : [spec.page, spec.size, 1];
  const most = Number((size === undefined ? undefined : params[size]) ?? Number.POSITIVE_INFINITY);
  const sizes = [Math.min(random.whole(1, 3), most), Math.min(random.whole(1, 3), most)] as const;
  const total = sizes[0] + sizes[1];
  const position = Number(params[name] ?? spec.first ?? start) - (spec.first ?? start);
  const isFirst = position <= 0;
  // Where nothing else tells that a list is over, an empty page does.
  const isTold = spec.total !== undefined || spec.more !== undefined;
  const left = isByOffset ? Math.min(Math.max(total - position, 0), most) : position === 1 ? sizes[1] : 0;
  const length = isFirst ? sizes[0] : isTold ? left : 0;
  const pins = pinsOf(spec, length, isFirst && length > 0);
  if (spec.total !== undefined) pins.set(spec.total, { is: "value", value: total });
  return { pins };
}

function pinsOf(spec: PageSpec, length: number, hasMore: boolean, next?: Pin): Map<string, Pin> {
  const pins = new Map<string, Pin>([[spec.items, { is: "list", length }]]);
  if (spec.more !== undefined) pins.set(spec.more, { is: "value", value: hasMore });
  // Where one place is both, it is the link that tells.
  if (next && "next" in spec && spec.next !== undefined) pins.set(spec.next, next);
  return pins;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";
