// Generated from specs/rubrik.yaml by `npm run generate`. Do not edit.
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
 * Rubrik CDM. Backups, recoveries, legal holds, events and jobs of a Rubrik cluster.
 * @see https://rubrikinc.github.io/rubrik-api-documentation/
 */
export class RubrikConnector<const M extends Risk = "critical"> extends SDKConnector<RubrikOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the latest event of each series. Risk: medium. Scope: none. */
  getEvents(params: GetEventsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", EventsReadResult> {
    return this.call("events:read", {
      event_status: params.status,
      event_severity: params.severity,
      after_date: params.after,
      limit: params.limit,
    }, options);
  }

  /** List backup and recovery jobs that run, wait or ended within a day. Risk: low. Scope: none. */
  listFailedJobs(params: ListFailedJobsParams = {}, options?: ExecuteOptions): GovernedPages<"low", JobsReadResult, JobsReadItem> {
    return this.call("jobs:read", { job_type: params.jobType, limit: params.limit, job_event_status: ["Failure"] }, options);
  }

  /** List SLA domains with frequency and retention. Risk: low. Scope: none. */
  listSlaDomains(params: ListSlaDomainsParams = {}, options?: ExecuteOptions): GovernedCall<"low", SlaDomainsReadResult> {
    return this.call("sla_domains:read", params, options);
  }

  /** List VMware machines and how they are protected. Risk: low. Scope: none. */
  getVms(params: GetVmsParams = {}, options?: ExecuteOptions): GovernedPages<"low", VmsReadResult, VmsReadItem> {
    return this.call("vms:read", params, options);
  }

  /** List VMware machines and how they are protected. Risk: low. Scope: none. */
  listUnprotectedVms(params: ListUnprotectedVmsParams = {}, options?: ExecuteOptions): GovernedPages<"low", VmsReadResult, VmsReadItem> {
    return this.call("vms:read", { ...params, effective_sla_domain_id: "UNPROTECTED", is_relic: false }, options);
  }

  /** Find a file in the snapshots of a machine. Risk: low. Scope: none. */
  findFile(params: FindFileParams, options?: ExecuteOptions): GovernedCall<"low", VmsSearchFilesResult> {
    return this.call("vms:search_files", { id: params.vmId, path: params.path, limit: params.limit }, options);
  }

  /** Back up a fileset now. Risk: medium. Scope: none. */
  snapshotFileset(params: SnapshotFilesetParams, options?: ExecuteOptions): GovernedCall<"medium", FilesetsSnapshotResult> {
    return this.call("filesets:snapshot", { id: params.filesetId, slaId: params.slaId }, options);
  }

  /** Tell how far a fileset's backup is. Risk: low. Scope: none. */
  getFilesetRequest(params: GetFilesetRequestParams, options?: ExecuteOptions): GovernedCall<"low", FilesetRequestsReadResult> {
    return this.call("fileset_requests:read", { id: params.requestId }, options);
  }

  /** List the snapshots of a machine. Risk: low. Scope: none. */
  listVmSnapshots(params: ListVmSnapshotsParams, options?: ExecuteOptions): GovernedCall<"low", VmSnapshotsReadResult> {
    return this.call("vm_snapshots:read", { id: params.vmId }, options);
  }

  /** Back up a machine now. Risk: medium. Scope: none. */
  snapshotVm(params: SnapshotVmParams, options?: ExecuteOptions): GovernedCall<"medium", VmSnapshotsWriteResult> {
    return this.call("vm_snapshots:write", { id: params.vmId, slaId: params.slaId }, options);
  }

  /**
   * Start a machine from a snapshot without network.
   * Risk: high. Scope: none. May be escalated to a reviewer.
   */
  mountVmIsolated(params: MountVmIsolatedParams, options?: ExecuteOptions): GovernedCall<"high", VmSnapshotsMountResult> {
    return this.call("vm_snapshots:mount", {
      id: params.snapshotId,
      vmName: params.name,
      hostId: params.hostId,
      powerOn: true,
      disableNetwork: true,
    }, options);
  }

  /** Tell how far a backup or recovery is. Risk: low. Scope: none. */
  getVmRequest(params: GetVmRequestParams, options?: ExecuteOptions): GovernedCall<"low", VmRequestsReadResult> {
    return this.call("vm_requests:read", { id: params.requestId }, options);
  }

  /** Keep a snapshot from expiring. Risk: high. Scope: none. May be escalated to a reviewer. */
  holdSnapshot(params: HoldSnapshotParams, options?: ExecuteOptions): GovernedCall<"high", LegalHoldsWriteResult> {
    return this.call("legal_holds:write", { snapshotId: params.snapshotId, holdConfig: { isHoldInPlace: params.inPlace ?? true } }, options);
  }

  /** List users and groups with their roles. Risk: low. Scope: none. */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", PrincipalsReadResult, PrincipalsReadItem> {
    return this.call("principals:read", { ...params, principal_type: "User" }, options);
  }

  execute<O extends keyof Within<RubrikOperations, M>>(
    operation: O,
    params: ParamsOf<Within<RubrikOperations, M>, O> & Incomplete,
  ): never;
  /** List the latest event of each series. `GET /event/latest` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventsReadResult>;
  /** Get all events of one job. `GET /event_series/{id}` @risk medium */
  execute(
    operation: OperationId<"event_series:read", "medium", M>,
    params: EventSeriesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", EventSeriesReadResult>;
  /** List backup and recovery jobs that run, wait or ended within a day. `GET /job_monitoring` @risk low */
  execute(
    operation: OperationId<"jobs:read", "low", M>,
    params: JobsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", JobsReadResult, JobsReadItem>;
  /** List changes of the cluster's configuration. `GET /config/history/list_updates` @risk medium */
  execute(
    operation: OperationId<"config_updates:read", "medium", M>,
    params: ConfigUpdatesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ConfigUpdatesReadResult, ConfigUpdatesReadItem>;
  /** Count objects that were backed up within a day. `GET /report/compliance_summary` @risk low */
  execute(
    operation: OperationId<"compliance:summarize", "low", M>,
    params: ComplianceSummarizeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComplianceSummarizeResult>;
  /** List SLA domains with frequency and retention. `GET /sla_domain` @risk low */
  execute(
    operation: OperationId<"sla_domains:read", "low", M>,
    params: SlaDomainsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SlaDomainsReadResult>;
  /** List VMware machines and how they are protected. `GET /vmware/vm` @risk low */
  execute(
    operation: OperationId<"vms:read", "low", M>,
    params: VmsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VmsReadResult, VmsReadItem>;
  /** Get one machine with its protection. `GET /vmware/vm/{id}` @risk low */
  execute(
    operation: OperationId<"vms:read_details", "low", M>,
    params: VmsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VmsReadDetailsResult>;
  /** Find a file in the snapshots of a machine. `GET /vmware/vm/{id}/search` @risk low */
  execute(
    operation: OperationId<"vms:search_files", "low", M>,
    params: VmsSearchFilesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VmsSearchFilesResult>;
  /** List physical hosts and whether they answer. `GET /host` @risk medium */
  execute(
    operation: OperationId<"hosts:read", "medium", M>,
    params: HostsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", HostsReadResult>;
  /** List filesets and how they are protected. `GET /fileset` @risk low */
  execute(
    operation: OperationId<"filesets:read", "low", M>,
    params: FilesetsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", FilesetsReadResult, FilesetsReadItem>;
  /** Back up a fileset now. `POST /fileset/{id}/snapshot` @risk medium */
  execute(
    operation: OperationId<"filesets:snapshot", "medium", M>,
    params: FilesetsSnapshotParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FilesetsSnapshotResult>;
  /** Tell how far a fileset's backup is. `GET /fileset/request/{id}` @risk low */
  execute(
    operation: OperationId<"fileset_requests:read", "low", M>,
    params: FilesetRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesetRequestsReadResult>;
  /** List the snapshots of a machine. `GET /vmware/vm/{id}/snapshot` @risk low */
  execute(
    operation: OperationId<"vm_snapshots:read", "low", M>,
    params: VmSnapshotsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VmSnapshotsReadResult>;
  /** Back up a machine now. `POST /vmware/vm/{id}/snapshot` @risk medium */
  execute(
    operation: OperationId<"vm_snapshots:write", "medium", M>,
    params: VmSnapshotsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VmSnapshotsWriteResult>;
  /** Get one snapshot of a machine. `GET /vmware/vm/snapshot/{id}` @risk low */
  execute(
    operation: OperationId<"vm_snapshots:read_details", "low", M>,
    params: VmSnapshotsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VmSnapshotsReadDetailsResult>;
  /** List the files in a snapshot. `GET /vmware/vm/snapshot/{id}/browse` @risk low */
  execute(
    operation: OperationId<"vm_snapshots:browse", "low", M>,
    params: VmSnapshotsBrowseParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VmSnapshotsBrowseResult, VmSnapshotsBrowseItem>;
  /**
   * Make a file of a snapshot ready to download. `POST /vmware/vm/snapshot/{id}/download_file`
   * @risk medium
   */
  execute(
    operation: OperationId<"vm_snapshots:download_file", "medium", M>,
    params: VmSnapshotsDownloadFileParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VmSnapshotsDownloadFileResult>;
  /** Start a new machine from a snapshot. `POST /vmware/vm/snapshot/{id}/mount` @risk high */
  execute(
    operation: OperationId<"vm_snapshots:mount", "high", M>,
    params: VmSnapshotsMountParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", VmSnapshotsMountResult>;
  /**
   * Replace a machine by one from a snapshot. `POST /vmware/vm/snapshot/{id}/instant_recover`
   * @risk critical
   */
  execute(
    operation: OperationId<"vm_snapshots:instant_recover", "critical", M>,
    params: VmSnapshotsInstantRecoverParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", VmSnapshotsInstantRecoverResult>;
  /** Tell how far a backup or recovery is. `GET /vmware/vm/request/{id}` @risk low */
  execute(
    operation: OperationId<"vm_requests:read", "low", M>,
    params: VmRequestsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VmRequestsReadResult>;
  /** List machines that run from snapshots. `GET /vmware/vm/snapshot/mount` @risk low */
  execute(
    operation: OperationId<"vm_mounts:read", "low", M>,
    params: VmMountsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VmMountsReadResult, VmMountsReadItem>;
  /** Remove a machine that runs from a snapshot. `DELETE /vmware/vm/snapshot/mount/{id}` @risk critical */
  execute(
    operation: OperationId<"vm_mounts:delete", "critical", M>,
    params: VmMountsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", VmMountsDeleteResult>;
  /** Check that snapshots can be restored. `POST /backup/verify` @risk medium */
  execute(
    operation: OperationId<"verifications:start", "medium", M>,
    params: VerificationsStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", VerificationsStartResult>;
  /** Tell how a check of snapshots went. `GET /backup/verify/{id}` @risk low */
  execute(
    operation: OperationId<"verifications:read", "low", M>,
    params: VerificationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VerificationsReadResult>;
  /** List snapshots under legal hold. `GET /legal_hold/snapshot` @risk low */
  execute(
    operation: OperationId<"legal_holds:read", "low", M>,
    params: LegalHoldsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", LegalHoldsReadResult, LegalHoldsReadItem>;
  /** Keep a snapshot from expiring. `POST /legal_hold/snapshot` @risk high */
  execute(
    operation: OperationId<"legal_holds:write", "high", M>,
    params: LegalHoldsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", LegalHoldsWriteResult>;
  /** Lift the legal hold on snapshots. `POST /legal_hold/object/{id}/dissolve` @risk critical */
  execute(
    operation: OperationId<"legal_holds:dissolve", "critical", M>,
    params: LegalHoldsDissolveParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", LegalHoldsDissolveResult>;
  /** List users and groups with their roles. `GET /principal` @risk low */
  execute(
    operation: OperationId<"principals:read", "low", M>,
    params: PrincipalsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PrincipalsReadResult, PrincipalsReadItem>;
  /** Let a user try to sign in again. `POST /user/{id}/unlock` @risk high */
  execute(
    operation: OperationId<"users:unlock", "high", M>,
    params: UsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnlockResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof RubrikOperations>(
    operation: O & Permit<RubrikOperations, O, M>,
    ...rest: Rest<ParamsOf<RubrikOperations, O>>
  ): CallOf<RubrikOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Rubrik<M extends Risk = "critical"> = Limited<RubrikConnector<M>, RubrikMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface RubrikOperations {
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult };
  "event_series:read": { risk: "medium"; params: EventSeriesReadParams; result: EventSeriesReadResult };
  "jobs:read": { risk: "low"; params: JobsReadParams; result: JobsReadResult; item: JobsReadItem };
  "config_updates:read": { risk: "medium"; params: ConfigUpdatesReadParams; result: ConfigUpdatesReadResult; item: ConfigUpdatesReadItem };
  "compliance:summarize": { risk: "low"; params: ComplianceSummarizeParams; result: ComplianceSummarizeResult };
  "sla_domains:read": { risk: "low"; params: SlaDomainsReadParams; result: SlaDomainsReadResult };
  "vms:read": { risk: "low"; params: VmsReadParams; result: VmsReadResult; item: VmsReadItem };
  "vms:read_details": { risk: "low"; params: VmsReadDetailsParams; result: VmsReadDetailsResult };
  "vms:search_files": { risk: "low"; params: VmsSearchFilesParams; result: VmsSearchFilesResult };
  "hosts:read": { risk: "medium"; params: HostsReadParams; result: HostsReadResult };
  "filesets:read": { risk: "low"; params: FilesetsReadParams; result: FilesetsReadResult; item: FilesetsReadItem };
  "filesets:snapshot": { risk: "medium"; params: FilesetsSnapshotParams; result: FilesetsSnapshotResult };
  "fileset_requests:read": { risk: "low"; params: FilesetRequestsReadParams; result: FilesetRequestsReadResult };
  "vm_snapshots:read": { risk: "low"; params: VmSnapshotsReadParams; result: VmSnapshotsReadResult };
  "vm_snapshots:write": { risk: "medium"; params: VmSnapshotsWriteParams; result: VmSnapshotsWriteResult };
  "vm_snapshots:read_details": { risk: "low"; params: VmSnapshotsReadDetailsParams; result: VmSnapshotsReadDetailsResult };
  "vm_snapshots:browse": { risk: "low"; params: VmSnapshotsBrowseParams; result: VmSnapshotsBrowseResult; item: VmSnapshotsBrowseItem };
  "vm_snapshots:download_file": { risk: "medium"; params: VmSnapshotsDownloadFileParams; result: VmSnapshotsDownloadFileResult };
  "vm_snapshots:mount": { risk: "high"; params: VmSnapshotsMountParams; result: VmSnapshotsMountResult };
  "vm_snapshots:instant_recover": { risk: "critical"; params: VmSnapshotsInstantRecoverParams; result: VmSnapshotsInstantRecoverResult };
  "vm_requests:read": { risk: "low"; params: VmRequestsReadParams; result: VmRequestsReadResult };
  "vm_mounts:read": { risk: "low"; params: VmMountsReadParams; result: VmMountsReadResult; item: VmMountsReadItem };
  "vm_mounts:delete": { risk: "critical"; params: VmMountsDeleteParams; result: VmMountsDeleteResult };
  "verifications:start": { risk: "medium"; params: VerificationsStartParams; result: VerificationsStartResult };
  "verifications:read": { risk: "low"; params: VerificationsReadParams; result: VerificationsReadResult };
  "legal_holds:read": { risk: "low"; params: LegalHoldsReadParams; result: LegalHoldsReadResult; item: LegalHoldsReadItem };
  "legal_holds:write": { risk: "high"; params: LegalHoldsWriteParams; result: LegalHoldsWriteResult };
  "legal_holds:dissolve": { risk: "critical"; params: LegalHoldsDissolveParams; result: LegalHoldsDissolveResult };
  "principals:read": { risk: "low"; params: PrincipalsReadParams; result: PrincipalsReadResult; item: PrincipalsReadItem };
  "users:unlock": { risk: "high"; params: UsersUnlockParams; result: UsersUnlockResult };
}

/** The risk of each convenience method. */
export interface RubrikMethods {
  getEvents: "medium";
  listFailedJobs: "low";
  listSlaDomains: "low";
  getVms: "low";
  listUnprotectedVms: "low";
  findFile: "low";
  snapshotFileset: "medium";
  getFilesetRequest: "low";
  listVmSnapshots: "low";
  snapshotVm: "medium";
  mountVmIsolated: "high";
  getVmRequest: "low";
  holdSnapshot: "high";
  listUsers: "low";
}

/** Parameters of `events:read`. */
export interface EventsReadParams {
  limit?: Limit;
  /** Status of the latest event. */
  event_status?: EventStatus;
  /** Status of the whole series. */
  event_series_status?: SeriesStatus;
  /** Severity of the latest event. */
  event_severity?: Severity;
  /** Kind of event to list. */
  event_type?:
    | "Archive"
    | "Audit"
    | "AuthDomain"
    | "AwsEvent"
    | "Backup"
    | "Classification"
    | "CloudNativeSource"
    | "CloudNativeVm"
    | "Configuration"
    | "Connection"
    | "Conversion"
    | "Diagnostic"
    | "Discovery"
    | "Failover"
    | "Fileset"
    | "Hardware"
    | "HostEvent"
    | "HypervScvmm"
    | "HypervServer"
    | "Index"
    | "Instantiate"
    | "LegalHold"
    | "Maintenance"
    | "NutanixCluster"
    | "Recovery"
    | "Replication"
    | "ResourceOperations"
    | "Storage"
    | "StorageArray"
    | "StormResource"
    | "Support"
    | "System"
    | "TestFailover"
    | "Upgrade"
    | "VCenter"
    | "Vcd"
    | "VolumeGroup"
    | "UnknownEventType";
  /** Start of the object's name, or a whole user name. @minLength 1 */
  object_name?: string;
  /** Only events on these objects. */
  object_ids?: string[];
  /** Earliest time of events. @format date-time */
  after_date?: string;
  /** Latest time of events. @format date-time */
  before_date?: string;
  after_id?: AfterId;
  order_by_time?: Order;
  /** Whether all events of each series come, too; slow. */
  should_include_event_series?: boolean;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    afterId?: string;
    eventSeriesStatus?: SeriesStatusResult;
    /** @integer */
    warningCount?: number;
    latestEvent?: Event;
    /** All events of the series, where the call asked for them. */
    eventDetailList?: Event[];
  }[];
};

/** Arguments of `getEvents`. */
export interface GetEventsParams {
  /** Status of the latest event. */
  status?: EventStatus;
  /** Severity of the latest event. */
  severity?: Severity;
  /** Earliest time of events. @format date-time */
  after?: string;
  limit?: Limit;
}

/** Parameters of `event_series:read`. */
export interface EventSeriesReadParams {
  /** Id of the event series. @minLength 1 */
  id: string;
}

/** Result of `event_series:read`. */
export type EventSeriesReadResult = {
  eventSeriesId?: string;
  eventSeriesStatus?: SeriesStatusResult;
  status?: EventStatusResult;
  taskType?: string;
  /** @format date-time */
  startTime?: string;
  /** @format date-time */
  endTime?: string;
  duration?: string;
  /** Whether a job stands behind the events. */
  hasJob?: boolean;
  isOnDemand?: boolean;
  /** @integer */
  numberOfRetries?: number;
  progressPercentage?: string;
  objectId?: string;
  objectName?: string;
  objectType?: string;
  slaId?: string;
  slaName?: string;
  /** Who started the job. */
  username?: string;
  location?: string;
  eventDetailList?: Event[];
};

/** Parameters of `jobs:read`. */
export interface JobsReadParams {
  limit?: Limit;
  /** The afterId that came with the page before. @minLength 1 */
  after_id?: string;
  /** Statuses that jobs have. */
  job_event_status?: (
    | "Failure"
    | "Success"
    | "Queued"
    | "Scheduled"
    | "Active"
    | "Canceling"
    | "Canceled"
    | "SuccessfulWithWarnings"
    | "CancelingScheduled"
  )[];
  /** What the jobs do. */
  job_type?:
    | "Archival"
    | "Backup"
    | "Conversion"
    | "Recovery"
    | "Replication"
    | "Index"
    | "LogBackup"
    | "LogArchival"
    | "LogReplication"
    | "LogShipping";
  /** Text in the object's name. @minLength 1 */
  object_name?: string;
  /** Only jobs that someone, or nobody, asked for. */
  is_on_demand?: boolean;
}

/** Result of `jobs:read`. */
export type JobsReadResult = {
  afterId?: string;
  hasMore?: boolean;
  jobMonitoringInfoList?: {
    eventSeriesId?: string;
    jobType?: string;
    jobStatus?: string;
    jobMonitoringState?: "Failure" | "Scheduled" | "Success" | "Active" | "Canceled" | (string & {});
    objectId?: string;
    objectName?: string;
    objectType?: string;
    slaDomainId?: string;
    slaDomainName?: string;
    isOnDemand?: boolean;
    errorInfo?: string;
    /** @integer */
    warningCount?: number;
    /** @integer */
    retryCount?: number;
    /** When it started, or is to start. @format date-time */
    startTime?: string;
    /** @format date-time */
    endTime?: string;
    /** @format date-time */
    lastUpdatedTime?: string;
    /** @format date-time */
    lastSuccessfulJobTime?: string | null;
    /** @format date-time */
    nextJobTime?: string | null;
  }[];
};

/** One item of the pages of `jobs:read`. */
export type JobsReadItem = NonNullable<JobsReadResult["jobMonitoringInfoList"]>[number];

/** Arguments of `listFailedJobs`. */
export interface ListFailedJobsParams {
  /** What the jobs do. */
  jobType?:
    | "Archival"
    | "Backup"
    | "Conversion"
    | "Recovery"
    | "Replication"
    | "Index"
    | "LogBackup"
    | "LogArchival"
    | "LogReplication"
    | "LogShipping";
  limit?: Limit;
}

/** Parameters of `config_updates:read`. */
export interface ConfigUpdatesReadParams {
  /** Only changes by this account. @minLength 1 */
  api_user?: string;
  /** Only changes in this area. @minLength 1 */
  namespace?: string;
  /** Only changes of this option. @minLength 1 */
  name?: string;
  /** Only changes on this node; cluster for those of all nodes. @minLength 1 */
  node_id?: string;
  /** Where the changes came from. */
  source?: "Unknown" | "CustomerApi" | "Upgrade" | "ResetNode" | "Software" | "Init";
  /** Earliest time of changes. @format date-time */
  after_time?: string;
  /** Latest time of changes. @format date-time */
  before_time?: string;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `config_updates:read`. */
export type ConfigUpdatesReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    name?: string;
    namespace?: string;
    oldValue?: string;
    newValue?: string;
    apiUser?: string;
    source?: string;
    nodeId?: string;
    /** @format date-time */
    modifiedDateTime?: string;
  }[];
};

/** One item of the pages of `config_updates:read`. */
export type ConfigUpdatesReadItem = NonNullable<ConfigUpdatesReadResult["data"]>[number];

/** Parameters of `compliance:summarize`. */
export type ComplianceSummarizeParams = { [key: string]: never };

/** Result of `compliance:summarize`. */
export type ComplianceSummarizeResult = {
  /** @integer */
  totalProtected?: number;
  /** @integer */
  numberOfInComplianceSnapshots?: number;
  /** @integer */
  numberOfOutOfComplianceSnapshots?: number;
  /** @integer */
  numberOfAwaitingFirstFullSnapshot?: number;
  percentOfInComplianceSnapshots?: number;
  percentOfOutOfComplianceSnapshots?: number;
  /** @format date-time */
  updatedTime?: string;
};

/** Parameters of `sla_domains:read`. */
export interface SlaDomainsReadParams {
  primary_cluster_id?: PrimaryCluster;
  /** Name of the SLA domain. @minLength 1 */
  name?: string;
}

/** Result of `sla_domains:read`. */
export type SlaDomainsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: SlaDomain[];
};

/** Arguments of `listSlaDomains`. */
export interface ListSlaDomainsParams {
  /** Name of the SLA domain. @minLength 1 */
  name?: string;
}

/** Parameters of `vms:read`. */
export interface VmsReadParams {
  /** Name to look for among machines. @minLength 1 */
  name?: string;
  effective_sla_domain_id?: SlaId;
  /** How the SLA domain came to it. */
  sla_assignment?: "Derived" | "Direct" | "Unassigned";
  /** Only machines that are gone, or that are not. */
  is_relic?: boolean;
  primary_cluster_id?: PrimaryCluster;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `vms:read`. */
export type VmsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: Vm[];
};

/** One item of the pages of `vms:read`. */
export type VmsReadItem = NonNullable<VmsReadResult["data"]>[number];

/** Arguments of `getVms`. */
export interface GetVmsParams {
  /** Name to look for among machines. @minLength 1 */
  name?: string;
  limit?: Limit;
}

/** Arguments of `listUnprotectedVms`. */
export interface ListUnprotectedVmsParams {
  limit?: Limit;
}

/** Parameters of `vms:read_details`. */
export interface VmsReadDetailsParams {
  id: VmId;
}

/** Result of `vms:read_details`. */
export type VmsReadDetailsResult = VmDetails;

/** Parameters of `vms:search_files`. */
export interface VmsSearchFilesParams {
  id: VmId;
  path: FilePath;
  limit?: Limit;
}

/** Result of `vms:search_files`. */
export type VmsSearchFilesResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: FoundFile[];
};

/** Arguments of `findFile`. */
export interface FindFileParams {
  vmId: VmId;
  path: FilePath;
  limit?: Limit;
}

/** Parameters of `hosts:read`. */
export interface HostsReadParams {
  /** Text in the host's name. @minLength 1 */
  name?: string;
  /** Kind of operating system. */
  operating_system_type?: "ANY" | "NONE" | "UnixLike" | "Windows";
  primary_cluster_id?: PrimaryCluster;
}

/** Result of `hosts:read`. */
export type HostsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    id?: string;
    name?: string;
    alias?: string;
    operatingSystem?: string;
    operatingSystemType?: string;
    /** Whether the cluster reaches it. */
    status?: string;
    primaryClusterId?: string;
    organizationName?: string;
  }[];
};

/** Parameters of `filesets:read`. */
export interface FilesetsReadParams {
  /** Text in the fileset's name. @minLength 1 */
  name?: string;
  /** Text in its host's name. @minLength 1 */
  host_name?: string;
  /** Id of the host with the files. @minLength 1 */
  host_id?: string;
  primary_cluster_id?: PrimaryCluster;
  effective_sla_domain_id?: SlaId;
  /** Only filesets that are gone, or that are not. */
  is_relic?: boolean;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `filesets:read`. */
export type FilesetsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    id?: string;
    name?: string;
    hostId?: string;
    hostName?: string;
    operatingSystemType?: string;
    shareId?: string;
    templateId?: string;
    templateName?: string;
    includes?: string[];
    excludes?: string[];
    isRelic?: boolean;
    configuredSlaDomainId?: string;
    configuredSlaDomainName?: string;
    effectiveSlaDomainId?: string;
    effectiveSlaDomainName?: string;
    primaryClusterId?: string;
  }[];
};

/** One item of the pages of `filesets:read`. */
export type FilesetsReadItem = NonNullable<FilesetsReadResult["data"]>[number];

/** Parameters of `filesets:snapshot`. */
export interface FilesetsSnapshotParams {
  id: FilesetId;
  /** SLA domain that keeps the fileset's backup. @minLength 1 */
  slaId?: string;
}

/** Result of `filesets:snapshot`. */
export type FilesetsSnapshotResult = Request;

/** Arguments of `snapshotFileset`. */
export interface SnapshotFilesetParams {
  filesetId: FilesetId;
  /** SLA domain that keeps the fileset's backup. @minLength 1 */
  slaId?: string;
}

/** Parameters of `fileset_requests:read`. */
export interface FilesetRequestsReadParams {
  /** Id that filesets:snapshot returned. @minLength 1 */
  id: string;
}

/** Result of `fileset_requests:read`. */
export type FilesetRequestsReadResult = Request;

/** Arguments of `getFilesetRequest`. */
export interface GetFilesetRequestParams {
  /** Id that filesets:snapshot returned. @minLength 1 */
  requestId: string;
}

/** Parameters of `vm_snapshots:read`. */
export interface VmSnapshotsReadParams {
  id: VmId;
}

/** Result of `vm_snapshots:read`. */
export type VmSnapshotsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: Snapshot[];
};

/** Arguments of `listVmSnapshots`. */
export interface ListVmSnapshotsParams {
  vmId: VmId;
}

/** Parameters of `vm_snapshots:write`. */
export interface VmSnapshotsWriteParams {
  id: VmId;
  /** SLA domain that keeps the machine's backup. @minLength 1 */
  slaId?: string;
}

/** Result of `vm_snapshots:write`. */
export type VmSnapshotsWriteResult = Request;

/** Arguments of `snapshotVm`. */
export interface SnapshotVmParams {
  vmId: VmId;
  /** SLA domain that keeps the machine's backup. @minLength 1 */
  slaId?: string;
}

/** Parameters of `vm_snapshots:read_details`. */
export interface VmSnapshotsReadDetailsParams {
  id: SnapshotId;
}

/** Result of `vm_snapshots:read_details`. */
export type VmSnapshotsReadDetailsResult = {
  id?: string;
  /** @format date-time */
  date?: string;
  /** @format date-time */
  expirationDate?: string;
  vmName?: string;
  sourceObjectType?: string;
  consistencyLevel?: string;
  /** @integer */
  cloudState?: number;
  /** @integer */
  indexState?: number;
  isOnDemandSnapshot?: boolean;
  isCustomRetentionApplied?: boolean;
  isPlacedOnLegalHold?: boolean;
  isRetainedByRetentionLockSla?: boolean;
  parentSnapshotId?: string;
  archivalLocationIds?: string[];
  replicationLocationIds?: string[];
  isCorrupt?: boolean;
  virtualMachine?: Vm;
  vmwareTagList?: string[];
};

/** Parameters of `vm_snapshots:browse`. */
export interface VmSnapshotsBrowseParams {
  id: SnapshotId;
  /** Folder to list, such as /etc. @minLength 1 */
  path: string;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `vm_snapshots:browse`. */
export type VmSnapshotsBrowseResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    filename?: string;
    path?: string;
    /** Either file or directory. */
    fileMode?: string;
    /** @integer */
    size?: number;
    lastModified?: string;
    statusMessage?: string;
    /** Why it cannot be read. @integer */
    unreadable?: number;
  }[];
};

/** One item of the pages of `vm_snapshots:browse`. */
export type VmSnapshotsBrowseItem = NonNullable<VmSnapshotsBrowseResult["data"]>[number];

/** Parameters of `vm_snapshots:download_file`. */
export interface VmSnapshotsDownloadFileParams {
  id: SnapshotId;
  /** Whole path of the file, such as /etc/passwd. @minLength 1 */
  path: string;
}

/** Result of `vm_snapshots:download_file`. */
export type VmSnapshotsDownloadFileResult = Request;

/** Parameters of `vm_snapshots:mount`. */
export interface VmSnapshotsMountParams {
  id: SnapshotId;
  /** Name of the new machine. @minLength 1 */
  vmName?: string;
  /** ESXi host that runs the new machine. @minLength 1 */
  hostId?: string;
  /** Whether it is switched on. */
  powerOn?: boolean;
  /** Whether its network stays cut. */
  disableNetwork?: boolean;
  /** Whether its network cards are taken out. */
  removeNetworkDevices?: boolean;
  /** Whether it has the original's MAC addresses. */
  keepMacAddresses?: boolean;
}

/** Result of `vm_snapshots:mount`. */
export type VmSnapshotsMountResult = Request;

/** Arguments of `mountVmIsolated`. */
export interface MountVmIsolatedParams {
  snapshotId: SnapshotId;
  /** Name of the new machine. @minLength 1 */
  name?: string;
  /** ESXi host that runs the new machine. @minLength 1 */
  hostId?: string;
}

/** Parameters of `vm_snapshots:instant_recover`. */
export interface VmSnapshotsInstantRecoverParams {
  id: SnapshotId;
  /** Name of the recovered machine. @minLength 1 */
  vmName?: string;
  /** ESXi host that runs it from now on. @minLength 1 */
  hostId?: string;
  /** Whether the recovered machine is switched on. */
  powerOn?: boolean;
  /** Whether the recovered machine stays off the network. */
  disableNetwork?: boolean;
  /** Whether MAC addresses of the original are kept. */
  keepMacAddresses?: boolean;
  /** Whether it takes the original's managed object id. */
  preserveMoid?: boolean;
}

/** Result of `vm_snapshots:instant_recover`. */
export type VmSnapshotsInstantRecoverResult = Request;

/** Parameters of `vm_requests:read`. */
export interface VmRequestsReadParams {
  /** Id that the request returned. @minLength 1 */
  id: string;
}

/** Result of `vm_requests:read`. */
export type VmRequestsReadResult = Request;

/** Arguments of `getVmRequest`. */
export interface GetVmRequestParams {
  /** Id that the request returned. @minLength 1 */
  requestId: string;
}

/** Parameters of `vm_mounts:read`. */
export interface VmMountsReadParams {
  vm_id?: VmId;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `vm_mounts:read`. */
export type VmMountsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    id?: string;
    vmId?: string;
    mountedVmId?: string;
    hostId?: string;
    isReady?: boolean;
    /** @format date-time */
    snapshotDate?: string;
    /** @format date-time */
    mountTimestamp?: string;
    datastoreName?: string;
    datastoreReady?: boolean;
    mountRequestId?: string;
    unmountRequestId?: string;
  }[];
};

/** One item of the pages of `vm_mounts:read`. */
export type VmMountsReadItem = NonNullable<VmMountsReadResult["data"]>[number];

/** Parameters of `vm_mounts:delete`. */
export interface VmMountsDeleteParams {
  /** Id of the live mount. @minLength 1 */
  id: string;
}

/** Result of `vm_mounts:delete`. */
export type VmMountsDeleteResult = Request;

/** Parameters of `verifications:start`. */
export interface VerificationsStartParams {
  /** Object whose snapshots are checked. @minLength 1 */
  objectId: string;
  /** Only these snapshots of it. @maxItems 100 */
  snapshotIdsOpt?: string[];
}

/** Result of `verifications:start`. */
export type VerificationsStartResult = Verification;

/** Parameters of `verifications:read`. */
export interface VerificationsReadParams {
  /** Id of the verification. @minLength 1 */
  id: string;
}

/** Result of `verifications:read`. */
export type VerificationsReadResult = Verification;

/** Parameters of `legal_holds:read`. */
export interface LegalHoldsReadParams {
  /** Only snapshots of this object. @minLength 1 */
  object_id?: string;
  /** Only snapshots of objects named so. @minLength 1 */
  object_name?: string;
  /** Only holds that began after this. @format date-time */
  placed_on_hold_after_date?: string;
  /** Only holds that began before this. @format date-time */
  placed_on_hold_before_date?: string;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `legal_holds:read`. */
export type LegalHoldsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: LegalHold[];
};

/** One item of the pages of `legal_holds:read`. */
export type LegalHoldsReadItem = NonNullable<LegalHoldsReadResult["data"]>[number];

/** Parameters of `legal_holds:write`. */
export interface LegalHoldsWriteParams {
  snapshotId: SnapshotId;
  /** How the snapshot is held. */
  holdConfig: {
    /** Whether it stays on the cluster after archiving. */
    isHoldInPlace?: boolean;
  };
}

/** Result of `legal_holds:write`. */
export type LegalHoldsWriteResult = LegalHold;

/** Arguments of `holdSnapshot`. */
export interface HoldSnapshotParams {
  snapshotId: SnapshotId;
  /** Whether it stays on the cluster after archiving. @default true */
  inPlace?: boolean;
}

/** Parameters of `legal_holds:dissolve`. */
export interface LegalHoldsDissolveParams {
  /** Object that the snapshots are of. @minLength 1 */
  id: string;
  /** Snapshots that may expire again. @minItems 1 @maxItems 100 */
  snapshotIds: string[];
}

/** Result of `legal_holds:dissolve`. */
export type LegalHoldsDissolveResult = {
  dissolvedSnapshotIds?: string[];
};

/** Parameters of `principals:read`. */
export interface PrincipalsReadParams {
  /** Name of the user or group. @minLength 1 */
  name?: string;
  /** Whether users or groups are listed. */
  principal_type?: "User" | "Group";
  /** Only those who have this role. @minLength 1 */
  role_id?: string;
  /** Only users with one-time passwords for sign-in. */
  is_totp_enabled?: boolean;
  limit?: Limit;
  offset?: Offset;
}

/** Result of `principals:read`. */
export type PrincipalsReadResult = {
  hasMore?: boolean;
  /** @integer */
  total?: number;
  data?: {
    id?: string;
    name?: string;
    principalType?: "User" | "Group" | (string & {});
    authDomainId?: string;
    authDomainType?: "Local" | "Ldap" | "Idp" | (string & {});
    description?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    emailAddress?: string | null;
    /** Whether too many sign-ins failed. */
    isLocked?: boolean;
    isTotpEnabled?: boolean;
    isTotpEnforced?: boolean;
    roles?: {
      roleId?: string;
      name?: string;
      organizationId?: string;
    }[];
  }[];
};

/** One item of the pages of `principals:read`. */
export type PrincipalsReadItem = NonNullable<PrincipalsReadResult["data"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  /** Name of the user or group. @minLength 1 */
  name?: string;
  limit?: Limit;
}

/** Parameters of `users:unlock`. */
export interface UsersUnlockParams {
  /** Id of the locked user, from principals:read. @minLength 1 */
  id: string;
}

/** Result of `users:unlock`. */
export type UsersUnlockResult = null;

/** Id of a virtual machine, such as VirtualMachine:::ab12. @minLength 1 */
export type VmId = string;

/** Id of a snapshot. @minLength 1 */
export type SnapshotId = string;

/** Id of a fileset, such as Fileset:::ab12. @minLength 1 */
export type FilesetId = string;

/** Id of an SLA domain, or UNPROTECTED or PROTECTED. @minLength 1 */
export type SlaId = string;

/** Id of the owning cluster, or local. @minLength 1 */
export type PrimaryCluster = string;

/** How many to return per page. @integer @minimum 1 */
export type Limit = number;

/** How many to pass over first. @integer @minimum 0 */
export type Offset = number;

/** The afterId of the last entry of the page before. @minLength 1 */
export type AfterId = string;

/** Start of a path or of a file name. @minLength 1 */
export type FilePath = string;

/** Direction of the order. */
export type Order = "asc" | "desc";

export type EventStatus =
  | "Failure"
  | "Warning"
  | "Info"
  | "Running"
  | "Queued"
  | "Success"
  | "Canceled"
  | "Canceling"
  | "TaskSuccess";

export type EventStatusResult =
  | "Failure"
  | "Warning"
  | "Info"
  | "Running"
  | "Queued"
  | "Success"
  | "Canceled"
  | "Canceling"
  | "TaskSuccess"
  | (string & {});

export type SeriesStatus = "Success" | "Failure" | "Scheduled" | "Active" | "Canceling" | "Canceled" | "SuccessWithWarnings";

export type SeriesStatusResult =
  | "Success"
  | "Failure"
  | "Scheduled"
  | "Active"
  | "Canceling"
  | "Canceled"
  | "SuccessWithWarnings"
  | (string & {});

export type Severity = "Critical" | "Warning" | "Informational";

export type SeverityResult = "Critical" | "Warning" | "Informational" | (string & {});

/** Work that goes on; a later read tells how far it is. */
export type Request = {
  id?: string;
  status?: string;
  progress?: number;
  /** @format date-time */
  startTime?: string;
  /** @format date-time */
  endTime?: string;
  nodeId?: string;
  error?: { message?: string };
  links?: { rel?: string; href?: string }[];
};

export type Event = {
  id?: string;
  eventSeriesId?: string;
  /** @format date-time */
  time?: string;
  eventType?: string;
  eventName?: string;
  eventStatus?: EventStatusResult;
  eventSeverity?: SeverityResult;
  /** What happened as JSON text. */
  eventInfo?: string;
  objectId?: string;
  objectName?: string;
  objectType?: string;
  jobInstanceId?: string;
  afterId?: string;
};

export type SlaDomain = {
  id?: string;
  name?: string;
  primaryClusterId?: string;
  isDefault?: boolean;
  isPaused?: boolean;
  isRetentionLocked?: boolean;
  /** @integer */
  numProtectedObjects?: number;
  /** @integer */
  numVms?: number;
  /** @integer */
  numFilesets?: number;
  /** @integer */
  numDbs?: number;
  /** Seconds that snapshots stay on the cluster. @integer */
  localRetentionLimit?: number;
  /** @integer */
  maxLocalRetentionLimit?: number;
  frequencies?: {
    timeUnit?: string;
    /** @integer */
    frequency?: number;
    /** @integer */
    retention?: number;
  }[];
  archivalSpecs?: {
    locationId?: string;
    locationName?: string;
    /** @integer */
    archivalThreshold?: number;
  }[];
  replicationSpecs?: {
    locationId?: string;
    locationName?: string;
    /** @integer */
    retentionLimit?: number;
  }[];
};

export type Vm = {
  id?: string;
  name?: string;
  moid?: string;
  ipAddress?: string;
  powerStatus?: string;
  guestOsName?: string;
  hostName?: string;
  clusterName?: string;
  vcenterId?: string;
  primaryClusterId?: string;
  /** Whether the machine itself is gone. */
  isRelic?: boolean;
  slaAssignment?: "Derived" | "Direct" | "Unassigned" | (string & {});
  configuredSlaDomainId?: string;
  configuredSlaDomainName?: string;
  effectiveSlaDomainId?: string;
  effectiveSlaDomainName?: string;
  isEffectiveSlaDomainRetentionLocked?: boolean;
  /** @format date-time */
  protectionDate?: string;
  agentStatus?: { agentStatus?: string; disconnectReason?: string };
};

export type VmDetails = {
  id?: string;
  name?: string;
  moid?: string;
  ipAddress?: string;
  powerStatus?: string;
  guestOsName?: string;
  hostName?: string;
  clusterName?: string;
  vcenterId?: string;
  primaryClusterId?: string;
  /** Whether the machine itself is gone. */
  isRelic?: boolean;
  slaAssignment?: "Derived" | "Direct" | "Unassigned" | (string & {});
  configuredSlaDomainId?: string;
  configuredSlaDomainName?: string;
  effectiveSlaDomainId?: string;
  effectiveSlaDomainName?: string;
  isEffectiveSlaDomainRetentionLocked?: boolean;
  /** @format date-time */
  protectionDate?: string;
  agentStatus?: { agentStatus?: string; disconnectReason?: string };
  /** Whether its backups are paused. */
  isVmPaused?: boolean;
  cdpState?: string;
  isCdpEnabled?: boolean;
  guestOsType?: string;
  isAgentRegistered?: boolean;
  /** @integer */
  snapshotCount?: number;
  /** @format date-time */
  oldestRecoveryPoint?: string;
  /** @format date-time */
  latestRecoveryPoint?: string;
  /** @integer */
  logicalSize?: number;
};

export type Snapshot = {
  id?: string;
  /** @format date-time */
  date?: string;
  /** @format date-time */
  expirationDate?: string;
  vmName?: string;
  sourceObjectType?: string;
  consistencyLevel?: string;
  /** @integer */
  cloudState?: number;
  /** @integer */
  indexState?: number;
  isOnDemandSnapshot?: boolean;
  isCustomRetentionApplied?: boolean;
  isPlacedOnLegalHold?: boolean;
  isRetainedByRetentionLockSla?: boolean;
  parentSnapshotId?: string;
  archivalLocationIds?: string[];
  replicationLocationIds?: string[];
};

export type FoundFile = {
  filename?: string;
  path?: string;
  fileVersions?: {
    snapshotId?: string;
    lastModified?: string;
    /** @integer */
    size?: number;
    fileMode?: string;
    source?: string;
  }[];
};

export type LegalHold = {
  snapshotId?: string;
  /** @format date-time */
  snapshotTime?: string;
  /** @format date-time */
  placeOnHoldTime?: string;
  /** @format date-time */
  expectedExpirationDateWithoutLegalHold?: string;
  objectId?: string;
  objectName?: string;
  objectType?: string;
  isOnDemandSnapshot?: boolean;
  locationsPresent?: string[];
};

export type Verification = {
  id?: string;
  status?: string;
  progress?: number;
  /** @format date-time */
  startTime?: string;
  /** @format date-time */
  endTime?: string;
  nodeId?: string;
  error?: { message?: string };
  links?: { rel?: string; href?: string }[];
  snapshotVerificationInfo?: { snapshotId?: string; eventSeriesId?: string }[];
};

const OFFSET_PAGES = { offset: "offset", limit: "limit", items: "/data", more: "/hasMore" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "rubrik",
  operations: {
    low: {
      "jobs:read": [
        "Qgwoishw",
        { cursor: "after_id", next: "/afterId", more: "/hasMore", items: "/jobMonitoringInfoList" },
      ],
      "compliance:summarize": ["UwgtblwD"],
      "sla_domains:read": ["Kp5cpRow"],
      "vms:read": ["0dcWDXeT", OFFSET_PAGES],
      "vms:read_details": ["DJ4Wo5Qj"],
      "vms:search_files": ["MtlxYreT"],
      "filesets:read": ["Gx3xB7xW", OFFSET_PAGES],
      "fileset_requests:read": ["E9EWjW5g"],
      "vm_snapshots:read": ["chjqcizp"],
      "vm_snapshots:read_details": ["a9xzU_5N"],
      "vm_snapshots:browse": ["3qYSW6L9", OFFSET_PAGES],
      "vm_requests:read": ["yzwt-db-"],
      "vm_mounts:read": ["2oqoYatt", OFFSET_PAGES],
      "verifications:read": ["2VU6xaiF"],
      "legal_holds:read": ["pido_0Bh", OFFSET_PAGES],
      "principals:read": ["1s9o23aR", OFFSET_PAGES],
    },
    medium: {
      "events:read": ["dsnLylT5"],
      "event_series:read": ["CqHhr5xk"],
      "config_updates:read": ["iX_3zjez", OFFSET_PAGES],
      "hosts:read": ["NvjNjbXp"],
      "filesets:snapshot": ["uwTdMwtd"],
      "vm_snapshots:write": ["xQh_G5G2"],
      "vm_snapshots:download_file": ["ivFjqqfQ"],
      "verifications:start": ["kAWV4NWA"],
    },
    high: {
      "vm_snapshots:mount": ["RefyggJE"],
      "legal_holds:write": ["m5e-U2BS"],
      "users:unlock": ["llZ2WDco"],
    },
    critical: {
      "vm_snapshots:instant_recover": ["oGtVjdB_"],
      "vm_mounts:delete": ["Aw8UD4YV"],
      "legal_holds:dissolve": ["zxUZyrmA"],
    },
  },
};
