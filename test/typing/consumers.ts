/*
 * What the cost of types is measured with: programs that use five operations of each connector, calls by id among them,
 * which cost the compiler most.
 */

const FALCON = `
for await (const id of falcon.getDetections({ filter: "status:'new'", limit: 50 })) console.log(id.length);
const contained = await falcon.containHost({ ids: ["host_abc123"] });
const hosts = await falcon.execute("hosts:read_details", { ids: ["host_abc123"] });
const alerts = await falcon.execute("alerts:read", { limit: 10 }).response();
const verdict = await falcon.execute("rtr:session_init", { device_id: "host_abc123" }).outcome();
console.log(contained.errors, hosts.resources, alerts.result.resources, verdict.verdict);
`;

const OKTA = `
for await (const user of okta.searchUsers({ search: 'status eq "ACTIVE"', limit: 50 })) console.log(user.id);
const groups = await okta.execute("groups:read", { limit: 10 });
const suspended = await okta.execute("users:suspend", { id: "u1" });
const apps = await okta.execute("apps:read", { limit: 5 }).response();
const events = await okta.execute("system_log:read", { limit: 5 }).outcome();
console.log(groups, suspended, apps.result, events.verdict);
`;

export interface Consumer {
  readonly text: string;
  /** How many connectors it uses. */
  readonly connectors: number;
}

export const CONSUMERS: Readonly<Record<string, Consumer>> = {
  "crowdstrike over ARXCore": {
    connectors: 1,
    text: `import { ARXCore } from "@agentvault/runtime";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
const falcon = new CrowdStrikeConnector(new ARXCore());${FALCON}`,
  },
  "crowdstrike over ARXClient": {
    connectors: 1,
    text: `import { ARXClient } from "agentvault";
const falcon = new ARXClient().crowdstrike();${FALCON}`,
  },
  "crowdstrike and okta over ARXClient": {
    connectors: 2,
    text: `import { ARXClient } from "agentvault";
const arx = new ARXClient();
const [falcon, okta] = [arx.crowdstrike(), arx.okta()];${FALCON}${OKTA}`,
  },
  "crowdstrike and okta over ARXClient, maxRisk high": {
    connectors: 2,
    text: `import { ARXClient } from "agentvault";
const arx = new ARXClient({ maxRisk: "high" });
const [falcon, okta] = [arx.crowdstrike(), arx.okta()];${FALCON}${OKTA}`,
  },
};
