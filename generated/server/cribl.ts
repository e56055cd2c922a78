// Generated from specs/cribl.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { Value as ValueType } from "../sdk/cribl.js";

/** Where Cribl is, and how it is authenticated. */
export const CONNECTOR = {
  id: "cribl",
  name: "Cribl",
  api: {
    servers: {
      default: {
        baseUrl: "https://{host}/api/v1",
        variables: { host: { description: "Name of the leader, with its port where it has one." } },
      },
      config: {
        baseUrl: "https://{host}/api/{context}",
        variables: {
          context: {
            default: "v1",
            description: "v1 on a single instance, v1/m/ and the name of a worker group otherwise.",
          },
        },
      },
    },
    auth: { type: "bearer", token: "API token of Cribl.Cloud or of the leader's own sign-in" },
  },
} as const satisfies ConnectorInfo;

const Product = once(() => z.enum(["stream", "edge", "outpost"]));

const GroupId = once(() => z.string().min(1));

const PipelineId = once(() => z.string().min(1));

const Offset = once(() => integer().min(0));

const Limit = once(() => integer().min(1));

const Metrics = once(() => z.boolean());

const TypePrefix = once(() => z.boolean());

const Commit = once(() => z.string().min(1));

const Value: () => Typed<ValueType> = once(() => typed<ValueType>(z.union([
  z.union([z.string(), z.number(), z.boolean()]).nullable(),
  z.array(z.lazy(Value)),
  z.record(z.string(), z.lazy(Value)),
])));

const Values = once(() => z.record(z.string(), z.lazy(Value)));

const Connector = once(() => z.looseObject({
  id: z.string().exactOptional(),
  type: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  description: z.string().exactOptional(),
  pipeline: z.string().exactOptional(),
  sendToRoutes: z.boolean().exactOptional(),
  environment: z.string().exactOptional(),
  streamtags: z.array(z.string()).exactOptional(),
  pqEnabled: z.boolean().exactOptional(),
}));

const Connectors = once(() => z.looseObject({ count: integer().exactOptional(), items: z.array(Connector()).exactOptional() }));

const States = once(() => z.looseObject({
  count: integer().exactOptional(),
  items: z.array(z.looseObject({
    id: z.string(),
    type: z.string().exactOptional(),
    status: z.looseObject({
      health: z.string(),
      healthCounts: z.record(z.string(), z.number()).exactOptional(),
      metrics: Values().exactOptional(),
      error: z.looseObject({ message: z.string().exactOptional(), details: Values().exactOptional() }).exactOptional(),
      timestamp: z.number(),
    }),
  })).exactOptional(),
}));

const Pipeline = once(() => z.looseObject({
  id: PipelineId(),
  conf: z.looseObject({
    description: z.string().exactOptional(),
    output: z.string().exactOptional(),
    asyncFuncTimeout: integer().exactOptional(),
    streamtags: z.array(z.string()).exactOptional(),
    functions: z.array(z.looseObject({
      id: z.string().exactOptional(),
      filter: z.string().exactOptional(),
      disabled: z.boolean().exactOptional(),
      final: z.boolean().exactOptional(),
      description: z.string().exactOptional(),
      groupId: z.string().exactOptional(),
      conf: Values().exactOptional(),
    })).exactOptional(),
    groups: StepGroupsResult().exactOptional(),
  }),
}));

const StepGroups = once(() => z.record(z.string(), z.strictObject({
  name: z.string(),
  description: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
})));

const StepGroupsResult = once(() => z.record(z.string(), z.looseObject({
  name: z.string(),
  description: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
})));

const Pipelines = once(() => z.looseObject({ count: integer().exactOptional(), items: z.array(Pipeline()).exactOptional() }));

const Routes = once(() => z.looseObject({
  count: integer().exactOptional(),
  items: z.array(z.looseObject({
    id: z.string(),
    routes: z.array(z.looseObject({
      id: z.string().exactOptional(),
      name: z.string().exactOptional(),
      filter: z.string().exactOptional(),
      pipeline: z.string().exactOptional(),
      output: z.string().exactOptional(),
      disabled: z.boolean().exactOptional(),
      final: z.boolean().exactOptional(),
      description: z.string().exactOptional(),
      groupId: z.string().exactOptional(),
    })),
  })).exactOptional(),
}));

