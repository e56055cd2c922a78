// Generated from specs/kubernetes.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
  type GovernedPages,
  type Incomplete,
  type Limited,
  type OperationId,
  type ParamsOf,
  type Permit,
  type Rest,
  type Risk,
  SDKConnector,
  type Within,
} from "@agentvault/runtime";

/**
 * Kubernetes. Pods, workloads, network policies, access and secrets of a Kubernetes cluster.
 * @see https://kubernetes.io/docs/reference/kubernetes-api/
 */
export class KubernetesConnector<const M extends Risk = "critical"> extends SDKConnector<KubernetesOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the machines of the cluster. Risk: low. Scope: list nodes. */
  listNodes(params: ListNodesParams = {}, options?: ExecuteOptions): GovernedPages<"low", NodesReadResult, NodesReadItem> {
    return this.call("nodes:read", params, options);
  }

  /**
   * Keep new pods off a node or admit them.
   * Risk: high. Scope: patch nodes. May be escalated to a reviewer.
   */
  cordonNode(params: CordonNodeParams, options?: ExecuteOptions): GovernedCall<"high", NodesSetSchedulableResult> {
    return this.call("nodes:set_schedulable", { ...params, patch: { spec: { unschedulable: true } } }, options);
  }

  /** Admit new pods to a node again. Risk: high. Scope: patch nodes. May be escalated to a reviewer. */
  uncordonNode(params: UncordonNodeParams, options?: ExecuteOptions): GovernedCall<"high", NodesSetSchedulableResult> {
    return this.call("nodes:set_schedulable", { ...params, patch: { spec: { unschedulable: false } } }, options);
  }

  /** List what happened to objects lately. Risk: low. Scope: list events. */
  listEvents(params: ListEventsParams = {}, options?: ExecuteOptions): GovernedPages<"low", EventsReadResult, EventsReadItem> {
    return this.call("events:read", params, options);
  }

  /** List pods in all namespaces. Risk: medium. Scope: list pods. */
  listPods(params: ListPodsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", PodsReadResult, PodsReadItem> {
    return this.call("pods:read", params, options);
  }

  /** Get one pod with containers and state. Risk: medium. Scope: get pods. */
  getPod(params: GetPodParams, options?: ExecuteOptions): GovernedCall<"medium", PodsReadDetailsResult> {
    return this.call("pods:read_details", params, options);
  }

  /** Read what a container has printed. Risk: medium. Scope: get pods/log. */
  getPodLog(params: GetPodLogParams, options?: ExecuteOptions): GovernedCall<"medium", PodsReadLogResult> {
    return this.call("pods:read_log", params, options);
  }

  /** Set or remove labels of a pod. Risk: high. Scope: patch pods. May be escalated to a reviewer. */
  labelPod(params: LabelPodParams, options?: ExecuteOptions): GovernedCall<"high", PodsSetLabelsResult> {
    return this.call("pods:set_labels", {
      namespace: params.namespace,
      name: params.name,
      patch: { metadata: { labels: params.labels } },
    }, options);
  }

  /** Stop a pod and remove it. Risk: high. Scope: delete pods. May be escalated to a reviewer. */
  deletePod(params: DeletePodParams, options?: ExecuteOptions): GovernedCall<"high", PodsDeleteResult> {
    return this.call("pods:delete", { namespace: params.namespace, name: params.name, gracePeriodSeconds: params.graceSeconds }, options);
  }

  /**
   * Change how many pods a deployment runs.
   * Risk: high. Scope: patch deployments.apps/scale. May be escalated to a reviewer.
   */
  scaleDeployment(params: ScaleDeploymentParams, options?: ExecuteOptions): GovernedCall<"high", DeploymentsScaleResult> {
    return this.call("deployments:scale", {
      namespace: params.namespace,
      name: params.name,
      patch: { spec: { replicas: params.replicas } },
    }, options);
  }

  /**
   * Start no further runs of a timed job.
   * Risk: high. Scope: patch cronjobs.batch. May be escalated to a reviewer.
   */
  suspendCronJob(params: SuspendCronJobParams, options?: ExecuteOptions): GovernedCall<"high", CronJobsSetSuspendedResult> {
    return this.call("cron_jobs:set_suspended", { ...params, patch: { spec: { suspend: true } } }, options);
  }

  /**
   * Cut pods with certain labels off the network.
   * Risk: high. Scope: create networkpolicies.networking.k8s.io. May be escalated to a reviewer.
   */
  isolatePods(params: IsolatePodsParams, options?: ExecuteOptions): GovernedCall<"high", NetworkPoliciesWriteResult> {
    return this.call("network_policies:write", {
      namespace: params.namespace,
      metadata: { name: params.policyName },
      spec: { podSelector: { matchLabels: params.matchLabels }, policyTypes: ["Ingress", "Egress"] },
    }, options);
  }

  /**
   * Tell whether somebody may do something.
   * Risk: low. Scope: create subjectaccessreviews.authorization.k8s.io.
   */
  checkAccess(params: CheckAccessParams, options?: ExecuteOptions): GovernedCall<"low", AccessReviewsCheckResult> {
    return this.call("access_reviews:check", {
      spec: {
        user: params.user,
        resourceAttributes: { verb: params.verb, resource: params.resource, namespace: params.namespace },
      },
    }, options);
  }

  execute<O extends keyof Within<KubernetesOperations, M>>(
    operation: O,
    params: ParamsOf<Within<KubernetesOperations, M>, O> & Incomplete,
  ): never;
  /** Tell which version the cluster runs. `GET /version` @risk low */
  execute(
    operation: OperationId<"cluster:read_version", "low", M>,
    params: ClusterReadVersionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClusterReadVersionResult>;
  /** List the namespaces of the cluster. `GET /api/v1/namespaces` @risk low */
  execute(
    operation: OperationId<"namespaces:read", "low", M>,
    params: NamespacesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NamespacesReadResult, NamespacesReadItem>;
  /** List the machines of the cluster. `GET /api/v1/nodes` @risk low */
  execute(
    operation: OperationId<"nodes:read", "low", M>,
    params: NodesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NodesReadResult, NodesReadItem>;
  /** Keep new pods off a node or admit them. `PATCH /api/v1/nodes/{name}` @risk high */
  execute(
    operation: OperationId<"nodes:set_schedulable", "high", M>,
    params: NodesSetSchedulableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NodesSetSchedulableResult>;
  /** List what happened to objects lately. `GET /api/v1/events` @risk low */
  execute(
    operation: OperationId<"events:read", "low", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", EventsReadResult, EventsReadItem>;
  /** List pods in all namespaces. `GET /api/v1/pods` @risk medium */
  execute(
    operation: OperationId<"pods:read", "medium", M>,
    params: PodsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", PodsReadResult, PodsReadItem>;
  /** Get one pod with containers and state. `GET /api/v1/namespaces/{namespace}/pods/{name}` @risk medium */
  execute(
    operation: OperationId<"pods:read_details", "medium", M>,
    params: PodsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PodsReadDetailsResult>;
  /** Read what a container has printed. `GET /api/v1/namespaces/{namespace}/pods/{name}/log` @risk medium */
  execute(
    operation: OperationId<"pods:read_log", "medium", M>,
    params: PodsReadLogParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PodsReadLogResult>;
  /** Set or remove labels of a pod. `PATCH /api/v1/namespaces/{namespace}/pods/{name}` @risk high */
  execute(
    operation: OperationId<"pods:set_labels", "high", M>,
    params: PodsSetLabelsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PodsSetLabelsResult>;
  /**
   * Evict a pod where disruption budgets allow. `POST /api/v1/namespaces/{namespace}/pods/{name}/eviction`
   * @risk high
   */
  execute(
    operation: OperationId<"pods:evict", "high", M>,
    params: PodsEvictParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PodsEvictResult>;
  /** Stop a pod and remove it. `DELETE /api/v1/namespaces/{namespace}/pods/{name}` @risk high */
  execute(
    operation: OperationId<"pods:delete", "high", M>,
    params: PodsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PodsDeleteResult>;
  /** List deployments in all namespaces. `GET /apis/apps/v1/deployments` @risk medium */
  execute(
    operation: OperationId<"deployments:read", "medium", M>,
    params: DeploymentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", DeploymentsReadResult, DeploymentsReadItem>;
  /**
   * Change how many pods a deployment runs. `PATCH
   * /apis/apps/v1/namespaces/{namespace}/deployments/{name}/scale`
   * @risk high
   */
  execute(
    operation: OperationId<"deployments:scale", "high", M>,
    params: DeploymentsScaleParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DeploymentsScaleResult>;
  /**
   * Replace the pods of a deployment one by one. `PATCH
   * /apis/apps/v1/namespaces/{namespace}/deployments/{name}`
   * @risk high
   */
  execute(
    operation: OperationId<"deployments:restart", "high", M>,
    params: DeploymentsRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DeploymentsRestartResult>;
  /** List jobs that run by a clock. `GET /apis/batch/v1/cronjobs` @risk medium */
  execute(
    operation: OperationId<"cron_jobs:read", "medium", M>,
    params: CronJobsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", CronJobsReadResult, CronJobsReadItem>;
  /**
   * Suspend a timed job or resume it. `PATCH /apis/batch/v1/namespaces/{namespace}/cronjobs/{name}`
   * @risk high
   */
  execute(
    operation: OperationId<"cron_jobs:set_suspended", "high", M>,
    params: CronJobsSetSuspendedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", CronJobsSetSuspendedResult>;
  /** List services and what they expose. `GET /api/v1/services` @risk low */
  execute(
    operation: OperationId<"services:read", "low", M>,
    params: ServicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServicesReadResult, ServicesReadItem>;
  /** List rules on traffic between pods. `GET /apis/networking.k8s.io/v1/networkpolicies` @risk low */
  execute(
    operation: OperationId<"network_policies:read", "low", M>,
    params: NetworkPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", NetworkPoliciesReadResult, NetworkPoliciesReadItem>;
  /**
   * Restrict the traffic of pods with a label. `POST
   * /apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies`
   * @risk high
   */
  execute(
    operation: OperationId<"network_policies:write", "high", M>,
    params: NetworkPoliciesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkPoliciesWriteResult>;
  /**
   * Delete a rule on traffic between pods. `DELETE
   * /apis/networking.k8s.io/v1/namespaces/{namespace}/networkpolicies/{name}`
   * @risk critical
   */
  execute(
    operation: OperationId<"network_policies:delete", "critical", M>,
    params: NetworkPoliciesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", NetworkPoliciesDeleteResult>;
  /** List accounts that pods run as. `GET /api/v1/serviceaccounts` @risk low */
  execute(
    operation: OperationId<"service_accounts:read", "low", M>,
    params: ServiceAccountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServiceAccountsReadResult, ServiceAccountsReadItem>;
  /**
   * List roles that hold across the cluster. `GET /apis/rbac.authorization.k8s.io/v1/clusterroles`
   * @risk low
   */
  execute(
    operation: OperationId<"cluster_roles:read", "low", M>,
    params: ClusterRolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClusterRolesReadResult, ClusterRolesReadItem>;
  /**
   * List who holds roles across the cluster. `GET /apis/rbac.authorization.k8s.io/v1/clusterrolebindings`
   * @risk low
   */
  execute(
    operation: OperationId<"cluster_role_bindings:read", "low", M>,
    params: ClusterRoleBindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClusterRoleBindingsReadResult, ClusterRoleBindingsReadItem>;
  /**
   * Take a role across the cluster from its holders. `DELETE
   * /apis/rbac.authorization.k8s.io/v1/clusterrolebindings/{name}`
   * @risk critical
   */
  execute(
    operation: OperationId<"cluster_role_bindings:delete", "critical", M>,
    params: ClusterRoleBindingsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ClusterRoleBindingsDeleteResult>;
  /**
   * List who holds roles within namespaces. `GET /apis/rbac.authorization.k8s.io/v1/rolebindings`
   * @risk low
   */
  execute(
    operation: OperationId<"role_bindings:read", "low", M>,
    params: RoleBindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleBindingsReadResult, RoleBindingsReadItem>;
  /**
   * Tell whether somebody may do something. `POST /apis/authorization.k8s.io/v1/subjectaccessreviews`
   * @risk low
   */
  execute(
    operation: OperationId<"access_reviews:check", "low", M>,
    params: AccessReviewsCheckParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AccessReviewsCheckResult>;
  /** Get one secret with its values. `GET /api/v1/namespaces/{namespace}/secrets/{name}` @risk medium */
  execute(
    operation: OperationId<"secrets:read_details", "medium", M>,
    params: SecretsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecretsReadDetailsResult>;
  /** Delete a secret for good. `DELETE /api/v1/namespaces/{namespace}/secrets/{name}` @risk critical */
  execute(
    operation: OperationId<"secrets:delete", "critical", M>,
    params: SecretsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", SecretsDeleteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof KubernetesOperations>(
    operation: O & Permit<KubernetesOperations, O, M>,
    ...rest: Rest<ParamsOf<KubernetesOperations, O>>
  ): CallOf<KubernetesOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Kubernetes<M extends Risk = "critical"> = Limited<KubernetesConnector<M>, KubernetesMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface KubernetesOperations {
  "cluster:read_version": { risk: "low"; params: ClusterReadVersionParams; result: ClusterReadVersionResult };
  "namespaces:read": { risk: "low"; params: NamespacesReadParams; result: NamespacesReadResult; item: NamespacesReadItem };
  "nodes:read": { risk: "low"; params: NodesReadParams; result: NodesReadResult; item: NodesReadItem };
  "nodes:set_schedulable": { risk: "high"; params: NodesSetSchedulableParams; result: NodesSetSchedulableResult };
  "events:read": { risk: "low"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
  "pods:read": { risk: "medium"; params: PodsReadParams; result: PodsReadResult; item: PodsReadItem };
  "pods:read_details": { risk: "medium"; params: PodsReadDetailsParams; result: PodsReadDetailsResult };
  "pods:read_log": { risk: "medium"; params: PodsReadLogParams; result: PodsReadLogResult };
  "pods:set_labels": { risk: "high"; params: PodsSetLabelsParams; result: PodsSetLabelsResult };
  "pods:evict": { risk: "high"; params: PodsEvictParams; result: PodsEvictResult };
  "pods:delete": { risk: "high"; params: PodsDeleteParams; result: PodsDeleteResult };
  "deployments:read": { risk: "medium"; params: DeploymentsReadParams; result: DeploymentsReadResult; item: DeploymentsReadItem };
  "deployments:scale": { risk: "high"; params: DeploymentsScaleParams; result: DeploymentsScaleResult };
  "deployments:restart": { risk: "high"; params: DeploymentsRestartParams; result: DeploymentsRestartResult };
  "cron_jobs:read": { risk: "medium"; params: CronJobsReadParams; result: CronJobsReadResult; item: CronJobsReadItem };
  "cron_jobs:set_suspended": { risk: "high"; params: CronJobsSetSuspendedParams; result: CronJobsSetSuspendedResult };
  "services:read": { risk: "low"; params: ServicesReadParams; result: ServicesReadResult; item: ServicesReadItem };
  "network_policies:read": { risk: "low"; params: NetworkPoliciesReadParams; result: NetworkPoliciesReadResult; item: NetworkPoliciesReadItem };
  "network_policies:write": { risk: "high"; params: NetworkPoliciesWriteParams; result: NetworkPoliciesWriteResult };
  "network_policies:delete": { risk: "critical"; params: NetworkPoliciesDeleteParams; result: NetworkPoliciesDeleteResult };
  "service_accounts:read": { risk: "low"; params: ServiceAccountsReadParams; result: ServiceAccountsReadResult; item: ServiceAccountsReadItem };
  "cluster_roles:read": { risk: "low"; params: ClusterRolesReadParams; result: ClusterRolesReadResult; item: ClusterRolesReadItem };
  "cluster_role_bindings:read": { risk: "low"; params: ClusterRoleBindingsReadParams; result: ClusterRoleBindingsReadResult; item: ClusterRoleBindingsReadItem };
  "cluster_role_bindings:delete": { risk: "critical"; params: ClusterRoleBindingsDeleteParams; result: ClusterRoleBindingsDeleteResult };
  "role_bindings:read": { risk: "low"; params: RoleBindingsReadParams; result: RoleBindingsReadResult; item: RoleBindingsReadItem };
  "access_reviews:check": { risk: "low"; params: AccessReviewsCheckParams; result: AccessReviewsCheckResult };
  "secrets:read_details": { risk: "medium"; params: SecretsReadDetailsParams; result: SecretsReadDetailsResult };
  "secrets:delete": { risk: "critical"; params: SecretsDeleteParams; result: SecretsDeleteResult };
}

/** The risk of each convenience method. */
export interface KubernetesMethods {
  listNodes: "low";
  cordonNode: "high";
  uncordonNode: "high";
  listEvents: "low";
  listPods: "medium";
  getPod: "medium";
  getPodLog: "medium";
  labelPod: "high";
  deletePod: "high";
  scaleDeployment: "high";
  suspendCronJob: "high";
  isolatePods: "high";
  checkAccess: "low";
}

/** Parameters of `cluster:read_version`. */
export type ClusterReadVersionParams = { [key: string]: never };

/** Result of `cluster:read_version`. */
export type ClusterReadVersionResult = {
  gitVersion?: string;
  major?: string;
  minor?: string;
  platform?: string;
  buildDate?: string;
  goVersion?: string;
};

/** Parameters of `namespaces:read`. */
export interface NamespacesReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `namespaces:read`. */
export type NamespacesReadResult = {
  metadata?: ListMeta;
  items: NamespaceObject[];
};

/** One item of the pages of `namespaces:read`. */
export type NamespacesReadItem = NamespacesReadResult["items"][number];

/** Parameters of `nodes:read`. */
export interface NodesReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `nodes:read`. */
export type NodesReadResult = {
  metadata?: ListMeta;
  items: Node[];
};

/** One item of the pages of `nodes:read`. */
export type NodesReadItem = NodesReadResult["items"][number];

/** Arguments of `listNodes`. */
export interface ListNodesParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
}

/** Parameters of `nodes:set_schedulable`. */
export interface NodesSetSchedulableParams {
  /** Name of the node. */
  name: ObjectName;
  /** The change of the node's spec. */
  patch: {
    spec: {
      /** True keeps new pods off. */
      unschedulable: boolean;
    };
  };
}

/** Result of `nodes:set_schedulable`. */
export type NodesSetSchedulableResult = Node;

/** Arguments of `cordonNode`. */
export interface CordonNodeParams {
  /** Name of the node. */
  name: ObjectName;
}

/** Arguments of `uncordonNode`. */
export interface UncordonNodeParams {
  /** Name of the node. */
  name: ObjectName;
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  metadata?: ListMeta;
  items: Event[];
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = EventsReadResult["items"][number];

/** Arguments of `listEvents`. */
export interface ListEventsParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
}

/** Parameters of `pods:read`. */
export interface PodsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `pods:read`. */
export type PodsReadResult = {
  metadata?: ListMeta;
  items: Pod[];
};

/** One item of the pages of `pods:read`. */
export type PodsReadItem = PodsReadResult["items"][number];

/** Arguments of `listPods`. */
export interface ListPodsParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
}

/** Parameters of `pods:read_details`. */
export interface PodsReadDetailsParams {
  namespace: Namespace;
  /** Name of the pod. */
  name: ObjectName;
}

/** Result of `pods:read_details`. */
export type PodsReadDetailsResult = Pod;

/** Arguments of `getPod`. */
export interface GetPodParams {
  namespace: Namespace;
  /** Name of the pod. */
  name: ObjectName;
}

/** Parameters of `pods:read_log`. */
export interface PodsReadLogParams {
  namespace: Namespace;
  /** Name of the pod that printed. */
  name: ObjectName;
  /** Container to read, where there are several. @minLength 1 */
  container?: string;
  /** Read the container that ran before. */
  previous?: boolean;
  /** Only lines this many seconds old. @integer @minimum 1 */
  sinceSeconds?: number;
  /** How many lines, counted from the end. @integer @minimum 0 */
  tailLines?: number;
  /** Bytes after which the answer ends. @integer @minimum 1 */
  limitBytes?: number;
  /** Put the time before each line. */
  timestamps?: boolean;
}

/** Result of `pods:read_log`. The lines as plain text. */
export type PodsReadLogResult = string;

/** Arguments of `getPodLog`. */
export interface GetPodLogParams {
  namespace: Namespace;
  /** Name of the pod that printed. */
  name: ObjectName;
  /** Container to read, where there are several. @minLength 1 */
  container?: string;
  /** How many lines, counted from the end. @integer @minimum 0 */
  tailLines?: number;
}

/** Parameters of `pods:set_labels`. */
export interface PodsSetLabelsParams {
  namespace: Namespace;
  /** Name of the pod to label. */
  name: ObjectName;
  /** The change of the pod's labels. */
  patch: {
    metadata: {
      /** Labels by key, null to remove one. */
      labels: { [key: string]: string | null };
    };
  };
}

/** Result of `pods:set_labels`. */
export type PodsSetLabelsResult = Pod;

/** Arguments of `labelPod`. */
export interface LabelPodParams {
  namespace: Namespace;
  /** Name of the pod to label. */
  name: ObjectName;
  /** Labels by key, null to remove one. */
  labels: { [key: string]: string | null };
}

/** Parameters of `pods:evict`. */
export interface PodsEvictParams {
  namespace: Namespace;
  /** Name of the pod to evict. */
  name: ObjectName;
  /** Name and namespace of the pod once more. */
  metadata: {
    /** @minLength 1 */
    name: string;
    /** @minLength 1 */
    namespace: string;
  };
}

/** Result of `pods:evict`. */
export type PodsEvictResult = Status;

/** Parameters of `pods:delete`. */
export interface PodsDeleteParams {
  namespace: Namespace;
  /** Name of the pod to remove. */
  name: ObjectName;
  /** Seconds to end in, 0 for at once. @integer @minimum 0 */
  gracePeriodSeconds?: number;
}

/** Result of `pods:delete`. */
export type PodsDeleteResult = Pod;

/** Arguments of `deletePod`. */
export interface DeletePodParams {
  namespace: Namespace;
  /** Name of the pod to remove. */
  name: ObjectName;
  /** Seconds to end in, 0 for at once. @integer @minimum 0 */
  graceSeconds?: number;
}

/** Parameters of `deployments:read`. */
export interface DeploymentsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `deployments:read`. */
export type DeploymentsReadResult = {
  metadata?: ListMeta;
  items: Deployment[];
};

/** One item of the pages of `deployments:read`. */
export type DeploymentsReadItem = DeploymentsReadResult["items"][number];

/** Parameters of `deployments:scale`. */
export interface DeploymentsScaleParams {
  namespace: Namespace;
  /** Name of the deployment to scale. */
  name: ObjectName;
  /** The change of the replicas. */
  patch: {
    spec: {
      /** How many pods to run. @integer @minimum 0 @maximum 1000 */
      replicas: number;
    };
  };
}

/** Result of `deployments:scale`. */
export type DeploymentsScaleResult = {
  metadata?: Metadata;
  spec?: {
    /** @integer */
    replicas?: number;
  };
  status?: {
    /** @integer */
    replicas?: number;
    selector?: string;
  };
};

/** Arguments of `scaleDeployment`. */
export interface ScaleDeploymentParams {
  namespace: Namespace;
  /** Name of the deployment to scale. */
  name: ObjectName;
  /** How many pods to run. @integer @minimum 0 @maximum 1000 */
  replicas: number;
}

/** Parameters of `deployments:restart`. */
export interface DeploymentsRestartParams {
  namespace: Namespace;
  /** Name of the deployment to restart. */
  name: ObjectName;
  /** The mark on the pods' template that makes it start anew. */
  patch: {
    spec: {
      template: {
        metadata: {
          annotations: {
            /** Present time in ISO 8601. @format date-time */
            "kubectl.kubernetes.io/restartedAt": string;
          };
        };
      };
    };
  };
}

/** Result of `deployments:restart`. */
export type DeploymentsRestartResult = Deployment;

/** Parameters of `cron_jobs:read`. */
export interface CronJobsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `cron_jobs:read`. */
export type CronJobsReadResult = {
  metadata?: ListMeta;
  items: CronJob[];
};

/** One item of the pages of `cron_jobs:read`. */
export type CronJobsReadItem = CronJobsReadResult["items"][number];

/** Parameters of `cron_jobs:set_suspended`. */
export interface CronJobsSetSuspendedParams {
  namespace: Namespace;
  /** Name of the timed job. */
  name: ObjectName;
  /** The change of the timed job's spec. */
  patch: {
    spec: {
      /** True starts no further runs. */
      suspend: boolean;
    };
  };
}

/** Result of `cron_jobs:set_suspended`. */
export type CronJobsSetSuspendedResult = CronJob;

/** Arguments of `suspendCronJob`. */
export interface SuspendCronJobParams {
  namespace: Namespace;
  /** Name of the timed job. */
  name: ObjectName;
}

/** Parameters of `services:read`. */
export interface ServicesReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `services:read`. */
export type ServicesReadResult = {
  metadata?: ListMeta;
  items: Service[];
};

/** One item of the pages of `services:read`. */
export type ServicesReadItem = ServicesReadResult["items"][number];

/** Parameters of `network_policies:read`. */
export interface NetworkPoliciesReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `network_policies:read`. */
export type NetworkPoliciesReadResult = {
  metadata?: ListMeta;
  items: NetworkPolicy[];
};

/** One item of the pages of `network_policies:read`. */
export type NetworkPoliciesReadItem = NetworkPoliciesReadResult["items"][number];

/** Parameters of `network_policies:write`. */
export interface NetworkPoliciesWriteParams {
  namespace: Namespace;
  /** Name and labels of the new policy. */
  metadata: {
    /** @minLength 1 */
    name: string;
    labels?: StringMap;
  };
  /** Pods concerned and traffic that stays. */
  spec: {
    podSelector: {
      /** Labels that the pods must have. @minProperties 1 */
      matchLabels: { [key: string]: string };
    };
    /** @minItems 1 */
    policyTypes: ("Ingress" | "Egress")[];
    ingress?: IngressRule[];
    egress?: EgressRule[];
  };
}

/** Result of `network_policies:write`. */
export type NetworkPoliciesWriteResult = NetworkPolicy;

/** Arguments of `isolatePods`. */
export interface IsolatePodsParams {
  namespace: Namespace;
  /** @minLength 1 */
  policyName: string;
  /** Labels that the pods must have. @minProperties 1 */
  matchLabels: { [key: string]: string };
}

/** Parameters of `network_policies:delete`. */
export interface NetworkPoliciesDeleteParams {
  namespace: Namespace;
  /** Name of the network policy. */
  name: ObjectName;
}

/** Result of `network_policies:delete`. */
export type NetworkPoliciesDeleteResult = Status;

/** Parameters of `service_accounts:read`. */
export interface ServiceAccountsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `service_accounts:read`. */
export type ServiceAccountsReadResult = {
  metadata?: ListMeta;
  items: ServiceAccount[];
};

/** One item of the pages of `service_accounts:read`. */
export type ServiceAccountsReadItem = ServiceAccountsReadResult["items"][number];

/** Parameters of `cluster_roles:read`. */
export interface ClusterRolesReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `cluster_roles:read`. */
export type ClusterRolesReadResult = {
  metadata?: ListMeta;
  items: Role[];
};

/** One item of the pages of `cluster_roles:read`. */
export type ClusterRolesReadItem = ClusterRolesReadResult["items"][number];

/** Parameters of `cluster_role_bindings:read`. */
export interface ClusterRoleBindingsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `cluster_role_bindings:read`. */
export type ClusterRoleBindingsReadResult = {
  metadata?: ListMeta;
  items: RoleBinding[];
};

/** One item of the pages of `cluster_role_bindings:read`. */
export type ClusterRoleBindingsReadItem = ClusterRoleBindingsReadResult["items"][number];

/** Parameters of `cluster_role_bindings:delete`. */
export interface ClusterRoleBindingsDeleteParams {
  /** Name of the cluster role binding. @minLength 1 @pattern ^[^./%][^/%]*$ */
  name: string;
}

/** Result of `cluster_role_bindings:delete`. */
export type ClusterRoleBindingsDeleteResult = Status;

/** Parameters of `role_bindings:read`. */
export interface RoleBindingsReadParams {
  labelSelector?: LabelSelector;
  fieldSelector?: FieldSelector;
  limit?: Limit;
  continue?: Continue;
}

/** Result of `role_bindings:read`. */
export type RoleBindingsReadResult = {
  metadata?: ListMeta;
  items: RoleBinding[];
};

/** One item of the pages of `role_bindings:read`. */
export type RoleBindingsReadItem = RoleBindingsReadResult["items"][number];

/** Parameters of `access_reviews:check`. */
export interface AccessReviewsCheckParams {
  /** Who is asked about and what for. */
  spec: {
    /** Name, such as system:serviceaccount:default:app. @minLength 1 */
    user?: string;
    groups?: string[];
    resourceAttributes: {
      /** What is done, such as get or delete. @minLength 1 */
      verb: string;
      /** What it is done to, such as secrets. @minLength 1 */
      resource: string;
      subresource?: string;
      /** API group of the resource, empty for core. */
      group?: string;
      namespace?: string;
      name?: string;
    };
  };
}

/** Result of `access_reviews:check`. */
export type AccessReviewsCheckResult = {
  status?: {
    allowed?: boolean;
    denied?: boolean;
    reason?: string;
    evaluationError?: string;
  };
};

/** Arguments of `checkAccess`. */
export interface CheckAccessParams {
  /** Name, such as system:serviceaccount:default:app. @minLength 1 */
  user: string;
  /** What is done, such as get or delete. @minLength 1 */
  verb: string;
  /** What it is done to, such as secrets. @minLength 1 */
  resource: string;
  namespace?: string;
}

/** Parameters of `secrets:read_details`. */
export interface SecretsReadDetailsParams {
  namespace: Namespace;
  /** Name of the secret. */
  name: ObjectName;
}

/** Result of `secrets:read_details`. */
export type SecretsReadDetailsResult = {
  metadata?: Metadata;
  /** Kind, such as Opaque or kubernetes.io/tls. */
  type?: string;
  immutable?: boolean;
  /** Values in base64 by key. */
  data?: { [key: string]: string };
};

/** Parameters of `secrets:delete`. */
export interface SecretsDeleteParams {
  namespace: Namespace;
  /** Name of the secret to delete. */
  name: ObjectName;
}

/** Result of `secrets:delete`. */
export type SecretsDeleteResult = Status;

/** Namespace that the object is in. @minLength 1 @maxLength 63 @pattern ^[a-z0-9][a-z0-9-]*$ */
export type Namespace = string;

/** @minLength 1 @maxLength 253 @pattern ^[a-z0-9][a-z0-9.-]*$ */
export type ObjectName = string;

/** Labels to match, such as app=web,tier!=cache. @minLength 1 */
export type LabelSelector = string;

/** Fields to match, such as metadata.namespace=default. @minLength 1 */
export type FieldSelector = string;

/** How many to return per page. @integer @minimum 1 */
export type Limit = number;

/** Token of the page to go on with. @minLength 1 */
export type Continue = string;

export type StringMap = { [key: string]: string };

export type ListMeta = {
  /** Token of the next page, empty at the end. */
  continue?: string;
  /** @integer */
  remainingItemCount?: number;
  resourceVersion?: string;
};

export type Metadata = {
  name?: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  /** @format date-time */
  creationTimestamp?: string | null;
  /** @format date-time */
  deletionTimestamp?: string;
  labels?: StringMap;
  annotations?: StringMap;
  ownerReferences?: {
    apiVersion?: string;
    kind?: string;
    name?: string;
    uid?: string;
    controller?: boolean;
  }[];
};

export type Condition = {
  type?: string;
  status?: string;
  reason?: string;
  message?: string;
  /** @format date-time */
  lastTransitionTime?: string | null;
};

/** How the request went. */
export type Status = {
  status?: string;
  /** @integer */
  code?: number;
  reason?: string;
  message?: string;
  details?: {
    name?: string;
    kind?: string;
    group?: string;
    uid?: string;
  };
};

export type LabelMatch = {
  matchLabels?: StringMap;
  matchExpressions?: {
    key: string;
    operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
    values?: string[];
  }[];
};

export type LabelMatchResult = {
  matchLabels?: StringMap;
  matchExpressions?: {
    key: string;
    operator: "In" | "NotIn" | "Exists" | "DoesNotExist" | (string & {});
    values?: string[];
  }[];
};

export type NamespaceObject = {
  metadata?: Metadata;
  status?: { phase?: string };
};

export type Node = {
  metadata?: Metadata;
  spec?: {
    unschedulable?: boolean;
    providerID?: string;
    podCIDR?: string;
    taints?: {
      key?: string;
      value?: string;
      effect?: string;
    }[];
  };
  status?: {
    conditions?: Condition[];
    addresses?: { type?: string; address?: string }[];
    nodeInfo?: {
      kubeletVersion?: string;
      kernelVersion?: string;
      osImage?: string;
      operatingSystem?: string;
      architecture?: string;
      containerRuntimeVersion?: string;
    };
  };
};

export type Event = {
  metadata?: Metadata;
  /** Either Normal or Warning. */
  type?: string;
  reason?: string;
  message?: string;
  /** @integer */
  count?: number;
  /** @format date-time */
  firstTimestamp?: string | null;
  /** @format date-time */
  lastTimestamp?: string | null;
  /** @format date-time */
  eventTime?: string | null;
  /** Instead of count, where the event came several times. */
  series?: {
    /** @integer */
    count?: number;
    /** @format date-time */
    lastObservedTime?: string | null;
  };
  involvedObject?: {
    kind?: string;
    namespace?: string;
    name?: string;
    uid?: string;
    /** Part of the object, such as one of its containers. */
    fieldPath?: string;
  };
  source?: { component?: string; host?: string };
  reportingComponent?: string;
};

export type Container = {
  name?: string;
  image?: string;
  command?: string[];
  args?: string[];
  ports?: {
    /** @integer */
    containerPort?: number;
    /** @integer */
    hostPort?: number;
    protocol?: string;
  }[];
  volumeMounts?: {
    name?: string;
    mountPath?: string;
    readOnly?: boolean;
  }[];
  securityContext?: {
    privileged?: boolean;
    allowPrivilegeEscalation?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    /** @integer */
    runAsUser?: number;
    capabilities?: { add?: string[]; drop?: string[] };
  };
};

export type ContainerStatus = {
  name?: string;
  image?: string;
  imageID?: string;
  containerID?: string;
  ready?: boolean;
  started?: boolean;
  /** @integer */
  restartCount?: number;
  state?: ContainerState;
  lastState?: ContainerState;
};

export type ContainerState = {
  waiting?: { reason?: string; message?: string };
  running?: {
    /** @format date-time */
    startedAt?: string | null;
  };
  terminated?: {
    /** @integer */
    exitCode?: number;
    /** @integer */
    signal?: number;
    reason?: string;
    message?: string;
    /** @format date-time */
    startedAt?: string | null;
    /** @format date-time */
    finishedAt?: string | null;
  };
};

export type PodSpec = {
  nodeName?: string;
  serviceAccountName?: string;
  automountServiceAccountToken?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostIPC?: boolean;
  /** What holds for every container that does not say otherwise. */
  securityContext?: {
    runAsNonRoot?: boolean;
    /** @integer */
    runAsUser?: number;
    /** @integer */
    runAsGroup?: number;
  };
  restartPolicy?: string;
  initContainers?: Container[];
  containers?: Container[];
  /** Containers that were added for debugging. */
  ephemeralContainers?: Container[];
  volumes?: {
    name?: string;
    hostPath?: { path?: string; type?: string };
    secret?: { secretName?: string };
    configMap?: { name?: string };
  }[];
};

export type Pod = {
  metadata?: Metadata;
  spec?: PodSpec;
  status?: {
    /** Such as Pending, Running or Failed. */
    phase?: string;
    reason?: string;
    message?: string;
    podIP?: string;
    hostIP?: string;
    /** @format date-time */
    startTime?: string;
    conditions?: Condition[];
    initContainerStatuses?: ContainerStatus[];
    containerStatuses?: ContainerStatus[];
    ephemeralContainerStatuses?: ContainerStatus[];
  };
};

export type PodTemplate = {
  metadata?: Metadata;
  spec?: PodSpec;
};

export type Deployment = {
  metadata?: Metadata;
  spec?: {
    /** @integer */
    replicas?: number;
    paused?: boolean;
    selector?: LabelMatchResult;
    template?: PodTemplate;
  };
  status?: {
    /** @integer */
    replicas?: number;
    /** @integer */
    readyReplicas?: number;
    /** @integer */
    availableReplicas?: number;
    /** @integer */
    updatedReplicas?: number;
    conditions?: Condition[];
  };
};

export type CronJob = {
  metadata?: Metadata;
  spec?: {
    schedule?: string;
    timeZone?: string;
    suspend?: boolean;
    concurrencyPolicy?: string;
    jobTemplate?: { spec?: { template?: PodTemplate } };
  };
  status?: {
    /** @format date-time */
    lastScheduleTime?: string;
    /** @format date-time */
    lastSuccessfulTime?: string;
    active?: { name?: string; namespace?: string }[];
  };
};

export type Service = {
  metadata?: Metadata;
  spec?: {
    /** ClusterIP, NodePort, LoadBalancer or ExternalName. */
    type?: string;
    clusterIP?: string;
    externalIPs?: string[];
    externalName?: string;
    loadBalancerSourceRanges?: string[];
    selector?: StringMap;
    ports?: {
      name?: string;
      /** @integer */
      port?: number;
      /** @integer */
      nodePort?: number;
      protocol?: string;
      /** @integer */
      targetPort?: number | string;
    }[];
  };
  status?: { loadBalancer?: { ingress?: { ip?: string; hostname?: string }[] } };
};

export type PolicyPort = {
  protocol?: "TCP" | "UDP" | "SCTP";
  /** Number or name of the port. @integer */
  port?: number | string;
  /** Last port of a range. @integer */
  endPort?: number;
};

export type PolicyPortResult = {
  protocol?: "TCP" | "UDP" | "SCTP" | (string & {});
  /** Number or name of the port. @integer */
  port?: number | string;
  /** Last port of a range. @integer */
  endPort?: number;
};

export type PolicyPeer = {
  podSelector?: LabelMatch;
  namespaceSelector?: LabelMatch;
  ipBlock?: { cidr: string; except?: string[] };
};

export type PolicyPeerResult = {
  podSelector?: LabelMatchResult;
  namespaceSelector?: LabelMatchResult;
  ipBlock?: { cidr: string; except?: string[] };
};

export type IngressRule = {
  from?: PolicyPeer[];
  ports?: PolicyPort[];
};

export type IngressRuleResult = {
  from?: PolicyPeerResult[];
  ports?: PolicyPortResult[];
};

export type EgressRule = {
  to?: PolicyPeer[];
  ports?: PolicyPort[];
};

export type EgressRuleResult = {
  to?: PolicyPeerResult[];
  ports?: PolicyPortResult[];
};

export type NetworkPolicy = {
  metadata?: Metadata;
  spec?: {
    podSelector?: LabelMatchResult;
    policyTypes?: string[];
    ingress?: IngressRuleResult[];
    egress?: EgressRuleResult[];
  };
};

export type ServiceAccount = {
  metadata?: Metadata;
  automountServiceAccountToken?: boolean;
  secrets?: { name?: string }[];
  imagePullSecrets?: { name?: string }[];
};

export type Role = {
  metadata?: Metadata;
  rules?: {
    verbs?: string[];
    apiGroups?: string[];
    resources?: string[];
    resourceNames?: string[];
    nonResourceURLs?: string[];
  }[] | null;
};

export type RoleBinding = {
  metadata?: Metadata;
  roleRef?: {
    apiGroup?: string;
    kind?: string;
    name?: string;
  };
  subjects?: {
    /** User, Group or ServiceAccount, whichever holds it. */
    kind?: string;
    name?: string;
    namespace?: string;
    apiGroup?: string;
  }[];
};

const CURSOR_PAGES = { cursor: "continue", next: "/metadata/continue", more: "/metadata/continue", items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "kubernetes",
  operations: {
    low: {
      "cluster:read_version": ["mr7MrP0o"],
      "namespaces:read": ["LUkdOPvv", CURSOR_PAGES],
      "nodes:read": ["txcBHKSQ", CURSOR_PAGES],
      "events:read": ["9qilb0-u", CURSOR_PAGES],
      "services:read": ["-C2aVceS", CURSOR_PAGES],
      "network_policies:read": ["OS-wXU2f", CURSOR_PAGES],
      "service_accounts:read": ["aUxtv7a6", CURSOR_PAGES],
      "cluster_roles:read": ["_cPrmTFA", CURSOR_PAGES],
      "cluster_role_bindings:read": ["GQNsj6kj", CURSOR_PAGES],
      "role_bindings:read": ["05HNPL_q", CURSOR_PAGES],
      "access_reviews:check": ["_fMrfx1f"],
    },
    medium: {
      "pods:read": ["5Ufh1nTR", CURSOR_PAGES],
      "pods:read_details": ["EpYJ2tDl"],
      "pods:read_log": ["XD6BNI-g"],
      "deployments:read": ["AT2jzwCI", CURSOR_PAGES],
      "cron_jobs:read": ["uTivpRmm", CURSOR_PAGES],
      "secrets:read_details": ["vHDSgjLz"],
    },
    high: {
      "nodes:set_schedulable": ["JtvFVodm"],
      "pods:set_labels": ["I86rBE1D"],
      "pods:evict": ["4kbzHC_W"],
      "pods:delete": ["CL1a-5QM"],
      "deployments:scale": ["BJslQifA"],
      "deployments:restart": ["UPg6nsQ6"],
      "cron_jobs:set_suspended": ["maedsY0M"],
      "network_policies:write": ["D8DNZmwu"],
    },
    critical: {
      "network_policies:delete": ["dlaBhaRa"],
      "cluster_role_bindings:delete": ["Vzr20Fs2"],
      "secrets:delete": ["jeupWaIh"],
    },
  },
};
