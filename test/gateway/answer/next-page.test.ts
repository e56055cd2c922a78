import { type AnyOperation, operation as define, type PageSpec } from "@agentvault/runtime/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { parseLinks } from "../../../gateway/src/answer/link-header.js";
import { nextPage } from "../../../gateway/src/answer/next-page.js";
import { OPERATION_MAP as github } from "../../../generated/server/github.js";

describe("a Link header", () => {
  test.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    ["", []],
    ["nothing", []],
    ['<https://a.example/x?after=1>; rel="next"', [["https://a.example/x?after=1", ["next"]]]],
    [
      "<a>; rel=self, <b>; rel=next",
      [
        ["a", ["self"]],
        ["b", ["next"]],
      ],
    ],
    [
      '<a,b>; title="x, y; rel=next"; rel="prev NEXT" , <c>',
      [
        ["a,b", ["prev", "next"]],
        ["c", []],
      ],
    ],
    ['<a>; title="say \\"<b>; rel=next\\""; REL = next', [["a", ["next"]]]],
    ["<a>; rel=self; rel=next", [["a", ["self"]]]],
    [",, <a>;rel=next;;", [["a", ["next"]]]],
    ["<a>; rel=self oops <b>; rel=next", [["a", ["self"]]]],
  ])("%s", (header, expected) => {
    expect(parseLinks(header).map(({ target, relations }) => [target, relations])).toEqual(expected);
  });

  test("that is long and broken takes no time", () => {
    const started = performance.now();
    parseLinks(`<a>${'; a="\\'.repeat(50_000)}`);
    parseLinks(`<a>${"; ".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("the next page", () => {
  const next = (pagination: PageSpec, link: string | undefined, params = {}): unknown => {
    const operation = define({
      method: "GET",
      path: "/x",
      scope: [],
      risk: "low",
      effect: "read",
      idempotent: true,
      description: "",
      pagination,
      parameters: { after: { in: "query" }, page: { in: "query" }, size: { in: "query", wire: "per-page" }, limit: { in: "query" } },
      params: () =>
        z
          .strictObject({
            after: z.string(),
            page: z.int().exactOptional(),
            size: z.union([z.string(), z.int()]),
            limit: z.union([z.int(), z.null()]),
          })
          .partial(),
      result: () => z.unknown(),
    }) as unknown as AnyOperation;
    return nextPage(operation, { status: 200, headers: link === undefined ? {} : { link }, body: Buffer.alloc(0), durationMs: 1 }, params);
  };
  const link = (params: readonly string[], more = {}): PageSpec => ({ style: "link", params, items: "", ...more });

  test("of a list of GitHub's can be asked for", () => {
    const operation: AnyOperation = github["code_scanning_alerts:read"];
    const params = operation.params.parse({ org: "acme", severity: "high" }) as Record<string, unknown>;
    const headers = { link: '<https://api.github.com/organizations/1/code-scanning/alerts?severity=high&page=2>; rel="next"' };
    const found = nextPage(operation, { status: 200, headers, body: Buffer.from("[]"), durationMs: 1 }, params);
    expect(found).toEqual({ page: 2 });
    expect(operation.params.safeParse({ ...params, ...found }).success).toBe(true);
  });

  test.each<[string, PageSpec, string | undefined, object, unknown]>([
    ["is named by the link", link(["after"]), '<https://x.example/?after=00u1%2B&limit=2>; rel="next"', {}, { after: "00u1+" }],
    ["may be a relative one", link(["after"]), "</x?after=b>; rel=next", { after: "a" }, { after: "b" }],
    ["has numbers where they are", link(["page"]), "<?page=2>; rel=next", { page: 1 }, { page: 2 }],
    ["has numbers where there may be nothing else but null", link(["limit"]), "<?limit=2>; rel=next", {}, { limit: 2 }],
    ["has the vendor's names in the link", link(["page", "size"]), "<?per-page=5&page=b>; rel=next", {}, { page: "b", size: "5" }],
    ["has no numbers where they may be text", link(["after", "size"]), "<?after=1&per-page=5>; rel=next", {}, { after: "1", size: "5" }],
    ["is none without a link", link(["after"]), undefined, {}, undefined],
    ["is none where the link is another", link(["after"]), "<?after=b>; rel=prev", {}, undefined],
    ["is none where the link says nothing of it", link(["after"]), "<?x=b>; rel=next", {}, undefined],
    ["is none where it is this page", link(["page"]), "<?page=2>; rel=next", { page: 2 }, undefined],
    ["is not the gateway's where the body has it", link(["after"], { next: "/next" }), "<?after=b>; rel=next", {}, undefined],
    ["is none of a cursor's", { style: "cursor", cursor: "after", next: "/n", items: "" }, "<?after=b>; rel=next", {}, undefined],
    ["is none where the link cannot be read", link(["after"]), "<http://[>; rel=next", {}, undefined],
  ])("%s", (_, pagination, header, params, expected) => {
    expect(next(pagination, header, params)).toEqual(expected);
  });
});
