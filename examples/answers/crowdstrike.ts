import { type AnswersOf, VendorError } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/crowdstrike";

const HOSTS = [
  { device_id: "host_abc123", hostname: "host-prod-42", platform_name: "Windows", product_type_desc: "Server", status: "normal" },
  { device_id: "host_dc01", hostname: "dc-01", platform_name: "Windows", product_type_desc: "Domain Controller", status: "normal" },
  { device_id: "host_mac7", hostname: "ada-laptop", platform_name: "Mac", product_type_desc: "Workstation", status: "normal" },
];

const ALERTS = [
  { composite_id: "alert_1", agent_id: "host_abc123", display_name: "Credential dumping", severity: 90, status: "new" },
  { composite_id: "alert_2", agent_id: "host_mac7", display_name: "Adware", severity: 30, status: "new" },
  { composite_id: "alert_3", agent_id: "host_dc01", display_name: "Suspicious replication", severity: 95, status: "new" },
];

/** More than two pages of a hundred; the two of the seed are the new ones. */
const DETECTIONS = Array.from({ length: 230 }, (_, index) => ({
  detection_id: ["ldt_abc123", "ldt_def456"][index] ?? `ldt_${index + 1}`,
  status: index < 2 ? "new" : "closed",
  max_severity: 70,
  device: { device_id: "host_abc123", hostname: "host-prod-42" },
}));

interface Query {
  readonly filter?: string;
  readonly offset?: number;
  readonly limit?: number;
}

/** Of FQL only one comparison of a text is understood, status:'new'; anything else finds everything. */
function page<Item extends object>(items: readonly Item[], id: keyof Item & string, { filter = "", offset = 0, limit = 100 }: Query) {
  const [, field = "", value] = /^(\w+):'([^']*)'$/.exec(filter) ?? [];
  const found = items.filter((item) => value === undefined || (item as Record<string, unknown>)[field] === value);
  return {
    resources: found.slice(offset, offset + limit).map((item) => item[id] as string),
    meta: { pagination: { offset, limit, total: found.length } },
  };
}

const pick = <Item extends object>(items: readonly Item[], id: keyof Item, ids: readonly unknown[]): Item[] =>
  items.filter((item) => ids.includes(item[id]));

export const crowdstrike: AnswersOf<typeof OPERATION_MAP> = {
  "alerts:read": (params) => page(ALERTS, "composite_id", params),
  "alerts:read_details": ({ composite_ids }) => ({ resources: pick(ALERTS, "composite_id", composite_ids) }),
  "detections:read": (params) => page(DETECTIONS, "detection_id", params),
  "detections:read_details": ({ ids }) => ({ resources: pick(DETECTIONS, "detection_id", ids) }),
  "detections:write": ({ ids }) => ({ meta: { writes: { resources_affected: ids.length } } }),
  "hosts:read": ({ filter, limit }) => ({
    resources: page(HOSTS, "device_id", { ...(filter !== undefined && { filter }), ...(limit !== undefined && { limit }) }).resources,
    meta: { pagination: { offset: "", total: HOSTS.length } },
  }),
  "hosts:read_details": ({ ids }) => ({ resources: pick(HOSTS, "device_id", ids) }),
  "hosts:write": ({ ids }) => {
    const unknown = ids.find((id) => !HOSTS.some((host) => host.device_id === id));
    if (unknown !== undefined) throw new VendorError(404, { errors: [{ code: 404, message: `Device ${unknown} not found` }] });
    return { resources: ids.map((id) => ({ id, path: `/devices/entities/devices/v2?ids=${id}` })) };
  },
  "incidents:read": (params) => page([{ incident_id: "inc_1" }, { incident_id: "inc_2" }], "incident_id", params),
};
