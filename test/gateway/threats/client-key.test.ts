import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ARXCore, ARXOptions, Risk } from "../../../runtime/src/index.js";
import { startGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

/** Whatever a program may print. */
const print = (...values: unknown[]): string =>
  values.map((value) => inspect(value, { depth: Infinity, showHidden: true }) + JSON.stringify(value)).join("\n");

/** An agent that calls a gateway, and prints all that it has. @returns whether that shows its key. */
async function attack(options: ARXOptions<Risk> = {}): Promise<boolean> {
  const { connect, errorOf } = await import("../../runtime/gateway.js");
  const gateway = await startGateway();
  const arx = connect(gateway.url, { apiKey: gateway.agent, ...options });
  const call = arx.read();
  const printed = print(arx, arx.core, arx.core.session, call, await errorOf(call));
  // That is an answer, or the lack of one, and no mistake made before anything was sent.
  expect(printed).toMatch(/unknown_connector|http_error|connection_failed/);
  return printed.includes(gateway.agent.slice(10));
}

/** A proxy's page that shows what it was sent. */
const echo: typeof fetch = async (_url, init) => new Response(String(new Headers(init?.headers).get("authorization")), { status: 502 });

/** A fetch that hangs what it was asked for on its error. */
const telling: typeof fetch = (url, init) => Promise.reject(Object.assign(new Error(`cannot reach ${url}`), { init }));

describe("row 26: the key of a client, in what a program prints", () => {
  test("is in no client, and would be without private fields", async () => {
    expect(await attack()).toBe(false);
    const open = ({ ARXCore: Guarded, clientOf }: { ARXCore: typeof ARXCore; clientOf: (core: ARXCore<Risk>) => object }) => ({
      ARXCore: class extends Guarded<Risk> {
        readonly client = clientOf(this);
      },
    });
    expect(await withoutGuards({ "runtime/src/arx-core.ts": open }, attack)).toBe(true);
  });

  test("is in no error that quotes an answer, and would be without the guard", async () => {
    expect(await attack({ fetch: echo })).toBe(false);
    const guards = { "runtime/src/redact-key.ts": { redactKey: () => (text: string) => text } };
    expect(await withoutGuards(guards, () => attack({ fetch: echo }))).toBe(true);
  });

  test("is in no error for the lack of one, and would be without the guard", async () => {
    expect(await attack({ fetch: telling })).toBe(false);
    const guards = { "runtime/src/bare-error.ts": { bareError: (error: unknown) => error } };
    expect(await withoutGuards(guards, () => attack({ fetch: telling }))).toBe(true);
  });
});