const Groups = once(() => z.looseObject({
  count: integer().exactOptional(),
  items: z.array(z.looseObject({
    id: GroupId(),
    name: z.string().exactOptional(),
    description: z.string().exactOptional(),
    type: z.string().exactOptional(),
    isFleet: z.boolean().exactOptional(),
    onPrem: z.boolean().exactOptional(),
    configVersion: z.string().exactOptional(),
    workerCount: integer().exactOptional(),
    deployingWorkerCount: integer().exactOptional(),
    incompatibleWorkerCount: integer().exactOptional(),
    upgradeVersion: z.string().exactOptional(),
    git: z.looseObject({ commit: z.string().exactOptional(), localChanges: integer().exactOptional() }).exactOptional(),
  })).exactOptional(),
}));

const Step = once(() => z.strictObject({
  id: z.enum([
    "aggregation",
    "auto_timestamp",
    "cef",
    "comment",
    "drop",
    "drop_dimensions",
    "dynamic_sampling",
    "eval",
    "event_breaker",
    "flatten",
    "foldkeys",
    "geoip",
    "grok",
    "json_unroll",
    "lookup",
    "mask",
    "numerify",
    "publish_metrics",
    "regex_extract",
    "regex_filter",
    "rename",
    "rollup_metrics",
    "sampling",
    "sensitive_data_scanner",
    "serde",
    "serialize",
    "sidlookup",
    "suppress",
    "trim_timestamp",
    "unroll",
    "xml_unroll",
  ]),
  filter: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
  final: z.boolean().exactOptional(),
  description: z.string().exactOptional(),
  groupId: z.string().exactOptional(),
  conf: z.record(z.string(), z.unknown()),
}));

