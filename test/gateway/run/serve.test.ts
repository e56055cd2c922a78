import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { onStore } from "../../../gateway/src/cli/on-store.js";
import { configFormat } from "../../../gateway/src/config/config-format.js";
import { MistakesError } from "../../../gateway/src/located/mistake.js";
import { serve } from "../../../gateway/src/run/serve.js";

const SILENT = { ARX_LOG_LEVEL: "silent" };

let data: string;
const other = createServer();
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "arx-serve-"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  other.close();
  await rm(data, { recursive: true });
});

const taken = (): number => (other.address() as AddressInfo).port;
const configOf = (given: object) => configFormat.parse({ data, ...given });

/** A port that nobody listens on, most likely. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
    socket.unref();
  });

test("a gateway that cannot start leaves nothing running, and its first keys to the start that succeeds", async () => {
  const port = await freePort();
  const busyMetrics = serve(configOf({ listen: { port }, metrics: { port: taken() } }), SILENT);
  await expect(busyMetrics).rejects.toThrow(`metrics 127.0.0.1:${taken()} something listens there already`);
  await expect(busyMetrics).rejects.toBeInstanceOf(MistakesError);
  expect(await answers(port)).toBe(false);

  const serving = await serve(configOf({ listen: { port: 0 } }), SILENT);
  vi.stubEnv("ARX_GATEWAY_DATA", data);
  await expect(onStore({}, async () => {})).rejects.toThrow(`a gateway works on ${data}: stop it for this`);
  vi.unstubAllEnvs();
  await serving.close();
  expect(serving.firstKeys.map(({ name }) => name)).toEqual(["agent:first", "user:reviewer"]);
});
