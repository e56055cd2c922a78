// Generated from specs/kubernetes.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  keyCount,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Kubernetes is, and how it is authenticated. */
export const CONNECTOR = {
  id: "kubernetes",
  name: "Kubernetes",
  api: {
    servers: {
      default: {
        baseUrl: "https://{cluster}",
        variables: {
          cluster: { description: "Host and port of the API server, such as k8s.example.com:6443." },
        },
      },
    },
    auth: { type: "bearer", token: "Token of a service account" },
  },
} as const satisfies ConnectorInfo;

const Namespace = once(() => z.string().min(1).max(63).regex(/^[a-z0-9][a-z0-9-]*$/u));

const ObjectName = once(() => z.string().min(1).max(253).regex(/^[a-z0-9][a-z0-9.-]*$/u));

const LabelSelector = once(() => z.string().min(1));

const FieldSelector = once(() => z.string().min(1));

const Limit = once(() => integer().min(1));

const Continue = once(() => z.string().min(1));

const StringMap = once(() => z.record(z.string(), z.string()));

const ListMeta = once(() => z.looseObject({
  continue: z.string().exactOptional(),
  remainingItemCount: integer().exactOptional(),
  resourceVersion: z.string().exactOptional(),
}));

const Metadata = once(() => z.looseObject({
  name: z.string().exactOptional(),
  namespace: z.string().exactOptional(),
  uid: z.string().exactOptional(),
  resourceVersion: z.string().exactOptional(),
  creationTimestamp: z.string().nullable().exactOptional(),
  deletionTimestamp: z.string().exactOptional(),
  labels: StringMap().exactOptional(),
  annotations: StringMap().exactOptional(),
  ownerReferences: z.array(z.looseObject({
    apiVersion: z.string().exactOptional(),
    kind: z.string().exactOptional(),
    name: z.string().exactOptional(),
    uid: z.string().exactOptional(),
    controller: z.boolean().exactOptional(),
  })).exactOptional(),
}));

const Condition = once(() => z.looseObject({
  type: z.string().exactOptional(),
  status: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  message: z.string().exactOptional(),
  lastTransitionTime: z.string().nullable().exactOptional(),
}));

const Status = once(() => z.looseObject({
  status: z.string().exactOptional(),
  code: integer().exactOptional(),
  reason: z.string().exactOptional(),
  message: z.string().exactOptional(),
  details: z.looseObject({
    name: z.string().exactOptional(),
    kind: z.string().exactOptional(),
    group: z.string().exactOptional(),
    uid: z.string().exactOptional(),
  }).exactOptional(),
}));

const LabelMatch = once(() => z.strictObject({
  matchLabels: StringMap().exactOptional(),
  matchExpressions: z.array(z.strictObject({
    key: z.string(),
    operator: z.enum(["In", "NotIn", "Exists", "DoesNotExist"]),
    values: z.array(z.string()).exactOptional(),
  })).exactOptional(),
}));

const LabelMatchResult = once(() => z.looseObject({
  matchLabels: StringMap().exactOptional(),
  matchExpressions: z.array(z.looseObject({
    key: z.string(),
    operator: z.string(),
    values: z.array(z.string()).exactOptional(),
  })).exactOptional(),
}));

const NamespaceObject = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  status: z.looseObject({ phase: z.string().exactOptional() }).exactOptional(),
}));

