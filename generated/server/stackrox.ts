// Generated from specs/stackrox.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Red Hat Advanced Cluster Security (StackRox) is, and how it is authenticated. */
export const CONNECTOR = {
  id: "stackrox",
  name: "Red Hat Advanced Cluster Security (StackRox)",
  api: {
    servers: {
      default: {
        baseUrl: "https://{central}",
        variables: { central: { description: "Host and port of Central, such as central.example.com:443." } },
      },
    },
    auth: { type: "bearer", token: "API token with a role that has the permissions below." },
  },
} as const satisfies ConnectorInfo;

const Query = once(() => z.string().min(1));

const Limit = once(() => z.int().min(1).max(1000));

const Offset = once(() => integer().min(0));

const ClusterId = once(() => z.string().min(1));

const DeploymentId = once(() => z.string().min(1));

const PolicyId = once(() => z.string().min(1));

const Empty = once(() => z.strictObject({}));

const Severity = once(() => z.string());

const Stage = once(() => z.string());

const StringMap = once(() => z.record(z.string(), z.string()));

const ImageName = once(() => z.looseObject({
  registry: z.string().exactOptional(),
  remote: z.string().exactOptional(),
  tag: z.string().exactOptional(),
  fullName: z.string().exactOptional(),
}));

const AlertPolicy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  severity: Severity().exactOptional(),
  description: z.string().exactOptional(),
  categories: z.array(z.string()).exactOptional(),
}));

