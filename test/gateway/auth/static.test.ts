import { describe, expect, test } from "vitest";
import { authenticate, contextOf, requestTo } from "./vendor.js";

const HERE = "https://api.acme.com/v1/things";

describe("keys that are sent as they are", () => {
  test("none changes nothing", async () => {
    const request = requestTo(HERE);
    expect(await authenticate(request, contextOf({ type: "none" }, {}))).toBe(request);
  });

  test("basic is user and password in base64 of UTF-8", async () => {
    const { headers } = await authenticate(requestTo(HERE), contextOf({ type: "basic" }, { username: "test", password: "123£" }));
    // RFC 7617 §2.1
    expect(headers).toEqual({ authorization: "Basic dGVzdDoxMjPCow==" });
  });

  test("bearer", async () => {
    const { headers } = await authenticate(requestTo(HERE), contextOf({ type: "bearer" }, { token: "tok-1" }));
    expect(headers).toEqual({ authorization: "Bearer tok-1" });
  });

  test("a key in a header has its prefix and wins over a header of the request, however spelled", async () => {
    const request = requestTo(HERE, { headers: { authorization: "Bearer theirs", Authorization: "Bearer theirs too", accept: "a/b" } });
    const auth = { type: "api_key", in: "header", name: "Authorization", prefix: "SSWS " } as const;
    const { headers } = await authenticate(request, contextOf(auth, { key: "k-1" }));
    expect(headers).toEqual({ accept: "a/b", authorization: "SSWS k-1" });
  });

  test("a key in the query takes the place of all others of its name, and leaves the rest as it is written", async () => {
    const request = requestTo(`${HERE}?k%65y=theirs&q=a%20b,c&key=again&keys=1`);
    const { url } = await authenticate(request, contextOf({ type: "api_key", in: "query", name: "key" }, { key: "a&b=c" }));
    expect(url.href).toBe(`${HERE}?q=a%20b,c&keys=1&key=a%26b%3Dc`);
    expect(request.url.href).toContain("theirs");
  });

  test("several keys go where each belongs", async () => {
    const auth = {
      type: "api_keys",
      keys: [
        { in: "header", name: "DD-API-KEY" },
        { in: "query", name: "app", prefix: "p-" },
      ],
    } as const;
    const { headers, url } = await authenticate(requestTo(HERE), contextOf(auth, { keys: { "DD-API-KEY": "k1", app: "k2" } }));
    expect([headers, url.search]).toEqual([{ "dd-api-key": "k1" }, "?app=p-k2"]);
  });

  test.each(["DD-API-KEY", "constructor", "__proto__"])("a key that is missing is named: %s", async (name) => {
    const auth = { type: "api_keys", keys: [{ in: "header", name }] } as const;
    await expect(authenticate(requestTo(HERE), contextOf(auth, { keys: { other: "k1-secret" } }))).rejects.toThrow(
      `The secret of acme: keys.${name} is missing.`,
    );
  });

  test("a credential of another kind is not used", async () => {
    const context = { ...contextOf({ type: "bearer" }, { token: "tok-1" }), auth: { type: "basic" } as const };
    await expect(authenticate(requestTo(HERE), context)).rejects.toThrow("it is of the kind bearer, and basic is needed");
  });
});
