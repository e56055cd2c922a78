import { describe, expect, test } from "vitest";
import { type ApprovalPendingError, type ExecuteOptions, GovernedCall, GovernedPages, type PageSpec } from "../../runtime/src/index.js";
import { approval, connect, cutOff, errorOf, escalate, permit, problem, type Received, type Reply, startGateway } from "./gateway.js";

const offset = { style: "offset", offset: "offset", limit: "limit", items: "/items" } as const;

// biome-ignore lint/suspicious/noExplicitAny: each test knows its own parameters
type Answer = (params: any, request: Received) => Reply;

/** Iterates over a list operation whose pages are answered so. */
async function list(pages: PageSpec, answer: Answer, params: object = {}, options: ExecuteOptions = {}) {
  const gateway = await startGateway((request) => answer(request.body?.params ?? {}, request));
  const call = connect(gateway.url, { pages }).list(params, options);
  return { call, gateway, asked: () => gateway.received.map(({ body }) => body.params) };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const letters = ["a", "b", "c", "d", "e"];
const slice = (at: number, limit: number) => letters.slice(at, at + limit);

describe("offset", () => {
  test("ends with a page shorter than the limit", async () => {
    const { call, asked } = await list(offset, ({ offset = 0, limit }) => permit({ items: slice(offset, limit) }), { limit: 2 });
    expect(call).toBeInstanceOf(GovernedPages);
    expect(call).toBeInstanceOf(GovernedCall);
    expect(await collect(call)).toEqual(letters);
    expect(asked()).toEqual([{ limit: 2 }, { limit: 2, offset: 2 }, { limit: 2, offset: 4 }]);
  });

  test("ends with an empty page where no limit is known", async () => {
    const { call, asked } = await list(offset, ({ offset = 0 }) => permit({ items: slice(offset, 2) }));
    expect(await collect(call)).toEqual(letters);
    expect(asked()).toEqual([{}, { offset: 2 }, { offset: 4 }, { offset: 5 }]);
  });

  test("ends at the total, and not with a page that the vendor made shorter", async () => {
    const spec = { ...offset, total: "/meta/total" } as const;
    const answer: Answer = ({ offset = 0 }) => permit({ items: slice(offset, 2), meta: { total: 5 } });
    const { call, asked } = await list(spec, answer, { limit: 100, offset: 1 });
    expect(await collect(call)).toEqual(["b", "c", "d", "e"]);
    expect(asked()).toHaveLength(2);
  });

  test("ends where the vendor says that there is no more, and counts from `first`", async () => {
    const spec = { style: "offset", offset: "startIndex", items: "/items", more: "/more", first: 1 } as const;
    const answer: Answer = ({ startIndex = 1 }) => permit({ items: slice(startIndex - 1, 3), more: startIndex < 4 });
    const { call, asked } = await list(spec, answer);
    expect(await collect(call)).toEqual(letters);
    expect(asked()).toEqual([{}, { startIndex: 4 }]);
  });

  test("a total with `first` 1", async () => {
    const spec = { style: "offset", offset: "start", items: "/items", total: "/total", first: 1 } as const;
    const { call, asked } = await list(spec, ({ start = 1 }) => permit({ items: slice(start - 1, 5), total: "5" }));
    expect(await collect(call)).toEqual(letters);
    expect(asked()).toHaveLength(1);
  });
});

describe("page", () => {
  test("counts pages from 1, or from `first`", async () => {
    for (const first of [undefined, 0]) {
      const spec: PageSpec = { style: "page", page: "page", size: "size", items: "", ...(first !== undefined && { first }) };
      const answer: Answer = ({ page = first ?? 1, size }) => permit(slice((page - (first ?? 1)) * size, size));
      const { call, asked } = await list(spec, answer, { size: 2 });
      expect(await collect(call)).toEqual(letters);
      expect(asked().map(({ page }) => page)).toEqual(first === 0 ? [undefined, 1, 2] : [undefined, 2, 3]);
    }
  });

  test("ends at the total, also where the server gives less than the size asked for", async () => {
    const spec = { style: "page", page: "page", size: "size", items: "/items", total: "/total" } as const;
    const { call, asked } = await list(spec, ({ page = 1 }) => permit({ items: slice((page - 1) * 2, 2), total: 5 }), { size: 100 });
    expect(await collect(call)).toEqual(letters);
    expect(asked()).toHaveLength(3);
  });

  test("ends after the last page when begun in the middle", async () => {
    const spec = { style: "page", page: "page", items: "/items", total: "/total" } as const;
    const { call } = await list(spec, ({ page = 1 }) => permit({ items: slice((page - 1) * 2, 2), total: 5 }), { page: 2 });
    expect(await collect(call)).toEqual(["c", "d", "e"]);
  });
});

describe("cursor", () => {
  const spec = { style: "cursor", cursor: "cursor", next: "/meta/next", items: "/items" } as const;

  test.each([undefined, null, ""])("ends with the cursor %j", async (none) => {
    const answer: Answer = ({ cursor }) => permit({ items: cursor ? ["c"] : ["a", "b"], meta: { next: cursor ? none : "2" } });
    const { call, asked } = await list(spec, answer, { q: "x" });
    expect(await collect(call)).toEqual(["a", "b", "c"]);
    expect(asked()).toEqual([{ q: "x" }, { q: "x", cursor: "2" }]);
  });

  test("ends with an empty page, unless the vendor says that there is more", async () => {
    const answer: Answer = ({ cursor = 0 }) => permit({ items: cursor === 1 ? [] : ["a"], more: cursor < 2, meta: { next: cursor + 1 } });
    expect(await collect((await list(spec, answer)).call)).toEqual(["a"]);
    expect(await collect((await list({ ...spec, more: "/more" }, answer)).call)).toEqual(["a", "a"]);
  });

  test("a cursor given twice is an error, not a loop", async () => {
    const { call, gateway } = await list(spec, () => permit({ items: ["a"], meta: { next: "same" } }));
    expect(await errorOf(collect(call))).toMatchObject({ name: "InvalidResponseError", code: "repeated_page" });
    expect(gateway.received).toHaveLength(2);
  });

  test("a circle of cursors as well", async () => {
    const { call } = await list(spec, ({ cursor = "c" }) =>
      permit({ items: ["a"], meta: { next: ({ a: "b", b: "c", c: "a" } as Record<string, string>)[String(cursor)] } }),
    );
    expect(await errorOf(collect(call))).toMatchObject({ code: "repeated_page" });
  });

  test("pointers are RFC 6901", async () => {
    const odd = { style: "cursor", cursor: "c", next: "/a~1b/m~0n/0", items: "/@odata.value" } as const;
    const { call } = await list(odd, ({ c }) => permit({ "@odata.value": [c ?? "first"], "a/b": { "m~n": c ? [] : ["second"] } }));
    expect(await collect(call)).toEqual(["first", "second"]);
  });
});

describe("link", () => {
  test("the gateway reads the Link header", async () => {
    const spec = { style: "link", params: ["after"], items: "" } as const;
    const answer: Answer = ({ after }) => permit(after ? ["c"] : ["a", "b"], after ? {} : { next_page: { after: "00u_1" } });
    const { call, asked } = await list(spec, answer, { limit: 2 });
    expect(await collect(call)).toEqual(["a", "b", "c"]);
    expect(asked()).toEqual([{ limit: 2 }, { limit: 2, after: "00u_1" }]);
  });

  test.each([
    "https://vendor.example/v2/items?starting_after=x%2F1&limit=2&key=secret",
    "/v2/items?starting_after=x%2F1",
    "?starting_after=x%2F1",
  ])("the body holds %s", async (next) => {
    const spec = { style: "link", next: "/links/next", params: ["starting_after"], items: "/data" } as const;
    const answer: Answer = ({ starting_after }) =>
      permit({ data: [starting_after ?? "first"], links: { next: starting_after ? null : next } });
    const { call, asked } = await list(spec, answer);
    expect(await collect(call)).toEqual(["first", "x/1"]);
    expect(asked()).toEqual([{}, { starting_after: "x/1" }]);
  });

  test("the link may call the parameters otherwise", async () => {
    const spec = { style: "link", next: "/next", params: ["skipToken"], wires: ["$skipToken"], items: "/data" } as const;
    const answer: Answer = ({ skipToken }) =>
      permit({ data: [skipToken ?? "first"], next: skipToken ? undefined : "https://x.example/?$skipToken=abc" });
    expect(await collect((await list(spec, answer)).call)).toEqual(["first", "abc"]);
  });

  test("a parameter that is a number is read as one", async () => {
    const spec = { style: "link", next: "/next", params: ["page", "after"], numbers: ["page"], items: "/data" } as const;
    const answer: Answer = ({ page = 1 }) => permit({ data: [page], next: page < 2 ? `/x?page=${page + 1}&after=3` : undefined });
    const { call, asked } = await list(spec, answer);
    expect(await collect(call)).toEqual([1, 2]);
    expect(asked()).toEqual([{}, { page: 2, after: "3" }]);
  });

  test("an empty page ends it, unless the vendor says that there is more", async () => {
    const spec = { style: "link", next: "/next", params: ["page"], numbers: ["page"], items: "/data" } as const;
    const answer: Answer = ({ page = 1 }) => permit({ data: page === 2 ? [] : [page], ...(page < 3 && { next: `/x?page=${page + 1}` }) });
    expect(await collect((await list(spec, answer)).call)).toEqual([1]);
    expect(await collect((await list({ ...spec, more: "/next" }, answer)).call)).toEqual([1, 3]);
  });

  test("a link given twice is an error, not a loop", async () => {
    const spec = { style: "link", next: "/next", params: ["page"], items: "/data" } as const;
    const { call } = await list(spec, () => permit({ data: [1], next: "/x?page=2" }));
    expect(await errorOf(collect(call))).toMatchObject({ code: "repeated_page" });
  });

  test("a link without the parameters is an error too", async () => {
    const spec = { style: "link", next: "/next", params: ["page"], items: "/data" } as const;
    const { call } = await list(spec, () => permit({ data: [1], next: "/x" }));
    expect(await errorOf(collect(call))).toMatchObject({ code: "repeated_page" });
  });
});

describe("pages", () => {
  const answer: Answer = ({ offset = 0, limit = 2 }) => permit({ items: slice(offset, limit) }, { request_id: `req_${offset}` });

  test("awaited they are the first page, which iterating does not send again", async () => {
    const { call, gateway } = await list(offset, answer, { limit: 2 });
    expect(await call).toEqual({ items: ["a", "b"] });
    expect(await collect(call)).toEqual(letters);
    expect(gateway.received).toHaveLength(3);
    expect(await collect(call)).toEqual(letters);
    expect(gateway.received).toHaveLength(5);
  });

  test("pages() gives whole pages with what the gateway says", async () => {
    const { call } = await list(offset, answer, { limit: 2 });
    const pages = await collect(call.pages());
    expect(pages.map(({ requestId, result }) => [requestId, result])).toEqual([
      ["req_0", { items: ["a", "b"] }],
      ["req_2", { items: ["c", "d"] }],
      ["req_4", { items: ["e"] }],
    ]);
  });

  test("every page is an execution of its own, with the call's options", async () => {
    const options = { headers: { traceparent: "t" }, idempotencyKey: "mine", approvalId: "apr_1" };
    const { call, gateway } = await list(
      offset,
      (params, { method }) => (method === "GET" ? approval("approved") : answer(params, {} as Received)),
      { limit: 2 },
      options,
    );
    await collect(call);
    const executed = gateway.received.filter(({ method }) => method === "POST");
    expect(new Set(executed.map(({ headers }) => headers["idempotency-key"])).size).toBe(3);
    expect(executed[0]?.headers).toMatchObject({ "idempotency-key": "mine", "arx-approval": "apr_1", traceparent: "t" });
    expect(executed[1]?.headers).toMatchObject({ traceparent: "t" });
    expect(executed[1]?.headers).not.toHaveProperty("arx-approval");
    expect(executed[2]?.body.session_context.prior_actions).toHaveLength(2);
  });

  test.each([
    [{ maxItems: 0 }, 0, 1],
    [{ maxItems: 1 }, 1, 1],
    [{ maxItems: 2 }, 2, 1],
    [{ maxItems: 3 }, 3, 2],
    [{ maxItems: 99 }, 5, 3],
    [{ maxPages: 1 }, 2, 1],
    [{ maxPages: 2 }, 4, 2],
    [{ maxPages: 2, maxItems: 3 }, 3, 2],
  ])("%j gives %d items from %d pages", async (options, items, pages) => {
    const { call, gateway } = await list(offset, answer, { limit: 2 }, options);
    expect(await collect(call)).toEqual(letters.slice(0, items));
    expect(gateway.received).toHaveLength(pages);
  });

  test("at most 100 pages unless told", async () => {
    const { call, gateway } = await list(offset, () => permit({ items: ["a"] }), { limit: 1 });
    expect(await collect(call)).toHaveLength(100);
    expect(gateway.received).toHaveLength(100);
  });

  test("a loop that is left sends nothing more", async () => {
    const { call, gateway } = await list(offset, answer, { limit: 2 });
    for await (const _ of call) break;
    expect(gateway.received).toHaveLength(1);
  });

  test("a result without items is the end", async () => {
    for (const result of [{}, { items: null }, null, { items: "text" }]) {
      const { call } = await list(offset, () => permit(result));
      expect(await collect(call)).toEqual([]);
    }
  });

  test("a denied first page rejects the iteration", async () => {
    const { call } = await list(offset, () => problem(403, "policy_denied"));
    expect(await errorOf(collect(call))).toMatchObject({ name: "PermissionDeniedError" });
  });

  test("an operation without pages has no iterator", async () => {
    const gateway = await startGateway(() => permit(1));
    const call = connect(gateway.url, { pages: offset }).read();
    expect(call).not.toBeInstanceOf(GovernedPages);
    await call;
  });
});

describe("a page that fails in the middle", () => {
  test("escalated: the iteration is resumed there, no item is given twice", async () => {
    let isApproved = false;
    const gateway = await startGateway(({ method, headers, body }) => {
      if (method === "GET") return approval(isApproved ? "approved" : "pending");
      const { offset = 0, limit } = body.params as { offset?: number; limit: number };
      if (offset === 2 && !headers["arx-approval"]) return escalate();
      return permit({ items: slice(offset, limit) });
    });
    const pages = connect(gateway.url, { pages: offset }).list({ limit: 2 });
    const seen: string[] = [];
    const error = await errorOf<ApprovalPendingError>(
      (async () => {
        for await (const item of pages) seen.push(item);
      })(),
    );
    expect(error).toMatchObject({ name: "ApprovalPendingError", operation: "items:list" });
    expect(seen).toEqual(["a", "b"]);

    const tooEarly = pages.resume();
    expect(await errorOf(collect(tooEarly))).toMatchObject({ name: "ApprovalPendingError" });
    isApproved = true;
    for await (const item of tooEarly.resume({ approvalWaitMs: 1000 })) seen.push(item);
    expect(seen).toEqual(letters);

    const second = gateway.received.filter(({ method, body }) => method === "POST" && body.params["offset"] === 2);
    expect(second).toHaveLength(2);
    expect(second[1]?.text).toBe(second[0]?.text);
    expect(second[1]?.headers["idempotency-key"]).toBe(second[0]?.headers["idempotency-key"]);
    expect(second[1]?.headers["arx-approval"]).toBe("apr_1");
  });

  test("the error's own resume() is that page's call", async () => {
    const { call } = await list(offset, ({ offset = 0 }, { method, headers }) => {
      if (method === "GET") return approval("approved");
      return offset && !headers["arx-approval"] ? escalate() : permit({ items: slice(offset, 2) });
    });
    const error = await errorOf<ApprovalPendingError>(collect(call));
    expect(await error.resume()).toEqual({ items: ["c", "d"] });
  });

  test("connection lost: resumed with the same idempotency key, and bounds count on", async () => {
    let failures = 0;
    const { call, gateway } = await list(
      offset,
      ({ offset = 0, limit }) => (offset === 2 && failures++ === 0 ? cutOff : permit({ items: slice(offset, limit) })),
      { limit: 2 },
      { maxItems: 3 },
    );
    const seen: string[] = [];
    const read = async (items: AsyncIterable<string>) => {
      for await (const item of items) seen.push(item);
    };
    expect(await errorOf(read(call))).toMatchObject({ name: "ConnectionError" });
    await read(call.resume());
    expect(seen).toEqual(["a", "b", "c"]);
    expect(gateway.received[1]?.headers["idempotency-key"]).toBe(gateway.received[2]?.headers["idempotency-key"]);
  });

  test("the first page is resumed as well", async () => {
    const { call } = await list(offset, (_, { method, headers }) => {
      if (method === "GET") return approval("approved");
      return headers["arx-approval"] ? permit({ items: ["a"] }) : escalate();
    });
    await errorOf(call);
    expect(await collect(call.resume({ maxPages: 1 }))).toEqual(["a"]);
  });
});