const Policy = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  rationale: z.string().exactOptional(),
  remediation: z.string().exactOptional(),
  severity: Severity().exactOptional(),
  disabled: z.boolean().exactOptional(),
  categories: z.array(z.string()).exactOptional(),
  lifecycleStages: z.array(Stage()).exactOptional(),
  eventSource: z.string().exactOptional(),
  enforcementActions: z.array(z.string()).exactOptional(),
  notifiers: z.array(z.string()).exactOptional(),
  isDefault: z.boolean().exactOptional(),
  lastUpdated: z.string().nullable().exactOptional(),
  exclusions: z.array(z.looseObject({
    name: z.string().exactOptional(),
    expiration: z.string().nullable().exactOptional(),
  })).exactOptional(),
  scope: z.array(z.looseObject({ cluster: z.string().exactOptional(), namespace: z.string().exactOptional() })).exactOptional(),
  mitreAttackVectors: z.array(z.looseObject({
    tactic: z.string().exactOptional(),
    techniques: z.array(z.string()).exactOptional(),
  })).exactOptional(),
  policySections: z.array(z.looseObject({
    sectionName: z.string().exactOptional(),
    policyGroups: z.array(z.looseObject({
      fieldName: z.string().exactOptional(),
      booleanOperator: z.string().exactOptional(),
      negate: z.boolean().exactOptional(),
      values: z.array(z.looseObject({ value: z.string().exactOptional() })).exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
}));

const ListAlert = once(() => z.looseObject({
  id: z.string().exactOptional(),
  lifecycleStage: Stage().exactOptional(),
  time: z.string().exactOptional(),
  state: z.string().exactOptional(),
  policy: AlertPolicy().exactOptional(),
  enforcementCount: integer().exactOptional(),
  enforcementAction: z.string().exactOptional(),
  commonEntityInfo: z.looseObject({
    clusterId: z.string().exactOptional(),
    clusterName: z.string().exactOptional(),
    namespace: z.string().exactOptional(),
    namespaceId: z.string().exactOptional(),
    resourceType: z.string().exactOptional(),
  }).exactOptional(),
  deployment: z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    inactive: z.boolean().exactOptional(),
    deploymentType: z.string().exactOptional(),
  }).exactOptional(),
  resource: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
  node: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
}));

const Signal = once(() => z.looseObject({
  id: z.string().exactOptional(),
  containerId: z.string().exactOptional(),
  time: z.string().nullable().exactOptional(),
  name: z.string().exactOptional(),
  args: z.string().exactOptional(),
  execFilePath: z.string().exactOptional(),
  pid: integer().exactOptional(),
  uid: integer().exactOptional(),
  gid: integer().exactOptional(),
}));

const Process = once(() => z.looseObject({
  id: z.string().exactOptional(),
  deploymentId: z.string().exactOptional(),
  containerName: z.string().exactOptional(),
  podId: z.string().exactOptional(),
  clusterId: z.string().exactOptional(),
  namespace: z.string().exactOptional(),
  containerStartTime: z.string().nullable().exactOptional(),
  signal: Signal().exactOptional(),
}));

const Alert = once(() => z.looseObject({
  id: z.string().exactOptional(),
  policy: Policy().exactOptional(),
  lifecycleStage: Stage().exactOptional(),
  state: z.string().exactOptional(),
  time: z.string().exactOptional(),
  firstOccurred: z.string().nullable().exactOptional(),
  resolvedAt: z.string().nullable().exactOptional(),
  clusterId: z.string().exactOptional(),
  clusterName: z.string().exactOptional(),
  namespace: z.string().exactOptional(),
  deployment: z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    type: z.string().exactOptional(),
    labels: StringMap().exactOptional(),
    inactive: z.boolean().exactOptional(),
  }).exactOptional(),
  image: z.looseObject({ id: z.string().exactOptional(), name: ImageName().exactOptional() }).exactOptional(),
  resource: z.looseObject({ resourceType: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
  node: z.looseObject({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
  violations: z.array(z.looseObject({
    message: z.string().exactOptional(),
    type: z.string().exactOptional(),
    time: z.string().nullable().exactOptional(),
    keyValueAttrs: z.looseObject({
      attrs: z.array(z.looseObject({ key: z.string().exactOptional(), value: z.string().exactOptional() })).exactOptional(),
    }).exactOptional(),
  })).exactOptional(),
  processViolation: z.looseObject({
    message: z.string().exactOptional(),
    processes: z.array(Process()).exactOptional(),
  }).nullable().exactOptional(),
  enforcementCount: integer().exactOptional(),
  enforcement: z.looseObject({ action: z.string().exactOptional(), message: z.string().exactOptional() }).nullable().exactOptional(),
}));

const Deployment = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  clusterId: z.string().exactOptional(),
  clusterName: z.string().exactOptional(),
  namespace: z.string().exactOptional(),
  created: z.string().nullable().exactOptional(),
  replicas: z.string().exactOptional(),
  inactive: z.boolean().exactOptional(),
  labels: StringMap().exactOptional(),
  serviceAccount: z.string().exactOptional(),
  serviceAccountPermissionLevel: z.string().exactOptional(),
  automountServiceAccountToken: z.boolean().exactOptional(),
  hostNetwork: z.boolean().exactOptional(),
  hostPid: z.boolean().exactOptional(),
  hostIpc: z.boolean().exactOptional(),
  containers: z.array(z.looseObject({
    id: z.string().exactOptional(),
    name: z.string().exactOptional(),
    image: z.looseObject({ id: z.string().exactOptional(), name: ImageName().exactOptional() }).exactOptional(),
    securityContext: z.looseObject({
      privileged: z.boolean().exactOptional(),
      allowPrivilegeEscalation: z.boolean().exactOptional(),
      readOnlyRootFilesystem: z.boolean().exactOptional(),
      addCapabilities: z.array(z.string()).exactOptional(),
      dropCapabilities: z.array(z.string()).exactOptional(),
    }).nullable().exactOptional(),
    ports: z.array(z.looseObject({
      containerPort: integer().exactOptional(),
      protocol: z.string().exactOptional(),
      exposure: z.string().exactOptional(),
      exposedPort: integer().exactOptional(),
    })).exactOptional(),
    volumes: z.array(z.looseObject({
      name: z.string().exactOptional(),
      source: z.string().exactOptional(),
      destination: z.string().exactOptional(),
      type: z.string().exactOptional(),
      readOnly: z.boolean().exactOptional(),
    })).exactOptional(),
  })).exactOptional(),
}));

