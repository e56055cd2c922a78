import { expect, test } from "vitest";
import { generatedConnectors, type Resolved } from "../../../gateway/src/catalog/catalog.js";
import { type Answers, LinkedPage, VendorError } from "../../../gateway/src/simulate/answers.js";
import { simulatedVendor } from "../../../gateway/src/simulate/simulated-vendor.js";
import { VendorFailure, type VendorResult } from "../../../gateway/src/vendor/vendor.js";
import { Problem } from "../../../gateway/src/wire/problem.js";

async function callOf(connector: string, id: string, params: Record<string, unknown>): Promise<Resolved> {
  const { CONNECTOR, OPERATION_MAP } = (await generatedConnectors.load(connector)) ?? {};
  const operation = OPERATION_MAP?.[id];
  if (!CONNECTOR || !operation) throw new Error(`there is no ${connector} ${id}`);
  return { connector: CONNECTOR, id, operation, params };
}

async function send(call: Resolved, seed = "a", answers: Answers = {}): Promise<VendorResult> {
  return (await simulatedVendor({ seed, answers }).prepare(call)).send(undefined);
}

// biome-ignore lint/suspicious/noExplicitAny: results are looked at, whatever they are
const resultOf = async (call: Resolved, seed?: string): Promise<any> => (await send(call, seed)).result;

test("the same call has the same answer, whatever the order of its parameters", async () => {
  const first = await callOf("jira", "issues:search", { jql: "project = SEC", maxResults: 50 });
  const again = await callOf("jira", "issues:search", { maxResults: 50, jql: "project = SEC" });
  expect(await resultOf(again)).toEqual(await resultOf(first));
  expect(await resultOf(first, "b")).not.toEqual(await resultOf(first, "a"));
  const other = await callOf("jira", "issues:search", { jql: "project = OPS", maxResults: 50 });
  expect(await resultOf(other)).not.toEqual(await resultOf(first));
});

test("texts are like what their properties' names say", async () => {
  const [user] = await resultOf(await callOf("okta", "users:read", { limit: 1 }), "c");
  expect(user.profile.email).toMatch(/^\w+@example\.com$/);
  expect(user.id).toMatch(/^[0-9a-f]{16}$/);
  expect(new Date(user.created).getUTCFullYear()).toBe(2025);
});

test("what was asked for by name is named in the answer", async () => {
  const call = await callOf("slack", "messages:write", { channel: "C0123456789", text: "hello" });
  const channels = await Promise.all(["a", "b", "c", "d"].map(async (seed) => (await resultOf(call, seed)).channel));
  expect(new Set(channels.filter((channel) => channel !== undefined))).toEqual(new Set(["C0123456789"]));
});

test("a sensitive parameter is not named again", async () => {
  const secret = "hvs.CANARY0123456789";
  for (const id of generatedConnectors.ids) {
    const { CONNECTOR: connector, OPERATION_MAP = {} } = (await generatedConnectors.load(id)) ?? {};
    for (const [name, operation] of Object.entries(OPERATION_MAP)) {
      const sensitive = Object.keys(operation.parameters).filter(
        (key) => operation.parameters[key]?.sensitive && operation.parameters[key]?.in !== "path",
      );
      if (sensitive.length === 0 || !connector) continue;
      const path = Object.entries(operation.parameters).flatMap(([key, info]) => (info.in === "path" ? [[key, "x"]] : []));
      const params = Object.fromEntries([...path, ...sensitive.map((key) => [key, secret])]);
      expect(JSON.stringify((await send({ connector, id: name, operation, params }).catch(() => ({ result: null }))).result)).not.toContain(
        "CANARY",
      );
    }
  }
});

test("what could not be sent is refused, as it is live", async () => {
  const call = await callOf("jira", "issues:assign", { issueIdOrKey: "..", accountId: null });
  const refused = await send(call).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ code: "validation_error", members: { errors: [{ path: "/issueIdOrKey" }] } });
});

test("an answer that is written comes before what is made up", async () => {
  const answers: Answers = {
    okta: {
      "users:read": ({ after }) =>
        new LinkedPage([{ id: "00u1", status: "ACTIVE", profile: { login: "ada", email: "a@b.c" } }], after ? undefined : { after: "1" }),
    },
    crowdstrike: {
      "hosts:write": ({ ids }) => {
        throw new VendorError(404, { errors: [{ message: `no device ${ids[0]}` }] });
      },
    },
  };
  const first = await send(await callOf("okta", "users:read", {}), "a", answers);
  expect(first).toMatchObject({ result: [{ id: "00u1" }], nextPage: { after: "1" }, status: 200 });
  expect(await send(await callOf("okta", "users:read", { after: "1" }), "a", answers)).not.toHaveProperty("nextPage");
  const failure = await send(await callOf("crowdstrike", "hosts:write", { ids: ["h9"], action_name: "contain" }), "a", answers).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(VendorFailure);
  expect(failure).toMatchObject({
    failure: {
      code: "upstream_error",
      outcome: "failed",
      retryable: false,
      upstream: { status: 404, body: { errors: [{ message: "no device h9" }] } },
    },
  });
  expect((await send(await callOf("okta", "groups:read", {}), "a", answers)).result).toBeInstanceOf(Array);
});

test("a name that every object has is no answer", async () => {
  const call = await callOf("okta", "users:read", { limit: 1 });
  expect((await send({ ...call, id: "constructor" }, "a", { okta: {} })).result).toBeInstanceOf(Array);
});
