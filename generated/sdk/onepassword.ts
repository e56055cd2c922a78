// Generated from specs/onepassword.yaml by `npm run generate`. Do not edit.
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
 * 1Password (Events, Connect). Sign-ins, item usage and audit events of a 1Password account, and vaults and
 * items by a Connect server.
 * @see https://developer.1password.com/docs/events-api/reference/
 */
export class OnepasswordConnector<const M extends Risk = "critical"> extends SDKConnector<OnepasswordOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Tell which events the token may read. Risk: low. Scope: none. */
  getTokenFeatures(options?: ExecuteOptions): GovernedCall<"low", TokenReadResult> {
    return this.call("token:read", {}, options);
  }

  /** List who signed in or failed to. Risk: medium. Scope: signinattempts. */
  getSignInAttempts(params: GetSignInAttemptsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", SignInAttemptsReadResult> {
    return this.call("sign_in_attempts:read", { start_time: params.startTime, end_time: params.endTime, limit: params.limit }, options);
  }

  /** List who used which item of shared vaults. Risk: medium. Scope: itemusages. */
  getItemUsages(params: GetItemUsagesParams = {}, options?: ExecuteOptions): GovernedCall<"medium", ItemUsagesReadResult> {
    return this.call("item_usages:read", { start_time: params.startTime, end_time: params.endTime, limit: params.limit }, options);
  }

  /** List who changed what in the account. Risk: medium. Scope: auditevents. */
  getAuditEvents(params: GetAuditEventsParams = {}, options?: ExecuteOptions): GovernedCall<"medium", AuditEventsReadResult> {
    return this.call("audit_events:read", { start_time: params.startTime, end_time: params.endTime, limit: params.limit }, options);
  }

  /** List what was asked of the Connect server. Risk: medium. Scope: none. */
  getServerActivity(params: GetServerActivityParams = {}, options?: ExecuteOptions): GovernedPages<"medium", ServerActivityReadResult, ServerActivityReadItem> {
    return this.call("server_activity:read", params, options);
  }

  /** List the vaults that the token may use. Risk: low. Scope: none. */
  listVaults(params: ListVaultsParams = {}, options?: ExecuteOptions): GovernedCall<"low", VaultsReadResult> {
    return this.call("vaults:read", params, options);
  }

  /** List the items of a vault without secrets. Risk: low. Scope: none. */
  listItems(params: ListItemsParams, options?: ExecuteOptions): GovernedCall<"low", ItemsReadResult> {
    return this.call("items:read", { vaultUuid: params.vaultId, filter: params.filter }, options);
  }

  /** Read an item with its secrets. Risk: medium. Scope: none. */
  readItem(params: ReadItemParams, options?: ExecuteOptions): GovernedCall<"medium", ItemsReadDetailsResult> {
    return this.call("items:read_details", { vaultUuid: params.vaultId, itemUuid: params.itemId }, options);
  }

  /** Read the content of one file. Risk: medium. Scope: none. */
  readFile(params: ReadFileParams, options?: ExecuteOptions): GovernedCall<"medium", FilesReadContentResult> {
    return this.call("files:read_content", { vaultUuid: params.vaultId, itemUuid: params.itemId, fileUuid: params.fileId }, options);
  }

  execute<O extends keyof Within<OnepasswordOperations, M>>(
    operation: O,
    params: ParamsOf<Within<OnepasswordOperations, M>, O> & Incomplete,
  ): never;
  /** Tell which events the token may read. `GET /api/v2/auth/introspect` @risk low */
  execute(
    operation: OperationId<"token:read", "low", M>,
    params: TokenReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokenReadResult>;
  /** List who signed in or failed to. `POST /api/v1/signinattempts` @risk medium */
  execute(
    operation: OperationId<"sign_in_attempts:read", "medium", M>,
    params: SignInAttemptsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SignInAttemptsReadResult>;
  /** Get further pages of sign-ins. `POST /api/v1/signinattempts` @risk medium */
  execute(
    operation: OperationId<"sign_in_attempts:read_page", "medium", M>,
    params: SignInAttemptsReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", SignInAttemptsReadPageResult, SignInAttemptsReadPageItem>;
  /** List who used which item of shared vaults. `POST /api/v1/itemusages` @risk medium */
  execute(
    operation: OperationId<"item_usages:read", "medium", M>,
    params: ItemUsagesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ItemUsagesReadResult>;
  /** Get further pages of item usages. `POST /api/v1/itemusages` @risk medium */
  execute(
    operation: OperationId<"item_usages:read_page", "medium", M>,
    params: ItemUsagesReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ItemUsagesReadPageResult, ItemUsagesReadPageItem>;
  /** List who changed what in the account. `POST /api/v1/auditevents` @risk medium */
  execute(
    operation: OperationId<"audit_events:read", "medium", M>,
    params: AuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditEventsReadResult>;
  /** Get further pages of audit events. `POST /api/v1/auditevents` @risk medium */
  execute(
    operation: OperationId<"audit_events:read_page", "medium", M>,
    params: AuditEventsReadPageParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditEventsReadPageResult, AuditEventsReadPageItem>;
  /** Tell whether the Connect server works. `GET /health` @risk low */
  execute(
    operation: OperationId<"server_health:read", "low", M>,
    params: ServerHealthReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ServerHealthReadResult>;
  /** List what was asked of the Connect server. `GET /activity` @risk medium */
  execute(
    operation: OperationId<"server_activity:read", "medium", M>,
    params: ServerActivityReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ServerActivityReadResult, ServerActivityReadItem>;
  /** List the vaults that the token may use. `GET /vaults` @risk low */
  execute(
    operation: OperationId<"vaults:read", "low", M>,
    params: VaultsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VaultsReadResult>;
  /** Get one vault by its id. `GET /vaults/{vaultUuid}` @risk low */
  execute(
    operation: OperationId<"vaults:read_details", "low", M>,
    params: VaultsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", VaultsReadDetailsResult>;
  /** List the items of a vault without secrets. `GET /vaults/{vaultUuid}/items` @risk low */
  execute(
    operation: OperationId<"items:read", "low", M>,
    params: ItemsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ItemsReadResult>;
  /** Read an item with its secrets. `GET /vaults/{vaultUuid}/items/{itemUuid}` @risk medium */
  execute(
    operation: OperationId<"items:read_details", "medium", M>,
    params: ItemsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ItemsReadDetailsResult>;
  /** Put a new item into a vault. `POST /vaults/{vaultUuid}/items` @risk medium */
  execute(
    operation: OperationId<"items:create", "medium", M>,
    params: ItemsCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ItemsCreateResult>;
  /** Replace an item with all its fields. `PUT /vaults/{vaultUuid}/items/{itemUuid}` @risk high */
  execute(
    operation: OperationId<"items:replace", "high", M>,
    params: ItemsReplaceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ItemsReplaceResult>;
  /** Change single fields of an item. `PATCH /vaults/{vaultUuid}/items/{itemUuid}` @risk high */
  execute(
    operation: OperationId<"items:update", "high", M>,
    params: ItemsUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ItemsUpdateResult>;
  /** Delete an item with its secrets. `DELETE /vaults/{vaultUuid}/items/{itemUuid}` @risk critical */
  execute(
    operation: OperationId<"items:delete", "critical", M>,
    params: ItemsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ItemsDeleteResult>;
  /** List the files of an item without content. `GET /vaults/{vaultUuid}/items/{itemUuid}/files` @risk low */
  execute(
    operation: OperationId<"files:read", "low", M>,
    params: FilesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", FilesReadResult>;
  /**
   * Read the content of one file. `GET /vaults/{vaultUuid}/items/{itemUuid}/files/{fileUuid}`
   * @risk medium
   */
  execute(
    operation: OperationId<"files:read_content", "medium", M>,
    params: FilesReadContentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FilesReadContentResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof OnepasswordOperations>(
    operation: O & Permit<OnepasswordOperations, O, M>,
    ...rest: Rest<ParamsOf<OnepasswordOperations, O>>
  ): CallOf<OnepasswordOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Onepassword<M extends Risk = "critical"> = Limited<OnepasswordConnector<M>, OnepasswordMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface OnepasswordOperations {
  "token:read": { risk: "low"; params: TokenReadParams; result: TokenReadResult };
  "sign_in_attempts:read": { risk: "medium"; params: SignInAttemptsReadParams; result: SignInAttemptsReadResult };
  "sign_in_attempts:read_page": { risk: "medium"; params: SignInAttemptsReadPageParams; result: SignInAttemptsReadPageResult; item: SignInAttemptsReadPageItem };
  "item_usages:read": { risk: "medium"; params: ItemUsagesReadParams; result: ItemUsagesReadResult };
  "item_usages:read_page": { risk: "medium"; params: ItemUsagesReadPageParams; result: ItemUsagesReadPageResult; item: ItemUsagesReadPageItem };
  "audit_events:read": { risk: "medium"; params: AuditEventsReadParams; result: AuditEventsReadResult };
  "audit_events:read_page": { risk: "medium"; params: AuditEventsReadPageParams; result: AuditEventsReadPageResult; item: AuditEventsReadPageItem };
  "server_health:read": { risk: "low"; params: ServerHealthReadParams; result: ServerHealthReadResult };
  "server_activity:read": { risk: "medium"; params: ServerActivityReadParams; result: ServerActivityReadResult; item: ServerActivityReadItem };
  "vaults:read": { risk: "low"; params: VaultsReadParams; result: VaultsReadResult };
  "vaults:read_details": { risk: "low"; params: VaultsReadDetailsParams; result: VaultsReadDetailsResult };
  "items:read": { risk: "low"; params: ItemsReadParams; result: ItemsReadResult };
  "items:read_details": { risk: "medium"; params: ItemsReadDetailsParams; result: ItemsReadDetailsResult };
  "items:create": { risk: "medium"; params: ItemsCreateParams; result: ItemsCreateResult };
  "items:replace": { risk: "high"; params: ItemsReplaceParams; result: ItemsReplaceResult };
  "items:update": { risk: "high"; params: ItemsUpdateParams; result: ItemsUpdateResult };
  "items:delete": { risk: "critical"; params: ItemsDeleteParams; result: ItemsDeleteResult };
  "files:read": { risk: "low"; params: FilesReadParams; result: FilesReadResult };
  "files:read_content": { risk: "medium"; params: FilesReadContentParams; result: FilesReadContentResult };
}

/** The risk of each convenience method. */
export interface OnepasswordMethods {
  getTokenFeatures: "low";
  getSignInAttempts: "medium";
  getItemUsages: "medium";
  getAuditEvents: "medium";
  getServerActivity: "medium";
  listVaults: "low";
  listItems: "low";
  readItem: "medium";
  readFile: "medium";
}

/** Parameters of `token:read`. */
export type TokenReadParams = { [key: string]: never };

/** Result of `token:read`. */
export type TokenReadResult = {
  uuid?: string;
  /** Account that the token was issued in. */
  account_uuid?: string;
  /** @format date-time */
  issued_at?: string;
  features?: string[];
};

/** Parameters of `sign_in_attempts:read`. */
export interface SignInAttemptsReadParams {
  limit?: EventLimit;
  start_time?: StartTime;
  end_time?: EndTime;
}

/** Result of `sign_in_attempts:read`. */
export type SignInAttemptsReadResult = SignInAttempts;

/** Arguments of `getSignInAttempts`. */
export interface GetSignInAttemptsParams {
  startTime?: StartTime;
  endTime?: EndTime;
  limit?: EventLimit;
}

/** Parameters of `sign_in_attempts:read_page`. */
export interface SignInAttemptsReadPageParams {
  cursor: Cursor;
}

/** Result of `sign_in_attempts:read_page`. */
export type SignInAttemptsReadPageResult = SignInAttempts;

/** One item of the pages of `sign_in_attempts:read_page`. */
export type SignInAttemptsReadPageItem = NonNullable<SignInAttemptsReadPageResult["items"]>[number];

/** Parameters of `item_usages:read`. */
export interface ItemUsagesReadParams {
  limit?: EventLimit;
  start_time?: StartTime;
  end_time?: EndTime;
}

/** Result of `item_usages:read`. */
export type ItemUsagesReadResult = ItemUsages;

/** Arguments of `getItemUsages`. */
export interface GetItemUsagesParams {
  startTime?: StartTime;
  endTime?: EndTime;
  limit?: EventLimit;
}

/** Parameters of `item_usages:read_page`. */
export interface ItemUsagesReadPageParams {
  cursor: Cursor;
}

/** Result of `item_usages:read_page`. */
export type ItemUsagesReadPageResult = ItemUsages;

/** One item of the pages of `item_usages:read_page`. */
export type ItemUsagesReadPageItem = NonNullable<ItemUsagesReadPageResult["items"]>[number];

/** Parameters of `audit_events:read`. */
export interface AuditEventsReadParams {
  limit?: EventLimit;
  start_time?: StartTime;
  end_time?: EndTime;
}

/** Result of `audit_events:read`. */
export type AuditEventsReadResult = AuditEvents;

/** Arguments of `getAuditEvents`. */
export interface GetAuditEventsParams {
  startTime?: StartTime;
  endTime?: EndTime;
  limit?: EventLimit;
}

/** Parameters of `audit_events:read_page`. */
export interface AuditEventsReadPageParams {
  cursor: Cursor;
}

/** Result of `audit_events:read_page`. */
export type AuditEventsReadPageResult = AuditEvents;

/** One item of the pages of `audit_events:read_page`. */
export type AuditEventsReadPageItem = NonNullable<AuditEventsReadPageResult["items"]>[number];

/** Parameters of `server_health:read`. */
export type ServerHealthReadParams = { [key: string]: never };

/** Result of `server_health:read`. */
export type ServerHealthReadResult = {
  name: string;
  version: string;
  dependencies?: {
    service?: string;
    status?: string;
    message?: string;
  }[];
};

/** Parameters of `server_activity:read`. */
export interface ServerActivityReadParams {
  /** How many requests make a page. @integer @minimum 1 @default 50 */
  limit?: number;
  /** How many requests to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
}

/** Result of `server_activity:read`. */
export type ServerActivityReadResult = {
  requestId?: string;
  /** @format date-time */
  timestamp?: string;
  action?: "READ" | "CREATE" | "UPDATE" | "DELETE" | (string & {});
  result?: "SUCCESS" | "DENY" | (string & {});
  actor?: {
    id?: string;
    account?: string;
    jti?: string;
    userAgent?: string;
    requestIp?: string;
  };
  resource?: {
    type?: "ITEM" | "VAULT" | (string & {});
    vault?: { id?: string };
    item?: { id?: string };
    /** @integer */
    itemVersion?: number;
  };
}[];

/** One item of the pages of `server_activity:read`. */
export type ServerActivityReadItem = ServerActivityReadResult[number];

/** Arguments of `getServerActivity`. */
export interface GetServerActivityParams {
  /** How many requests make a page. @integer @minimum 1 @default 50 */
  limit?: number;
  /** How many requests to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
}

/** Parameters of `vaults:read`. */
export interface VaultsReadParams {
  /** Condition on the name, as in name eq "Ops". @minLength 1 */
  filter?: string;
}

/** Result of `vaults:read`. */
export type VaultsReadResult = Vault[];

/** Arguments of `listVaults`. */
export interface ListVaultsParams {
  /** Condition on the name, as in name eq "Ops". @minLength 1 */
  filter?: string;
}

/** Parameters of `vaults:read_details`. */
export interface VaultsReadDetailsParams {
  vaultUuid: VaultUuid;
}

/** Result of `vaults:read_details`. */
export type VaultsReadDetailsResult = Vault;

/** Parameters of `items:read`. */
export interface ItemsReadParams {
  vaultUuid: VaultUuid;
  /** Condition on the title, as in title eq "Router". @minLength 1 */
  filter?: string;
}

/** Result of `items:read`. */
export type ItemsReadResult = Item[];

/** Arguments of `listItems`. */
export interface ListItemsParams {
  vaultId: VaultUuid;
  /** Condition on the title, as in title eq "Router". @minLength 1 */
  filter?: string;
}

/** Parameters of `items:read_details`. */
export interface ItemsReadDetailsParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
}

/** Result of `items:read_details`. */
export type ItemsReadDetailsResult = FullItem;

/** Arguments of `readItem`. */
export interface ReadItemParams {
  vaultId: VaultUuid;
  itemId: ItemUuid;
}

/** Parameters of `items:create`. */
export interface ItemsCreateParams {
  vaultUuid: VaultUuid;
  vault: VaultRef;
  category: Category;
  title?: ItemTitle;
  favorite?: Favorite;
  tags?: ItemTags;
  urls?: ItemUrls;
  sections?: ItemSections;
  fields?: ItemFields;
}

/** Result of `items:create`. */
export type ItemsCreateResult = FullItem;

/** Parameters of `items:replace`. */
export interface ItemsReplaceParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
  id?: ItemUuid;
  vault: VaultRef;
  category: Category;
  title?: ItemTitle;
  favorite?: Favorite;
  tags?: ItemTags;
  urls?: ItemUrls;
  sections?: ItemSections;
  fields?: ItemFields;
  files?: ItemFiles;
}

/** Result of `items:replace`. */
export type ItemsReplaceResult = FullItem;

/** Parameters of `items:update`. */
export interface ItemsUpdateParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
  /** Changes in the order to make them. @minItems 1 @maxItems 50 */
  changes: {
    /** What to do at the place. */
    op: "add" | "remove" | "replace";
    /** Place in the item, as in /fields/password/value. @minLength 1 */
    path: string;
    value?: PatchValue;
  }[];
}

/** Result of `items:update`. */
export type ItemsUpdateResult = FullItem;

/** Parameters of `items:delete`. */
export interface ItemsDeleteParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
}

/** Result of `items:delete`. */
export type ItemsDeleteResult = null;

/** Parameters of `files:read`. */
export interface FilesReadParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
}

/** Result of `files:read`. */
export type FilesReadResult = File[];

/** Parameters of `files:read_content`. */
export interface FilesReadContentParams {
  vaultUuid: VaultUuid;
  itemUuid: ItemUuid;
  /** Id of the file. @minLength 1 */
  fileUuid: string;
}

/** Result of `files:read_content`. */
export type FilesReadContentResult = File;

/** Arguments of `readFile`. */
export interface ReadFileParams {
  vaultId: VaultUuid;
  itemId: ItemUuid;
  /** Id of the file. @minLength 1 */
  fileId: string;
}

/** Place where the next page starts, out of the answer before. @minLength 1 */
export type Cursor = string;

/** How many events make a page. @integer @minimum 1 @maximum 1000 */
export type EventLimit = number;

/** Only events since this moment. @format date-time */
export type StartTime = string;

/** Only events until this moment. @format date-time */
export type EndTime = string;

/** Id of a vault in 26 letters and digits. @minLength 26 @maxLength 26 @pattern ^[0-9a-z]{26}$ */
export type VaultUuid = string;

/** Id of an item in 26 letters and digits. @minLength 26 @maxLength 26 @pattern ^[0-9a-z]{26}$ */
export type ItemUuid = string;

/** Title that the item gets. @minLength 1 */
export type ItemTitle = string;

/** Kind of item, such as LOGIN or API_CREDENTIAL. */
export type Category =
  | "LOGIN"
  | "PASSWORD"
  | "API_CREDENTIAL"
  | "SERVER"
  | "DATABASE"
  | "CREDIT_CARD"
  | "MEMBERSHIP"
  | "PASSPORT"
  | "SOFTWARE_LICENSE"
  | "OUTDOOR_LICENSE"
  | "SECURE_NOTE"
  | "WIRELESS_ROUTER"
  | "BANK_ACCOUNT"
  | "DRIVER_LICENSE"
  | "IDENTITY"
  | "REWARD_PROGRAM"
  | "EMAIL_ACCOUNT"
  | "SOCIAL_SECURITY_NUMBER"
  | "MEDICAL_RECORD"
  | "SSH_KEY";

/** Vault that the item is in. */
export type VaultRef = {
  id: VaultUuid;
};

/** Tags to file the item under. */
export type ItemTags = string[];

/** Addresses that the item is used at. */
export type ItemUrls = {
  /** The address in full. @format uri */
  href: string;
  /** What it is called. */
  label?: string;
  /** Whether it is the main one. */
  primary?: boolean;
}[];

/** Fields of the item with their values. */
export type ItemFields = {
  /** Id of the field within the item. @minLength 1 */
  id: string;
  /** Kind of field, CONCEALED for secrets. */
  type:
    | "STRING"
    | "EMAIL"
    | "CONCEALED"
    | "URL"
    | "TOTP"
    | "OTP"
    | "DATE"
    | "MONTH_YEAR"
    | "MENU"
    | "ADDRESS"
    | "CREDIT_CARD_NUMBER"
    | "CREDIT_CARD_TYPE"
    | "GENDER"
    | "PHONE"
    | "REFERENCE"
    | "FILE"
    | "SSHKEY";
  /** What a login uses it for. */
  purpose?: "" | "USERNAME" | "PASSWORD" | "NOTES";
  /** Name that people see. */
  label?: string;
  /** What the field holds. */
  value?: string;
  /** Whether the server makes the value up. */
  generate?: boolean;
  /** Section that the field is in. */
  section?: {
    /** Id of that section. @minLength 1 */
    id?: string;
    /** Heading of that section. */
    label?: string;
  };
  /** How to make the value up. */
  recipe?: {
    /** How long it is. @integer @minimum 1 @maximum 64 */
    length?: number;
    /** What it is made of. */
    characterSets?: ("LETTERS" | "DIGITS" | "SYMBOLS")[];
    /** What must not be in it. */
    excludeCharacters?: string;
  };
}[];

/** Sections that fields stand in. */
export type ItemSections = {
  /** Id of the section. @minLength 1 */
  id?: string;
  /** Heading of the section. */
  label?: string;
}[];

/** Files of the item, as items:read_details tells them. */
export type ItemFiles = {
  /** Id of the file. @minLength 1 */
  id?: string;
  /** Name of the file. */
  name?: string;
  /** Size of it in bytes. @integer */
  size?: number;
  /** Path that leads to the content. */
  content_path?: string;
  /** Section that the file is in. */
  section?: {
    /** Id of its section. @minLength 1 */
    id?: string;
    /** Heading of its section. */
    label?: string;
  };
}[];

/** Whether it is marked as a favorite. */
export type Favorite = boolean;

/** What to put there. */
export type PatchValue = string | number | boolean | PatchValue[] | { [key: string]: PatchValue };

export type Person = {
  uuid?: string;
  name?: string;
  email?: string;
};

export type Client = {
  app_name?: string;
  app_version?: string;
  platform_name?: string;
  platform_version?: string;
  os_name?: string;
  os_version?: string;
  ip_address?: string;
};

export type Location = {
  country?: string;
  region?: string;
  city?: string;
  longitude?: number;
  latitude?: number;
};

export type Vault = {
  id?: VaultUuid;
  name?: string;
  description?: string;
  type?: "USER_CREATED" | "PERSONAL" | "EVERYONE" | "TRANSFER" | (string & {});
  /** How many items it has. @integer */
  items?: number;
  /** @integer */
  attributeVersion?: number;
  /** @integer */
  contentVersion?: number;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
};

export type Item = {
  id?: ItemUuid;
  title?: string;
  category: string;
  vault: { id?: string };
  tags?: string[];
  urls?: {
    href?: string;
    label?: string;
    primary?: boolean;
  }[];
  favorite?: boolean;
  /** @integer */
  version?: number;
  /** Archived or deleted, else left out. */
  state?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  lastEditedBy?: string;
};

export type File = {
  id?: string;
  name?: string;
  /** @integer */
  size?: number;
  content_path?: string;
  section?: { id?: string; label?: string };
  /** The content in base64 where it was asked for. */
  content?: string;
};

export type FullItem = {
  id?: ItemUuid;
  title?: string;
  category: string;
  vault: { id?: string };
  tags?: string[];
  urls?: {
    href?: string;
    label?: string;
    primary?: boolean;
  }[];
  favorite?: boolean;
  /** @integer */
  version?: number;
  /** Archived or deleted, else left out. */
  state?: string;
  /** @format date-time */
  createdAt?: string;
  /** @format date-time */
  updatedAt?: string;
  lastEditedBy?: string;
  sections?: { id?: string; label?: string }[];
  fields?: {
    id?: string;
    type?: string;
    purpose?: string;
    label?: string;
    /** What it holds in plain text. */
    value?: string;
    /** One-time code of this moment. */
    totp?: string;
    entropy?: number;
    section?: { id?: string; label?: string };
  }[];
  files?: File[];
};

export type SignInAttempts = {
  items?: {
    uuid?: string;
    session_uuid?: string;
    /** @format date-time */
    timestamp?: string;
    /** How it went, such as success or mfa_failed. */
    category?: string;
    /** Why it went so, such as totp_bad. */
    type?: string;
    country?: string;
    details?: { value?: string } | null;
    target_user?: Person;
    client?: Client;
    location?: Location;
  }[];
  cursor?: string;
  has_more?: boolean;
};

export type ItemUsages = {
  items?: {
    uuid?: string;
    /** @format date-time */
    timestamp?: string;
    /** What was done, such as reveal or export. */
    action?: string;
    vault_uuid?: string;
    item_uuid?: string;
    /** @integer */
    used_version?: number;
    user?: Person;
    client?: Client;
    location?: Location;
  }[];
  cursor?: string;
  has_more?: boolean;
};

export type AuditEvents = {
  items?: {
    uuid?: string;
    /** @format date-time */
    timestamp?: string;
    actor_uuid?: string;
    actor_details?: Person;
    /** What was done, such as grant or disblmfa. */
    action?: string;
    /** What it was done to, such as vault. */
    object_type?: string;
    object_uuid?: string;
    object_details?: Person;
    /** @integer */
    aux_id?: number;
    aux_uuid?: string;
    aux_details?: Person;
    aux_info?: string;
    session?: {
      uuid?: string;
      /** @format date-time */
      login_time?: string;
      device_uuid?: string;
      ip?: string;
    };
    location?: Location;
  }[];
  cursor?: string;
  has_more?: boolean;
};

const CURSOR_PAGES = { cursor: "cursor", next: "/cursor", more: "/has_more", items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "onepassword",
  operations: {
    low: {
      "token:read": ["0gTyEhgV"],
      "server_health:read": ["j2Ugsyio"],
      "vaults:read": ["GpZns4Pc"],
      "vaults:read_details": ["UqoNSiDj"],
      "items:read": ["ktcQBpXU"],
      "files:read": ["FsXaV7yn"],
    },
    medium: {
      "sign_in_attempts:read": ["AzHF66CG"],
      "sign_in_attempts:read_page": ["xrC3s28k", CURSOR_PAGES],
      "item_usages:read": ["OHfrKbSJ"],
      "item_usages:read_page": ["90DvLgp2", CURSOR_PAGES],
      "audit_events:read": ["86XY7KRm"],
      "audit_events:read_page": ["VjnsJYVY", CURSOR_PAGES],
      "server_activity:read": ["M8rYqeR0", { offset: "offset", limit: "limit", items: "" }],
      "items:read_details": ["01X-JHxC"],
      "items:create": ["XgombvPS"],
      "files:read_content": ["tvx4EETK"],
    },
    high: {
      "items:replace": ["QCtSwXBj"],
      "items:update": ["LPDUDbIl"],
    },
    critical: {
      "items:delete": ["wQKkptDO"],
    },
  },
};