const Image = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: ImageName().exactOptional(),
  cves: integer().exactOptional(),
  fixableCves: integer().exactOptional(),
  topCvss: z.number().exactOptional(),
  lastUpdated: z.string().nullable().exactOptional(),
  notes: z.array(z.string()).exactOptional(),
  scan: z.looseObject({
    scanTime: z.string().nullable().exactOptional(),
    scannerVersion: z.string().exactOptional(),
    operatingSystem: z.string().exactOptional(),
    notes: z.array(z.string()).exactOptional(),
    components: z.array(z.looseObject({
      name: z.string().exactOptional(),
      version: z.string().exactOptional(),
      location: z.string().exactOptional(),
      source: z.string().exactOptional(),
      topCvss: z.number().exactOptional(),
      fixedBy: z.string().exactOptional(),
      vulns: z.array(z.looseObject({
        cve: z.string().exactOptional(),
        severity: z.string().exactOptional(),
        cvss: z.number().exactOptional(),
        summary: z.string().exactOptional(),
        link: z.string().exactOptional(),
        fixedBy: z.string().exactOptional(),
        state: z.string().exactOptional(),
        publishedOn: z.string().nullable().exactOptional(),
      })).exactOptional(),
    })).exactOptional(),
  }).nullable().exactOptional(),
}));

const ListImage = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  components: integer().exactOptional(),
  cves: integer().exactOptional(),
  fixableCves: integer().exactOptional(),
  created: z.string().nullable().exactOptional(),
  lastUpdated: z.string().nullable().exactOptional(),
  priority: z.string().exactOptional(),
}));

const BaselineKey = once(() => z.strictObject({
  deploymentId: z.string().min(1),
  containerName: z.string().min(1),
  clusterId: z.string().min(1),
  namespace: z.string().min(1),
}));

const Baseline = once(() => z.looseObject({
  id: z.string().exactOptional(),
  key: z.looseObject({
    deploymentId: z.string().exactOptional(),
    containerName: z.string().exactOptional(),
    clusterId: z.string().exactOptional(),
    namespace: z.string().exactOptional(),
  }).exactOptional(),
  elements: z.array(z.looseObject({
    element: z.looseObject({ processName: z.string().exactOptional() }).exactOptional(),
    auto: z.boolean().exactOptional(),
  })).exactOptional(),
  created: z.string().nullable().exactOptional(),
  lastUpdate: z.string().nullable().exactOptional(),
  userLockedTimestamp: z.string().nullable().exactOptional(),
  stackRoxLockedTimestamp: z.string().nullable().exactOptional(),
}));

const PolicyRef = once(() => z.strictObject({ namespace: z.string().min(1), name: z.string().min(1) }));

