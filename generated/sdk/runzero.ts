// Generated from specs/runzero.yaml by `npm run generate`. Do not edit.
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
 * runZero. Assets, services, software, vulnerabilities and scans of a runZero inventory.
 * @see https://help.runzero.com/docs/leveraging-the-api/
 */
export class RunZeroConnector<const M extends Risk = "critical"> extends SDKConnector<RunZeroOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the assets that match a search. Risk: medium. Scope: none. */
  searchAssets(params: SearchAssetsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", AssetsReadResult> {
    return this.call("assets:read", params, options);
  }

  /** Get everything known about one asset. Risk: low. Scope: none. */
  getAsset(params: GetAssetParams, options?: ExecuteOptions): GovernedCall<"low", AssetsReadDetailsResult> {
    return this.call("assets:read_details", { asset_id: params.assetId }, options);
  }

  /** Add tags to an asset or remove them. Risk: medium. Scope: none. */
  tagAsset(params: TagAssetParams, options?: ExecuteOptions): GovernedCall<"medium", AssetsTagResult> {
    return this.call("assets:tag", { asset_id: params.assetId, tags: params.tags }, options);
  }

  /** Write a comment onto an asset. Risk: medium. Scope: none. */
  commentAsset(params: CommentAssetParams, options?: ExecuteOptions): GovernedCall<"medium", AssetsCommentResult> {
    return this.call("assets:comment", { asset_id: params.assetId, comments: params.comments }, options);
  }

  /** List the services that match a search. Risk: medium. Scope: none. */
  searchServices(params: SearchServicesParams = {}, options?: ExecuteOptions): GovernedCall<"medium", ServicesReadResult> {
    return this.call("services:read", params, options);
  }

  /** List installed software page by page. Risk: low. Scope: none. */
  searchSoftware(params: SearchSoftwareParams = {}, options?: ExecuteOptions): GovernedPages<"low", SoftwareReadResult, SoftwareReadItem> {
    return this.call("software:read", { search: params.search, page_size: params.pageSize ?? 100 }, options);
  }

  /** List vulnerabilities of assets page by page. Risk: low. Scope: none. */
  searchVulnerabilities(params: SearchVulnerabilitiesParams = {}, options?: ExecuteOptions): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem> {
    return this.call("vulnerabilities:read", { search: params.search, page_size: params.pageSize ?? 100 }, options);
  }

  /** Start a scan of a site once. Risk: medium. Scope: none. */
  startScan(params: StartScanParams, options?: ExecuteOptions): GovernedCall<"medium", ScansStartResult> {
    return this.call("scans:start", {
      site_id: params.siteId,
      targets: params.targets,
      "scan-name": params.name,
      explorer: params.explorer,
    }, options);
  }

  /** Tell how a task stands. Risk: medium. Scope: none. */
  getTask(params: GetTaskParams, options?: ExecuteOptions): GovernedCall<"medium", TasksReadDetailsResult> {
    return this.call("tasks:read_details", { task_id: params.taskId }, options);
  }

  execute<O extends keyof Within<RunZeroOperations, M>>(
    operation: O,
    params: ParamsOf<Within<RunZeroOperations, M>, O> & Incomplete,
  ): never;
  /** List the assets that match a search. `GET /org/assets` @risk medium */
  execute(
    operation: OperationId<"assets:read", "medium", M>,
    params: AssetsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsReadResult>;
  /** List matching assets page by page. `GET /export/org/assets.json` @risk low */
  execute(
    operation: OperationId<"assets:read_page", "low", M>,
    params: AssetsReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AssetsReadPageResult, AssetsReadPageItem>;
  /** Get everything known about one asset. `GET /org/assets/{asset_id}` @risk low */
  execute(
    operation: OperationId<"assets:read_details", "low", M>,
    params: AssetsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AssetsReadDetailsResult>;
  /** Add tags to an asset or remove them. `PATCH /org/assets/{asset_id}/tags` @risk medium */
  execute(
    operation: OperationId<"assets:tag", "medium", M>,
    params: AssetsTagParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsTagResult>;
  /** Write a comment onto an asset. `PATCH /org/assets/{asset_id}/comments` @risk medium */
  execute(
    operation: OperationId<"assets:comment", "medium", M>,
    params: AssetsCommentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsCommentResult>;
  /** Tell how critical an asset is. `PATCH /org/assets/{asset_id}/criticality` @risk medium */
  execute(
    operation: OperationId<"assets:set_criticality", "medium", M>,
    params: AssetsSetCriticalityParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsSetCriticalityResult>;
  /** Set who owns an asset. `PATCH /org/assets/{asset_id}/owners` @risk medium */
  execute(
    operation: OperationId<"assets:set_owners", "medium", M>,
    params: AssetsSetOwnersParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AssetsSetOwnersResult>;
  /** Delete an asset with its history. `DELETE /org/assets/{asset_id}` @risk critical */
  execute(
    operation: OperationId<"assets:delete", "critical", M>,
    params: AssetsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AssetsDeleteResult>;
  /** List the services that match a search. `GET /org/services` @risk medium */
  execute(
    operation: OperationId<"services:read", "medium", M>,
    params: ServicesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ServicesReadResult>;
  /** List matching services page by page. `GET /export/org/services.json` @risk low */
  execute(
    operation: OperationId<"services:read_page", "low", M>,
    params: ServicesReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ServicesReadPageResult, ServicesReadPageItem>;
  /** List installed software page by page. `GET /export/org/software.json` @risk low */
  execute(
    operation: OperationId<"software:read", "low", M>,
    params: SoftwareReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", SoftwareReadResult, SoftwareReadItem>;
  /** List vulnerabilities of assets page by page. `GET /export/org/vulnerabilities.json` @risk low */
  execute(
    operation: OperationId<"vulnerabilities:read", "low", M>,
    params: VulnerabilitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", VulnerabilitiesReadResult, VulnerabilitiesReadItem>;
  /** List findings with their number of assets. `GET /export/org/findings.json` @risk low */
  execute(
    operation: OperationId<"findings:read", "low", M>,
    params: FindingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FindingsReadResult>;
  /** List certificates seen on services. `GET /export/org/certificates.json` @risk medium */
  execute(
    operation: OperationId<"certificates:read", "medium", M>,
    params: CertificatesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", CertificatesReadResult>;
  /** List wireless networks in reach of explorers. `GET /org/wireless` @risk medium */
  execute(
    operation: OperationId<"wireless:read", "medium", M>,
    params: WirelessReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WirelessReadResult>;
  /** List people that directories know, all at once. `GET /export/org/users.json` @risk medium */
  execute(
    operation: OperationId<"directory_users:read", "medium", M>,
    params: DirectoryUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DirectoryUsersReadResult>;
  /** List sites with their address ranges. `GET /org/sites` @risk low */
  execute(
    operation: OperationId<"sites:read", "low", M>,
    params: SitesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SitesReadResult>;
  /** Create a site to scan later. `PUT /org/sites` @risk medium */
  execute(
    operation: OperationId<"sites:write", "medium", M>,
    params: SitesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SitesWriteResult>;
  /** Start a scan of a site once. `PUT /org/sites/{site_id}/scan` @risk medium */
  execute(
    operation: OperationId<"scans:start", "medium", M>,
    params: ScansStartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ScansStartResult>;
  /** List the last thousand scans and other tasks. `GET /org/tasks` @risk medium */
  execute(
    operation: OperationId<"tasks:read", "medium", M>,
    params: TasksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksReadResult>;
  /** Tell how a task stands. `GET /org/tasks/{task_id}` @risk medium */
  execute(
    operation: OperationId<"tasks:read_details", "medium", M>,
    params: TasksReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", TasksReadDetailsResult>;
  /** Stop a task or cancel its schedule. `POST /org/tasks/{task_id}/stop` @risk high */
  execute(
    operation: OperationId<"tasks:stop", "high", M>,
    params: TasksStopParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TasksStopResult>;
  /** List explorers and whether they are connected. `GET /org/explorers` @risk low */
  execute(
    operation: OperationId<"explorers:read", "low", M>,
    params: ExplorersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ExplorersReadResult>;
  /** List the users of the console. `GET /account/users` @risk low */
  execute(
    operation: OperationId<"console_users:read", "low", M>,
    params: ConsoleUsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ConsoleUsersReadResult>;
  /** Mail a user a link for a new password. `PATCH /account/users/{user_id}/resetPassword` @risk high */
  execute(
    operation: OperationId<"console_users:reset_password", "high", M>,
    params: ConsoleUsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConsoleUsersResetPasswordResult>;
  /** Remove the second factors of a user. `PATCH /account/users/{user_id}/resetMFA` @risk high */
  execute(
    operation: OperationId<"console_users:reset_mfa", "high", M>,
    params: ConsoleUsersResetMfaParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConsoleUsersResetMfaResult>;
  /** Let a locked out user sign in again. `PATCH /account/users/{user_id}/resetLockout` @risk high */
  execute(
    operation: OperationId<"console_users:reset_lockout", "high", M>,
    params: ConsoleUsersResetLockoutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ConsoleUsersResetLockoutResult>;
  /** Delete a user of the console. `DELETE /account/users/{user_id}` @risk critical */
  execute(
    operation: OperationId<"console_users:delete", "critical", M>,
    params: ConsoleUsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ConsoleUsersDeleteResult>;
  /** Read the audit log page by page. `GET /account/events.json` @risk medium */
  execute(
    operation: OperationId<"events:read", "medium", M>,
    params: EventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", EventsReadResult, EventsReadItem>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof RunZeroOperations>(
    operation: O & Permit<RunZeroOperations, O, M>,
    ...rest: Rest<ParamsOf<RunZeroOperations, O>>
  ): CallOf<RunZeroOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type RunZero<M extends Risk = "critical"> = Limited<RunZeroConnector<M>, RunZeroMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface RunZeroOperations {
  "assets:read": { risk: "medium"; params: AssetsReadParams; result: AssetsReadResult };
  "assets:read_page": { risk: "low"; params: AssetsReadPageParams; result: AssetsReadPageResult; item: AssetsReadPageItem };
  "assets:read_details": { risk: "low"; params: AssetsReadDetailsParams; result: AssetsReadDetailsResult };
  "assets:tag": { risk: "medium"; params: AssetsTagParams; result: AssetsTagResult };
  "assets:comment": { risk: "medium"; params: AssetsCommentParams; result: AssetsCommentResult };
  "assets:set_criticality": { risk: "medium"; params: AssetsSetCriticalityParams; result: AssetsSetCriticalityResult };
  "assets:set_owners": { risk: "medium"; params: AssetsSetOwnersParams; result: AssetsSetOwnersResult };
  "assets:delete": { risk: "critical"; params: AssetsDeleteParams; result: AssetsDeleteResult };
  "services:read": { risk: "medium"; params: ServicesReadParams; result: ServicesReadResult };
  "services:read_page": { risk: "low"; params: ServicesReadPageParams; result: ServicesReadPageResult; item: ServicesReadPageItem };
  "software:read": { risk: "low"; params: SoftwareReadParams; result: SoftwareReadResult; item: SoftwareReadItem };
  "vulnerabilities:read": { risk: "low"; params: VulnerabilitiesReadParams; result: VulnerabilitiesReadResult; item: VulnerabilitiesReadItem };
  "findings:read": { risk: "low"; params: FindingsReadParams; result: FindingsReadResult };
  "certificates:read": { risk: "medium"; params: CertificatesReadParams; result: CertificatesReadResult };
  "wireless:read": { risk: "medium"; params: WirelessReadParams; result: WirelessReadResult };
  "directory_users:read": { risk: "medium"; params: DirectoryUsersReadParams; result: DirectoryUsersReadResult };
  "sites:read": { risk: "low"; params: SitesReadParams; result: SitesReadResult };
  "sites:write": { risk: "medium"; params: SitesWriteParams; result: SitesWriteResult };
  "scans:start": { risk: "medium"; params: ScansStartParams; result: ScansStartResult };
  "tasks:read": { risk: "medium"; params: TasksReadParams; result: TasksReadResult };
  "tasks:read_details": { risk: "medium"; params: TasksReadDetailsParams; result: TasksReadDetailsResult };
  "tasks:stop": { risk: "high"; params: TasksStopParams; result: TasksStopResult };
  "explorers:read": { risk: "low"; params: ExplorersReadParams; result: ExplorersReadResult };
  "console_users:read": { risk: "low"; params: ConsoleUsersReadParams; result: ConsoleUsersReadResult };
  "console_users:reset_password": { risk: "high"; params: ConsoleUsersResetPasswordParams; result: ConsoleUsersResetPasswordResult };
  "console_users:reset_mfa": { risk: "high"; params: ConsoleUsersResetMfaParams; result: ConsoleUsersResetMfaResult };
  "console_users:reset_lockout": { risk: "high"; params: ConsoleUsersResetLockoutParams; result: ConsoleUsersResetLockoutResult };
  "console_users:delete": { risk: "critical"; params: ConsoleUsersDeleteParams; result: ConsoleUsersDeleteResult };
  "events:read": { risk: "medium"; params: EventsReadParams; result: EventsReadResult; item: EventsReadItem };
}

/** The risk of each convenience method. */
export interface RunZeroMethods {
  searchAssets: "medium";
  getAsset: "low";
  tagAsset: "medium";
  commentAsset: "medium";
  searchServices: "medium";
  searchSoftware: "low";
  searchVulnerabilities: "low";
  startScan: "medium";
  getTask: "medium";
}

/** Parameters of `assets:read`. */
export interface AssetsReadParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
}

/** Result of `assets:read`. */
export type AssetsReadResult = Asset[];

/** Arguments of `searchAssets`. */
export interface SearchAssetsParams {
  search?: Search;
  fields?: Fields;
}

/** Parameters of `assets:read_page`. */
export interface AssetsReadPageParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
  page_size: PageSize;
  start_key?: StartKey;
}

/** Result of `assets:read_page`. */
export type AssetsReadPageResult = {
  assets?: Asset[] | null;
  next_key?: string | null;
};

/** One item of the pages of `assets:read_page`. */
export type AssetsReadPageItem = NonNullable<AssetsReadPageResult["assets"]>[number];

/** Parameters of `assets:read_details`. */
export interface AssetsReadDetailsParams {
  _oid?: Oid;
  asset_id: AssetId;
}

/** Result of `assets:read_details`. */
export type AssetsReadDetailsResult = Asset;

/** Arguments of `getAsset`. */
export interface GetAssetParams {
  assetId: AssetId;
}

/** Parameters of `assets:tag`. */
export interface AssetsTagParams {
  _oid?: Oid;
  asset_id: AssetId;
  /** Tags with blanks between, such as owner=sec, and -owner to remove one. */
  tags: string;
}

/** Result of `assets:tag`. */
export type AssetsTagResult = Asset;

/** Arguments of `tagAsset`. */
export interface TagAssetParams {
  assetId: AssetId;
  /** Tags with blanks between, such as owner=sec, and -owner to remove one. */
  tags: string;
}

/** Parameters of `assets:comment`. */
export interface AssetsCommentParams {
  _oid?: Oid;
  asset_id: AssetId;
  /** The comment, which replaces the old one. */
  comments: string;
}

/** Result of `assets:comment`. */
export type AssetsCommentResult = Asset;

/** Arguments of `commentAsset`. */
export interface CommentAssetParams {
  assetId: AssetId;
  /** The comment, which replaces the old one. */
  comments: string;
}

/** Parameters of `assets:set_criticality`. */
export interface AssetsSetCriticalityParams {
  _oid?: Oid;
  asset_id: AssetId;
  /** Name of the level that the asset gets, such as high. */
  criticality: string;
}

/** Result of `assets:set_criticality`. */
export type AssetsSetCriticalityResult = Asset;

/** Parameters of `assets:set_owners`. */
export interface AssetsSetOwnersParams {
  _oid?: Oid;
  asset_id: AssetId;
  /** Owners, each with the type of ownership. */
  ownerships: {
    /** UUID of the type of ownership. @minLength 1 */
    ownership_type_id: string;
    /** Name or address of the owner. */
    owner: string;
  }[];
}

/** Result of `assets:set_owners`. */
export type AssetsSetOwnersResult = Asset;

/** Parameters of `assets:delete`. */
export interface AssetsDeleteParams {
  _oid?: Oid;
  asset_id: AssetId;
}

/** Result of `assets:delete`. */
export type AssetsDeleteResult = null;

/** Parameters of `services:read`. */
export interface ServicesReadParams {
  _oid?: Oid;
  search?: Search;
}

/** Result of `services:read`. */
export type ServicesReadResult = Service[];

/** Arguments of `searchServices`. */
export interface SearchServicesParams {
  search?: Search;
}

/** Parameters of `services:read_page`. */
export interface ServicesReadPageParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
  page_size: PageSize;
  start_key?: StartKey;
}

/** Result of `services:read_page`. */
export type ServicesReadPageResult = {
  services?: Service[] | null;
  next_key?: string | null;
};

/** One item of the pages of `services:read_page`. */
export type ServicesReadPageItem = NonNullable<ServicesReadPageResult["services"]>[number];

/** Parameters of `software:read`. */
export interface SoftwareReadParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
  page_size: PageSize;
  start_key?: StartKey;
}

/** Result of `software:read`. */
export type SoftwareReadResult = {
  software?: Software[] | null;
  next_key?: string | null;
};

/** One item of the pages of `software:read`. */
export type SoftwareReadItem = NonNullable<SoftwareReadResult["software"]>[number];

/** Arguments of `searchSoftware`. */
export interface SearchSoftwareParams {
  search?: Search;
  /** @default 100 */
  pageSize?: PageSize;
}

/** Parameters of `vulnerabilities:read`. */
export interface VulnerabilitiesReadParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
  page_size: PageSize;
  start_key?: StartKey;
}

/** Result of `vulnerabilities:read`. */
export type VulnerabilitiesReadResult = {
  vulnerabilities?: Vulnerability[] | null;
  next_key?: string | null;
};

/** One item of the pages of `vulnerabilities:read`. */
export type VulnerabilitiesReadItem = NonNullable<VulnerabilitiesReadResult["vulnerabilities"]>[number];

/** Arguments of `searchVulnerabilities`. */
export interface SearchVulnerabilitiesParams {
  search?: Search;
  /** @default 100 */
  pageSize?: PageSize;
}

/** Parameters of `findings:read`. */
export interface FindingsReadParams {
  _oid?: Oid;
  search?: Search;
}

/** Result of `findings:read`. */
export type FindingsReadResult = Finding[];

/** Parameters of `certificates:read`. */
export interface CertificatesReadParams {
  _oid?: Oid;
  search?: Search;
}

/** Result of `certificates:read`. */
export type CertificatesReadResult = Certificate[];

/** Parameters of `wireless:read`. */
export interface WirelessReadParams {
  _oid?: Oid;
  search?: Search;
}

/** Result of `wireless:read`. */
export type WirelessReadResult = Wireless[];

/** Parameters of `directory_users:read`. */
export interface DirectoryUsersReadParams {
  _oid?: Oid;
  search?: Search;
  fields?: Fields;
}

/** Result of `directory_users:read`. */
export type DirectoryUsersReadResult = DirectoryUser[];

/** Parameters of `sites:read`. */
export interface SitesReadParams {
  _oid?: Oid;
}

/** Result of `sites:read`. */
export type SitesReadResult = Site[];

/** Parameters of `sites:write`. */
export interface SitesWriteParams {
  _oid?: Oid;
  /** Name of the new site. @minLength 1 */
  name: string;
  /** What the site stands for. */
  description?: string;
  /** Networks that belong to it, one a line. */
  scope?: string;
  /** Networks that scans leave out, one a line. */
  excludes?: string;
}

/** Result of `sites:write`. */
export type SitesWriteResult = Site;

/** Parameters of `scans:start`. */
export interface ScansStartParams {
  _oid?: Oid;
  site_id: SiteId;
  /** Networks or hosts to scan, with line ends between; defaults takes the scope of the site. @minLength 1 */
  targets: string;
  /** Networks or hosts that the scan leaves out. */
  excludes?: string;
  /** Name of the scan task. */
  "scan-name"?: string;
  /** Why the scan is made. */
  "scan-description"?: string;
  /** UUID of a template to scan by. @format uuid */
  "scan-template"?: string;
  /** Tags for assets that are found. */
  "scan-tags"?: string;
  /** UUID of the explorer that scans. @format uuid */
  explorer?: string;
  /** Hosted zone that scans instead, auto for any. */
  "hosted-zone-name"?: string;
  /** Ports to try, as in 1-1000,8443. */
  "tcp-ports"?: string;
  /** Packets that are sent a second, as in 1000. */
  rate?: string;
  /** Packets a second that one host gets, as in 40. */
  "max-host-rate"?: string;
}

/** Result of `scans:start`. */
export type ScansStartResult = Task;

/** Arguments of `startScan`. */
export interface StartScanParams {
  siteId: SiteId;
  /** Networks or hosts to scan, with line ends between; defaults takes the scope of the site. @minLength 1 */
  targets: string;
  /** Name of the scan task. */
  name?: string;
  /** UUID of the explorer that scans. @format uuid */
  explorer?: string;
}

/** Parameters of `tasks:read`. */
export interface TasksReadParams {
  _oid?: Oid;
  /** Only tasks of this state, such as active. @minLength 1 */
  status?: string;
  search?: Search;
}

/** Result of `tasks:read`. */
export type TasksReadResult = Task[];

/** Parameters of `tasks:read_details`. */
export interface TasksReadDetailsParams {
  _oid?: Oid;
  task_id: TaskId;
}

/** Result of `tasks:read_details`. */
export type TasksReadDetailsResult = Task;

/** Arguments of `getTask`. */
export interface GetTaskParams {
  taskId: TaskId;
}

/** Parameters of `tasks:stop`. */
export interface TasksStopParams {
  _oid?: Oid;
  task_id: TaskId;
}

/** Result of `tasks:stop`. */
export type TasksStopResult = Task;

/** Parameters of `explorers:read`. */
export interface ExplorersReadParams {
  _oid?: Oid;
}

/** Result of `explorers:read`. */
export type ExplorersReadResult = Explorer[];

/** Parameters of `console_users:read`. */
export type ConsoleUsersReadParams = { [key: string]: never };

/** Result of `console_users:read`. */
export type ConsoleUsersReadResult = ConsoleUser[];

/** Parameters of `console_users:reset_password`. */
export interface ConsoleUsersResetPasswordParams {
  user_id: UserId;
}

/** Result of `console_users:reset_password`. */
export type ConsoleUsersResetPasswordResult = ConsoleUser;

/** Parameters of `console_users:reset_mfa`. */
export interface ConsoleUsersResetMfaParams {
  user_id: UserId;
}

/** Result of `console_users:reset_mfa`. */
export type ConsoleUsersResetMfaResult = ConsoleUser;

/** Parameters of `console_users:reset_lockout`. */
export interface ConsoleUsersResetLockoutParams {
  user_id: UserId;
}

/** Result of `console_users:reset_lockout`. */
export type ConsoleUsersResetLockoutResult = ConsoleUser;

/** Parameters of `console_users:delete`. */
export interface ConsoleUsersDeleteParams {
  user_id: UserId;
}

/** Result of `console_users:delete`. */
export type ConsoleUsersDeleteResult = null;

/** Parameters of `events:read`. */
export interface EventsReadParams {
  search?: Search;
  fields?: Fields;
  page_size: PageSize;
  start_key?: StartKey;
}

/** Result of `events:read`. */
export type EventsReadResult = {
  events?: Event[] | null;
  next_key?: string | null;
};

/** One item of the pages of `events:read`. */
export type EventsReadItem = NonNullable<EventsReadResult["events"]>[number];

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

/** Organization, needed where the key sees several. @format uuid */
export type Oid = string;

/** Text in runZero's search language, such as os:windows and alive:t. @minLength 1 */
export type Search = string;

/** Names of the fields to send, with commas between. @minLength 1 */
export type Fields = string;

/** How many entries make a page. @integer @minimum 1 */
export type PageSize = number;

/** Mark of the next page, from next_key. @minLength 1 */
export type StartKey = string;

/** UUID of an asset. @pattern ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$ @format uuid */
export type AssetId = string;

/** UUID or name of a site. @minLength 1 */
export type SiteId = string;

/** UUID of a task. @minLength 36 @maxLength 36 @format uuid */
export type TaskId = string;

/** UUID of a user of the console. @minLength 36 @maxLength 36 @format uuid */
export type UserId = string;

export type Asset = {
  id?: string;
  organization_id?: string;
  org_name?: string;
  site_id?: string;
  site_name?: string;
  alive?: boolean;
  scanned?: boolean;
  /** @integer */
  created_at?: number;
  /** @integer */
  first_seen?: number;
  /** @integer */
  last_seen?: number;
  detected_by?: string;
  type?: string;
  os?: string;
  os_version?: string;
  hw?: string;
  names?: string[] | null;
  domains?: string[] | null;
  addresses?: string[] | null;
  addresses_extra?: string[] | null;
  macs?: string[] | null;
  mac_vendors?: string[] | null;
  tags?: { [key: string]: string } | null;
  comments?: string;
  risk?: string;
  risk_rank?: number;
  vulnerability_count?: number;
  finding_count?: number;
  /** @integer */
  service_count?: number;
  service_ports_tcp?: string[] | null;
  service_ports_udp?: string[] | null;
  service_protocols?: string[] | null;
  service_products?: string[] | null;
  services?: { [key: string]: { [key: string]: string } } | null;
  attributes?: { [key: string]: string } | null;
  eol_os?: number;
  eol_os_ext?: number;
  last_agent_id?: string;
  last_task_id?: string;
  sources?: string[] | null;
  /** @integer */
  updated_at?: number;
};

export type Service = {
  service_id?: string;
  service_asset_id?: string;
  service_address?: string;
  service_transport?: string;
  /** @integer */
  service_port?: string | number;
  service_protocol?: string | string[] | null;
  service_summary?: string;
  service_vhost?: string;
  service_link?: string;
  service_data?: { [key: string]: string } | null;
  /** @integer */
  service_created_at?: number;
  /** @integer */
  service_updated_at?: number;
  id?: string;
  organization_id?: string;
  site_id?: string;
  /** @integer */
  last_seen?: number;
  addresses?: string[] | null;
  names?: string[] | null;
  os?: string;
  hw?: string;
  type?: string;
  alive?: boolean;
  site_name?: string;
};

export type Wireless = {
  id?: string;
  essid?: string;
  bssid?: string;
  type?: string;
  authentication?: string;
  encryption?: string;
  /** @integer */
  signal?: number;
  channels?: string;
  vendor?: string;
  /** @integer */
  last_seen?: number;
  /** @integer */
  created_at?: number;
  site_id?: string;
  site_name?: string;
};

export type Software = {
  id?: string;
  software_id?: string;
  software_asset_id?: string;
  software_vendor?: string;
  software_product?: string;
  software_version?: string;
  software_update?: string;
  software_edition?: string;
  software_cpe23?: string;
  /** @integer */
  software_installed_at?: number;
  software_installed_from?: string;
  software_service_address?: string;
  /** @integer */
  software_created_at?: number;
  /** @integer */
  software_updated_at?: number;
};

export type Vulnerability = {
  vulnerability_id?: string;
  vulnerability_asset_id?: string;
  vulnerability_name?: string;
  vulnerability_cve?: string;
  vulnerability_vuln_id?: string;
  vulnerability_severity?: string;
  vulnerability_severity_score?: number;
  vulnerability_risk?: string;
  vulnerability_risk_score?: number;
  vulnerability_cvss3_base_score?: number;
  vulnerability_category?: string;
  vulnerability_cvss2_base_score?: number;
  vulnerability_cpe23?: string;
  vulnerability_description?: string;
  vulnerability_solution?: string;
  vulnerability_service_address?: string;
  /** @integer */
  vulnerability_service_port?: number;
  vulnerability_service_transport?: string;
  /** @integer */
  vulnerability_published_at?: number;
  /** @integer */
  vulnerability_first_detected_at?: number;
  /** @integer */
  vulnerability_last_detected_at?: number;
  id?: string;
  organization_id?: string;
  site_id?: string;
  names?: string[] | null;
  addresses?: string[] | null;
  os?: string;
  site_name?: string;
};

export type Finding = {
  id?: string;
  organization_id?: string;
  finding_code?: string;
  name?: string;
  category?: string;
  description?: string;
  solution?: string;
  links?: { [key: string]: { title?: string; url?: string }[] | null } | null;
  risk_rank?: string;
  /** @integer */
  risk_rank_value?: number;
  /** @integer */
  instance_count?: number;
  /** @integer */
  last_detected_at?: number;
  /** @integer */
  created_at?: number;
  /** @integer */
  updated_at?: number;
};

export type Certificate = {
  id?: string;
  organization_id?: string;
  type?: string;
  cn?: string;
  subject?: string;
  issuer?: string;
  serial?: string;
  names?: string[] | null;
  san_dns_names?: string[] | null;
  self_signed?: boolean;
  is_ca?: boolean;
  /** @integer */
  validity_start?: number;
  /** @integer */
  validity_end?: number;
  public_key_algorithm?: string;
  /** @integer */
  public_key_bits?: number;
  signature_algorithm?: string;
  fp_sha256?: string;
  /** @integer */
  created_at?: number;
  /** @integer */
  updated_at?: number;
};

export type DirectoryUser = {
  id?: string;
  directory_user_id?: string;
  directory_user_user_id?: string;
  directory_user_name?: string;
  directory_user_display_name?: string;
  directory_user_email?: string;
  directory_user_title?: string;
  directory_user_description?: string;
  directory_user_group_ids?: string[] | null;
  /** @integer */
  directory_user_last_logon_at?: number;
  /** @integer */
  directory_user_created_at?: number;
  /** @integer */
  directory_user_updated_at?: number;
};

export type Site = {
  id?: string;
  name?: string;
  description?: string;
  scope?: string;
  excludes?: string;
  subnets?: { [key: string]: Value } | null;
  /** @integer */
  created_at?: number;
  /** @integer */
  updated_at?: number;
};

export type Task = {
  id?: string;
  name?: string;
  description?: string;
  type?: string;
  status?: string;
  error?: string;
  organization_id?: string;
  site_id?: string;
  agent_id?: string;
  hosted_zone_id?: string | null;
  template_id?: string;
  created_by?: string;
  /** @integer */
  created_at?: number;
  /** @integer */
  updated_at?: number;
  /** @integer */
  start_time?: number;
  recur?: boolean;
  recur_frequency?: string;
  /** @integer */
  recur_last?: number;
  /** @integer */
  recur_next?: number;
  recur_last_task_id?: string;
  parent_id?: string;
  hidden?: boolean;
  stats?: { [key: string]: Value } | null;
  params?: { [key: string]: string } | null;
};

export type Explorer = {
  id?: string;
  name?: string;
  organization_id?: string;
  site_id?: string;
  connected?: boolean;
  inactive?: boolean;
  /** @integer */
  last_checkin?: number;
  version?: string;
  os?: string;
  arch?: string;
  internal_ip?: string;
  external_ip?: string;
  /** @integer */
  deactivated_at?: number;
  /** @integer */
  created_at?: number;
};

export type ConsoleUser = {
  id?: string;
  name?: string;
  email?: string;
  client_admin?: boolean;
  org_default_role?: string;
  org_roles?: { [key: string]: Value } | null;
  mfa_enabled?: boolean;
  sso_only?: boolean;
  /** @integer */
  login_failures?: number;
  /** @integer */
  last_login_at?: number;
  last_login_ip?: string;
  /** @integer */
  last_activity_at?: number;
  /** @integer */
  created_at?: number;
};

export type Event = {
  id?: string;
  /** @integer */
  created_at?: number;
  action?: string;
  success?: boolean;
  source_id?: string;
  source_name?: string;
  source_type?: string;
  target_id?: string;
  target_name?: string;
  target_type?: string;
  organization_id?: string;
  site_id?: string;
  details?: { [key: string]: Value } | null;
  state?: string;
  /** @integer */
  processed_at?: number;
};

const CONNECTOR: ConnectorSpec = {
  name: "runzero",
  operations: {
    low: {
      "assets:read_page": ["mmOxd1cq", { cursor: "start_key", next: "/next_key", items: "/assets" }],
      "assets:read_details": ["z5VHJiNy"],
      "services:read_page": ["dTGewFPg", { cursor: "start_key", next: "/next_key", items: "/services" }],
      "software:read": ["DD6AW3O-", { cursor: "start_key", next: "/next_key", items: "/software" }],
      "vulnerabilities:read": ["cG4GMWEU", { cursor: "start_key", next: "/next_key", items: "/vulnerabilities" }],
      "findings:read": ["ZUNjgz2H"],
      "sites:read": ["wxjn7hpp"],
      "explorers:read": ["aiipDo1r"],
      "console_users:read": ["72u81_U4"],
    },
    medium: {
      "assets:read": ["LYHrVdRA"],
      "assets:tag": ["0tCB_97u"],
      "assets:comment": ["H5Giivim"],
      "assets:set_criticality": ["fWHk0v1q"],
      "assets:set_owners": ["wObgjxKh"],
      "services:read": ["lqcNeM5Y"],
      "certificates:read": ["lFBEFagm"],
      "wireless:read": ["PTpd9iuH"],
      "directory_users:read": ["LlFEdEsJ"],
      "sites:write": ["D2QqGw_z"],
      "scans:start": ["oMLUPADo"],
      "tasks:read": ["Ou1Y5gOT"],
      "tasks:read_details": ["R5vKPf13"],
      "events:read": ["HhQpSQCS", { cursor: "start_key", next: "/next_key", items: "/events" }],
    },
    high: {
      "tasks:stop": ["FtVNWMQi"],
      "console_users:reset_password": ["wo8hPR88"],
      "console_users:reset_mfa": ["MeOl7Y1-"],
      "console_users:reset_lockout": ["VD-yquM-"],
    },
    critical: {
      "assets:delete": ["im4L8NBu"],
      "console_users:delete": ["5M4d-wTd"],
    },
  },
};
