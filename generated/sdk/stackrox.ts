// Generated from specs/stackrox.yaml by `npm run generate`. Do not edit.
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
 * Red Hat Advanced Cluster Security (StackRox). Violations, policies, workloads, images and network of
 * clusters under StackRox and Advanced Cluster Security.
 * @see https://docs.redhat.com/en/documentation/red_hat_advanced_cluster_security_for_kubernetes
 */
export class StackRoxConnector<const M extends Risk = "critical"> extends SDKConnector<StackRoxOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search violations of policies. Risk: low. Scope: Alert READ_ACCESS. */
  getAlerts(params: GetAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", { query: params.query, "pagination.limit": params.limit }, options);
  }

  /** Get one violation with processes and reasons. Risk: low. Scope: Alert READ_ACCESS. */
  getAlert(params: GetAlertParams, options?: ExecuteOptions): GovernedCall<"low", AlertsReadDetailsResult> {
    return this.call("alerts:read_details", { id: params.alertId }, options);
  }

  /** Mark a violation as resolved. Risk: medium. Scope: Alert READ_WRITE_ACCESS. */
  resolveAlert(params: ResolveAlertParams, options?: ExecuteOptions): GovernedCall<"medium", AlertsResolveResult> {
    return this.call("alerts:resolve", { id: params.alertId }, options);
  }

  /** List the security policies. Risk: low. Scope: WorkflowAdministration READ_ACCESS. */
  listPolicies(params: ListPoliciesParams = {}, options?: ExecuteOptions): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem> {
    return this.call("policies:read", { query: params.query, "pagination.limit": params.limit }, options);
  }

  /**
   * Switch a policy off or on.
   * Risk: high. Scope: WorkflowAdministration READ_WRITE_ACCESS. May be escalated to a reviewer.
   */
  disablePolicy(params: DisablePolicyParams, options?: ExecuteOptions): GovernedCall<"high", PoliciesSetDisabledResult> {
    return this.call("policies:set_disabled", { id: params.policyId, disabled: true }, options);
  }

  /** Search the deployments of all clusters. Risk: low. Scope: Deployment READ_ACCESS. */
  getDeployments(params: GetDeploymentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DeploymentsReadResult, DeploymentsReadItem> {
    return this.call("deployments:read", { query: params.query, "pagination.limit": params.limit }, options);
  }

  /** Get one image with its vulnerabilities. Risk: medium. Scope: Image READ_ACCESS. */
  getImage(params: GetImageParams, options?: ExecuteOptions): GovernedCall<"medium", ImagesReadDetailsResult> {
    return this.call("images:read_details", { id: params.imageId }, options);
  }

  /** Scan an image by its name. Risk: medium. Scope: Image READ_WRITE_ACCESS. */
  scanImage(params: ScanImageParams, options?: ExecuteOptions): GovernedCall<"medium", ImagesScanResult> {
    return this.call("images:scan", { imageName: params.image, force: params.force }, options);
  }

  /** List secured clusters and their health. Risk: low. Scope: Cluster READ_ACCESS. */
  listClusters(params: ListClustersParams = {}, options?: ExecuteOptions): GovernedCall<"low", ClustersReadResult> {
    return this.call("clusters:read", params, options);
  }

  execute<O extends keyof Within<StackRoxOperations, M>>(
    operation: O,
    params: ParamsOf<Within<StackRoxOperations, M>, O> & Incomplete,
  ): never;
  /** Search violations of policies. `GET /v1/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Count violations by policy. `GET /v1/alerts/summary/groups` @risk low */
  execute(
    operation: OperationId<"alerts:summarize", "low", M>,
    params: AlertsSummarizeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsSummarizeResult>;
  /** Get one violation with processes and reasons. `GET /v1/alerts/{id}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Mark a violation as resolved. `PATCH /v1/alerts/{id}/resolve` @risk medium */
  execute(
    operation: OperationId<"alerts:resolve", "medium", M>,
    params: AlertsResolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AlertsResolveResult>;
  /** List the security policies. `GET /v1/policies` @risk low */
  execute(
    operation: OperationId<"policies:read", "low", M>,
    params: PoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PoliciesReadResult, PoliciesReadItem>;
  /** Get one policy with criteria and scope. `GET /v1/policies/{id}` @risk low */
  execute(
    operation: OperationId<"policies:read_details", "low", M>,
    params: PoliciesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PoliciesReadDetailsResult>;
  /** Switch a policy off or on. `PATCH /v1/policies/{id}` @risk high */
  execute(
    operation: OperationId<"policies:set_disabled", "high", M>,
    params: PoliciesSetDisabledParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PoliciesSetDisabledResult>;
  /** Check an image against build policies. `POST /v1/detect/build` @risk medium */
  execute(
    operation: OperationId<"images:check", "medium", M>,
    params: ImagesCheckParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ImagesCheckResult>;
  /** Search the deployments of all clusters. `GET /v1/deployments` @risk low */
  execute(
    operation: OperationId<"deployments:read", "low", M>,
    params: DeploymentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DeploymentsReadResult, DeploymentsReadItem>;
  /** Get one deployment with its containers. `GET /v1/deployments/{id}` @risk medium */
  execute(
    operation: OperationId<"deployments:read_details", "medium", M>,
    params: DeploymentsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DeploymentsReadDetailsResult>;
  /** Tell how risky a deployment is and why. `GET /v1/deploymentswithrisk/{id}` @risk medium */
  execute(
    operation: OperationId<"deployments:read_risk", "medium", M>,
    params: DeploymentsReadRiskParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DeploymentsReadRiskResult>;
  /** Search images with their CVE counts. `GET /v1/images` @risk low */
  execute(
    operation: OperationId<"images:read", "low", M>,
    params: ImagesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ImagesReadResult, ImagesReadItem>;
  /** Get one image with its vulnerabilities. `GET /v1/images/{id}` @risk medium */
  execute(
    operation: OperationId<"images:read_details", "medium", M>,
    params: ImagesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ImagesReadDetailsResult>;
  /** Scan an image by its name. `POST /v1/images/scan` @risk medium */
  execute(
    operation: OperationId<"images:scan", "medium", M>,
    params: ImagesScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ImagesScanResult>;
  /** List what ran in a deployment. `GET /v1/processes/deployment/{deploymentId}/grouped` @risk medium */
  execute(
    operation: OperationId<"processes:read", "medium", M>,
    params: ProcessesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ProcessesReadResult>;
  /** Get the processes that count as usual. `GET /v1/processbaselines/key` @risk low */
  execute(
    operation: OperationId<"process_baselines:read", "low", M>,
    params: ProcessBaselinesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ProcessBaselinesReadResult>;
  /** Lock baselines of processes or unlock them. `PUT /v1/processbaselines/lock` @risk high */
  execute(
    operation: OperationId<"process_baselines:set_locked", "high", M>,
    params: ProcessBaselinesSetLockedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ProcessBaselinesSetLockedResult>;
  /** List secured clusters and their health. `GET /v1/clusters` @risk low */
  execute(
    operation: OperationId<"clusters:read", "low", M>,
    params: ClustersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClustersReadResult>;
  /** List the nodes of a cluster. `GET /v1/nodes/{clusterId}` @risk low */
  execute(
    operation: OperationId<"nodes:read", "low", M>,
    params: NodesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NodesReadResult>;
  /** Tell who talks to whom in a cluster. `GET /v1/networkgraph/cluster/{clusterId}` @risk low */
  execute(
    operation: OperationId<"network_graph:read", "low", M>,
    params: NetworkGraphReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkGraphReadResult>;
  /** List network policies with their YAML. `GET /v1/networkpolicies` @risk low */
  execute(
    operation: OperationId<"network_policies:read", "low", M>,
    params: NetworkPoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkPoliciesReadResult>;
  /**
   * Propose network policies from observed traffic. `GET /v1/networkpolicies/generate/{clusterId}`
   * @risk low
   */
  execute(
    operation: OperationId<"network_policies:generate", "low", M>,
    params: NetworkPoliciesGenerateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkPoliciesGenerateResult>;
  /**
   * Apply and delete network policies in a cluster. `POST /v1/networkpolicies/apply/{clusterId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"network_policies:apply", "critical", M>,
    params: NetworkPoliciesApplyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", NetworkPoliciesApplyResult>;
  /** List secrets of clusters without their values. `GET /v1/secrets` @risk low */
  execute(
    operation: OperationId<"secrets:read", "low", M>,
    params: SecretsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SecretsReadResult, SecretsReadItem>;
  /** Search everything that Central knows. `GET /v1/search` @risk low */
  execute(
    operation: OperationId<"search:run", "low", M>,
    params: SearchRunParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SearchRunResult>;
  /** List errors and warnings of Central itself. `GET /v1/administration/events` @risk low */
  execute(
    operation: OperationId<"administration_events:read", "low", M>,
    params: AdministrationEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AdministrationEventsReadResult, AdministrationEventsReadItem>;
  /** List API tokens without the tokens themselves. `GET /v1/apitokens` @risk low */
  execute(
    operation: OperationId<"api_tokens:read", "low", M>,
    params: ApiTokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ApiTokensReadResult>;
  /** Revoke an API token for good. `PATCH /v1/apitokens/revoke/{id}` @risk critical */
  execute(
    operation: OperationId<"api_tokens:revoke", "critical", M>,
    params: ApiTokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ApiTokensRevokeResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof StackRoxOperations>(
    operation: O & Permit<StackRoxOperations, O, M>,
    ...rest: Rest<ParamsOf<StackRoxOperations, O>>
  ): CallOf<StackRoxOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type StackRox<M extends Risk = "critical"> = Limited<StackRoxConnector<M>, StackRoxMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface StackRoxOperations {
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:summarize": { risk: "low"; params: AlertsSummarizeParams; result: AlertsSummarizeResult };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "alerts:resolve": { risk: "medium"; params: AlertsResolveParams; result: AlertsResolveResult };
  "policies:read": { risk: "low"; params: PoliciesReadParams; result: PoliciesReadResult; item: PoliciesReadItem };
  "policies:read_details": { risk: "low"; params: PoliciesReadDetailsParams; result: PoliciesReadDetailsResult };
  "policies:set_disabled": { risk: "high"; params: PoliciesSetDisabledParams; result: PoliciesSetDisabledResult };
  "images:check": { risk: "medium"; params: ImagesCheckParams; result: ImagesCheckResult };
  "deployments:read": { risk: "low"; params: DeploymentsReadParams; result: DeploymentsReadResult; item: DeploymentsReadItem };
  "deployments:read_details": { risk: "medium"; params: DeploymentsReadDetailsParams; result: DeploymentsReadDetailsResult };
  "deployments:read_risk": { risk: "medium"; params: DeploymentsReadRiskParams; result: DeploymentsReadRiskResult };
  "images:read": { risk: "low"; params: ImagesReadParams; result: ImagesReadResult; item: ImagesReadItem };
  "images:read_details": { risk: "medium"; params: ImagesReadDetailsParams; result: ImagesReadDetailsResult };
  "images:scan": { risk: "medium"; params: ImagesScanParams; result: ImagesScanResult };
  "processes:read": { risk: "medium"; params: ProcessesReadParams; result: ProcessesReadResult };
  "process_baselines:read": { risk: "low"; params: ProcessBaselinesReadParams; result: ProcessBaselinesReadResult };
  "process_baselines:set_locked": { risk: "high"; params: ProcessBaselinesSetLockedParams; result: ProcessBaselinesSetLockedResult };
  "clusters:read": { risk: "low"; params: ClustersReadParams; result: ClustersReadResult };
  "nodes:read": { risk: "low"; params: NodesReadParams; result: NodesReadResult };
  "network_graph:read": { risk: "low"; params: NetworkGraphReadParams; result: NetworkGraphReadResult };
  "network_policies:read": { risk: "low"; params: NetworkPoliciesReadParams; result: NetworkPoliciesReadResult };
  "network_policies:generate": { risk: "low"; params: NetworkPoliciesGenerateParams; result: NetworkPoliciesGenerateResult };
  "network_policies:apply": { risk: "critical"; params: NetworkPoliciesApplyParams; result: NetworkPoliciesApplyResult };
  "secrets:read": { risk: "low"; params: SecretsReadParams; result: SecretsReadResult; item: SecretsReadItem };
  "search:run": { risk: "low"; params: SearchRunParams; result: SearchRunResult };
  "administration_events:read": { risk: "low"; params: AdministrationEventsReadParams; result: AdministrationEventsReadResult; item: AdministrationEventsReadItem };
  "api_tokens:read": { risk: "low"; params: ApiTokensReadParams; result: ApiTokensReadResult };
  "api_tokens:revoke": { risk: "critical"; params: ApiTokensRevokeParams; result: ApiTokensRevokeResult };
}

/** The risk of each convenience method. */
export interface StackRoxMethods {
  getAlerts: "low";
  getAlert: "low";
  resolveAlert: "medium";
  listPolicies: "low";
  disablePolicy: "high";
  getDeployments: "low";
  getImage: "medium";
  scanImage: "medium";
  listClusters: "low";
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  query?: Query;
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts?: ListAlert[];
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["alerts"]>[number];

/** Arguments of `getAlerts`. */
export interface GetAlertsParams {
  query?: Query;
  limit?: Limit;
}

/** Parameters of `alerts:summarize`. */
export interface AlertsSummarizeParams {
  query?: Query;
}

/** Result of `alerts:summarize`. */
export type AlertsSummarizeResult = {
  alertsByPolicies?: { policy?: AlertPolicy; numAlerts?: string }[];
};

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  /** Id of the violation. @minLength 1 @pattern ^[0-9A-Fa-f-]+$ */
  id: string;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Arguments of `getAlert`. */
export interface GetAlertParams {
  /** Id of the violation. @minLength 1 @pattern ^[0-9A-Fa-f-]+$ */
  alertId: string;
}

/** Parameters of `alerts:resolve`. */
export interface AlertsResolveParams {
  /** Id of the violation to resolve. @minLength 1 @pattern ^[0-9A-Fa-f-]+$ */
  id: string;
}

/** Result of `alerts:resolve`. */
export type AlertsResolveResult = Empty;

/** Arguments of `resolveAlert`. */
export interface ResolveAlertParams {
  /** Id of the violation to resolve. @minLength 1 @pattern ^[0-9A-Fa-f-]+$ */
  alertId: string;
}

/** Parameters of `policies:read`. */
export interface PoliciesReadParams {
  query?: Query;
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `policies:read`. */
export type PoliciesReadResult = {
  policies?: {
    id?: string;
    name?: string;
    description?: string;
    severity?: Severity;
    disabled?: boolean;
    lifecycleStages?: Stage[];
    eventSource?: string;
    notifiers?: string[];
    isDefault?: boolean;
    /** @format date-time */
    lastUpdated?: string | null;
  }[];
};

/** One item of the pages of `policies:read`. */
export type PoliciesReadItem = NonNullable<PoliciesReadResult["policies"]>[number];

/** Arguments of `listPolicies`. */
export interface ListPoliciesParams {
  query?: Query;
  limit?: Limit;
}

/** Parameters of `policies:read_details`. */
export interface PoliciesReadDetailsParams {
  id: PolicyId;
}

/** Result of `policies:read_details`. */
export type PoliciesReadDetailsResult = Policy;

/** Parameters of `policies:set_disabled`. */
export interface PoliciesSetDisabledParams {
  id: PolicyId;
  /** True to switch it off, in every cluster. */
  disabled: boolean;
}

/** Result of `policies:set_disabled`. */
export type PoliciesSetDisabledResult = Empty;

/** Arguments of `disablePolicy`. */
export interface DisablePolicyParams {
  policyId: PolicyId;
}

/** Parameters of `images:check`. */
export interface ImagesCheckParams {
  /** Full name, such as quay.io/app/web:1.2. @minLength 1 */
  imageName: string;
  /** Scan anew even if cached. */
  force?: boolean;
  /** Cluster that does the scan. @minLength 1 */
  cluster?: string;
  /** Only policies of these categories. */
  policyCategories?: string[];
}

/** Result of `images:check`. */
export type ImagesCheckResult = {
  alerts?: Alert[];
};

/** Parameters of `deployments:read`. */
export interface DeploymentsReadParams {
  query?: Query;
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `deployments:read`. */
export type DeploymentsReadResult = {
  deployments?: {
    id?: string;
    name?: string;
    cluster?: string;
    clusterId?: string;
    namespace?: string;
    /** @format date-time */
    created?: string | null;
    /** Rank by risk, 1 first. */
    priority?: string;
  }[];
};

/** One item of the pages of `deployments:read`. */
export type DeploymentsReadItem = NonNullable<DeploymentsReadResult["deployments"]>[number];

/** Arguments of `getDeployments`. */
export interface GetDeploymentsParams {
  query?: Query;
  limit?: Limit;
}

/** Parameters of `deployments:read_details`. */
export interface DeploymentsReadDetailsParams {
  id: DeploymentId;
}

/** Result of `deployments:read_details`. */
export type DeploymentsReadDetailsResult = Deployment;

/** Parameters of `deployments:read_risk`. */
export interface DeploymentsReadRiskParams {
  id: DeploymentId;
}

/** Result of `deployments:read_risk`. */
export type DeploymentsReadRiskResult = {
  deployment?: Deployment;
  /** Null where none was worked out yet. */
  risk?: {
    id?: string;
    score?: number;
    results?: {
      name?: string;
      score?: number;
      factors?: { message?: string; url?: string }[];
    }[];
  } | null;
};

/** Parameters of `images:read`. */
export interface ImagesReadParams {
  query?: Query;
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `images:read`. */
export type ImagesReadResult = {
  images?: ListImage[];
};

/** One item of the pages of `images:read`. */
export type ImagesReadItem = NonNullable<ImagesReadResult["images"]>[number];

/** Parameters of `images:read_details`. */
export interface ImagesReadDetailsParams {
  /** Id of the image, such as sha256:ab12. @minLength 1 */
  id: string;
  /** List snoozed vulnerabilities as well. */
  includeSnoozed?: boolean;
  /** Leave out the vulnerabilities' descriptions. */
  stripDescription?: boolean;
}

/** Result of `images:read_details`. */
export type ImagesReadDetailsResult = Image;

/** Arguments of `getImage`. */
export interface GetImageParams {
  /** Id of the image, such as sha256:ab12. @minLength 1 */
  imageId: string;
}

/** Parameters of `images:scan`. */
export interface ImagesScanParams {
  /** Image to scan, such as quay.io/app/web:1.2. @minLength 1 */
  imageName: string;
  /** Pull and scan it anew. */
  force?: boolean;
  /** Report snoozed vulnerabilities as well. */
  includeSnoozed?: boolean;
  /** Cluster to delegate the scan to. @minLength 1 */
  cluster?: string;
}

/** Result of `images:scan`. */
export type ImagesScanResult = Image;

/** Arguments of `scanImage`. */
export interface ScanImageParams {
  /** Image to scan, such as quay.io/app/web:1.2. @minLength 1 */
  image: string;
  /** Pull and scan it anew. */
  force?: boolean;
}

/** Parameters of `processes:read`. */
export interface ProcessesReadParams {
  deploymentId: DeploymentId;
}

/** Result of `processes:read`. */
export type ProcessesReadResult = {
  groups?: {
    /** Path of the program. */
    name?: string;
    /** @integer */
    timesExecuted?: number;
    groups?: { args?: string; signals?: Process[] }[];
  }[];
};

/** Parameters of `process_baselines:read`. */
export interface ProcessBaselinesReadParams {
  "key.deploymentId": DeploymentId;
  /** Container of the deployment. @minLength 1 */
  "key.containerName": string;
  "key.clusterId": ClusterId;
  /** Namespace of the deployment. @minLength 1 */
  "key.namespace": string;
}

/** Result of `process_baselines:read`. */
export type ProcessBaselinesReadResult = Baseline;

/** Parameters of `process_baselines:set_locked`. */
export interface ProcessBaselinesSetLockedParams {
  /** Containers whose baselines change. @minItems 1 @maxItems 20 */
  keys: BaselineKey[];
  /** True to lock; locked ones alert on what is unusual. */
  locked: boolean;
}

/** Result of `process_baselines:set_locked`. */
export type ProcessBaselinesSetLockedResult = {
  baselines?: Baseline[];
  errors?: {
    error?: string;
    key?: {
      deploymentId?: string;
      containerName?: string;
      clusterId?: string;
      namespace?: string;
    };
  }[];
};

/** Parameters of `clusters:read`. */
export interface ClustersReadParams {
  query?: Query;
}

/** Result of `clusters:read`. */
export type ClustersReadResult = {
  clusters?: Cluster[];
};

/** Arguments of `listClusters`. */
export interface ListClustersParams {
  query?: Query;
}

/** Parameters of `nodes:read`. */
export interface NodesReadParams {
  clusterId: ClusterId;
}

/** Result of `nodes:read`. */
export type NodesReadResult = {
  nodes?: {
    id?: string;
    name?: string;
    clusterId?: string;
    clusterName?: string;
    osImage?: string;
    kernelVersion?: string;
    kubeletVersion?: string;
    internalIpAddresses?: string[];
    externalIpAddresses?: string[];
    /** @integer */
    cves?: number;
    /** @integer */
    fixableCves?: number;
    topCvss?: number;
    riskScore?: number;
    /** @format date-time */
    lastUpdated?: string | null;
  }[];
};

/** Parameters of `network_graph:read`. */
export interface NetworkGraphReadParams {
  clusterId: ClusterId;
  query?: Query;
  /** Only traffic after this moment. @format date-time */
  since?: string;
  /** Whether ports of flows come too. */
  includePorts?: boolean;
  /** Whether ids of network policies come too. */
  includePolicies?: boolean;
}

/** Result of `network_graph:read`. */
export type NetworkGraphReadResult = {
  nodes?: {
    entity?: {
      id?: string;
      type?: string;
      deployment?: {
        name?: string;
        namespace?: string;
        cluster?: string;
      };
      externalSource?: { name?: string; cidr?: string };
    };
    internetAccess?: boolean;
    nonIsolatedIngress?: boolean;
    nonIsolatedEgress?: boolean;
    policyIds?: string[];
    /** Flows by the index of the other node. */
    outEdges?: {
      [key: string]: {
        properties?: {
          /** @integer */
          port?: number;
          protocol?: string;
          /** @format date-time */
          lastActiveTimestamp?: string | null;
        }[];
      };
    };
  }[];
};

/** Parameters of `network_policies:read`. */
export interface NetworkPoliciesReadParams {
  clusterId: ClusterId;
  /** Only policies of this namespace. @minLength 1 */
  namespace?: string;
  /** Only policies on deployments that match. @minLength 1 */
  deploymentQuery?: string;
}

/** Result of `network_policies:read`. */
export type NetworkPoliciesReadResult = {
  networkPolicies?: {
    id?: string;
    name?: string;
    clusterId?: string;
    clusterName?: string;
    namespace?: string;
    /** @format date-time */
    created?: string | null;
    labels?: StringMap;
    yaml?: string;
  }[];
};

/** Parameters of `network_policies:generate`. */
export interface NetworkPoliciesGenerateParams {
  clusterId: ClusterId;
  query?: Query;
  /** Which present policies the proposal drops. */
  deleteExisting?: "NONE" | "GENERATED_ONLY" | "ALL";
  /** Traffic to learn from starts here. @format date-time */
  networkDataSince?: string;
  /** Whether the proposal restricts ports. */
  includePorts?: boolean;
}

/** Result of `network_policies:generate`. */
export type NetworkPoliciesGenerateResult = {
  modification?: { applyYaml?: string; toDelete?: { namespace?: string; name?: string }[] };
};

/** Parameters of `network_policies:apply`. */
export interface NetworkPoliciesApplyParams {
  clusterId: ClusterId;
  /** Network policies to create or replace. @minLength 1 */
  applyYaml?: string;
  /** Network policies to delete. @maxItems 100 */
  toDelete?: PolicyRef[];
}

/** Result of `network_policies:apply`. */
export type NetworkPoliciesApplyResult = Empty;

/** Parameters of `secrets:read`. */
export interface SecretsReadParams {
  query?: Query;
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `secrets:read`. */
export type SecretsReadResult = {
  secrets?: {
    id?: string;
    name?: string;
    clusterId?: string;
    clusterName?: string;
    namespace?: string;
    types?: string[];
    /** @format date-time */
    createdAt?: string | null;
  }[];
};

/** One item of the pages of `secrets:read`. */
export type SecretsReadItem = NonNullable<SecretsReadResult["secrets"]>[number];

/** Parameters of `search:run`. */
export interface SearchRunParams {
  query: Query;
  /** Kinds of thing to find. */
  categories?: (
    | "ALERTS"
    | "IMAGES"
    | "IMAGES_V2"
    | "POLICIES"
    | "POLICY_CATEGORIES"
    | "DEPLOYMENTS"
    | "SECRETS"
    | "NAMESPACES"
    | "NODES"
    | "CLUSTERS"
    | "ROLES"
    | "ROLEBINDINGS"
    | "SUBJECTS"
    | "SERVICE_ACCOUNTS"
    | "IMAGE_INTEGRATIONS"
  )[];
}

/** Result of `search:run`. */
export type SearchRunResult = {
  results?: {
    id?: string;
    name?: string;
    category?: string;
    location?: string;
    fieldToMatches?: { [key: string]: { values?: string[] } };
  }[];
  counts?: { category?: string; count?: string }[];
};

/** Parameters of `administration_events:read`. */
export interface AdministrationEventsReadParams {
  /** Earliest last occurrence of events. @format date-time */
  "filter.from"?: string;
  /** Latest last occurrence of events. @format date-time */
  "filter.until"?: string;
  /** Areas, such as Image Scanning. */
  "filter.domain"?: string[];
  /** Levels that events may have. */
  "filter.level"?: (
    | "ADMINISTRATION_EVENT_LEVEL_UNKNOWN"
    | "ADMINISTRATION_EVENT_LEVEL_INFO"
    | "ADMINISTRATION_EVENT_LEVEL_SUCCESS"
    | "ADMINISTRATION_EVENT_LEVEL_WARNING"
    | "ADMINISTRATION_EVENT_LEVEL_ERROR"
  )[];
  "pagination.limit"?: Limit;
  "pagination.offset"?: Offset;
}

/** Result of `administration_events:read`. */
export type AdministrationEventsReadResult = {
  events?: {
    id?: string;
    type?: string;
    level?: string;
    domain?: string;
    message?: string;
    hint?: string;
    numOccurrences?: string;
    /** @format date-time */
    lastOccurredAt?: string | null;
    /** @format date-time */
    createdAt?: string | null;
    resource?: {
      type?: string;
      id?: string;
      name?: string;
    } | null;
  }[];
};

/** One item of the pages of `administration_events:read`. */
export type AdministrationEventsReadItem = NonNullable<AdministrationEventsReadResult["events"]>[number];

/** Parameters of `api_tokens:read`. */
export interface ApiTokensReadParams {
  /** Only revoked, or only valid tokens. */
  revoked?: boolean;
}

/** Result of `api_tokens:read`. */
export type ApiTokensReadResult = {
  tokens?: {
    id?: string;
    name?: string;
    roles?: string[];
    /** @format date-time */
    issuedAt?: string | null;
    /** @format date-time */
    expiration?: string | null;
    revoked?: boolean;
  }[];
};

/** Parameters of `api_tokens:revoke`. */
export interface ApiTokensRevokeParams {
  /** Id of the API token. @minLength 1 */
  id: string;
}

/** Result of `api_tokens:revoke`. */
export type ApiTokensRevokeResult = Empty;

/** Search text, such as Cluster:prod+Severity:CRITICAL_SEVERITY. @minLength 1 */
export type Query = string;

/** How many to return per page. @integer @minimum 1 @maximum 1000 */
export type Limit = number;

/** How many to pass over first. @integer @minimum 0 */
export type Offset = number;

/** Id that Central gave the cluster. @minLength 1 */
export type ClusterId = string;

/** Id of a deployment. @minLength 1 */
export type DeploymentId = string;

/** Id of a security policy. @minLength 1 */
export type PolicyId = string;

/** An object without fields, on success. */
export type Empty = { [key: string]: never };

export type Severity =
  | "UNSET_SEVERITY"
  | "LOW_SEVERITY"
  | "MEDIUM_SEVERITY"
  | "HIGH_SEVERITY"
  | "CRITICAL_SEVERITY"
  | (string & {});

/** When the policy looks. */
export type Stage = "DEPLOY" | "BUILD" | "RUNTIME" | (string & {});

export type StringMap = { [key: string]: string };

export type ImageName = {
  registry?: string;
  remote?: string;
  tag?: string;
  fullName?: string;
};

export type AlertPolicy = {
  id?: string;
  name?: string;
  severity?: Severity;
  description?: string;
  categories?: string[];
};

export type Policy = {
  id?: string;
  name?: string;
  description?: string;
  rationale?: string;
  remediation?: string;
  severity?: Severity;
  disabled?: boolean;
  categories?: string[];
  lifecycleStages?: Stage[];
  eventSource?: string;
  /** What it does beside alerting. */
  enforcementActions?: string[];
  notifiers?: string[];
  isDefault?: boolean;
  /** @format date-time */
  lastUpdated?: string | null;
  exclusions?: {
    name?: string;
    /** @format date-time */
    expiration?: string | null;
  }[];
  scope?: { cluster?: string; namespace?: string }[];
  mitreAttackVectors?: { tactic?: string; techniques?: string[] }[];
  policySections?: {
    sectionName?: string;
    policyGroups?: {
      fieldName?: string;
      booleanOperator?: string;
      negate?: boolean;
      values?: { value?: string }[];
    }[];
  }[];
};

export type ListAlert = {
  id?: string;
  lifecycleStage?: Stage;
  /** @format date-time */
  time?: string;
  state?: "ACTIVE" | "RESOLVED" | "ATTEMPTED" | (string & {});
  policy?: AlertPolicy;
  /** @integer */
  enforcementCount?: number;
  enforcementAction?: string;
  commonEntityInfo?: {
    clusterId?: string;
    clusterName?: string;
    namespace?: string;
    namespaceId?: string;
    resourceType?: string;
  };
  deployment?: {
    id?: string;
    name?: string;
    inactive?: boolean;
    deploymentType?: string;
  };
  resource?: { name?: string };
  node?: { name?: string };
};

export type Signal = {
  id?: string;
  containerId?: string;
  /** @format date-time */
  time?: string | null;
  name?: string;
  args?: string;
  execFilePath?: string;
  /** @integer */
  pid?: number;
  /** @integer */
  uid?: number;
  /** @integer */
  gid?: number;
};

export type Process = {
  id?: string;
  deploymentId?: string;
  containerName?: string;
  podId?: string;
  clusterId?: string;
  namespace?: string;
  /** @format date-time */
  containerStartTime?: string | null;
  signal?: Signal;
};

export type Alert = {
  id?: string;
  policy?: Policy;
  lifecycleStage?: Stage;
  state?: "ACTIVE" | "RESOLVED" | "ATTEMPTED" | (string & {});
  /** @format date-time */
  time?: string;
  /** @format date-time */
  firstOccurred?: string | null;
  /** @format date-time */
  resolvedAt?: string | null;
  clusterId?: string;
  clusterName?: string;
  namespace?: string;
  deployment?: {
    id?: string;
    name?: string;
    type?: string;
    labels?: StringMap;
    inactive?: boolean;
  };
  image?: { id?: string; name?: ImageName };
  resource?: { resourceType?: string; name?: string };
  node?: { id?: string; name?: string };
  violations?: {
    message?: string;
    type?: string;
    /** @format date-time */
    time?: string | null;
    keyValueAttrs?: { attrs?: { key?: string; value?: string }[] };
  }[];
  processViolation?: { message?: string; processes?: Process[] } | null;
  /** @integer */
  enforcementCount?: number;
  enforcement?: { action?: string; message?: string } | null;
};

export type Deployment = {
  id?: string;
  name?: string;
  type?: string;
  clusterId?: string;
  clusterName?: string;
  namespace?: string;
  /** @format date-time */
  created?: string | null;
  replicas?: string;
  inactive?: boolean;
  labels?: StringMap;
  serviceAccount?: string;
  serviceAccountPermissionLevel?: string;
  automountServiceAccountToken?: boolean;
  hostNetwork?: boolean;
  hostPid?: boolean;
  hostIpc?: boolean;
  containers?: {
    id?: string;
    name?: string;
    image?: { id?: string; name?: ImageName };
    securityContext?: {
      privileged?: boolean;
      allowPrivilegeEscalation?: boolean;
      readOnlyRootFilesystem?: boolean;
      addCapabilities?: string[];
      dropCapabilities?: string[];
    } | null;
    ports?: {
      /** @integer */
      containerPort?: number;
      protocol?: string;
      exposure?: string;
      /** @integer */
      exposedPort?: number;
    }[];
    volumes?: {
      name?: string;
      source?: string;
      destination?: string;
      type?: string;
      readOnly?: boolean;
    }[];
  }[];
};

export type Image = {
  id?: string;
  name?: ImageName;
  /** @integer */
  cves?: number;
  /** @integer */
  fixableCves?: number;
  topCvss?: number;
  /** @format date-time */
  lastUpdated?: string | null;
  /** What is missing, such as MISSING_SCAN_DATA. */
  notes?: string[];
  /** Null where the image was not scanned. */
  scan?: {
    /** @format date-time */
    scanTime?: string | null;
    scannerVersion?: string;
    operatingSystem?: string;
    notes?: string[];
    components?: {
      name?: string;
      version?: string;
      location?: string;
      source?: string;
      topCvss?: number;
      fixedBy?: string;
      vulns?: {
        cve?: string;
        severity?: string;
        cvss?: number;
        summary?: string;
        link?: string;
        fixedBy?: string;
        state?: string;
        /** @format date-time */
        publishedOn?: string | null;
      }[];
    }[];
  } | null;
};

export type ListImage = {
  id?: string;
  name?: string;
  /** @integer */
  components?: number;
  /** @integer */
  cves?: number;
  /** @integer */
  fixableCves?: number;
  /** @format date-time */
  created?: string | null;
  /** @format date-time */
  lastUpdated?: string | null;
  priority?: string;
};

export type BaselineKey = {
  /** @minLength 1 */
  deploymentId: string;
  /** @minLength 1 */
  containerName: string;
  /** @minLength 1 */
  clusterId: string;
  /** @minLength 1 */
  namespace: string;
};

export type Baseline = {
  id?: string;
  key?: {
    deploymentId?: string;
    containerName?: string;
    clusterId?: string;
    namespace?: string;
  };
  elements?: { element?: { processName?: string }; auto?: boolean }[];
  /** @format date-time */
  created?: string | null;
  /** @format date-time */
  lastUpdate?: string | null;
  /** @format date-time */
  userLockedTimestamp?: string | null;
  /** @format date-time */
  stackRoxLockedTimestamp?: string | null;
};

export type PolicyRef = {
  /** @minLength 1 */
  namespace: string;
  /** @minLength 1 */
  name: string;
};

export type Cluster = {
  id?: string;
  name?: string;
  type?: string;
  labels?: StringMap;
  collectionMethod?: string;
  admissionController?: boolean;
  managedBy?: string;
  /** Null until the cluster called in for the first time. */
  status?: { sensorVersion?: string } | null;
  healthStatus?: {
    overallHealthStatus?: string;
    sensorHealthStatus?: string;
    collectorHealthStatus?: string;
    admissionControlHealthStatus?: string;
    scannerHealthStatus?: string;
    /** @format date-time */
    lastContact?: string | null;
  } | null;
};

const CONNECTOR: ConnectorSpec = {
  name: "stackrox",
  operations: {
    low: {
      "alerts:read": ["nhVkKRqZ", { offset: "pagination.offset", limit: "pagination.limit", items: "/alerts" }],
      "alerts:summarize": ["qmw__FJM"],
      "alerts:read_details": ["UZYetgCg"],
      "policies:read": ["5iqcoKMM", { offset: "pagination.offset", limit: "pagination.limit", items: "/policies" }],
      "policies:read_details": ["7HL0j7dz"],
      "deployments:read": [
        "pTSSDn3Y",
        { offset: "pagination.offset", limit: "pagination.limit", items: "/deployments" },
      ],
      "images:read": ["qqzRreJe", { offset: "pagination.offset", limit: "pagination.limit", items: "/images" }],
      "process_baselines:read": ["fGrH8ZEG"],
      "clusters:read": ["CVYmdXXk"],
      "nodes:read": ["t4Tof53b"],
      "network_graph:read": ["BH3mjfM5"],
      "network_policies:read": ["q1QBm0cN"],
      "network_policies:generate": ["tmpgrvOj"],
      "secrets:read": ["LEsM8zvH", { offset: "pagination.offset", limit: "pagination.limit", items: "/secrets" }],
      "search:run": ["kbvSieY_"],
      "administration_events:read": ["tLAnGSvg", { offset: "pagination.offset", limit: "pagination.limit", items: "/events" }],
      "api_tokens:read": ["CPXHgmkk"],
    },
    medium: {
      "alerts:resolve": ["bDRVXdxw"],
      "images:check": ["rupvvuyW"],
      "deployments:read_details": ["1Cyed40i"],
      "deployments:read_risk": ["7s-upDIq"],
      "images:read_details": ["v462azbT"],
      "images:scan": ["L7LjPi-5"],
      "processes:read": ["FzQfn0VI"],
    },
    high: {
      "policies:set_disabled": ["6xYLLcbJ"],
      "process_baselines:set_locked": ["C_mP5iPb"],
    },
    critical: {
      "network_policies:apply": ["5pzQFm6E"],
      "api_tokens:revoke": ["WmGvrvzM"],
    },
  },
};
