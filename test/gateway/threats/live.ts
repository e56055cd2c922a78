import { onTestFinished } from "vitest";
import type { OutboundOptions, OutboundSettings } from "../../../gateway/src/outbound/index.js";
import type { Target } from "../../../gateway/src/request/target.js";
import { variableOf } from "../../../gateway/src/vault/environment-store.js";
import { startTestGateway, type TestGateway, type Wanted } from "../support/gateway.js";

/** A gateway that ends with the test. */
export async function startGateway(wanted: Wanted = {}): Promise<TestGateway> {
  const gateway = await startTestGateway(wanted);
  onTestFinished(() => gateway.close());
  return gateway;
}

/** Connectors that are called for real. */
export interface Live extends Omit<Wanted, "vendor"> {
  readonly connector: string | readonly string[];
  /** Where its servers are; a function is asked for each call. */
  readonly target: Target | (() => Target);
  /** Credentials by their names; a key for VirusTotal's kind, where left out. */
  readonly secrets?: Readonly<Record<string, object>>;
  /** May reach this machine, unless it says otherwise. */
  readonly settings?: Partial<OutboundSettings>;
  readonly lookup?: OutboundOptions["lookup"];
}

/** A gateway with the vendor parts that run in earnest, against servers on this machine. */
export async function startLiveGateway({ connector, target, secrets, settings, lookup, ...wanted }: Live): Promise<TestGateway> {
  const { createOutbound } = await import("../../../gateway/src/outbound/index.js");
  const { EnvironmentStore } = await import("../../../gateway/src/vault/environment-store.js");
  const { liveVendor } = await import("../../../gateway/src/vendor/live-vendor.js");
  const outbound = createOutbound({
    settings: new Map([connector].flat().map((one) => [one, { allow: ["127.0.0.1/32"], ...settings }])),
    ...(lookup && { lookup }),
  });
  const environment = Object.entries(secrets ?? { [`${connector}`]: { key: "key-of-the-vendor" } }).map(
    ([name, secret]) => [variableOf(name), JSON.stringify(secret)] as const,
  );
  const store = new EnvironmentStore(Object.fromEntries(environment));
  const vendor = liveVendor({ outbound, secrets: store, targetOf: typeof target === "function" ? target : () => target });
  const gateway = await startGateway({ ...wanted, vendor });
  onTestFinished(() => outbound.close());
  return gateway;
}