const Node = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: z.looseObject({
    unschedulable: z.boolean().exactOptional(),
    providerID: z.string().exactOptional(),
    podCIDR: z.string().exactOptional(),
    taints: z.array(z.looseObject({
      key: z.string().exactOptional(),
      value: z.string().exactOptional(),
      effect: z.string().exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  status: z.looseObject({
    conditions: z.array(Condition()).exactOptional(),
    addresses: z.array(z.looseObject({ type: z.string().exactOptional(), address: z.string().exactOptional() })).exactOptional(),
    nodeInfo: z.looseObject({
      kubeletVersion: z.string().exactOptional(),
      kernelVersion: z.string().exactOptional(),
      osImage: z.string().exactOptional(),
      operatingSystem: z.string().exactOptional(),
      architecture: z.string().exactOptional(),
      containerRuntimeVersion: z.string().exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const Event = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  type: z.string().exactOptional(),
  reason: z.string().exactOptional(),
  message: z.string().exactOptional(),
  count: integer().exactOptional(),
  firstTimestamp: z.string().nullable().exactOptional(),
  lastTimestamp: z.string().nullable().exactOptional(),
  eventTime: z.string().nullable().exactOptional(),
  series: z.looseObject({
    count: integer().exactOptional(),
    lastObservedTime: z.string().nullable().exactOptional(),
  }).exactOptional(),
  involvedObject: z.looseObject({
    kind: z.string().exactOptional(),
    namespace: z.string().exactOptional(),
    name: z.string().exactOptional(),
    uid: z.string().exactOptional(),
    fieldPath: z.string().exactOptional(),
  }).exactOptional(),
  source: z.looseObject({ component: z.string().exactOptional(), host: z.string().exactOptional() }).exactOptional(),
  reportingComponent: z.string().exactOptional(),
}));

const Container = once(() => z.looseObject({
  name: z.string().exactOptional(),
  image: z.string().exactOptional(),
  command: z.array(z.string()).exactOptional(),
  args: z.array(z.string()).exactOptional(),
  ports: z.array(z.looseObject({
    containerPort: integer().exactOptional(),
    hostPort: integer().exactOptional(),
    protocol: z.string().exactOptional(),
  })).exactOptional(),
  volumeMounts: z.array(z.looseObject({
    name: z.string().exactOptional(),
    mountPath: z.string().exactOptional(),
    readOnly: z.boolean().exactOptional(),
  })).exactOptional(),
  securityContext: z.looseObject({
    privileged: z.boolean().exactOptional(),
    allowPrivilegeEscalation: z.boolean().exactOptional(),
    readOnlyRootFilesystem: z.boolean().exactOptional(),
    runAsNonRoot: z.boolean().exactOptional(),
    runAsUser: integer().exactOptional(),
    capabilities: z.looseObject({
      add: z.array(z.string()).exactOptional(),
      drop: z.array(z.string()).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const ContainerStatus = once(() => z.looseObject({
  name: z.string().exactOptional(),
  image: z.string().exactOptional(),
  imageID: z.string().exactOptional(),
  containerID: z.string().exactOptional(),
  ready: z.boolean().exactOptional(),
  started: z.boolean().exactOptional(),
  restartCount: integer().exactOptional(),
  state: ContainerState().exactOptional(),
  lastState: ContainerState().exactOptional(),
}));

const ContainerState = once(() => z.looseObject({
  waiting: z.looseObject({ reason: z.string().exactOptional(), message: z.string().exactOptional() }).exactOptional(),
  running: z.looseObject({ startedAt: z.string().nullable().exactOptional() }).exactOptional(),
  terminated: z.looseObject({
    exitCode: integer().exactOptional(),
    signal: integer().exactOptional(),
    reason: z.string().exactOptional(),
    message: z.string().exactOptional(),
    startedAt: z.string().nullable().exactOptional(),
    finishedAt: z.string().nullable().exactOptional(),
  }).exactOptional(),
}));

const PodSpec = once(() => z.looseObject({
  nodeName: z.string().exactOptional(),
  serviceAccountName: z.string().exactOptional(),
  automountServiceAccountToken: z.boolean().exactOptional(),
  hostNetwork: z.boolean().exactOptional(),
  hostPID: z.boolean().exactOptional(),
  hostIPC: z.boolean().exactOptional(),
  securityContext: z.looseObject({
    runAsNonRoot: z.boolean().exactOptional(),
    runAsUser: integer().exactOptional(),
    runAsGroup: integer().exactOptional(),
  }).exactOptional(),
  restartPolicy: z.string().exactOptional(),
  initContainers: z.array(Container()).exactOptional(),
  containers: z.array(Container()).exactOptional(),
  ephemeralContainers: z.array(Container()).exactOptional(),
  volumes: z.array(z.looseObject({
    name: z.string().exactOptional(),
    hostPath: z.looseObject({ path: z.string().exactOptional(), type: z.string().exactOptional() }).exactOptional(),
    secret: z.looseObject({ secretName: z.string().exactOptional() }).exactOptional(),
    configMap: z.looseObject({ name: z.string().exactOptional() }).exactOptional(),
  })).exactOptional(),
}));

const Pod = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: PodSpec().exactOptional(),
  status: z.looseObject({
    phase: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    message: z.string().exactOptional(),
    podIP: z.string().exactOptional(),
    hostIP: z.string().exactOptional(),
    startTime: z.string().exactOptional(),
    conditions: z.array(Condition()).exactOptional(),
    initContainerStatuses: z.array(ContainerStatus()).exactOptional(),
    containerStatuses: z.array(ContainerStatus()).exactOptional(),
    ephemeralContainerStatuses: z.array(ContainerStatus()).exactOptional(),
  }).exactOptional(),
}));

const PodTemplate = once(() => z.looseObject({ metadata: Metadata().exactOptional(), spec: PodSpec().exactOptional() }));

const Deployment = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: z.looseObject({
    replicas: integer().exactOptional(),
    paused: z.boolean().exactOptional(),
    selector: LabelMatchResult().exactOptional(),
    template: PodTemplate().exactOptional(),
  }).exactOptional(),
  status: z.looseObject({
    replicas: integer().exactOptional(),
    readyReplicas: integer().exactOptional(),
    availableReplicas: integer().exactOptional(),
    updatedReplicas: integer().exactOptional(),
    conditions: z.array(Condition()).exactOptional(),
  }).exactOptional(),
}));

const CronJob = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: z.looseObject({
    schedule: z.string().exactOptional(),
    timeZone: z.string().exactOptional(),
    suspend: z.boolean().exactOptional(),
    concurrencyPolicy: z.string().exactOptional(),
    jobTemplate: z.looseObject({
      spec: z.looseObject({ template: PodTemplate().exactOptional() }).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
  status: z.looseObject({
    lastScheduleTime: z.string().exactOptional(),
    lastSuccessfulTime: z.string().exactOptional(),
    active: z.array(z.looseObject({ name: z.string().exactOptional(), namespace: z.string().exactOptional() })).exactOptional(),
  }).exactOptional(),
}));

const Service = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: z.looseObject({
    type: z.string().exactOptional(),
    clusterIP: z.string().exactOptional(),
    externalIPs: z.array(z.string()).exactOptional(),
    externalName: z.string().exactOptional(),
    loadBalancerSourceRanges: z.array(z.string()).exactOptional(),
    selector: StringMap().exactOptional(),
    ports: z.array(z.looseObject({
      name: z.string().exactOptional(),
      port: integer().exactOptional(),
      nodePort: integer().exactOptional(),
      protocol: z.string().exactOptional(),
      targetPort: z.union([integer(), z.string()]).exactOptional(),
    })).exactOptional(),
  }).exactOptional(),
  status: z.looseObject({
    loadBalancer: z.looseObject({
      ingress: z.array(z.looseObject({ ip: z.string().exactOptional(), hostname: z.string().exactOptional() })).exactOptional(),
    }).exactOptional(),
  }).exactOptional(),
}));

const PolicyPort = once(() => z.strictObject({
  protocol: z.enum(["TCP", "UDP", "SCTP"]).exactOptional(),
  port: z.union([integer(), z.string()]).exactOptional(),
  endPort: integer().exactOptional(),
}));

const PolicyPortResult = once(() => z.looseObject({
  protocol: z.string().exactOptional(),
  port: z.union([integer(), z.string()]).exactOptional(),
  endPort: integer().exactOptional(),
}));

const PolicyPeer = once(() => z.strictObject({
  podSelector: LabelMatch().exactOptional(),
  namespaceSelector: LabelMatch().exactOptional(),
  ipBlock: z.strictObject({ cidr: z.string(), except: z.array(z.string()).exactOptional() }).exactOptional(),
}));

const PolicyPeerResult = once(() => z.looseObject({
  podSelector: LabelMatchResult().exactOptional(),
  namespaceSelector: LabelMatchResult().exactOptional(),
  ipBlock: z.looseObject({ cidr: z.string(), except: z.array(z.string()).exactOptional() }).exactOptional(),
}));

const IngressRule = once(() => z.strictObject({
  from: z.array(PolicyPeer()).exactOptional(),
  ports: z.array(PolicyPort()).exactOptional(),
}));

const IngressRuleResult = once(() => z.looseObject({
  from: z.array(PolicyPeerResult()).exactOptional(),
  ports: z.array(PolicyPortResult()).exactOptional(),
}));

const EgressRule = once(() => z.strictObject({
  to: z.array(PolicyPeer()).exactOptional(),
  ports: z.array(PolicyPort()).exactOptional(),
}));

const EgressRuleResult = once(() => z.looseObject({
  to: z.array(PolicyPeerResult()).exactOptional(),
  ports: z.array(PolicyPortResult()).exactOptional(),
}));

const NetworkPolicy = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  spec: z.looseObject({
    podSelector: LabelMatchResult().exactOptional(),
    policyTypes: z.array(z.string()).exactOptional(),
    ingress: z.array(IngressRuleResult()).exactOptional(),
    egress: z.array(EgressRuleResult()).exactOptional(),
  }).exactOptional(),
}));

const ServiceAccount = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  automountServiceAccountToken: z.boolean().exactOptional(),
  secrets: z.array(z.looseObject({ name: z.string().exactOptional() })).exactOptional(),
  imagePullSecrets: z.array(z.looseObject({ name: z.string().exactOptional() })).exactOptional(),
}));

