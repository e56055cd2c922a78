// Generated from specs/wazuh.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  jsonSchema,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Value as ValueType } from "../sdk/wazuh.js";

/** Where Wazuh is, and how it is authenticated. */
export const CONNECTOR = {
  id: "wazuh",
  name: "Wazuh",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}:55000",
        variables: { host: { description: "Name of the manager." } },
      },
    },
    auth: { type: "bearer", token: "JWT from POST /security/user/authenticate." },
  },
} as const satisfies ConnectorInfo;

const AgentId = once(() => z.string().min(3).regex(/^[0-9]+$/u));

const GroupId = once(() => z.string().min(1).max(128).regex(/^[A-Za-z0-9_.-]+$/u));

const OneGroup = once(() => jsonSchema<string>({
  type: "string",
  minLength: 1,
  maxLength: 128,
  pattern: "^[A-Za-z0-9_.-]+$",
  not: { const: "all" },
}));

const UserId = once(() => z.string().min(1).regex(/^[0-9]+$/u));

const RoleId = once(() => z.string().min(1).regex(/^[0-9]+$/u));

const AgentStatus = once(() => z.enum(["active", "pending", "never_connected", "disconnected"]));

const AgentStatusResult = once(() => z.string());

const Failure = once(() => z.looseObject({
  error: z.looseObject({
    code: integer().exactOptional(),
    message: z.string().exactOptional(),
    remediation: z.string().exactOptional(),
  }),
  id: z.array(z.union([z.string(), integer()])).exactOptional(),
}));

const Agent = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  status: AgentStatusResult().exactOptional(),
  version: z.string().exactOptional(),
  ip: z.string().exactOptional(),
  registerIP: z.string().exactOptional(),
  group: z.array(z.string()).exactOptional(),
  dateAdd: z.string().exactOptional(),
  lastKeepAlive: z.string().exactOptional(),
  os: z.looseObject({
    name: z.string().exactOptional(),
    platform: z.string().exactOptional(),
    type: z.string().exactOptional(),
    version: z.string().exactOptional(),
    major: z.string().exactOptional(),
    minor: z.string().exactOptional(),
    arch: z.string().exactOptional(),
  }).exactOptional(),
  status_code: integer().exactOptional(),
}));

const AgentKey = once(() => z.looseObject({ id: z.string(), key: z.string() }));

const Group = once(() => z.looseObject({
  name: z.string().exactOptional(),
  count: integer().exactOptional(),
  mergedSum: z.string().exactOptional(),
  configSum: z.string().exactOptional(),
}));

const Connections = once(() => z.looseObject({
  total: integer().exactOptional(),
  active: integer().exactOptional(),
  disconnected: integer().exactOptional(),
  never_connected: integer().exactOptional(),
  pending: integer().exactOptional(),
}));

const LogLine = once(() => z.looseObject({
  timestamp: z.string().exactOptional(),
  tag: z.string().exactOptional(),
  level: z.string().exactOptional(),
  description: z.string().exactOptional(),
}));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.unknown()),
]).nullable()));

const MitreObject = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  external_id: z.string().exactOptional(),
}));

const User = once(() => z.looseObject({
  id: integer().exactOptional(),
  username: z.string().exactOptional(),
  allow_run_as: z.boolean().exactOptional(),
  roles: z.array(integer()).exactOptional(),
}));