const Cluster = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  type: z.string().exactOptional(),
  labels: StringMap().exactOptional(),
  collectionMethod: z.string().exactOptional(),
  admissionController: z.boolean().exactOptional(),
  managedBy: z.string().exactOptional(),
  status: z.looseObject({ sensorVersion: z.string().exactOptional() }).nullable().exactOptional(),
  healthStatus: z.looseObject({
    overallHealthStatus: z.string().exactOptional(),
    sensorHealthStatus: z.string().exactOptional(),
    collectorHealthStatus: z.string().exactOptional(),
    admissionControlHealthStatus: z.string().exactOptional(),
    scannerHealthStatus: z.string().exactOptional(),
    lastContact: z.string().nullable().exactOptional(),
  }).nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "alerts:read": operation({
    method: "GET",
    path: "/v1/alerts",
    scope: ["Alert READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search violations of policies.",
    pagination: { style: "offset", offset: "pagination.offset", limit: "pagination.limit", items: "/alerts" },
    parameters: {
      query: { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({ alerts: z.array(ListAlert()).exactOptional() }),
  }),
  "alerts:summarize": operation({
    method: "GET",
    path: "/v1/alerts/summary/groups",
    scope: ["Alert READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count violations by policy.",
    parameters: {
      query: { in: "query" },
    },
    params: () => z.strictObject({ query: Query().exactOptional() }),
    result: () => z.looseObject({
      alertsByPolicies: z.array(z.looseObject({
        policy: AlertPolicy().exactOptional(),
        numAlerts: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "alerts:read_details": operation({
    method: "GET",
    path: "/v1/alerts/{id}",
    scope: ["Alert READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one violation with processes and reasons.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Alert(),
  }),
  "alerts:resolve": operation({
    method: "PATCH",
    path: "/v1/alerts/{id}/resolve",
    scope: ["Alert READ_WRITE_ACCESS"],
    risk: "medium",
    effect: "update",
    idempotent: true,
    description: "Mark a violation as resolved.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Empty(),
  }),
  "policies:read": operation({
    method: "GET",
    path: "/v1/policies",
    scope: ["WorkflowAdministration READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the security policies.",
    pagination: { style: "offset", offset: "pagination.offset", limit: "pagination.limit", items: "/policies" },
    parameters: {
      query: { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      policies: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        description: z.string().exactOptional(),
        severity: Severity().exactOptional(),
        disabled: z.boolean().exactOptional(),
        lifecycleStages: z.array(Stage()).exactOptional(),
        eventSource: z.string().exactOptional(),
        notifiers: z.array(z.string()).exactOptional(),
        isDefault: z.boolean().exactOptional(),
        lastUpdated: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "policies:read_details": operation({
    method: "GET",
    path: "/v1/policies/{id}",
    scope: ["WorkflowAdministration READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one policy with criteria and scope.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: PolicyId() }),
    result: () => Policy(),
  }),
  "policies:set_disabled": operation({
    method: "PATCH",
    path: "/v1/policies/{id}",
    scope: ["WorkflowAdministration READ_WRITE_ACCESS"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Switch a policy off or on.",
    parameters: {
      id: { in: "path" },
      disabled: { in: "body" },
    },
    params: () => z.strictObject({ id: PolicyId(), disabled: z.boolean() }),
    result: () => Empty(),
  }),
  "images:check": operation({
    method: "POST",
    path: "/v1/detect/build",
    scope: ["Detection READ_ACCESS"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Check an image against build policies.",
    parameters: {
      imageName: { in: "body" },
      force: { in: "body" },
      cluster: { in: "body" },
      policyCategories: { in: "body" },
    },
    params: () => z.strictObject({
      imageName: z.string().min(1),
      force: z.boolean().exactOptional(),
      cluster: z.string().min(1).exactOptional(),
      policyCategories: z.array(z.string().min(1)).exactOptional(),
    }),
    result: () => z.looseObject({ alerts: z.array(Alert()).exactOptional() }),
  }),
  "deployments:read": operation({
    method: "GET",
    path: "/v1/deployments",
    scope: ["Deployment READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search the deployments of all clusters.",
    pagination: {
      style: "offset",
      offset: "pagination.offset",
      limit: "pagination.limit",
      items: "/deployments",
    },
    parameters: {
      query: { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      deployments: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        cluster: z.string().exactOptional(),
        clusterId: z.string().exactOptional(),
        namespace: z.string().exactOptional(),
        created: z.string().nullable().exactOptional(),
        priority: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "deployments:read_details": operation({
    method: "GET",
    path: "/v1/deployments/{id}",
    scope: ["Deployment READ_ACCESS"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one deployment with its containers.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: DeploymentId() }),
    result: () => Deployment(),
  }),
  "deployments:read_risk": operation({
    method: "GET",
    path: "/v1/deploymentswithrisk/{id}",
    scope: ["Deployment READ_ACCESS", "DeploymentExtension READ_ACCESS"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Tell how risky a deployment is and why.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: DeploymentId() }),
    result: () => z.looseObject({
      deployment: Deployment().exactOptional(),
      risk: z.looseObject({
        id: z.string().exactOptional(),
        score: z.number().exactOptional(),
        results: z.array(z.looseObject({
          name: z.string().exactOptional(),
          score: z.number().exactOptional(),
          factors: z.array(z.looseObject({ message: z.string().exactOptional(), url: z.string().exactOptional() })).exactOptional(),
        })).exactOptional(),
      }).nullable().exactOptional(),
    }),
  }),
  "images:read": operation({
    method: "GET",
    path: "/v1/images",
    scope: ["Image READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search images with their CVE counts.",
    pagination: { style: "offset", offset: "pagination.offset", limit: "pagination.limit", items: "/images" },
    parameters: {
      query: { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({ images: z.array(ListImage()).exactOptional() }),
  }),
  "images:read_details": operation({
    method: "GET",
    path: "/v1/images/{id}",
    scope: ["Image READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one image with its vulnerabilities.",
    parameters: {
      id: { in: "path" },
      includeSnoozed: { in: "query" },
      stripDescription: { in: "query" },
    },
    params: () => z.strictObject({
      id: z.string().min(1),
      includeSnoozed: z.boolean().exactOptional(),
      stripDescription: z.boolean().exactOptional(),
    }),
    result: () => Image(),
  }),
  "images:scan": operation({
    method: "POST",
    path: "/v1/images/scan",
    scope: ["Image READ_WRITE_ACCESS"],
    risk: "medium",
    effect: "action",
    idempotent: true,
    description: "Scan an image by its name.",
    parameters: {
      imageName: { in: "body" },
      force: { in: "body" },
      includeSnoozed: { in: "body" },
      cluster: { in: "body" },
    },
    params: () => z.strictObject({
      imageName: z.string().min(1),
      force: z.boolean().exactOptional(),
      includeSnoozed: z.boolean().exactOptional(),
      cluster: z.string().min(1).exactOptional(),
    }),
    result: () => Image(),
  }),
  "processes:read": operation({
    method: "GET",
    path: "/v1/processes/deployment/{deploymentId}/grouped",
    scope: ["DeploymentExtension READ_ACCESS"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what ran in a deployment.",
    parameters: {
      deploymentId: { in: "path" },
    },
    params: () => z.strictObject({ deploymentId: DeploymentId() }),
    result: () => z.looseObject({
      groups: z.array(z.looseObject({
        name: z.string().exactOptional(),
        timesExecuted: integer().exactOptional(),
        groups: z.array(z.looseObject({
          args: z.string().exactOptional(),
          signals: z.array(Process()).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "process_baselines:read": operation({
    method: "GET",
    path: "/v1/processbaselines/key",
    scope: ["DeploymentExtension READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get the processes that count as usual.",
    parameters: {
      "key.deploymentId": { in: "query" },
      "key.containerName": { in: "query" },
      "key.clusterId": { in: "query" },
      "key.namespace": { in: "query" },
    },
    params: () => z.strictObject({
      "key.deploymentId": DeploymentId(),
      "key.containerName": z.string().min(1),
      "key.clusterId": ClusterId(),
      "key.namespace": z.string().min(1),
    }),
    result: () => Baseline(),
  }),
  "process_baselines:set_locked": operation({
    method: "PUT",
    path: "/v1/processbaselines/lock",
    scope: ["DeploymentExtension READ_WRITE_ACCESS"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Lock baselines of processes or unlock them.",
    parameters: {
      keys: { in: "body" },
      locked: { in: "body" },
    },
    params: () => z.strictObject({ keys: z.array(BaselineKey()).min(1).max(20), locked: z.boolean() }),
    result: () => z.looseObject({
      baselines: z.array(Baseline()).exactOptional(),
      errors: z.array(z.looseObject({
        error: z.string().exactOptional(),
        key: z.looseObject({
          deploymentId: z.string().exactOptional(),
          containerName: z.string().exactOptional(),
          clusterId: z.string().exactOptional(),
          namespace: z.string().exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "clusters:read": operation({
    method: "GET",
    path: "/v1/clusters",
    scope: ["Cluster READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List secured clusters and their health.",
    parameters: {
      query: { in: "query" },
    },
    params: () => z.strictObject({ query: Query().exactOptional() }),
    result: () => z.looseObject({ clusters: z.array(Cluster()).exactOptional() }),
  }),
  "nodes:read": operation({
    method: "GET",
    path: "/v1/nodes/{clusterId}",
    scope: ["Node READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the nodes of a cluster.",
    parameters: {
      clusterId: { in: "path" },
    },
    params: () => z.strictObject({ clusterId: ClusterId() }),
    result: () => z.looseObject({
      nodes: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        clusterId: z.string().exactOptional(),
        clusterName: z.string().exactOptional(),
        osImage: z.string().exactOptional(),
        kernelVersion: z.string().exactOptional(),
        kubeletVersion: z.string().exactOptional(),
        internalIpAddresses: z.array(z.string()).exactOptional(),
        externalIpAddresses: z.array(z.string()).exactOptional(),
        cves: integer().exactOptional(),
        fixableCves: integer().exactOptional(),
        topCvss: z.number().exactOptional(),
        riskScore: z.number().exactOptional(),
        lastUpdated: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "network_graph:read": operation({
    method: "GET",
    path: "/v1/networkgraph/cluster/{clusterId}",
    scope: ["NetworkGraph READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell who talks to whom in a cluster.",
    parameters: {
      clusterId: { in: "path" },
      query: { in: "query" },
      since: { in: "query" },
      includePorts: { in: "query" },
      includePolicies: { in: "query" },
    },
    params: () => z.strictObject({
      clusterId: ClusterId(),
      query: Query().exactOptional(),
      since: z.string().exactOptional(),
      includePorts: z.boolean().exactOptional(),
      includePolicies: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      nodes: z.array(z.looseObject({
        entity: z.looseObject({
          id: z.string().exactOptional(),
          type: z.string().exactOptional(),
          deployment: z.looseObject({
            name: z.string().exactOptional(),
            namespace: z.string().exactOptional(),
            cluster: z.string().exactOptional(),
          }).exactOptional(),
          externalSource: z.looseObject({ name: z.string().exactOptional(), cidr: z.string().exactOptional() }).exactOptional(),
        }).exactOptional(),
        internetAccess: z.boolean().exactOptional(),
        nonIsolatedIngress: z.boolean().exactOptional(),
        nonIsolatedEgress: z.boolean().exactOptional(),
        policyIds: z.array(z.string()).exactOptional(),
        outEdges: z.record(z.string(), z.looseObject({
          properties: z.array(z.looseObject({
            port: integer().exactOptional(),
            protocol: z.string().exactOptional(),
            lastActiveTimestamp: z.string().nullable().exactOptional(),
          })).exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
    }),
  }),
  "network_policies:read": operation({
    method: "GET",
    path: "/v1/networkpolicies",
    scope: ["NetworkPolicy READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List network policies with their YAML.",
    parameters: {
      clusterId: { in: "query" },
      namespace: { in: "query" },
      deploymentQuery: { in: "query" },
    },
    params: () => z.strictObject({
      clusterId: ClusterId(),
      namespace: z.string().min(1).exactOptional(),
      deploymentQuery: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      networkPolicies: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        clusterId: z.string().exactOptional(),
        clusterName: z.string().exactOptional(),
        namespace: z.string().exactOptional(),
        created: z.string().nullable().exactOptional(),
        labels: StringMap().exactOptional(),
        yaml: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "network_policies:generate": operation({
    method: "GET",
    path: "/v1/networkpolicies/generate/{clusterId}",
    scope: ["NetworkPolicy READ_ACCESS", "NetworkGraph READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Propose network policies from observed traffic.",
    parameters: {
      clusterId: { in: "path" },
      query: { in: "query" },
      deleteExisting: { in: "query" },
      networkDataSince: { in: "query" },
      includePorts: { in: "query" },
    },
    params: () => z.strictObject({
      clusterId: ClusterId(),
      query: Query().exactOptional(),
      deleteExisting: z.enum(["NONE", "GENERATED_ONLY", "ALL"]).exactOptional(),
      networkDataSince: z.string().exactOptional(),
      includePorts: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({
      modification: z.looseObject({
        applyYaml: z.string().exactOptional(),
        toDelete: z.array(z.looseObject({ namespace: z.string().exactOptional(), name: z.string().exactOptional() })).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "network_policies:apply": operation({
    method: "POST",
    path: "/v1/networkpolicies/apply/{clusterId}",
    scope: ["NetworkPolicy READ_WRITE_ACCESS"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Apply and delete network policies in a cluster.",
    parameters: {
      clusterId: { in: "path" },
      applyYaml: { in: "body" },
      toDelete: { in: "body" },
    },
    params: () => z.strictObject({
      clusterId: ClusterId(),
      applyYaml: z.string().min(1).exactOptional(),
      toDelete: z.array(PolicyRef()).max(100).exactOptional(),
    }),
    result: () => Empty(),
  }),
  "secrets:read": operation({
    method: "GET",
    path: "/v1/secrets",
    scope: ["Secret READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List secrets of clusters without their values.",
    pagination: { style: "offset", offset: "pagination.offset", limit: "pagination.limit", items: "/secrets" },
    parameters: {
      query: { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      query: Query().exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      secrets: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        clusterId: z.string().exactOptional(),
        clusterName: z.string().exactOptional(),
        namespace: z.string().exactOptional(),
        types: z.array(z.string()).exactOptional(),
        createdAt: z.string().nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "search:run": operation({
    method: "GET",
    path: "/v1/search",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Search everything that Central knows.",
    parameters: {
      query: { in: "query" },
      categories: { in: "query" },
    },
    params: () => z.strictObject({
      query: Query(),
      categories: z.array(z.enum([
        "ALERTS",
        "IMAGES",
        "IMAGES_V2",
        "POLICIES",
        "POLICY_CATEGORIES",
        "DEPLOYMENTS",
        "SECRETS",
        "NAMESPACES",
        "NODES",
        "CLUSTERS",
        "ROLES",
        "ROLEBINDINGS",
        "SUBJECTS",
        "SERVICE_ACCOUNTS",
        "IMAGE_INTEGRATIONS",
      ])).exactOptional(),
    }),
    result: () => z.looseObject({
      results: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        category: z.string().exactOptional(),
        location: z.string().exactOptional(),
        fieldToMatches: z.record(z.string(), z.looseObject({ values: z.array(z.string()).exactOptional() })).exactOptional(),
      })).exactOptional(),
      counts: z.array(z.looseObject({ category: z.string().exactOptional(), count: z.string().exactOptional() })).exactOptional(),
    }),
  }),
  "administration_events:read": operation({
    method: "GET",
    path: "/v1/administration/events",
    scope: ["Administration READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List errors and warnings of Central itself.",
    pagination: { style: "offset", offset: "pagination.offset", limit: "pagination.limit", items: "/events" },
    parameters: {
      "filter.from": { in: "query" },
      "filter.until": { in: "query" },
      "filter.domain": { in: "query" },
      "filter.level": { in: "query" },
      "pagination.limit": { in: "query" },
      "pagination.offset": { in: "query" },
    },
    params: () => z.strictObject({
      "filter.from": z.string().exactOptional(),
      "filter.until": z.string().exactOptional(),
      "filter.domain": z.array(z.string().min(1)).exactOptional(),
      "filter.level": z.array(z.enum([
        "ADMINISTRATION_EVENT_LEVEL_UNKNOWN",
        "ADMINISTRATION_EVENT_LEVEL_INFO",
        "ADMINISTRATION_EVENT_LEVEL_SUCCESS",
        "ADMINISTRATION_EVENT_LEVEL_WARNING",
        "ADMINISTRATION_EVENT_LEVEL_ERROR",
      ])).exactOptional(),
      "pagination.limit": Limit().exactOptional(),
      "pagination.offset": Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      events: z.array(z.looseObject({
        id: z.string().exactOptional(),
        type: z.string().exactOptional(),
        level: z.string().exactOptional(),
        domain: z.string().exactOptional(),
        message: z.string().exactOptional(),
        hint: z.string().exactOptional(),
        numOccurrences: z.string().exactOptional(),
        lastOccurredAt: z.string().nullable().exactOptional(),
        createdAt: z.string().nullable().exactOptional(),
        resource: z.looseObject({
          type: z.string().exactOptional(),
          id: z.string().exactOptional(),
          name: z.string().exactOptional(),
        }).nullable().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "api_tokens:read": operation({
    method: "GET",
    path: "/v1/apitokens",
    scope: ["Integration READ_ACCESS"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List API tokens without the tokens themselves.",
    parameters: {
      revoked: { in: "query" },
    },
    params: () => z.strictObject({ revoked: z.boolean().exactOptional() }),
    result: () => z.looseObject({
      tokens: z.array(z.looseObject({
        id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        roles: z.array(z.string()).exactOptional(),
        issuedAt: z.string().nullable().exactOptional(),
        expiration: z.string().nullable().exactOptional(),
        revoked: z.boolean().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "api_tokens:revoke": operation({
    method: "PATCH",
    path: "/v1/apitokens/revoke/{id}",
    scope: ["Integration READ_WRITE_ACCESS"],
    risk: "critical",
    effect: "action",
    idempotent: true,
    description: "Revoke an API token for good.",
    parameters: {
      id: { in: "path" },
    },
    params: () => z.strictObject({ id: z.string().min(1) }),
    result: () => Empty(),
  }),
};