const PipelineConf = once(() => z.strictObject({
  description: z.string().exactOptional(),
  output: z.string().exactOptional(),
  functions: z.array(Step()),
  groups: StepGroups().exactOptional(),
  asyncFuncTimeout: z.int().min(0).max(10000).exactOptional(),
  streamtags: z.array(z.string()).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "health:read": operation({
    method: "GET",
    path: "/health",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the server is well.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      status: z.string(),
      role: z.string().exactOptional(),
      startTime: integer(),
    }),
  }),
  "summary:read": operation({
    method: "GET",
    path: "/products/{product}/summary",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count groups and nodes and their state.",
    parameters: {
      product: { in: "path" },
    },
    params: () => z.strictObject({ product: z.enum(["stream", "edge"]) }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        groups: z.looseObject({
          count: integer().exactOptional(),
          sources: integer().exactOptional(),
          destinations: integer().exactOptional(),
          pipelines: integer().exactOptional(),
          routes: integer().exactOptional(),
          packs: integer().exactOptional(),
        }).exactOptional(),
        workers: z.looseObject({
          count: integer().exactOptional(),
          alive: integer().exactOptional(),
          disconnectedCount: integer().exactOptional(),
          unhealthy: integer().exactOptional(),
          confVersions: integer().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "inputs:read": operation({
    method: "GET",
    path: "/system/inputs",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the sources that data comes from.",
    parameters: {
      type: { in: "query" },
    },
    params: () => z.strictObject({ type: z.array(z.string().min(1)).max(1).exactOptional() }),
    result: () => Connectors(),
  }),
  "inputs:read_status": operation({
    method: "GET",
    path: "/system/status/inputs",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which sources are well.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/items" },
    parameters: {
      metrics: { in: "query" },
      type: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      metrics: Metrics().exactOptional(),
      type: TypePrefix().exactOptional(),
      offset: Offset().exactOptional(),
      limit: Limit().exactOptional(),
    }),
    result: () => States(),
  }),
  "inputs:delete": operation({
    method: "DELETE",
    path: "/system/inputs/{id}",
    server: "config",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a source, whose data is lost.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Connectors(),
  }),
  "outputs:read": operation({
    method: "GET",
    path: "/system/outputs",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List the destinations that data goes to.",
    parameters: {
      type: { in: "query" },
    },
    params: () => z.strictObject({ type: z.string().min(1).exactOptional() }),
    result: () => Connectors(),
  }),
  "outputs:read_status": operation({
    method: "GET",
    path: "/system/status/outputs",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which destinations are well.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/items" },
    parameters: {
      metrics: { in: "query" },
      type: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      metrics: Metrics().exactOptional(),
      type: TypePrefix().exactOptional(),
      offset: Offset().exactOptional(),
      limit: Limit().exactOptional(),
    }),
    result: () => States(),
  }),
  "outputs:test": operation({
    method: "POST",
    path: "/system/outputs/{id}/test",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Send sample events to a destination.",
    parameters: {
      id: { in: "path" },
      events: { in: "body" },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      events: z.array(z.record(z.string(), z.unknown())).min(1).max(10),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        outputId: z.string(),
        success: z.boolean(),
        error: z.string().exactOptional(),
        successDetail: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "outputs:delete": operation({
    method: "DELETE",
    path: "/system/outputs/{id}",
    server: "config",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a destination, which gets nothing more.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Connectors(),
  }),
  "pipelines:read": operation({
    method: "GET",
    path: "/pipelines",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List pipelines with their functions.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => Pipelines(),
  }),
  "pipelines:read_details": operation({
    method: "GET",
    path: "/pipelines/{id}",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one pipeline by id.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: PipelineId() }),
    result: () => Pipelines(),
  }),
  "pipelines:write": operation({
    method: "POST",
    path: "/pipelines",
    server: "config",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Create a pipeline of plain functions.",
    parameters: {
      id: { in: "body" },
      conf: { in: "body" },
    },
    params: () => z.strictObject({ id: PipelineId(), conf: PipelineConf() }),
    result: () => Pipelines(),
  }),
  "pipelines:update": operation({
    method: "PATCH",
    path: "/pipelines/{id}",
    server: "config",
    scope: [],
    risk: "critical",
    effect: "update",
    idempotent: true,
    description: "Replace the functions of a pipeline.",
    parameters: {
      id: { in: "path" },
      pipeline_id: { in: "body", wire: "id" },
      conf: { in: "body" },
    },
    params: () => z.strictObject({
      id: PipelineId(),
      pipeline_id: z.string().min(1),
      conf: PipelineConf(),
    }),
    result: () => Pipelines(),
  }),
  "pipelines:delete": operation({
    method: "DELETE",
    path: "/pipelines/{id}",
    server: "config",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a pipeline that routes may use.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: PipelineId() }),
    result: () => Pipelines(),
  }),
  "routes:read": operation({
    method: "GET",
    path: "/routes",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the routing tables with all routes.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => Routes(),
  }),
  "routes:append": operation({
    method: "POST",
    path: "/routes/{id}/append",
    server: "config",
    scope: [],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Put routes behind those of a table.",
    parameters: {
      id: { in: "path" },
      routes: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      id: z.literal("default"),
      routes: z.array(z.strictObject({
        name: z.string().min(1),
        pipeline: PipelineId(),
        filter: z.string().exactOptional(),
        output: z.string().exactOptional(),
        final: z.boolean().exactOptional(),
        disabled: z.boolean().exactOptional(),
        description: z.string().exactOptional(),
      })).min(1).max(10),
    }),
    result: () => Routes(),
  }),
  "events:capture": operation({
    method: "POST",
    path: "/system/capture",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Look at events as they pass.",
    parameters: {
      filter: { in: "body" },
      duration: { in: "body" },
      maxEvents: { in: "body" },
      level: { in: "body" },
      workerId: { in: "body" },
    },
    params: () => z.strictObject({
      filter: z.string().min(1).exactOptional(),
      duration: integer().min(1).exactOptional(),
      maxEvents: z.int().min(1).max(10000).exactOptional(),
      level: z.literal([0, 1, 2, 3]).exactOptional(),
      workerId: z.string().min(1).exactOptional(),
    }),
    result: () => z.string().nullable(),
  }),
  "packs:read": operation({
    method: "GET",
    path: "/packs",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the packs that are installed.",
    parameters: {
      with: { in: "query" },
    },
    params: () => z.strictObject({ with: z.string().min(1).exactOptional() }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        id: z.string(),
        displayName: z.string().exactOptional(),
        description: z.string().exactOptional(),
        author: z.string().exactOptional(),
        version: z.string().exactOptional(),
        source: z.string().exactOptional(),
        isDisabled: z.boolean().exactOptional(),
        inputs: z.number().exactOptional(),
        outputs: z.number().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/products/{product}/groups",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List worker groups and fleets.",
    parameters: {
      product: { in: "path" },
      fields: { in: "query" },
    },
    params: () => z.strictObject({ product: Product(), fields: z.string().min(1).exactOptional() }),
    result: () => Groups(),
  }),
  "groups:read_version": operation({
    method: "GET",
    path: "/products/{product}/groups/{id}/configVersion",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which commit a group runs.",
    parameters: {
      product: { in: "path" },
      id: { in: "path" },
    },
    params: () => z.strictObject({ product: Product(), id: GroupId() }),
    result: () => z.looseObject({ count: integer().exactOptional(), items: z.array(z.string()).exactOptional() }),
  }),
  "groups:deploy": operation({
    method: "PATCH",
    path: "/products/{product}/groups/{id}/deploy",
    scope: [],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Roll a commit out to a group.",
    parameters: {
      product: { in: "path" },
      id: { in: "path" },
      version: { in: "body" },
    },
    params: () => z.strictObject({
      product: Product(),
      id: GroupId(),
      version: z.string().min(1),
    }),
    result: () => Groups(),
  }),
  "workers:read": operation({
    method: "GET",
    path: "/products/{product}/workers",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List nodes with version and state.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "/items" },
    parameters: {
      product: { in: "path" },
      filterExp: { in: "query" },
      sortExp: { in: "query" },
      offset: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      product: Product(),
      filterExp: z.string().min(1).exactOptional(),
      sortExp: z.string().min(1).exactOptional(),
      offset: Offset().exactOptional(),
      limit: Limit().exactOptional(),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        id: z.string(),
        group: z.string(),
        status: z.string().exactOptional(),
        disconnected: z.boolean().exactOptional(),
        firstMsgTime: z.number().exactOptional(),
        lastMsgTime: z.number().exactOptional(),
        workerProcesses: z.number().exactOptional(),
        info: z.looseObject({
          hostname: z.string().exactOptional(),
          platform: z.string().exactOptional(),
          architecture: z.string().exactOptional(),
          cpus: z.number().exactOptional(),
          totalmem: z.number().exactOptional(),
          conn_ip: z.string().exactOptional(),
          cribl: z.looseObject({
            version: z.string().exactOptional(),
            distMode: z.string().exactOptional(),
            config: z.looseObject({ version: z.string().exactOptional() }).exactOptional(),
          }).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "workers:restart": operation({
    method: "PATCH",
    path: "/products/{product}/workers/restart",
    scope: [],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Restart some nodes by GUID.",
    parameters: {
      product: { in: "path" },
      guids: { in: "body" },
    },
    params: () => z.strictObject({ product: Product(), guids: z.array(z.string().min(1)).min(1).max(10) }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        id: z.string(),
        status: z.string(),
        message: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "commits:read": operation({
    method: "GET",
    path: "/version",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who changed the configuration when.",
    parameters: {
      count: { in: "query" },
    },
    params: () => z.strictObject({ count: integer().min(1).exactOptional() }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        hash: z.string().exactOptional(),
        date: z.string().exactOptional(),
        message: z.string().exactOptional(),
        author_name: z.string().exactOptional(),
        author_email: z.string().exactOptional(),
        refs: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "changes:read": operation({
    method: "GET",
    path: "/version/status",
    server: "config",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List files with changes that wait.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        current: z.string().exactOptional(),
        ahead: z.number().exactOptional(),
        behind: z.number().exactOptional(),
        created: z.array(z.string()).exactOptional(),
        modified: z.array(z.string()).exactOptional(),
        deleted: z.array(z.string()).exactOptional(),
        not_added: z.array(z.string()).exactOptional(),
        conflicted: z.array(z.string()).exactOptional(),
        staged: z.array(z.string()).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "changes:read_diff": operation({
    method: "GET",
    path: "/version/diff",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Show what a commit changed.",
    parameters: {
      commit: { in: "query" },
      filename: { in: "query" },
      diffLineLimit: { in: "query" },
    },
    params: () => z.strictObject({
      commit: Commit().exactOptional(),
      filename: z.string().min(1).exactOptional(),
      diffLineLimit: integer().min(0).exactOptional(),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        diffJson: z.array(z.looseObject({
          oldName: z.string().exactOptional(),
          newName: z.string().exactOptional(),
          addedLines: z.number().exactOptional(),
          deletedLines: z.number().exactOptional(),
          isNew: z.boolean().exactOptional(),
          isDeleted: z.boolean().exactOptional(),
          blocks: z.array(z.looseObject({
            header: z.string().exactOptional(),
            lines: z.array(z.looseObject({ type: z.string().exactOptional(), content: z.string().exactOptional() })).exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "changes:commit": operation({
    method: "POST",
    path: "/version/commit",
    server: "config",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Commit waiting changes with a message.",
    parameters: {
      message: { in: "body" },
      files: { in: "body" },
    },
    params: () => z.strictObject({
      message: z.string().min(1),
      files: z.array(z.string().min(1)).exactOptional(),
    }),
    result: () => z.looseObject({
      count: integer().exactOptional(),
      items: z.array(z.looseObject({
        commit: z.string().exactOptional(),
        branch: z.string().exactOptional(),
        files: z.looseObject({
          created: z.array(z.string()).exactOptional(),
          modified: z.array(z.string()).exactOptional(),
          deleted: z.array(z.string()).exactOptional(),
        }).exactOptional(),
        summary: z.looseObject({
          changes: z.number().exactOptional(),
          insertions: z.number().exactOptional(),
          deletions: z.number().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "changes:undo": operation({
    method: "POST",
    path: "/version/undo",
    server: "config",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Throw away all waiting changes.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({ count: integer().exactOptional(), items: z.array(z.boolean()).exactOptional() }),
  }),
};
