// Generated from specs/tailscale.yaml by `npm run generate`. Do not edit.
import {
  type ARXCore,
  type CallOf,
  type ConnectorSpec,
  type ExecuteOptions,
  type GovernedCall,
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
 * Tailscale. Devices, users, keys, the access policy and logs of a tailnet.
 * @see https://tailscale.com/api
 */
export class TailscaleConnector<const M extends Risk = "critical"> extends SDKConnector<TailscaleOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the devices of a tailnet. Risk: low. Scope: devices:core:read. */
  listDevices(params: ListDevicesParams, options?: ExecuteOptions): GovernedCall<"low", DevicesReadResult> {
    return this.call("devices:read", params, options);
  }

  /** Get one device with its state. Risk: low. Scope: devices:core:read. */
  getDevice(params: GetDeviceParams, options?: ExecuteOptions): GovernedCall<"low", DevicesReadDetailsResult> {
    return this.call("devices:read_details", params, options);
  }

  /** Keep a device out of the tailnet. Risk: high. Scope: devices:core. May be escalated to a reviewer. */
  deauthorizeDevice(params: DeauthorizeDeviceParams, options?: ExecuteOptions): GovernedCall<"high", DevicesUpdateAuthorizedResult> {
    return this.call("devices:update_authorized", { ...params, authorized: false }, options);
  }

  /** Let a device into the tailnet. Risk: high. Scope: devices:core. May be escalated to a reviewer. */
  authorizeDevice(params: AuthorizeDeviceParams, options?: ExecuteOptions): GovernedCall<"high", DevicesUpdateAuthorizedResult> {
    return this.call("devices:update_authorized", { ...params, authorized: true }, options);
  }

  /** Make the key of a device expire now. Risk: high. Scope: devices:core. May be escalated to a reviewer. */
  expireDevice(params: ExpireDeviceParams, options?: ExecuteOptions): GovernedCall<"high", DevicesExpireResult> {
    return this.call("devices:expire", params, options);
  }

  /** List the users of a tailnet. Risk: low. Scope: users:read. */
  listUsers(params: ListUsersParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadResult> {
    return this.call("users:read", params, options);
  }

  /** Suspend a user with all devices. Risk: high. Scope: users. May be escalated to a reviewer. */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSuspendResult> {
    return this.call("users:suspend", params, options);
  }

  /** Let a suspended user in again. Risk: high. Scope: users. May be escalated to a reviewer. */
  restoreUser(params: RestoreUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersRestoreResult> {
    return this.call("users:restore", params, options);
  }

  /**
   * List the keys without their secrets.
   * Risk: low. Scope: api_access_tokens:read, auth_keys:read, oauth_keys:read, federated_keys:read.
   */
  listKeys(params: ListKeysParams, options?: ExecuteOptions): GovernedCall<"low", KeysReadResult> {
    return this.call("keys:read", { ...params, all: true }, options);
  }

  /** Get the access policy of a tailnet. Risk: low. Scope: policy_file:read. */
  getPolicy(params: GetPolicyParams, options?: ExecuteOptions): GovernedCall<"low", PolicyReadResult> {
    return this.call("policy:read", params, options);
  }

  /** Check a policy without putting it in force. Risk: low. Scope: policy_file:read. */
  validatePolicy(params: ValidatePolicyParams, options?: ExecuteOptions): GovernedCall<"low", PolicyValidateResult> {
    return this.call("policy:validate", params, options);
  }

  /** List who changed what in a tailnet. Risk: medium. Scope: logs:configuration:read. */
  getAuditLogs(params: GetAuditLogsParams, options?: ExecuteOptions): GovernedCall<"medium", AuditLogsReadResult> {
    return this.call("audit_logs:read", params, options);
  }

  execute<O extends keyof Within<TailscaleOperations, M>>(
    operation: O,
    params: ParamsOf<Within<TailscaleOperations, M>, O> & Incomplete,
  ): never;
  /** List the devices of a tailnet. `GET /tailnet/{tailnet}/devices` @risk low */
  execute(
    operation: OperationId<"devices:read", "low", M>,
    params: DevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DevicesReadResult>;
  /** Get one device with its state. `GET /device/{deviceId}` @risk low */
  execute(
    operation: OperationId<"devices:read_details", "low", M>,
    params: DevicesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DevicesReadDetailsResult>;
  /** Let a device in, or keep it out. `POST /device/{deviceId}/authorized` @risk high */
  execute(
    operation: OperationId<"devices:update_authorized", "high", M>,
    params: DevicesUpdateAuthorizedParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesUpdateAuthorizedResult>;
  /** Make the key of a device expire now. `POST /device/{deviceId}/expire` @risk high */
  execute(
    operation: OperationId<"devices:expire", "high", M>,
    params: DevicesExpireParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesExpireResult>;
  /** Delete a device from its tailnet. `DELETE /device/{deviceId}` @risk critical */
  execute(
    operation: OperationId<"devices:delete", "critical", M>,
    params: DevicesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", DevicesDeleteResult>;
  /** Set all the tags of a device. `POST /device/{deviceId}/tags` @risk high */
  execute(
    operation: OperationId<"devices:update_tags", "high", M>,
    params: DevicesUpdateTagsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesUpdateTagsResult>;
  /** List the subnets behind a device. `GET /device/{deviceId}/routes` @risk low */
  execute(
    operation: OperationId<"device_routes:read", "low", M>,
    params: DeviceRoutesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DeviceRoutesReadResult>;
  /** Set which subnets a device may serve. `POST /device/{deviceId}/routes` @risk high */
  execute(
    operation: OperationId<"device_routes:write", "high", M>,
    params: DeviceRoutesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DeviceRoutesWriteResult>;
  /** List what is known of a device's posture. `GET /device/{deviceId}/attributes` @risk low */
  execute(
    operation: OperationId<"device_attributes:read", "low", M>,
    params: DeviceAttributesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DeviceAttributesReadResult>;
  /** Set a posture attribute of a device. `POST /device/{deviceId}/attributes/{attributeKey}` @risk high */
  execute(
    operation: OperationId<"device_attributes:write", "high", M>,
    params: DeviceAttributesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DeviceAttributesWriteResult>;
  /**
   * Remove a posture attribute of a device. `DELETE /device/{deviceId}/attributes/{attributeKey}`
   * @risk high
   */
  execute(
    operation: OperationId<"device_attributes:delete", "high", M>,
    params: DeviceAttributesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DeviceAttributesDeleteResult>;
  /** List the users of a tailnet. `GET /tailnet/{tailnet}/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /** Get one user of the tailnet. `GET /users/{userId}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /** Suspend a user with all devices. `POST /users/{userId}/suspend` @risk high */
  execute(
    operation: OperationId<"users:suspend", "high", M>,
    params: UsersSuspendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSuspendResult>;
  /** Let a suspended user in again. `POST /users/{userId}/restore` @risk high */
  execute(
    operation: OperationId<"users:restore", "high", M>,
    params: UsersRestoreParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersRestoreResult>;
  /** Delete a user and all devices. `POST /users/{userId}/delete` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List the keys without their secrets. `GET /tailnet/{tailnet}/keys` @risk low */
  execute(
    operation: OperationId<"keys:read", "low", M>,
    params: KeysReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KeysReadResult>;
  /** Get one key without its secret. `GET /tailnet/{tailnet}/keys/{keyId}` @risk low */
  execute(
    operation: OperationId<"keys:read_details", "low", M>,
    params: KeysReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", KeysReadDetailsResult>;
  /** Delete a key for good. `DELETE /tailnet/{tailnet}/keys/{keyId}` @risk critical */
  execute(
    operation: OperationId<"keys:delete", "critical", M>,
    params: KeysDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", KeysDeleteResult>;
  /** Get the access policy of a tailnet. `GET /tailnet/{tailnet}/acl` @risk low */
  execute(
    operation: OperationId<"policy:read", "low", M>,
    params: PolicyReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PolicyReadResult>;
  /** Check a policy without putting it in force. `POST /tailnet/{tailnet}/acl/validate` @risk low */
  execute(
    operation: OperationId<"policy:validate", "low", M>,
    params: PolicyValidateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PolicyValidateResult>;
  /** Replace the access policy of a tailnet. `POST /tailnet/{tailnet}/acl` @risk critical */
  execute(
    operation: OperationId<"policy:write", "critical", M>,
    params: PolicyWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", PolicyWriteResult>;
  /** Get the settings of a tailnet. `GET /tailnet/{tailnet}/settings` @risk low */
  execute(
    operation: OperationId<"settings:read", "low", M>,
    params: SettingsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SettingsReadResult>;
  /** Get name servers and domains of a tailnet. `GET /tailnet/{tailnet}/dns/configuration` @risk low */
  execute(
    operation: OperationId<"dns:read", "low", M>,
    params: DnsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", DnsReadResult>;
  /** List webhooks without their secrets. `GET /tailnet/{tailnet}/webhooks` @risk medium */
  execute(
    operation: OperationId<"webhooks:read", "medium", M>,
    params: WebhooksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", WebhooksReadResult>;
  /** List who changed what in a tailnet. `GET /tailnet/{tailnet}/logging/configuration` @risk medium */
  execute(
    operation: OperationId<"audit_logs:read", "medium", M>,
    params: AuditLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AuditLogsReadResult>;
  /** List which devices talked to which. `GET /tailnet/{tailnet}/logging/network` @risk medium */
  execute(
    operation: OperationId<"flow_logs:read", "medium", M>,
    params: FlowLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", FlowLogsReadResult>;
  /** Tell where a log is sent. `GET /tailnet/{tailnet}/logging/{logType}/stream` @risk medium */
  execute(
    operation: OperationId<"log_streams:read", "medium", M>,
    params: LogStreamsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LogStreamsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof TailscaleOperations>(
    operation: O & Permit<TailscaleOperations, O, M>,
    ...rest: Rest<ParamsOf<TailscaleOperations, O>>
  ): CallOf<TailscaleOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Tailscale<M extends Risk = "critical"> = Limited<TailscaleConnector<M>, TailscaleMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface TailscaleOperations {
  "devices:read": { risk: "low"; params: DevicesReadParams; result: DevicesReadResult };
  "devices:read_details": { risk: "low"; params: DevicesReadDetailsParams; result: DevicesReadDetailsResult };
  "devices:update_authorized": { risk: "high"; params: DevicesUpdateAuthorizedParams; result: DevicesUpdateAuthorizedResult };
  "devices:expire": { risk: "high"; params: DevicesExpireParams; result: DevicesExpireResult };
  "devices:delete": { risk: "critical"; params: DevicesDeleteParams; result: DevicesDeleteResult };
  "devices:update_tags": { risk: "high"; params: DevicesUpdateTagsParams; result: DevicesUpdateTagsResult };
  "device_routes:read": { risk: "low"; params: DeviceRoutesReadParams; result: DeviceRoutesReadResult };
  "device_routes:write": { risk: "high"; params: DeviceRoutesWriteParams; result: DeviceRoutesWriteResult };
  "device_attributes:read": { risk: "low"; params: DeviceAttributesReadParams; result: DeviceAttributesReadResult };
  "device_attributes:write": { risk: "high"; params: DeviceAttributesWriteParams; result: DeviceAttributesWriteResult };
  "device_attributes:delete": { risk: "high"; params: DeviceAttributesDeleteParams; result: DeviceAttributesDeleteResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:suspend": { risk: "high"; params: UsersSuspendParams; result: UsersSuspendResult };
  "users:restore": { risk: "high"; params: UsersRestoreParams; result: UsersRestoreResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "keys:read": { risk: "low"; params: KeysReadParams; result: KeysReadResult };
  "keys:read_details": { risk: "low"; params: KeysReadDetailsParams; result: KeysReadDetailsResult };
  "keys:delete": { risk: "critical"; params: KeysDeleteParams; result: KeysDeleteResult };
  "policy:read": { risk: "low"; params: PolicyReadParams; result: PolicyReadResult };
  "policy:validate": { risk: "low"; params: PolicyValidateParams; result: PolicyValidateResult };
  "policy:write": { risk: "critical"; params: PolicyWriteParams; result: PolicyWriteResult };
  "settings:read": { risk: "low"; params: SettingsReadParams; result: SettingsReadResult };
  "dns:read": { risk: "low"; params: DnsReadParams; result: DnsReadResult };
  "webhooks:read": { risk: "medium"; params: WebhooksReadParams; result: WebhooksReadResult };
  "audit_logs:read": { risk: "medium"; params: AuditLogsReadParams; result: AuditLogsReadResult };
  "flow_logs:read": { risk: "medium"; params: FlowLogsReadParams; result: FlowLogsReadResult };
  "log_streams:read": { risk: "medium"; params: LogStreamsReadParams; result: LogStreamsReadResult };
}

/** The risk of each convenience method. */
export interface TailscaleMethods {
  listDevices: "low";
  getDevice: "low";
  deauthorizeDevice: "high";
  authorizeDevice: "high";
  expireDevice: "high";
  listUsers: "low";
  suspendUser: "high";
  restoreUser: "high";
  listKeys: "low";
  getPolicy: "low";
  validatePolicy: "low";
  getAuditLogs: "medium";
}

/** Parameters of `devices:read`. */
export interface DevicesReadParams {
  tailnet: Tailnet;
  fields?: DeviceFields;
  /** Only the device with exactly this name. @minLength 1 */
  hostname?: string;
  /** Only devices with this system, such as windows. @minLength 1 */
  os?: string;
  /** Only devices with this login name as owner. @minLength 1 */
  user?: string;
  /** Only devices that have all of these tags, such as tag:server. @maxItems 20 */
  tags?: string[];
  /** Only devices that were let in, or those that were not. */
  authorized?: boolean;
}

/** Result of `devices:read`. */
export type DevicesReadResult = {
  devices?: Device[];
};

/** Arguments of `listDevices`. */
export interface ListDevicesParams {
  tailnet: Tailnet;
  fields?: DeviceFields;
  /** Only the device with exactly this name. @minLength 1 */
  hostname?: string;
  /** Only devices that have all of these tags, such as tag:server. @maxItems 20 */
  tags?: string[];
}

/** Parameters of `devices:read_details`. */
export interface DevicesReadDetailsParams {
  deviceId: DeviceId;
  fields?: DeviceFields;
}

/** Result of `devices:read_details`. */
export type DevicesReadDetailsResult = Device;

/** Arguments of `getDevice`. */
export interface GetDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `devices:update_authorized`. */
export interface DevicesUpdateAuthorizedParams {
  deviceId: DeviceId;
  /** Whether the device may talk to others. */
  authorized: boolean;
}

/** Result of `devices:update_authorized`. */
export type DevicesUpdateAuthorizedResult = null;

/** Arguments of `deauthorizeDevice`. */
export interface DeauthorizeDeviceParams {
  deviceId: DeviceId;
}

/** Arguments of `authorizeDevice`. */
export interface AuthorizeDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `devices:expire`. */
export interface DevicesExpireParams {
  deviceId: DeviceId;
}

/** Result of `devices:expire`. */
export type DevicesExpireResult = null;

/** Arguments of `expireDevice`. */
export interface ExpireDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `devices:delete`. */
export interface DevicesDeleteParams {
  deviceId: DeviceId;
}

/** Result of `devices:delete`. */
export type DevicesDeleteResult = null;

/** Parameters of `devices:update_tags`. */
export interface DevicesUpdateTagsParams {
  deviceId: DeviceId;
  /** Tags to have from now on, such as tag:quarantine. @maxItems 50 */
  tags: string[];
}

/** Result of `devices:update_tags`. */
export type DevicesUpdateTagsResult = null;

/** Parameters of `device_routes:read`. */
export interface DeviceRoutesReadParams {
  deviceId: DeviceId;
}

/** Result of `device_routes:read`. */
export type DeviceRoutesReadResult = Routes;

/** Parameters of `device_routes:write`. */
export interface DeviceRoutesWriteParams {
  deviceId: DeviceId;
  /** All routes to enable, in CIDR; those left out go. @maxItems 100 */
  routes: string[];
}

/** Result of `device_routes:write`. */
export type DeviceRoutesWriteResult = Routes;

/** Parameters of `device_attributes:read`. */
export interface DeviceAttributesReadParams {
  deviceId: DeviceId;
}

/** Result of `device_attributes:read`. */
export type DeviceAttributesReadResult = Attributes;

/** Parameters of `device_attributes:write`. */
export interface DeviceAttributesWriteParams {
  deviceId: DeviceId;
  attributeKey: AttributeKey;
  /**
   * Value that rules can ask for; text of letters, digits, dots and underscores.
   * @integer
   * @maxLength 50
   * @pattern ^[a-zA-Z0-9_.]*$
   */
  value: string | number | boolean;
  /** When the attribute goes by itself. @format date-time */
  expiry?: string;
  /** Reason for the entry in the log. @maxLength 200 */
  comment?: string;
}

/** Result of `device_attributes:write`. */
export type DeviceAttributesWriteResult = Attributes;

/** Parameters of `device_attributes:delete`. */
export interface DeviceAttributesDeleteParams {
  deviceId: DeviceId;
  attributeKey: AttributeKey;
}

/** Result of `device_attributes:delete`. */
export type DeviceAttributesDeleteResult = null;

/** Parameters of `users:read`. */
export interface UsersReadParams {
  tailnet: Tailnet;
  /** Whether to list members, guests from elsewhere, or both. @default "member" */
  type?: "member" | "shared" | "all";
  /** Only users with this role. @default "all" */
  role?: "owner" | "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | "all";
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: User[];
};

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  tailnet: Tailnet;
  /** Only users with this role. @default "all" */
  role?: "owner" | "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | "all";
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  userId: UserId;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `users:suspend`. */
export interface UsersSuspendParams {
  userId: UserId;
}

/** Result of `users:suspend`. */
export type UsersSuspendResult = null;

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userId: UserId;
}

/** Parameters of `users:restore`. */
export interface UsersRestoreParams {
  userId: UserId;
}

/** Result of `users:restore`. */
export type UsersRestoreResult = null;

/** Arguments of `restoreUser`. */
export interface RestoreUserParams {
  userId: UserId;
}

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  userId: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `keys:read`. */
export interface KeysReadParams {
  tailnet: Tailnet;
  /** Send every kind of key of everyone; without it a trust credential is shown others like itself alone. */
  all: boolean;
}

/** Result of `keys:read`. */
export type KeysReadResult = {
  keys?: Key[];
};

/** Arguments of `listKeys`. */
export interface ListKeysParams {
  tailnet: Tailnet;
}

/** Parameters of `keys:read_details`. */
export interface KeysReadDetailsParams {
  tailnet: Tailnet;
  keyId: KeyId;
}

/** Result of `keys:read_details`. */
export type KeysReadDetailsResult = Key;

/** Parameters of `keys:delete`. */
export interface KeysDeleteParams {
  tailnet: Tailnet;
  keyId: KeyId;
}

/** Result of `keys:delete`. */
export type KeysDeleteResult = null;

/** Parameters of `policy:read`. */
export interface PolicyReadParams {
  tailnet: Tailnet;
}

/** Result of `policy:read`. */
export type PolicyReadResult = Policy;

/** Arguments of `getPolicy`. */
export interface GetPolicyParams {
  tailnet: Tailnet;
}

/** Parameters of `policy:validate`. */
export interface PolicyValidateParams {
  tailnet: Tailnet;
  /** The whole policy to check. */
  policy: { [key: string]: unknown };
}

/** Result of `policy:validate`. */
export type PolicyValidateResult = {
  message?: string;
  data?: {
    user?: string;
    errors?: string[] | null;
    warnings?: string[] | null;
  }[] | null;
};

/** Arguments of `validatePolicy`. */
export interface ValidatePolicyParams {
  tailnet: Tailnet;
  /** The whole policy to check. */
  policy: { [key: string]: unknown };
}

/** Parameters of `policy:write`. */
export interface PolicyWriteParams {
  tailnet: Tailnet;
  /** ETag header of the policy that was read, in quotes, to refuse overwriting a newer one. @minLength 1 */
  "If-Match"?: string;
  /** The whole policy to put in force. */
  policy: { [key: string]: unknown };
}

/** Result of `policy:write`. */
export type PolicyWriteResult = Policy;

/** Parameters of `settings:read`. */
export interface SettingsReadParams {
  tailnet: Tailnet;
}

/** Result of `settings:read`. */
export type SettingsReadResult = {
  aclsExternallyManagedOn?: boolean | null;
  aclsExternalLink?: string;
  devicesApprovalOn?: boolean | null;
  devicesAutoUpdatesOn?: boolean | null;
  /** @integer */
  devicesKeyDurationDays?: number;
  usersApprovalOn?: boolean | null;
  usersRoleAllowedToJoinExternalTailnets?: string;
  networkFlowLoggingOn?: boolean | null;
  regionalRoutingOn?: boolean | null;
  postureIdentityCollectionOn?: boolean | null;
  httpsEnabled?: boolean | null;
};

/** Parameters of `dns:read`. */
export interface DnsReadParams {
  tailnet: Tailnet;
}

/** Result of `dns:read`. */
export type DnsReadResult = {
  nameservers?: Resolver[];
  splitDNS?: { [key: string]: Resolver[] | null };
  searchPaths?: string[];
  preferences?: { overrideLocalDNS?: boolean; magicDNS?: boolean };
};

/** Parameters of `webhooks:read`. */
export interface WebhooksReadParams {
  tailnet: Tailnet;
}

/** Result of `webhooks:read`. */
export type WebhooksReadResult = {
  webhooks?: {
    endpointId?: string;
    endpointUrl?: string;
    providerType?: string;
    creatorLoginName?: string;
    created?: string;
    lastModified?: string;
    subscriptions?: string[];
  }[];
};

/** Parameters of `audit_logs:read`. */
export interface AuditLogsReadParams {
  tailnet: Tailnet;
  start: Start;
  end: End;
  /** Only changes by these ids, or by names that have the text after a ~ in them. @maxItems 50 */
  actor?: string[];
  /** Only changes of things with one of these texts in their name or id. @maxItems 50 */
  target?: string[];
  /** Only changes of these kinds, such as API_KEY.CREATE or ADMIN_CONSOLE.LOGIN. @maxItems 50 */
  event?: string[];
}

/** Result of `audit_logs:read`. */
export type AuditLogsReadResult = {
  version?: string;
  tailnet?: string;
  logs?: {
    eventGroupID?: string;
    eventTime?: string;
    type?: string;
    origin?: string;
    action?: string;
    actor?: {
      id?: string;
      type?: string;
      loginName?: string;
      displayName?: string;
      tags?: string[];
    };
    target?: {
      id?: string;
      name?: string;
      type?: string;
      property?: string;
      isEphemeral?: boolean;
    };
    old?: Value;
    new?: Value;
    actionDetails?: string;
    deferredAt?: string;
    error?: string;
  }[] | null;
};

/** Arguments of `getAuditLogs`. */
export interface GetAuditLogsParams {
  tailnet: Tailnet;
  start: Start;
  end: End;
  /** Only changes by these ids, or by names that have the text after a ~ in them. @maxItems 50 */
  actor?: string[];
}

/** Parameters of `flow_logs:read`. */
export interface FlowLogsReadParams {
  tailnet: Tailnet;
  start: Start;
  end: End;
}

/** Result of `flow_logs:read`. */
export type FlowLogsReadResult = {
  logs?: {
    logged?: string;
    nodeId?: string;
    start?: string;
    end?: string;
    virtualTraffic?: Traffic[];
    subnetTraffic?: Traffic[];
    exitTraffic?: Traffic[];
    physicalTraffic?: Traffic[];
  }[] | null;
};

/** Parameters of `log_streams:read`. */
export interface LogStreamsReadParams {
  tailnet: Tailnet;
  /** Which of the two logs. */
  logType: "configuration" | "network";
}

/** Result of `log_streams:read`. */
export type LogStreamsReadResult = {
  logType?: string;
  destinationType?: string;
  url?: string;
  user?: string;
  /** @integer */
  uploadPeriodMinutes?: number;
  compressionFormat?: string;
  s3Bucket?: string;
  s3Region?: string;
  s3KeyPrefix?: string;
  s3AuthenticationType?: string;
  s3RoleArn?: string;
  gcsBucket?: string;
  gcsKeyPrefix?: string;
};

/** Name of the tailnet, or - for that of the credential. @minLength 1 */
export type Tailnet = string;

/** Id of a device, the nodeId rather than the old id. @minLength 1 */
export type DeviceId = string;

/** Id of a user in the tailnet. @minLength 1 */
export type UserId = string;

/** Id of a key, which is not its secret. @minLength 1 */
export type KeyId = string;

/**
 * Name of the attribute, such as custom:quarantined.
 * @minLength 1
 * @maxLength 128
 * @pattern ^custom:[a-zA-Z0-9_:]+$
 */
export type AttributeKey = string;

/** How much to send: default, or all with routes and connectivity. */
export type DeviceFields = "default" | "all";

/** Begin of the time span. @format date-time */
export type Start = string;

/** End of the time span. @format date-time */
export type End = string;

export type Device = {
  nodeId?: string;
  id?: string;
  name?: string;
  hostname?: string;
  /** Login name of the owner. */
  user?: string;
  addresses?: string[];
  os?: string;
  clientVersion?: string;
  updateAvailable?: boolean;
  authorized?: boolean;
  tags?: string[];
  created?: string;
  expires?: string;
  /** Not there while the device is connected. */
  lastSeen?: string | null;
  connectedToControl?: boolean;
  /** Whether several machines use its key, as copies do. */
  multipleConnections?: boolean;
  keyExpiryDisabled?: boolean;
  blocksIncomingConnections?: boolean;
  isExternal?: boolean;
  isEphemeral?: boolean;
  sshEnabled?: boolean;
  advertisedRoutes?: string[];
  enabledRoutes?: string[];
  machineKey?: string;
  nodeKey?: string;
  tailnetLockError?: string;
  tailnetLockKey?: string;
  postureIdentity?: { serialNumbers?: string[]; disabled?: boolean };
  clientConnectivity?: {
    endpoints?: string[];
    mappingVariesByDestIP?: boolean;
    latency?: { [key: string]: { preferred?: boolean; latencyMs?: number } };
  };
  distro?: {
    name?: string;
    version?: string;
    codeName?: string;
  };
};

export type Routes = {
  advertisedRoutes?: string[];
  enabledRoutes?: string[];
};

export type Attributes = {
  attributes?: { [key: string]: string | number | boolean };
  expiries?: { [key: string]: string };
};

export type User = {
  id?: string;
  loginName?: string;
  displayName?: string;
  tailnetId?: string;
  /** Member of the tailnet, or shared from elsewhere. */
  type?: string;
  role?:
    | "owner"
    | "member"
    | "admin"
    | "it-admin"
    | "network-admin"
    | "billing-admin"
    | "auditor"
    | (string & {});
  status?: "active" | "idle" | "suspended" | "needs-approval" | "over-billing-limit" | (string & {});
  created?: string;
  lastSeen?: string;
  /** @integer */
  deviceCount?: number;
  currentlyConnected?: boolean;
};

export type Key = {
  id?: string;
  keyType?: "auth" | "client" | "api" | "federated" | (string & {});
  description?: string;
  created?: string;
  updated?: string;
  expires?: string;
  revoked?: string;
  /** Whether the key was revoked or ran out. */
  invalid?: boolean;
  /** @integer */
  expirySeconds?: number | null;
  userId?: string;
  scopes?: string[];
  tags?: string[];
  audience?: string;
  issuer?: string;
  subject?: string;
  capabilities?: {
    devices?: {
      create?: {
        reusable?: boolean;
        ephemeral?: boolean;
        preauthorized?: boolean;
        tags?: string[];
      };
    };
  };
};

export type Policy = {
  acls?: {
    action?: string;
    proto?: string;
    src?: string[];
    dst?: string[];
    /** Older name of src. */
    users?: string[];
    /** Older name of dst. */
    ports?: string[];
    srcPosture?: string[];
  }[];
  grants?: {
    src?: string[];
    dst?: string[];
    ip?: string[];
    srcPosture?: string[];
    via?: string[];
  }[];
  groups?: { [key: string]: string[] };
  hosts?: { [key: string]: string };
  tagOwners?: { [key: string]: string[] };
  ssh?: {
    action?: string;
    src?: string[];
    dst?: string[];
    users?: string[];
  }[];
  autoApprovers?: { routes?: { [key: string]: string[] }; exitNode?: string[] };
  postures?: { [key: string]: string[] };
  defaultSrcPosture?: string[];
  nodeAttrs?: { target?: string[]; attr?: string[] }[];
  tests?: {
    src?: string;
    accept?: string[];
    deny?: string[];
  }[];
};

export type Value = string | number | boolean | Value[] | { [key: string]: Value } | null;

export type Resolver = {
  address?: string;
  useWithExitNode?: boolean;
};

export type Traffic = {
  /** Name of the protocol, such as tcp, or its number. @integer */
  proto?: string | number;
  src?: string;
  dst?: string;
  /** @integer */
  txPkts?: number;
  /** @integer */
  txBytes?: number;
  /** @integer */
  rxPkts?: number;
  /** @integer */
  rxBytes?: number;
};

const CONNECTOR: ConnectorSpec = {
  name: "tailscale",
  operations: {
    low: {
      "devices:read": ["B03tBGZG"],
      "devices:read_details": ["awBldDrz"],
      "device_routes:read": ["dqHNz5VR"],
      "device_attributes:read": ["wzgT_FGn"],
      "users:read": ["vSp4iuzX"],
      "users:read_details": ["N-96ynF7"],
      "keys:read": ["ENNhHjBo"],
      "keys:read_details": ["kt5CF3Qt"],
      "policy:read": ["6efPX0lA"],
      "policy:validate": ["NADXhlEs"],
      "settings:read": ["rVYDH1m-"],
      "dns:read": ["L1Y82cXo"],
    },
    medium: {
      "webhooks:read": ["NlVJx0p8"],
      "audit_logs:read": ["BrABjtRY"],
      "flow_logs:read": ["kfFa_zo0"],
      "log_streams:read": ["t-GObgAt"],
    },
    high: {
      "devices:update_authorized": ["1qLox1rs"],
      "devices:expire": ["B0ecjZqj"],
      "devices:update_tags": ["QMG_LIbM"],
      "device_routes:write": ["nsn5pqmQ"],
      "device_attributes:write": ["9sJ72UlW"],
      "device_attributes:delete": ["ShcdUUS6"],
      "users:suspend": ["J1YuQdlj"],
      "users:restore": ["BdRX_Qmt"],
    },
    critical: {
      "devices:delete": ["Z8mZqZhE"],
      "users:delete": ["zJU687oI"],
      "keys:delete": ["AdgsxsFt"],
      "policy:write": ["ccXLAlvI"],
    },
  },
};