const Role = once(() => z.looseObject({
  id: integer().exactOptional(),
  name: z.string().exactOptional(),
  policies: z.array(integer()).exactOptional(),
  rules: z.array(integer()).exactOptional(),
  users: z.array(integer()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "agents:read": operation({
    method: "GET",
    path: "/agents",
    scope: ["agent:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List agents with state, system and groups.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      agents_list: { in: "query", explode: false },
      status: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
      older_than: { in: "query" },
      os_platform: { in: "query", wire: "os.platform" },
      version: { in: "query" },
      group: { in: "query" },
      name: { in: "query" },
      ip: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      agents_list: z.array(z.string()).exactOptional(),
      status: z.array(AgentStatus()).min(1).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
      older_than: z.string().min(1).exactOptional(),
      os_platform: z.string().min(1).exactOptional(),
      version: z.string().min(1).exactOptional(),
      group: z.string().min(1).exactOptional(),
      name: z.string().min(1).exactOptional(),
      ip: z.string().min(1).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(Agent()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agents:read_summary": operation({
    method: "GET",
    path: "/agents/summary/status",
    scope: ["agent:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count agents by their state.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      data: z.looseObject({ connection: Connections().exactOptional() }).exactOptional(),
    }),
  }),
  "agents:read_outdated": operation({
    method: "GET",
    path: "/agents/outdated",
    scope: ["agent:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List agents older than the manager.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(Agent()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agents:read_key": operation({
    method: "GET",
    path: "/agents/{agent_id}/key",
    scope: ["agent:read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get the secret key of an agent.",
    parameters: {
      agent_id: { in: "path" },
    },
    params: () => z.strictObject({ agent_id: AgentId() }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(AgentKey()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agents:restart": operation({
    method: "PUT",
    path: "/agents/{agent_id}/restart",
    scope: ["agent:restart"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Restart the Wazuh agent on a machine.",
    parameters: {
      agent_id: { in: "path" },
    },
    params: () => z.strictObject({ agent_id: AgentId() }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(z.union([z.string(), z.record(z.string(), z.lazy(Value))])).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agents:upgrade": operation({
    method: "PUT",
    path: "/agents/upgrade",
    scope: ["agent:upgrade"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Install another version of the agent.",
    parameters: {
      agents_list: { in: "query", explode: false },
      upgrade_version: { in: "query" },
      force: { in: "query" },
      package_type: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      agents_list: z.array(AgentId()).min(1).max(100),
      upgrade_version: z.string().min(1).exactOptional(),
      force: z.boolean().exactOptional(),
      package_type: z.enum(["rpm", "deb"]).exactOptional(),
    }), { force: false }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(z.union([z.string(), z.record(z.string(), z.lazy(Value))])).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agents:delete": operation({
    method: "DELETE",
    path: "/agents",
    scope: ["agent:delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Remove agents from the manager.",
    parameters: {
      agents_list: { in: "query", explode: false },
      status: { in: "query", explode: false },
      older_than: { in: "query" },
      purge: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      agents_list: z.array(AgentId()).min(1).max(100),
      status: z.array(z.enum(["all", "active", "pending", "never_connected", "disconnected"])).min(1),
      older_than: z.string().min(1).exactOptional(),
      purge: z.boolean().exactOptional(),
    }), { older_than: "7d", purge: false }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(AgentId()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/groups",
    scope: ["group:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List groups with how many agents they have.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      groups_list: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      groups_list: z.array(GroupId()).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(Group()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "group_agents:read": operation({
    method: "GET",
    path: "/groups/{group_id}/agents",
    scope: ["agent:read", "group:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List agents of one group.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      group_id: { in: "path" },
      status: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      group_id: GroupId(),
      status: z.array(AgentStatus()).min(1).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(Agent()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "group_configuration:read": operation({
    method: "GET",
    path: "/groups/{group_id}/configuration",
    scope: ["group:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the configuration that a group hands out.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      group_id: { in: "path" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      group_id: GroupId(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      data: z.looseObject({
        affected_items: z.array(z.looseObject({
          filters: z.looseObject({
            os: z.string().exactOptional(),
            name: z.string().exactOptional(),
            profile: z.string().exactOptional(),
          }),
          config: z.record(z.string(), z.lazy(Value)),
        })).exactOptional(),
        total_affected_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "groups:write": operation({
    method: "POST",
    path: "/groups",
    scope: ["group:create"],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Make an empty group of agents.",
    parameters: {
      group_id: { in: "body" },
    },
    params: () => z.strictObject({ group_id: z.string().min(1).max(128) }),
    result: () => z.looseObject({ message: z.string().exactOptional() }),
  }),
  "groups:delete": operation({
    method: "DELETE",
    path: "/groups",
    scope: ["group:delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete groups with their configuration.",
    parameters: {
      groups_list: { in: "query", explode: false },
    },
    params: () => z.strictObject({ groups_list: z.array(OneGroup()).min(1).max(20) }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(z.string()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "agent_groups:write": operation({
    method: "PUT",
    path: "/agents/{agent_id}/group/{group_id}",
    scope: ["agent:modify_group", "group:modify_assignments"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put an agent into a group.",
    parameters: {
      agent_id: { in: "path" },
      group_id: { in: "path" },
      force_single_group: { in: "query" },
    },
    params: () => z.strictObject({
      agent_id: AgentId(),
      group_id: GroupId(),
      force_single_group: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ message: z.string().exactOptional() }),
  }),
  "agent_groups:delete": operation({
    method: "DELETE",
    path: "/agents/{agent_id}/group/{group_id}",
    scope: ["agent:modify_group", "group:modify_assignments"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take an agent out of a group.",
    parameters: {
      agent_id: { in: "path" },
      group_id: { in: "path" },
    },
    params: () => z.strictObject({ agent_id: AgentId(), group_id: GroupId() }),
    result: () => z.looseObject({ message: z.string().exactOptional() }),
  }),
  "overview:read": operation({
    method: "GET",
    path: "/overview/agents",
    scope: ["agent:read", "group:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count agents by group, system, state and version.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      data: z.looseObject({
        agent_status: z.looseObject({ connection: Connections().exactOptional() }).exactOptional(),
        groups: z.array(Group()).exactOptional(),
        agent_os: z.array(z.looseObject({
          count: integer().exactOptional(),
          os: z.looseObject({
            name: z.string().exactOptional(),
            platform: z.string().exactOptional(),
            version: z.string().exactOptional(),
          }).exactOptional(),
        })).exactOptional(),
        agent_version: z.array(z.looseObject({ count: integer().exactOptional(), version: z.string().exactOptional() })).exactOptional(),
        last_registered_agent: z.array(Agent()).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "cluster_status:read": operation({
    method: "GET",
    path: "/cluster/status",
    scope: ["cluster:status"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the cluster is running.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ data: z.looseObject({ running: z.string().exactOptional() }).exactOptional() }),
  }),
  "cluster_logs:read": operation({
    method: "GET",
    path: "/cluster/{node_id}/logs",
    scope: ["cluster:read"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the last log lines of a node.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      node_id: { in: "path" },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
      tag: { in: "query" },
      level: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      node_id: z.string().min(1),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(500).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
      tag: z.string().min(1).exactOptional(),
      level: z.enum(["critical", "debug", "debug2", "error", "info", "warning"]).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(LogLine()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "cluster:restart": operation({
    method: "PUT",
    path: "/cluster/restart",
    scope: ["cluster:read", "cluster:restart"],
    risk: "critical",
    effect: "action",
    idempotent: false,
    description: "Restart nodes of the cluster.",
    parameters: {
      nodes_list: { in: "query", explode: false },
    },
    params: () => z.strictObject({ nodes_list: z.array(z.string().min(1)).min(1).max(100) }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(z.string()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "mitre_techniques:read": operation({
    method: "GET",
    path: "/mitre/techniques",
    scope: ["mitre:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Look up attack techniques of MITRE.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      technique_ids: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      technique_ids: z.array(z.string().min(1)).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      data: z.looseObject({
        affected_items: z.array(MitreObject()).exactOptional(),
        total_affected_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:read": operation({
    method: "GET",
    path: "/security/users",
    scope: ["security:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users of the API with their roles.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      user_ids: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      user_ids: z.array(UserId()).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(User()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:read_current": operation({
    method: "GET",
    path: "/security/users/me",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell who the caller is.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(User()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/security/users",
    scope: ["security:delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete users of the API.",
    parameters: {
      user_ids: { in: "query", explode: false },
    },
    params: () => z.strictObject({ user_ids: z.array(UserId()).min(1).max(20) }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(User()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "roles:read": operation({
    method: "GET",
    path: "/security/roles",
    scope: ["security:read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles with rules and policies.",
    pagination: {
      style: "offset",
      offset: "offset",
      limit: "limit",
      items: "/data/affected_items",
      total: "/data/total_affected_items",
    },
    parameters: {
      role_ids: { in: "query", explode: false },
      offset: { in: "query" },
      limit: { in: "query" },
      search: { in: "query" },
      sort: { in: "query" },
      q: { in: "query" },
      select: { in: "query", explode: false },
    },
    params: () => withDefaults(z.strictObject({
      role_ids: z.array(RoleId()).exactOptional(),
      offset: integer().min(0).exactOptional(),
      limit: z.int().min(1).max(100000).exactOptional(),
      search: z.string().min(1).exactOptional(),
      sort: z.string().min(1).exactOptional(),
      q: z.string().min(1).exactOptional(),
      select: z.array(z.string().min(1)).exactOptional(),
    }), { offset: 0, limit: 500 }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(Role()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "user_roles:delete": operation({
    method: "DELETE",
    path: "/security/users/{user_id}/roles",
    scope: ["security:delete"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take roles away from a user.",
    parameters: {
      user_id: { in: "path" },
      role_ids: { in: "query", explode: false },
    },
    params: () => z.strictObject({ user_id: UserId(), role_ids: z.array(RoleId()).min(1).max(20) }),
    result: () => z.looseObject({
      message: z.string().exactOptional(),
      data: z.looseObject({
        affected_items: z.array(User()).exactOptional(),
        total_affected_items: integer().exactOptional(),
        failed_items: z.array(Failure()).exactOptional(),
        total_failed_items: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "tokens:revoke": operation({
    method: "PUT",
    path: "/security/user/revoke",
    scope: ["security:revoke"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "End every session of the API.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ message: z.string().exactOptional() }),
  }),
};
