import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { configFormat } from "../../../gateway/src/config/config-format.js";
import { serve } from "../../../gateway/src/run/serve.js";
import { startVendor } from "../support/vendor.js";

test("where it cannot start nothing of it stays, and the first keys are those that are shown", async () => {
  const data = await mkdtemp(join(tmpdir(), "arx-start-"));
  onTestFinished(() => rm(data, { recursive: true }));
  const taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const vendor = await startVendor();
  onTestFinished(() => vendor.close());
  const config = { data, listen: { port } };
  const environment = { ARX_LOG_LEVEL: "silent" };
  const metrics = { port: (taken.address() as AddressInfo).port };
  await expect(serve(configFormat.parse({ ...config, metrics }), environment, vendor)).rejects.toThrow("EADDRINUSE");
  // Neither the port nor the folder is in use any more.
  const serving = await serve(configFormat.parse(config), environment, vendor);
  onTestFinished(() => serving.close());
  expect(serving.firstKeys.map(({ name }) => name)).toEqual(["agent:first", "user:reviewer"]);
}, 60_000);
