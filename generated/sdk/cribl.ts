// Generated from specs/cribl.yaml by `npm run generate`. Do not edit.
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
 * Cribl. Sources, destinations, pipelines, routes, worker groups and configuration changes of Cribl.
 * @see https://docs.cribl.io/cribl-as-code/api/
 */
export class CriblConnector<const M extends Risk = "critical"> extends SDKConnector<CriblOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the sources that data comes from. Risk: medium. Scope: none. */
  listSources(options?: ExecuteOptions): GovernedCall<"medium", InputsReadResult> {
    return this.call("inputs:read", {}, options);
  }

  /** Tell which sources are well. Risk: low. Scope: none. */
  getSourceStatus(params: GetSourceStatusParams = {}, options?: ExecuteOptions): GovernedPages<"low", InputsReadStatusResult, InputsReadStatusItem> {
    return this.call("inputs:read_status", params, options);
  }

  /** List the destinations that data goes to. Risk: medium. Scope: none. */
  listDestinations(options?: ExecuteOptions): GovernedCall<"medium", OutputsReadResult> {
    return this.call("outputs:read", {}, options);
  }

  /** Tell which destinations are well. Risk: low. Scope: none. */
  getDestinationStatus(params: GetDestinationStatusParams = {}, options?: ExecuteOptions): GovernedPages<"low", OutputsReadStatusResult, OutputsReadStatusItem> {
    return this.call("outputs:read_status", params, options);
  }

  /** List pipelines with their functions. Risk: medium. Scope: none. */
  listPipelines(options?: ExecuteOptions): GovernedCall<"medium", PipelinesReadResult> {
    return this.call("pipelines:read", {}, options);
  }

  /** List the routing tables with all routes. Risk: low. Scope: none. */
  listRoutes(options?: ExecuteOptions): GovernedCall<"low", RoutesReadResult> {
    return this.call("routes:read", {}, options);
  }

  /** Look at events as they pass. Risk: medium. Scope: none. */
  captureEvents(params: CaptureEventsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", EventsCaptureResult> {
    return this.call("events:capture", { filter: params.filter, duration: params.seconds, maxEvents: params.limit }, options);
  }

  /** List worker groups and fleets. Risk: low. Scope: none. */
  listGroups(params: ListGroupsParams = {}, options?: ExecuteOptions): GovernedCall<"low", GroupsReadResult> {
    return this.call("groups:read", { product: params.product ?? "stream" }, options);
  }

  /** List nodes with version and state. Risk: medium. Scope: none. */
  listWorkers(params: ListWorkersParams = {}, options?: ExecuteOptions): GovernedPages<"medium", WorkersReadResult, WorkersReadItem> {
    return this.call("workers:read", { product: params.product ?? "stream", filterExp: params.filter, limit: params.limit }, options);
  }

  /** List who changed the configuration when. Risk: low. Scope: none. */
  listCommits(params: ListCommitsParams = {}, options?: ExecuteOptions): GovernedCall<"low", CommitsReadResult> {
    return this.call("commits:read", params, options);
  }

  execute<O extends keyof Within<CriblOperations, M>>(
    operation: O,
    params: ParamsOf<Within<CriblOperations, M>, O> & Incomplete,
  ): never;
  /** Tell whether the server is well. `GET /health` @risk low */
  execute(
    operation: OperationId<"health:read", "low", M>,
    params: HealthReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", HealthReadResult>;
  /** Count groups and nodes and their state. `GET /products/{product}/summary` @risk low */
  execute(
    operation: OperationId<"summary:read", "low", M>,
    params: SummaryReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SummaryReadResult>;
  /** List the sources that data comes from. `GET /system/inputs` @risk medium */
  execute(
    operation: OperationId<"inputs:read", "medium", M>,
    params: InputsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", InputsReadResult>;
  /** Tell which sources are well. `GET /system/status/inputs` @risk low */
  execute(
    operation: OperationId<"inputs:read_status", "low", M>,
    params: InputsReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", InputsReadStatusResult, InputsReadStatusItem>;
  /** Delete a source, whose data is lost. `DELETE /system/inputs/{id}` @risk critical */
  execute(
    operation: OperationId<"inputs:delete", "critical", M>,
    params: InputsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", InputsDeleteResult>;
  /** List the destinations that data goes to. `GET /system/outputs` @risk medium */
  execute(
    operation: OperationId<"outputs:read", "medium", M>,
    params: OutputsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", OutputsReadResult>;
  /** Tell which destinations are well. `GET /system/status/outputs` @risk low */
  execute(
    operation: OperationId<"outputs:read_status", "low", M>,
    params: OutputsReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", OutputsReadStatusResult, OutputsReadStatusItem>;
  /** Send sample events to a destination. `POST /system/outputs/{id}/test` @risk medium */
  execute(
    operation: OperationId<"outputs:test", "medium", M>,
    params: OutputsTestParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", OutputsTestResult>;
  /** Delete a destination, which gets nothing more. `DELETE /system/outputs/{id}` @risk critical */
  execute(
    operation: OperationId<"outputs:delete", "critical", M>,
    params: OutputsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", OutputsDeleteResult>;
  /** List pipelines with their functions. `GET /pipelines` @risk medium */
  execute(
    operation: OperationId<"pipelines:read", "medium", M>,
    params: PipelinesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PipelinesReadResult>;
  /** Get one pipeline by id. `GET /pipelines/{id}` @risk medium */
  execute(
    operation: OperationId<"pipelines:read_details", "medium", M>,
    params: PipelinesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", PipelinesReadDetailsResult>;
  /** Create a pipeline of plain functions. `POST /pipelines` @risk high */
  execute(
    operation: OperationId<"pipelines:write", "high", M>,
    params: PipelinesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", PipelinesWriteResult>;
  /** Replace the functions of a pipeline. `PATCH /pipelines/{id}` @risk critical */
  execute(
    operation: OperationId<"pipelines:update", "critical", M>,
    params: PipelinesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PipelinesUpdateResult>;
  /** Delete a pipeline that routes may use. `DELETE /pipelines/{id}` @risk critical */
  execute(
    operation: OperationId<"pipelines:delete", "critical", M>,
    params: PipelinesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PipelinesDeleteResult>;
  /** List the routing tables with all routes. `GET /routes` @risk low */
  execute(
    operation: OperationId<"routes:read", "low", M>,
    params: RoutesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RoutesReadResult>;
  /** Put routes behind those of a table. `POST /routes/{id}/append` @risk high */
  execute(
    operation: OperationId<"routes:append", "high", M>,
    params: RoutesAppendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", RoutesAppendResult>;
  /** Look at events as they pass. `POST /system/capture` @risk medium */
  execute(
    operation: OperationId<"events:capture", "medium", M>,
    params: EventsCaptureParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsCaptureResult>;
  /** List the packs that are installed. `GET /packs` @risk low */
  execute(
    operation: OperationId<"packs:read", "low", M>,
    params: PacksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PacksReadResult>;
  /** List worker groups and fleets. `GET /products/{product}/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadResult>;
  /** Tell which commit a group runs. `GET /products/{product}/groups/{id}/configVersion` @risk low */
  execute(
    operation: OperationId<"groups:read_version", "low", M>,
    params: GroupsReadVersionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadVersionResult>;
  /** Roll a commit out to a group. `PATCH /products/{product}/groups/{id}/deploy` @risk critical */
  execute(
    operation: OperationId<"groups:deploy", "critical", M>,
    params: GroupsDeployParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", GroupsDeployResult>;
  /** List nodes with version and state. `GET /products/{product}/workers` @risk medium */
  execute(
    operation: OperationId<"workers:read", "medium", M>,
    params: WorkersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", WorkersReadResult, WorkersReadItem>;
  /** Restart some nodes by GUID. `PATCH /products/{product}/workers/restart` @risk critical */
  execute(
    operation: OperationId<"workers:restart", "critical", M>,
    params: WorkersRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", WorkersRestartResult>;
  /** List who changed the configuration when. `GET /version` @risk low */
  execute(
    operation: OperationId<"commits:read", "low", M>,
    params: CommitsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", CommitsReadResult>;
  /** List files with changes that wait. `GET /version/status` @risk low */
  execute(
    operation: OperationId<"changes:read", "low", M>,
    params: ChangesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ChangesReadResult>;
  /** Show what a commit changed. `GET /version/diff` @risk medium */
  execute(
    operation: OperationId<"changes:read_diff", "medium", M>,
    params: ChangesReadDiffParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChangesReadDiffResult>;
  /** Commit waiting changes with a message. `POST /version/commit` @risk medium */
  execute(
    operation: OperationId<"changes:commit", "medium", M>,
    params: ChangesCommitParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChangesCommitResult>;
  /** Throw away all waiting changes. `POST /version/undo` @risk critical */
  execute(
    operation: OperationId<"changes:undo", "critical", M>,
    params: ChangesUndoParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ChangesUndoResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof CriblOperations>(
    operation: O & Permit<CriblOperations, O, M>,
    ...rest: Rest<ParamsOf<CriblOperations, O>>
  ): CallOf<CriblOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Cribl<M extends Risk = "critical"> = Limited<CriblConnector<M>, CriblMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface CriblOperations {
  "health:read": { risk: "low"; params: HealthReadParams; result: HealthReadResult };
  "summary:read": { risk: "low"; params: SummaryReadParams; result: SummaryReadResult };
  "inputs:read": { risk: "medium"; params: InputsReadParams; result: InputsReadResult };
  "inputs:read_status": { risk: "low"; params: InputsReadStatusParams; result: InputsReadStatusResult; item: InputsReadStatusItem };
  "inputs:delete": { risk: "critical"; params: InputsDeleteParams; result: InputsDeleteResult };
  "outputs:read": { risk: "medium"; params: OutputsReadParams; result: OutputsReadResult };
  "outputs:read_status": { risk: "low"; params: OutputsReadStatusParams; result: OutputsReadStatusResult; item: OutputsReadStatusItem };
  "outputs:test": { risk: "medium"; params: OutputsTestParams; result: OutputsTestResult };
  "outputs:delete": { risk: "critical"; params: OutputsDeleteParams; result: OutputsDeleteResult };
  "pipelines:read": { risk: "medium"; params: PipelinesReadParams; result: PipelinesReadResult };
  "pipelines:read_details": { risk: "medium"; params: PipelinesReadDetailsParams; result: PipelinesReadDetailsResult };
  "pipelines:write": { risk: "high"; params: PipelinesWriteParams; result: PipelinesWriteResult };
  "pipelines:update": { risk: "critical"; params: PipelinesUpdateParams; result: PipelinesUpdateResult };
  "pipelines:delete": { risk: "critical"; params: PipelinesDeleteParams; result: PipelinesDeleteResult };
  "routes:read": { risk: "low"; params: RoutesReadParams; result: RoutesReadResult };
  "routes:append": { risk: "high"; params: RoutesAppendParams; result: RoutesAppendResult };
  "events:capture": { risk: "medium"; params: EventsCaptureParams; result: EventsCaptureResult };
  "packs:read": { risk: "low"; params: PacksReadParams; result: PacksReadResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult };
  "groups:read_version": { risk: "low"; params: GroupsReadVersionParams; result: GroupsReadVersionResult };
  "groups:deploy": { risk: "critical"; params: GroupsDeployParams; result: GroupsDeployResult };
  "workers:read": { risk: "medium"; params: WorkersReadParams; result: WorkersReadResult; item: WorkersReadItem };
  "workers:restart": { risk: "critical"; params: WorkersRestartParams; result: WorkersRestartResult };
  "commits:read": { risk: "low"; params: CommitsReadParams; result: CommitsReadResult };
  "changes:read": { risk: "low"; params: ChangesReadParams; result: ChangesReadResult };
  "changes:read_diff": { risk: "medium"; params: ChangesReadDiffParams; result: ChangesReadDiffResult };
  "changes:commit": { risk: "medium"; params: ChangesCommitParams; result: ChangesCommitResult };
  "changes:undo": { risk: "critical"; params: ChangesUndoParams; result: ChangesUndoResult };
}

/** The risk of each convenience method. */
export interface CriblMethods {
  listSources: "medium";
  getSourceStatus: "low";
  listDestinations: "medium";
  getDestinationStatus: "low";
  listPipelines: "medium";
  listRoutes: "low";
  captureEvents: "medium";
  listGroups: "low";
  listWorkers: "medium";
  listCommits: "low";
}

/** Parameters of `health:read`. */
export type HealthReadParams = { [key: string]: never };

/** Result of `health:read`. */
export type HealthReadResult = {
  /** healthy, shutting down or standby. */
  status: string;
  role?: string;
  /** @integer */
  startTime: number;
};

/** Parameters of `summary:read`. */
export interface SummaryReadParams {
  /** Product to sum up. */
  product: "stream" | "edge";
}

/** Result of `summary:read`. */
export type SummaryReadResult = {
  /** @integer */
  count?: number;
  items?: {
    groups?: {
      /** @integer */
      count?: number;
      /** @integer */
      sources?: number;
      /** @integer */
      destinations?: number;
      /** @integer */
      pipelines?: number;
      /** @integer */
      routes?: number;
      /** @integer */
      packs?: number;
    };
    workers?: {
      /** @integer */
      count?: number;
      /** @integer */
      alive?: number;
      /** @integer */
      disconnectedCount?: number;
      /** @integer */
      unhealthy?: number;
      /** @integer */
      confVersions?: number;
    };
  }[];
};

/** Parameters of `inputs:read`. */
export interface InputsReadParams {
  /** Only this type, such as syslog. @maxItems 1 */
  type?: string[];
}

/** Result of `inputs:read`. */
export type InputsReadResult = Connectors;

/** Parameters of `inputs:read_status`. */
export interface InputsReadStatusParams {
  metrics?: Metrics;
  type?: TypePrefix;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `inputs:read_status`. */
export type InputsReadStatusResult = States;

/** One item of the pages of `inputs:read_status`. */
export type InputsReadStatusItem = NonNullable<InputsReadStatusResult["items"]>[number];

/** Arguments of `getSourceStatus`. */
export interface GetSourceStatusParams {
  metrics?: Metrics;
}

/** Parameters of `inputs:delete`. */
export interface InputsDeleteParams {
  /** Id of the source. @minLength 1 */
  id: string;
}

/** Result of `inputs:delete`. */
export type InputsDeleteResult = Connectors;

/** Parameters of `outputs:read`. */
export interface OutputsReadParams {
  /** Only this type, such as splunk. @minLength 1 */
  type?: string;
}

/** Result of `outputs:read`. */
export type OutputsReadResult = Connectors;

/** Parameters of `outputs:read_status`. */
export interface OutputsReadStatusParams {
  metrics?: Metrics;
  type?: TypePrefix;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `outputs:read_status`. */
export type OutputsReadStatusResult = States;

/** One item of the pages of `outputs:read_status`. */
export type OutputsReadStatusItem = NonNullable<OutputsReadStatusResult["items"]>[number];

/** Arguments of `getDestinationStatus`. */
export interface GetDestinationStatusParams {
  metrics?: Metrics;
}

/** Parameters of `outputs:test`. */
export interface OutputsTestParams {
  /** Destination to be tested. @minLength 1 */
  id: string;
  /** Events to send, each with _raw. @minItems 1 @maxItems 10 */
  events: { [key: string]: unknown }[];
}

/** Result of `outputs:test`. */
export type OutputsTestResult = {
  /** @integer */
  count?: number;
  items?: {
    outputId: string;
    success: boolean;
    error?: string;
    successDetail?: string;
  }[];
};

/** Parameters of `outputs:delete`. */
export interface OutputsDeleteParams {
  /** Id of the destination. @minLength 1 */
  id: string;
}

/** Result of `outputs:delete`. */
export type OutputsDeleteResult = Connectors;

/** Parameters of `pipelines:read`. */
export type PipelinesReadParams = { [key: string]: never };

/** Result of `pipelines:read`. */
export type PipelinesReadResult = Pipelines;

/** Parameters of `pipelines:read_details`. */
export interface PipelinesReadDetailsParams {
  id: PipelineId;
}

/** Result of `pipelines:read_details`. */
export type PipelinesReadDetailsResult = Pipelines;

/** Parameters of `pipelines:write`. */
export interface PipelinesWriteParams {
  id: PipelineId;
  conf: PipelineConf;
}

/** Result of `pipelines:write`. */
export type PipelinesWriteResult = Pipelines;

/** Parameters of `pipelines:update`. */
export interface PipelinesUpdateParams {
  id: PipelineId;
  /** The same id again. @minLength 1 */
  pipeline_id: string;
  conf: PipelineConf;
}

/** Result of `pipelines:update`. */
export type PipelinesUpdateResult = Pipelines;

/** Parameters of `pipelines:delete`. */
export interface PipelinesDeleteParams {
  id: PipelineId;
}

/** Result of `pipelines:delete`. */
export type PipelinesDeleteResult = Pipelines;

/** Parameters of `routes:read`. */
export type RoutesReadParams = { [key: string]: never };

/** Result of `routes:read`. */
export type RoutesReadResult = Routes;

/** Parameters of `routes:append`. */
export interface RoutesAppendParams {
  /** Routing table, always default. */
  id: "default";
  /** Routes to be added. @minItems 1 @maxItems 10 */
  routes: {
    /** Name of the route. @minLength 1 */
    name: string;
    pipeline: PipelineId;
    /** Expression that events must meet. */
    filter?: string;
    /** Destination that they go to. */
    output?: string;
    /** Whether later routes see them no more. */
    final?: boolean;
    /** Whether the route rests. */
    disabled?: boolean;
    /** What the route is for. */
    description?: string;
  }[];
}

/** Result of `routes:append`. */
export type RoutesAppendResult = Routes;

/** Parameters of `events:capture`. */
export interface EventsCaptureParams {
  /** Expression that picks events, such as host=='web01'. @minLength 1 */
  filter?: string;
  /** Seconds to look for, 5 when left out. @integer @minimum 1 */
  duration?: number;
  /** How many events to send, 100 when left out. @integer @minimum 1 @maximum 10000 */
  maxEvents?: number;
  /** 0 and 1 before and after the source's pipeline, 2 and 3 around the destination's. @integer */
  level?: 0 | 1 | 2 | 3;
  /** Only events of this worker. @minLength 1 */
  workerId?: string;
}

/** Result of `events:capture`. One event as JSON on each line. */
export type EventsCaptureResult = string | null;

/** Arguments of `captureEvents`. */
export interface CaptureEventsParams {
  /** Expression that picks events, such as host=='web01'. @minLength 1 */
  filter?: string;
  /** Seconds to look for, 5 when left out. @integer @minimum 1 */
  seconds?: number;
  /** How many events to send, 100 when left out. @integer @minimum 1 @maximum 10000 */
  limit?: number;
}

/** Parameters of `packs:read`. */
export interface PacksReadParams {
  /** More to send, such as inputs,outputs. @minLength 1 */
  with?: string;
}

/** Result of `packs:read`. */
export type PacksReadResult = {
  /** @integer */
  count?: number;
  items?: {
    id: string;
    displayName?: string;
    description?: string;
    author?: string;
    version?: string;
    source?: string;
    isDisabled?: boolean;
    inputs?: number;
    outputs?: number;
  }[];
};

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  product: Product;
  /** More to send, such as git.commit,git.localChanges. @minLength 1 */
  fields?: string;
}

/** Result of `groups:read`. */
export type GroupsReadResult = Groups;

/** Arguments of `listGroups`. */
export interface ListGroupsParams {
  /** @default "stream" */
  product?: Product;
}

/** Parameters of `groups:read_version`. */
export interface GroupsReadVersionParams {
  product: Product;
  id: GroupId;
}

/** Result of `groups:read_version`. */
export type GroupsReadVersionResult = {
  /** @integer */
  count?: number;
  items?: string[];
};

/** Parameters of `groups:deploy`. */
export interface GroupsDeployParams {
  product: Product;
  id: GroupId;
  /** Commit to be rolled out. @minLength 1 */
  version: string;
}

/** Result of `groups:deploy`. */
export type GroupsDeployResult = Groups;

/** Parameters of `workers:read`. */
export interface WorkersReadParams {
  product: Product;
  /** Expression on nodes, such as group=='default'. @minLength 1 */
  filterExp?: string;
  /** Expression to sort nodes by. @minLength 1 */
  sortExp?: string;
  offset?: Offset;
  limit?: Limit;
}

/** Result of `workers:read`. */
export type WorkersReadResult = {
  /** @integer */
  count?: number;
  items?: {
    /** GUID that workers:restart takes. */
    id: string;
    group: string;
    status?: string;
    disconnected?: boolean;
    firstMsgTime?: number;
    lastMsgTime?: number;
    workerProcesses?: number;
    info?: {
      hostname?: string;
      platform?: string;
      architecture?: string;
      cpus?: number;
      totalmem?: number;
      conn_ip?: string;
      cribl?: {
        /** Version of the software. */
        version?: string;
        distMode?: string;
        config?: {
          /** Commit that the node runs. */
          version?: string;
        };
      };
    };
  }[];
};

/** One item of the pages of `workers:read`. */
export type WorkersReadItem = NonNullable<WorkersReadResult["items"]>[number];

/** Arguments of `listWorkers`. */
export interface ListWorkersParams {
  /** @default "stream" */
  product?: Product;
  /** Expression on nodes, such as group=='default'. @minLength 1 */
  filter?: string;
  limit?: Limit;
}

/** Parameters of `workers:restart`. */
export interface WorkersRestartParams {
  product: Product;
  /** Nodes to be restarted. @minItems 1 @maxItems 10 */
  guids: string[];
}

/** Result of `workers:restart`. */
export type WorkersRestartResult = {
  /** @integer */
  count?: number;
  items?: {
    id: string;
    status: string;
    message?: string;
  }[];
};

/** Parameters of `commits:read`. */
export interface CommitsReadParams {
  /** How many commits to send. @integer @minimum 1 */
  count?: number;
}

/** Result of `commits:read`. */
export type CommitsReadResult = {
  /** @integer */
  count?: number;
  items?: {
    hash?: string;
    date?: string;
    message?: string;
    author_name?: string;
    author_email?: string;
    refs?: string;
  }[];
};

/** Arguments of `listCommits`. */
export interface ListCommitsParams {
  /** How many commits to send. @integer @minimum 1 */
  count?: number;
}

/** Parameters of `changes:read`. */
export type ChangesReadParams = { [key: string]: never };

/** Result of `changes:read`. */
export type ChangesReadResult = {
  /** @integer */
  count?: number;
  items?: {
    /** Name of the branch. */
    current?: string;
    ahead?: number;
    behind?: number;
    created?: string[];
    modified?: string[];
    deleted?: string[];
    not_added?: string[];
    conflicted?: string[];
    staged?: string[];
  }[];
};

/** Parameters of `changes:read_diff`. */
export interface ChangesReadDiffParams {
  commit?: Commit;
  /** Only this file of it. @minLength 1 */
  filename?: string;
  /** How many lines, 1000 when left out, 0 for all. @integer @minimum 0 */
  diffLineLimit?: number;
}

/** Result of `changes:read_diff`. */
export type ChangesReadDiffResult = {
  /** @integer */
  count?: number;
  items?: {
    diffJson?: {
      oldName?: string;
      newName?: string;
      addedLines?: number;
      deletedLines?: number;
      isNew?: boolean;
      isDeleted?: boolean;
      blocks?: { header?: string; lines?: { type?: string; content?: string }[] }[];
    }[];
  }[];
};

/** Parameters of `changes:commit`. */
export interface ChangesCommitParams {
  /** What was changed and why. @minLength 1 */
  message: string;
  /** Only these files, all when left out. */
  files?: string[];
}

/** Result of `changes:commit`. */
export type ChangesCommitResult = {
  /** @integer */
  count?: number;
  items?: {
    /** Hash that groups:deploy takes. */
    commit?: string;
    branch?: string;
    files?: {
      created?: string[];
      modified?: string[];
      deleted?: string[];
    };
    summary?: {
      changes?: number;
      insertions?: number;
      deletions?: number;
    };
  }[];
};

/** Parameters of `changes:undo`. */
export type ChangesUndoParams = { [key: string]: never };

/** Result of `changes:undo`. */
export type ChangesUndoResult = {
  /** @integer */
  count?: number;
  items?: boolean[];
};

/** Product that the nodes run. */
export type Product = "stream" | "edge" | "outpost";

/** Id of the worker group or fleet. @minLength 1 */
export type GroupId = string;

/** Id of the pipeline. @minLength 1 */
export type PipelineId = string;

/** How many items to skip. @integer @minimum 0 */
export type Offset = number;

/** How many items to send. @integer @minimum 1 */
export type Limit = number;

/** Whether to send counters as well. */
export type Metrics = boolean;

/** Whether ids begin with the type. */
export type TypePrefix = boolean;

/** Hash of the commit, the latest when left out. @minLength 1 */
export type Commit = string;

/** A value of any kind. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

export type Values = { [key: string]: Value };

export type Connector = {
  id?: string;
  type?: string;
  disabled?: boolean;
  description?: string;
  pipeline?: string;
  sendToRoutes?: boolean;
  environment?: string;
  streamtags?: string[];
  /** Whether a queue on disk is used. */
  pqEnabled?: boolean;
};

export type Connectors = {
  /** @integer */
  count?: number;
  items?: Connector[];
};

export type States = {
  /** @integer */
  count?: number;
  items?: {
    id: string;
    type?: string;
    status: {
      /** Green, Yellow, Red or Unknown. */
      health: string;
      healthCounts?: { [key: string]: number };
      /** Counters by their name. */
      metrics?: Values;
      error?: { message?: string; details?: Values };
      timestamp: number;
    };
  }[];
};

export type Pipeline = {
  id: PipelineId;
  conf: {
    description?: string;
    output?: string;
    /** @integer */
    asyncFuncTimeout?: number;
    streamtags?: string[];
    functions?: {
      id?: string;
      filter?: string;
      disabled?: boolean;
      final?: boolean;
      description?: string;
      groupId?: string;
      conf?: Values;
    }[];
    groups?: StepGroupsResult;
  };
};

/** Groups of functions by their id. */
export type StepGroups = {
  [key: string]: {
    /** Name of the group. */
    name: string;
    /** What the group is for. */
    description?: string;
    /** Whether all its functions rest. */
    disabled?: boolean;
  };
};

/** Groups of functions by their id. */
export type StepGroupsResult = {
  [key: string]: {
    /** Name of the group. */
    name: string;
    /** What the group is for. */
    description?: string;
    /** Whether all its functions rest. */
    disabled?: boolean;
  };
};

export type Pipelines = {
  /** @integer */
  count?: number;
  items?: Pipeline[];
};

export type Routes = {
  /** @integer */
  count?: number;
  items?: {
    /** Id of the table, as a rule default. */
    id: string;
    routes: {
      id?: string;
      name?: string;
      filter?: string;
      pipeline?: string;
      output?: string;
      disabled?: boolean;
      final?: boolean;
      description?: string;
      groupId?: string;
    }[];
  }[];
};

export type Groups = {
  /** @integer */
  count?: number;
  items?: {
    id: GroupId;
    name?: string;
    description?: string;
    type?: string;
    isFleet?: boolean;
    onPrem?: boolean;
    /** Commit that is deployed. */
    configVersion?: string;
    /** @integer */
    workerCount?: number;
    /** @integer */
    deployingWorkerCount?: number;
    /** @integer */
    incompatibleWorkerCount?: number;
    upgradeVersion?: string;
    git?: {
      commit?: string;
      /** @integer */
      localChanges?: number;
    };
  }[];
};

export type Step = {
  /** Kind of function to apply. */
  id:
    | "aggregation"
    | "auto_timestamp"
    | "cef"
    | "comment"
    | "drop"
    | "drop_dimensions"
    | "dynamic_sampling"
    | "eval"
    | "event_breaker"
    | "flatten"
    | "foldkeys"
    | "geoip"
    | "grok"
    | "json_unroll"
    | "lookup"
    | "mask"
    | "numerify"
    | "publish_metrics"
    | "regex_extract"
    | "regex_filter"
    | "rename"
    | "rollup_metrics"
    | "sampling"
    | "sensitive_data_scanner"
    | "serde"
    | "serialize"
    | "sidlookup"
    | "suppress"
    | "trim_timestamp"
    | "unroll"
    | "xml_unroll";
  /** Expression that picks its events. */
  filter?: string;
  /** Whether the function rests. */
  disabled?: boolean;
  /** Whether later functions are skipped. */
  final?: boolean;
  /** What the function is for. */
  description?: string;
  /** Group that it belongs to. */
  groupId?: string;
  /** Settings of this kind of function. */
  conf: { [key: string]: unknown };
};

/** What the pipeline does. */
export type PipelineConf = {
  /** What the pipeline is for. */
  description?: string;
  /** Destination that its events go to. */
  output?: string;
  /** Functions in their order. */
  functions: Step[];
  groups?: StepGroups;
  /** Milliseconds to wait for a function. @integer @minimum 0 @maximum 10000 */
  asyncFuncTimeout?: number;
  /** Tags of the pipeline. */
  streamtags?: string[];
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "cribl",
  operations: {
    low: {
      "health:read": ["c7jFS5Pi"],
      "summary:read": ["0Z99CYbs"],
      "inputs:read_status": ["Xnwn_WDQ", OFFSET_PAGES],
      "outputs:read_status": ["nR3Hbh7c", OFFSET_PAGES],
      "routes:read": ["3B-M-iDC"],
      "packs:read": ["xfYDTYD5"],
      "groups:read": ["voc-9_hK"],
      "groups:read_version": ["N--aVa2X"],
      "commits:read": ["vv8RnFa9"],
      "changes:read": ["oIdXEw1x"],
    },
    medium: {
      "inputs:read": ["mP1bJvDP"],
      "outputs:read": ["K_LZ0_c3"],
      "outputs:test": ["VhY_a5L5"],
      "pipelines:read": ["FZbShJk2"],
      "pipelines:read_details": ["iYY1t-xj"],
      "events:capture": ["9lEa0vb2"],
      "workers:read": ["R-LIhP-e", OFFSET_PAGES],
      "changes:read_diff": ["c4rCEkCc"],
      "changes:commit": ["Hdrm2Wql"],
    },
    high: {
      "pipelines:write": ["fH1kWhiE"],
      "routes:append": ["_Nz7Z_EB"],
    },
    critical: {
      "inputs:delete": ["qjHQcY9b"],
      "outputs:delete": ["TfbjIWrg"],
      "pipelines:update": ["4YoyOCyl"],
      "pipelines:delete": ["TMI8sRY1"],
      "groups:deploy": ["BAw1DVjv"],
      "workers:restart": ["BZMl8HSX"],
      "changes:undo": ["h8cgbkNC"],
    },
  },
};