const Role = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  rules: z.array(z.looseObject({
    verbs: z.array(z.string()).exactOptional(),
    apiGroups: z.array(z.string()).exactOptional(),
    resources: z.array(z.string()).exactOptional(),
    resourceNames: z.array(z.string()).exactOptional(),
    nonResourceURLs: z.array(z.string()).exactOptional(),
  })).nullable().exactOptional(),
}));

const RoleBinding = once(() => z.looseObject({
  metadata: Metadata().exactOptional(),
  roleRef: z.looseObject({
    apiGroup: z.string().exactOptional(),
    kind: z.string().exactOptional(),
    name: z.string().exactOptional(),
  }).exactOptional(),
  subjects: z.array(z.looseObject({
    kind: z.string().exactOptional(),
    name: z.string().exactOptional(),
    namespace: z.string().exactOptional(),
    apiGroup: z.string().exactOptional(),
  })).exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "cluster:read_version": operation({
    method: "GET",
    path: "/version",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which version the cluster runs.",
    contract: "mr7MrP0o",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      gitVersion: z.string().exactOptional(),
      major: z.string().exactOptional(),
      minor: z.string().exactOptional(),
      platform: z.string().exactOptional(),
      buildDate: z.string().exactOptional(),
      goVersion: z.string().exactOptional(),
    }),
  }),
  "namespaces:read": operation({
    method: "GET",
    path: "/api/v1/namespaces",
    scope: ["list namespaces"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the namespaces of the cluster.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "LUkdOPvv",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(NamespaceObject()) }),
  }),
  "nodes:read": operation({
    method: "GET",
    path: "/api/v1/nodes",
    scope: ["list nodes"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the machines of the cluster.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "txcBHKSQ",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Node()) }),
  }),
  "nodes:set_schedulable": operation({
    method: "PATCH",
    path: "/api/v1/nodes/{name}",
    scope: ["patch nodes"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Keep new pods off a node or admit them.",
    headers: { "Content-Type": "application/merge-patch+json" },
    contract: "JtvFVodm",
    parameters: {
      name: { in: "path" },
      patch: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      name: ObjectName(),
      patch: z.strictObject({ spec: z.strictObject({ unschedulable: z.boolean() }) }),
    }),
    result: () => Node(),
  }),
  "events:read": operation({
    method: "GET",
    path: "/api/v1/events",
    scope: ["list events"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List what happened to objects lately.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "9qilb0-u",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Event()) }),
  }),
  "pods:read": operation({
    method: "GET",
    path: "/api/v1/pods",
    scope: ["list pods"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List pods in all namespaces.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "5Ufh1nTR",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Pod()) }),
  }),
  "pods:read_details": operation({
    method: "GET",
    path: "/api/v1/namespaces/{namespace}/pods/{name}",
    scope: ["get pods"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one pod with containers and state.",
    contract: "EpYJ2tDl",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
    },
    params: () => z.strictObject({ namespace: Namespace(), name: ObjectName() }),
    result: () => Pod(),
  }),
  "pods:read_log": operation({
    method: "GET",
    path: "/api/v1/namespaces/{namespace}/pods/{name}/log",
    scope: ["get pods/log"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read what a container has printed.",
    contract: "XD6BNI-g",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      container: { in: "query" },
      previous: { in: "query" },
      sinceSeconds: { in: "query" },
      tailLines: { in: "query" },
      limitBytes: { in: "query" },
      timestamps: { in: "query" },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      container: z.string().min(1).exactOptional(),
      previous: z.boolean().exactOptional(),
      sinceSeconds: integer().min(1).exactOptional(),
      tailLines: integer().min(0).exactOptional(),
      limitBytes: integer().min(1).exactOptional(),
      timestamps: z.boolean().exactOptional(),
    }),
    result: () => z.string(),
  }),
  "pods:set_labels": operation({
    method: "PATCH",
    path: "/api/v1/namespaces/{namespace}/pods/{name}",
    scope: ["patch pods"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Set or remove labels of a pod.",
    headers: { "Content-Type": "application/merge-patch+json" },
    contract: "I86rBE1D",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      patch: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      patch: z.strictObject({
        metadata: z.strictObject({ labels: z.record(z.string(), z.string().nullable()) }),
      }),
    }),
    result: () => Pod(),
  }),
  "pods:evict": operation({
    method: "POST",
    path: "/api/v1/namespaces/{namespace}/pods/{name}/eviction",
    scope: ["create pods/eviction"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Evict a pod where disruption budgets allow.",
    fields: { apiVersion: "policy/v1", kind: "Eviction" },
    contract: "4kbzHC_W",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      metadata: { in: "body" },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      metadata: z.strictObject({ name: z.string().min(1), namespace: z.string().min(1) }),
    }),
    result: () => Status(),
  }),
  "pods:delete": operation({
    method: "DELETE",
    path: "/api/v1/namespaces/{namespace}/pods/{name}",
    scope: ["delete pods"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Stop a pod and remove it.",
    contract: "CL1a-5QM",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      gracePeriodSeconds: { in: "query" },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      gracePeriodSeconds: integer().min(0).exactOptional(),
    }),
    result: () => Pod(),
  }),
  "deployments:read": operation({
    method: "GET",
    path: "/apis/apps/v1/deployments",
    scope: ["list deployments.apps"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List deployments in all namespaces.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "AT2jzwCI",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Deployment()) }),
  }),
  "deployments:scale": operation({
    method: "PATCH",
    path: "/apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale",
    scope: ["patch deployments.apps/scale"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Change how many pods a deployment runs.",
    headers: { "Content-Type": "application/merge-patch+json" },
    contract: "BJslQifA",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      patch: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      patch: z.strictObject({ spec: z.strictObject({ replicas: z.int().min(0).max(1000) }) }),
    }),
    result: () => z.looseObject({
      metadata: Metadata().exactOptional(),
      spec: z.looseObject({ replicas: integer().exactOptional() }).exactOptional(),
      status: z.looseObject({ replicas: integer().exactOptional(), selector: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "deployments:restart": operation({
    method: "PATCH",
    path: "/apis/apps/v1/namespaces/{namespace}/deployments/{name}",
    scope: ["patch deployments.apps"],
    risk: "high",
    effect: "action",
    idempotent: false,
    description: "Replace the pods of a deployment one by one.",
    headers: { "Content-Type": "application/merge-patch+json" },
    contract: "UPg6nsQ6",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      patch: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      patch: z.strictObject({
        spec: z.strictObject({
          template: z.strictObject({
            metadata: z.strictObject({
              annotations: z.strictObject({ "kubectl.kubernetes.io/restartedAt": z.string() }),
            }),
          }),
        }),
      }),
    }),
    result: () => Deployment(),
  }),
  "cron_jobs:read": operation({
    method: "GET",
    path: "/apis/batch/v1/cronjobs",
    scope: ["list cronjobs.batch"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List jobs that run by a clock.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "uTivpRmm",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(CronJob()) }),
  }),
  "cron_jobs:set_suspended": operation({
    method: "PATCH",
    path: "/apis/batch/v1/namespaces/{namespace}/cronjobs/{name}",
    scope: ["patch cronjobs.batch"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Suspend a timed job or resume it.",
    headers: { "Content-Type": "application/merge-patch+json" },
    contract: "maedsY0M",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
      patch: { in: "body", whole: true },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      name: ObjectName(),
      patch: z.strictObject({ spec: z.strictObject({ suspend: z.boolean() }) }),
    }),
    result: () => CronJob(),
  }),
  "services:read": operation({
    method: "GET",
    path: "/api/v1/services",
    scope: ["list services"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List services and what they expose.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "-C2aVceS",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Service()) }),
  }),
  "network_policies:read": operation({
    method: "GET",
    path: "/apis/networking.k8s.io/v1/networkpolicies",
    scope: ["list networkpolicies.networking.k8s.io"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List rules on traffic between pods.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "OS-wXU2f",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(NetworkPolicy()) }),
  }),
  "network_policies:write": operation({
    method: "POST",
    path: "/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies",
    scope: ["create networkpolicies.networking.k8s.io"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Restrict the traffic of pods with a label.",
    fields: { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy" },
    contract: "D8DNZmwu",
    parameters: {
      namespace: { in: "path" },
      metadata: { in: "body" },
      spec: { in: "body" },
    },
    params: () => z.strictObject({
      namespace: Namespace(),
      metadata: z.strictObject({ name: z.string().min(1), labels: StringMap().exactOptional() }),
      spec: z.strictObject({
        podSelector: z.strictObject({
          matchLabels: z.record(z.string(), z.string()).check(keyCount({ min: 1 })),
        }),
        policyTypes: z.array(z.enum(["Ingress", "Egress"])).min(1),
        ingress: z.array(IngressRule()).exactOptional(),
        egress: z.array(EgressRule()).exactOptional(),
      }),
    }),
    result: () => NetworkPolicy(),
  }),
  "network_policies:delete": operation({
    method: "DELETE",
    path: "/apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}",
    scope: ["delete networkpolicies.networking.k8s.io"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a rule on traffic between pods.",
    contract: "dlaBhaRa",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
    },
    params: () => z.strictObject({ namespace: Namespace(), name: ObjectName() }),
    result: () => Status(),
  }),
  "service_accounts:read": operation({
    method: "GET",
    path: "/api/v1/serviceaccounts",
    scope: ["list serviceaccounts"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List accounts that pods run as.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "aUxtv7a6",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(ServiceAccount()) }),
  }),
  "cluster_roles:read": operation({
    method: "GET",
    path: "/apis/rbac.authorization.k8s.io/v1/clusterroles",
    scope: ["list clusterroles.rbac.authorization.k8s.io"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List roles that hold across the cluster.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "_cPrmTFA",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(Role()) }),
  }),
  "cluster_role_bindings:read": operation({
    method: "GET",
    path: "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings",
    scope: ["list clusterrolebindings.rbac.authorization.k8s.io"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who holds roles across the cluster.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "GQNsj6kj",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(RoleBinding()) }),
  }),
  "cluster_role_bindings:delete": operation({
    method: "DELETE",
    path: "/apis/rbac.authorization.k8s.io/v1/clusterrolebindings/{name}",
    scope: ["delete clusterrolebindings.rbac.authorization.k8s.io"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Take a role across the cluster from its holders.",
    contract: "Vzr20Fs2",
    parameters: {
      name: { in: "path" },
    },
    params: () => z.strictObject({ name: z.string().min(1).regex(/^[^./%][^/%]*$/u) }),
    result: () => Status(),
  }),
  "role_bindings:read": operation({
    method: "GET",
    path: "/apis/rbac.authorization.k8s.io/v1/rolebindings",
    scope: ["list rolebindings.rbac.authorization.k8s.io"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List who holds roles within namespaces.",
    pagination: {
      style: "cursor",
      cursor: "continue",
      next: "/metadata/continue",
      more: "/metadata/continue",
      items: "/items",
    },
    contract: "05HNPL_q",
    parameters: {
      labelSelector: { in: "query" },
      fieldSelector: { in: "query" },
      limit: { in: "query" },
      continue: { in: "query" },
    },
    params: () => z.strictObject({
      labelSelector: LabelSelector().exactOptional(),
      fieldSelector: FieldSelector().exactOptional(),
      limit: Limit().exactOptional(),
      continue: Continue().exactOptional(),
    }),
    result: () => z.looseObject({ metadata: ListMeta().exactOptional(), items: z.array(RoleBinding()) }),
  }),
  "access_reviews:check": operation({
    method: "POST",
    path: "/apis/authorization.k8s.io/v1/subjectaccessreviews",
    scope: ["create subjectaccessreviews.authorization.k8s.io"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether somebody may do something.",
    fields: { apiVersion: "authorization.k8s.io/v1", kind: "SubjectAccessReview" },
    contract: "_fMrfx1f",
    parameters: {
      spec: { in: "body" },
    },
    params: () => z.strictObject({
      spec: z.strictObject({
        user: z.string().min(1).exactOptional(),
        groups: z.array(z.string().min(1)).exactOptional(),
        resourceAttributes: z.strictObject({
          verb: z.string().min(1),
          resource: z.string().min(1),
          subresource: z.string().exactOptional(),
          group: z.string().exactOptional(),
          namespace: z.string().exactOptional(),
          name: z.string().exactOptional(),
        }),
      }),
    }),
    result: () => z.looseObject({
      status: z.looseObject({
        allowed: z.boolean().exactOptional(),
        denied: z.boolean().exactOptional(),
        reason: z.string().exactOptional(),
        evaluationError: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "secrets:read_details": operation({
    method: "GET",
    path: "/api/v1/namespaces/{namespace}/secrets/{name}",
    scope: ["get secrets"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get one secret with its values.",
    contract: "vHDSgjLz",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
    },
    params: () => z.strictObject({ namespace: Namespace(), name: ObjectName() }),
    result: () => z.looseObject({
      metadata: Metadata().exactOptional(),
      type: z.string().exactOptional(),
      immutable: z.boolean().exactOptional(),
      data: z.record(z.string(), z.string()).exactOptional(),
    }),
  }),
  "secrets:delete": operation({
    method: "DELETE",
    path: "/api/v1/namespaces/{namespace}/secrets/{name}",
    scope: ["delete secrets"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a secret for good.",
    contract: "jeupWaIh",
    parameters: {
      namespace: { in: "path" },
      name: { in: "path" },
    },
    params: () => z.strictObject({ namespace: Namespace(), name: ObjectName() }),
    result: () => Status(),
  }),
};
