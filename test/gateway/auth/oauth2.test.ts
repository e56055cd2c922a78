import { generateKeyPairSync, randomUUID } from "node:crypto";
import { inspect } from "node:util";
import { jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { EnvironmentStore } from "../../../gateway/src/vault/environment-store.js";
import { redactorOf } from "../../../gateway/src/vault/redact.js";
import { authenticate, contextOf, type Reply, requestTo, startVendor } from "./vendor.js";

const HERE = "https://api.acme.com/v1/things";
const SECRET = { client_id: "id/1", client_secret: "s3cr3t s3cr3t" };
const BASIC = `Basic ${Buffer.from("id%2F1:s3cr3t%20s3cr3t").toString("base64")}`;

const clientAuth = (tokenUrl: string, more: object = {}) => ({ type: "oauth2_client_credentials", tokenUrl, ...more }) as const;
const tokenOf = async (...given: Parameters<typeof authenticate>): Promise<string> =>
  (await authenticate(...given)).headers["authorization"]?.replace("Bearer ", "") ?? "";
const granting = (more: object = {}) =>
  startVendor((_request, index) => ({ json: { access_token: `token-${index}`, token_type: "Bearer", expires_in: 3600, ...more } }));

describe("client credentials", () => {
  test("the token is asked for as RFC 6749 says, and sent", async () => {
    const { url, received } = await granting();
    const auth = clientAuth(`${url}/{tenant}/token`, { scopes: ["a", "b"], audience: "https://{tenant}.acme.com" });
    const { headers } = await authenticate(requestTo(HERE, { headers: { authorization: "theirs" } }), contextOf(auth, SECRET));
    expect(headers).toEqual({ authorization: "Bearer token-0" });
    expect(received).toMatchObject([
      {
        method: "POST",
        path: "/t1/token",
        headers: { authorization: BASIC, "content-type": "application/x-www-form-urlencoded" },
        form: { grant_type: "client_credentials", scope: "a b", audience: "https://t1.acme.com" },
      },
    ]);
    expect(received[0]?.body).not.toContain("s3cr3t");
  });

  test("a relative address is one of the API's host, and a tenant's scope is the credential's", async () => {
    const { url, received } = await granting();
    await authenticate(requestTo(`${url}/v2/things?q=1`), contextOf(clientAuth("/oauth2/token"), { ...SECRET, scope: "tsg_id:1" }));
    expect(received).toMatchObject([{ path: "/oauth2/token", form: { scope: "tsg_id:1" } }]);
  });

  test("64 callers ask for one token", async () => {
    const { url, received } = await granting();
    const context = contextOf(clientAuth(`${url}/token`), SECRET);
    const tokens = await Promise.all(Array.from({ length: 64 }, () => tokenOf(requestTo(HERE), context)));
    expect([new Set(tokens), received.length]).toEqual([new Set(["token-0"]), 1]);
  });

  test.each([
    [3600, 3539, 3541],
    [100, 89, 91],
    ["3600", 3539, 3541],
    [undefined, 269, 271],
  ])("a token of %s s is used until %s s, and replaced at %s s", async (expires_in, good, late) => {
    const { url } = await granting({ expires_in });
    let seconds = 0;
    const context = contextOf(clientAuth(`${url}/token`), SECRET, { now: () => 1e12 + seconds * 1000 });
    const at = (moment: number) => {
      seconds = moment;
      return tokenOf(requestTo(HERE), context);
    };
    expect([await at(0), await at(good), await at(late), await at(late + 1)]).toEqual(["token-0", "token-0", "token-1", "token-1"]);
  });

  test("tokens of other tenants, scopes and versions are other tokens", async () => {
    const { url } = await granting();
    const context = contextOf(clientAuth(`${url}/{tenant}/token`), SECRET);
    const others = [
      context,
      { ...context, expand: (text: string) => text.replace("{tenant}", "t2") },
      { ...context, auth: clientAuth(`${url}/{tenant}/token`, { scopes: ["a"] }) },
      { ...context, credential: { ...context.credential, version: "2" } },
      { ...context, credential: { ...context.credential, name: "acme/other" } },
    ];
    const tokens = [];
    for (const other of others) tokens.push(await tokenOf(requestTo(HERE), other));
    expect(new Set(tokens).size).toBe(others.length);
  });

  test("a failure reaches all who wait, and is forgotten", async () => {
    const { url, received } = await startVendor(
      (_request, index): Reply => (index === 0 ? { status: 503, text: "" } : { json: { access_token: "good" } }),
    );
    const context = contextOf(clientAuth(`${url}/token`), SECRET);
    const failed = await Promise.allSettled(Array.from({ length: 8 }, () => tokenOf(requestTo(HERE), context)));
    expect([failed.every(({ status }) => status === "rejected"), received.length]).toEqual([true, 1]);
    expect(await tokenOf(requestTo(HERE), context)).toBe("good");
  });

  test("a token that the vendor refused is replaced once, however many say so", async () => {
    const { url, received } = await granting();
    const context = contextOf(clientAuth(`${url}/token`), SECRET);
    const sent = await Promise.all(Array.from({ length: 8 }, () => authenticate(requestTo(HERE), context)));
    const repeated = [];
    for (const request of sent) {
      expect(context.tokens.invalidate(request)).toBe(true);
      repeated.push(await tokenOf(requestTo(HERE), context));
    }
    expect([new Set(repeated), received.length]).toEqual([new Set(["token-1"]), 2]);
    expect(context.tokens.invalidate(await authenticate(requestTo(HERE), contextOf({ type: "bearer" }, { token: "t" })))).toBe(false);
  });

  test("a vendor that wants the client in the form gets it there, at once the next time", async () => {
    const { url, received } = await startVendor(
      ({ form }): Reply =>
        form["client_secret"] ? { status: 201, json: { access_token: "good" } } : { status: 401, json: { error: "invalid_client" } },
    );
    const context = contextOf(clientAuth(`${url}/token`), SECRET);
    expect(await tokenOf(requestTo(HERE), context)).toBe("good");
    expect(await tokenOf(requestTo(HERE), { ...context, credential: { ...context.credential, version: "2" } })).toBe("good");
    expect(received.map(({ form }) => form["client_secret"])).toEqual([undefined, SECRET.client_secret, SECRET.client_secret]);
    expect(received.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  test.each([
    [400, { error: "invalid_scope", error_description: "no s3cr3t s3cr3t for you" }, "answered 400, invalid_scope: no [redacted] for you."],
    [200, { token_type: "Bearer" }, "answered 200."],
    [200, { access_token: "a\r\nb: c" }, "answered 200."],
    [302, {}, "answered 302."],
  ])("what it says instead of a token (%s %j) is told without the secret", async (status, json, message) => {
    const { url } = await startVendor(() => ({ status, json }));
    const error = await authenticate(requestTo(HERE), contextOf(clientAuth(`${url}/token`), SECRET)).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "upstream_error", members: { upstream: { status, body: null } } });
    expect((error as Error).message).toBe(`Acme gave no access token: its token endpoint ${message} Nothing was sent to its API.`);
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toMatch(/s3cr3t/);
  });

  test("a token is as secret as what it was obtained with", async () => {
    const { url } = await startVendor((_request, index) => ({ json: { access_token: `token-canary-${index}` } }));
    const context = contextOf(clientAuth(`${url}/token`), SECRET);
    const before = redactorOf(context.credential);
    await authenticate(requestTo(HERE), context);
    expect(before("token-canary-0")).toBe("token-canary-0");
    expect(redactorOf(context.credential)("Bearer token-canary-0")).toBe("Bearer [redacted]");
  });
});

describe("refresh token", () => {
  /** Gives a new refresh token each time, and takes each only once. */
  async function rotating() {
    let current = "refresh-0";
    const vendor = await startVendor(({ form }, index): Reply => {
      if (form["refresh_token"] !== current) return { status: 400, json: { error: "invalid_grant" } };
      current = `refresh-${index + 1}`;
      return { json: { access_token: `access-${index}`, refresh_token: current, expires_in: 3600 } };
    });
    return { ...vendor, auth: { type: "oauth2_refresh_token", tokenUrl: `${vendor.url}/token`, scopes: ["a"] } as const };
  }
  const secret = { client_id: "id", client_secret: "s3cr3t", refresh_token: "refresh-0" };

  test("the rotated refresh token is used the next time", async () => {
    const { auth, received } = await rotating();
    let now = 1e12;
    const context = contextOf(auth, secret, { now: () => now });
    const first = await tokenOf(requestTo(HERE), context);
    now += 3600_000;
    expect([first, await tokenOf(requestTo(HERE), context)]).toEqual(["access-0", "access-1"]);
    expect(received.map(({ form }) => form)).toEqual(
      ["refresh-0", "refresh-1"].map((refresh_token) => ({ grant_type: "refresh_token", refresh_token, scope: "a" })),
    );
  });

  test("gateways that share a store refresh once, and take over what another one got", async () => {
    const { auth, received } = await rotating();
    const store = new EnvironmentStore({ ARX_SECRET_ACME: JSON.stringify(secret) });
    const gateways = [1, 2, 3].map(() => contextOf(auth, secret, { store }));
    const tokens = await Promise.all(gateways.flatMap((context) => [1, 2].map(() => tokenOf(requestTo(HERE), context))));
    expect([new Set(tokens), received.length]).toEqual([new Set(["access-0"]), 1]);
    expect((await store.open("acme"))?.secret).toMatchObject({ refresh_token: "refresh-1", access_token: "access-0" });
  });

  test("a stored access token that the vendor refused is not taken again", async () => {
    const { auth } = await rotating();
    const context = contextOf(auth, secret);
    const sent = await authenticate(requestTo(HERE), context);
    context.tokens.invalidate(sent);
    expect(await tokenOf(requestTo(HERE), context)).toBe("access-1");
  });

  test("a refresh token that is no longer good is sent once", async () => {
    const { auth, received } = await rotating();
    const refused = tokenOf(requestTo(HERE), contextOf(auth, { ...secret, refresh_token: "stolen" }));
    await expect(refused).rejects.toThrow("answered 400, invalid_grant. Nothing was sent");
    expect(received.length).toBe(1);
  });

  test("a public client sends its id and no secret", async () => {
    const { auth, received } = await rotating();
    await authenticate(requestTo(HERE), contextOf(auth, { client_id: "id", refresh_token: "refresh-0" }));
    expect(received[0]?.form).toEqual({ grant_type: "refresh_token", refresh_token: "refresh-0", scope: "a", client_id: "id" });
    expect(received[0]?.headers).not.toHaveProperty("authorization");
  });
});

describe("Google service account", () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const auth = { type: "google_service_account", scopes: ["https://g/a", "https://g/b"] } as const;
  const google = (url: string) => ({
    type: "service_account",
    project_id: "p",
    client_email: "robot@p.iam.gserviceaccount.com",
    private_key: pem,
    private_key_id: "k1",
    token_uri: `${url}/token`,
  });

  test("the assertion is signed with the key, for the scopes and the person", async () => {
    const { url, received } = await granting();
    const context = contextOf(auth, { ...google(url), subject: "ann@acme.com" });
    expect(await tokenOf(requestTo(HERE), context)).toBe("token-0");
    const { assertion = "", ...form } = received[0]?.form ?? {};
    expect(form).toEqual({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer" });
    const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, {
      audience: `${url}/token`,
      currentDate: new Date(context.now()),
    });
    const iat = context.now() / 1000;
    expect(protectedHeader).toEqual({ alg: "RS256", typ: "JWT", kid: "k1" });
    expect(payload).toEqual({
      iss: google(url).client_email,
      sub: "ann@acme.com",
      aud: `${url}/token`,
      scope: "https://g/a https://g/b",
      iat,
      exp: iat + 3600,
    });
  });

  test("64 callers ask for one token", async () => {
    const { url, received } = await granting();
    const context = contextOf(auth, google(url));
    await Promise.all(Array.from({ length: 64 }, () => tokenOf(requestTo(HERE), context)));
    expect(received.length).toBe(1);
  });

  test("a key that is none is not quoted", async () => {
    const canary = randomUUID();
    const error = await authenticate(requestTo(HERE), contextOf(auth, { ...google("http://127.0.0.1:1"), private_key: canary })).catch(
      (caught: unknown) => caught,
    );
    expect((error as Error).message).toBe("The secret of acme: private_key is no RSA key in PEM.");
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(canary);
  });
});
