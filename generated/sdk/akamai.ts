// Generated from specs/akamai.yaml by `npm run generate`. Do not edit.
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
 * Akamai. Network lists that Akamai blocks or allows by, security events, users and API clients of an
 * account.
 * @see https://techdocs.akamai.com/home/page/products-tools-a-z
 */
export class AkamaiConnector<const M extends Risk = "critical"> extends SDKConnector<AkamaiOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List network lists or search them. Risk: low. Scope: none. */
  findNetworkLists(params: FindNetworkListsParams = {}, options?: ExecuteOptions): GovernedCall<"low", NetworkListsReadResult> {
    return this.call("network_lists:read", params, options);
  }

  /** Get one network list with its entries. Risk: low. Scope: none. */
  getNetworkList(params: GetNetworkListParams, options?: ExecuteOptions): GovernedCall<"low", NetworkListsReadDetailsResult> {
    return this.call("network_lists:read_details", { networkListId: params.listId }, options);
  }

  /** Add several entries to a network list. Risk: high. Scope: none. May be escalated to a reviewer. */
  appendToNetworkList(params: AppendToNetworkListParams, options?: ExecuteOptions): GovernedCall<"high", NetworkListsAppendResult> {
    return this.call("network_lists:append", { networkListId: params.listId, list: params.elements }, options);
  }

  /** Take one entry off a network list. Risk: high. Scope: none. May be escalated to a reviewer. */
  removeFromNetworkList(params: RemoveFromNetworkListParams, options?: ExecuteOptions): GovernedCall<"high", NetworkListsRemoveElementResult> {
    return this.call("network_lists:remove_element", { networkListId: params.listId, element: params.element }, options);
  }

  /** Put the newest version of a list in force. Risk: high. Scope: none. May be escalated to a reviewer. */
  activateNetworkList(params: ActivateNetworkListParams, options?: ExecuteOptions): GovernedCall<"high", NetworkListsActivateResult> {
    return this.call("network_lists:activate", { networkListId: params.listId, environment: params.environment, comments: params.comments }, options);
  }

  /** List security configurations with their ids. Risk: low. Scope: none. */
  listSecurityConfigurations(options?: ExecuteOptions): GovernedCall<"low", SecurityConfigurationsReadResult> {
    return this.call("security_configurations:read", {}, options);
  }

  /** Fetch events of security configurations. Risk: medium. Scope: none. */
  getSecurityEvents(params: GetSecurityEventsParams, options?: ExecuteOptions): GovernedCall<"medium", SecurityEventsReadResult> {
    return this.call("security_events:read", { configId: params.configId, from: params.start, to: params.end, limit: params.limit }, options);
  }

  /** Lock the account of a user. Risk: high. Scope: none. May be escalated to a reviewer. */
  lockUser(params: LockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersLockResult> {
    return this.call("users:lock", { uiIdentityId: params.userId }, options);
  }

  /** Lift the lock from a user. Risk: high. Scope: none. May be escalated to a reviewer. */
  unlockUser(params: UnlockUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUnlockResult> {
    return this.call("users:unlock", { uiIdentityId: params.userId }, options);
  }

  /** Lock an API client at once. Risk: high. Scope: none. May be escalated to a reviewer. */
  lockApiClient(params: LockApiClientParams, options?: ExecuteOptions): GovernedCall<"high", ApiClientsLockResult> {
    return this.call("api_clients:lock", params, options);
  }

  execute<O extends keyof Within<AkamaiOperations, M>>(
    operation: O,
    params: ParamsOf<Within<AkamaiOperations, M>, O> & Incomplete,
  ): never;
  /** List network lists or search them. `GET /network-list/v2/network-lists` @risk low */
  execute(
    operation: OperationId<"network_lists:read", "low", M>,
    params: NetworkListsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkListsReadResult>;
  /** Get one network list with its entries. `GET /network-list/v2/network-lists/{networkListId}` @risk low */
  execute(
    operation: OperationId<"network_lists:read_details", "low", M>,
    params: NetworkListsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkListsReadDetailsResult>;
  /** Create a network list for security policies. `POST /network-list/v2/network-lists` @risk high */
  execute(
    operation: OperationId<"network_lists:write", "high", M>,
    params: NetworkListsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsWriteResult>;
  /**
   * Add several entries to a network list. `POST /network-list/v2/network-lists/{networkListId}/append`
   * @risk high
   */
  execute(
    operation: OperationId<"network_lists:append", "high", M>,
    params: NetworkListsAppendParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsAppendResult>;
  /**
   * Add one entry to a network list. `PUT /network-list/v2/network-lists/{networkListId}/elements`
   * @risk high
   */
  execute(
    operation: OperationId<"network_lists:add_element", "high", M>,
    params: NetworkListsAddElementParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsAddElementResult>;
  /**
   * Take one entry off a network list. `DELETE /network-list/v2/network-lists/{networkListId}/elements`
   * @risk high
   */
  execute(
    operation: OperationId<"network_lists:remove_element", "high", M>,
    params: NetworkListsRemoveElementParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsRemoveElementResult>;
  /**
   * Put the newest version of a list in force. `POST
   * /network-list/v2/network-lists/{networkListId}/environments/{environment}/activate`
   * @risk high
   */
  execute(
    operation: OperationId<"network_lists:activate", "high", M>,
    params: NetworkListsActivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsActivateResult>;
  /**
   * Tell whether a list is in force. `GET
   * /network-list/v2/network-lists/{networkListId}/environments/{environment}/status`
   * @risk low
   */
  execute(
    operation: OperationId<"network_lists:read_status", "low", M>,
    params: NetworkListsReadStatusParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkListsReadStatusResult>;
  /**
   * Get a network list as it once was. `GET
   * /network-list/v2/network-lists/{networkListId}/sync-points/{syncPoint}/history`
   * @risk low
   */
  execute(
    operation: OperationId<"network_lists:read_version", "low", M>,
    params: NetworkListsReadVersionParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", NetworkListsReadVersionResult>;
  /**
   * Delete a list that was never activated. `DELETE /network-list/v2/network-lists/{networkListId}`
   * @risk high
   */
  execute(
    operation: OperationId<"network_lists:delete", "high", M>,
    params: NetworkListsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", NetworkListsDeleteResult>;
  /** Tell how an activation gets on. `GET /network-list/v2/activations/{activationId}` @risk low */
  execute(
    operation: OperationId<"activations:read", "low", M>,
    params: ActivationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ActivationsReadResult>;
  /** List security configurations with their ids. `GET /appsec/v1/configs` @risk low */
  execute(
    operation: OperationId<"security_configurations:read", "low", M>,
    params: SecurityConfigurationsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", SecurityConfigurationsReadResult>;
  /** Fetch events of security configurations. `GET /siem/v1/configs/{configId}` @risk medium */
  execute(
    operation: OperationId<"security_events:read", "medium", M>,
    params: SecurityEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", SecurityEventsReadResult>;
  /** List the users of the account. `GET /identity-management/v3/user-admin/ui-identities` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadResult>;
  /**
   * Get one user with groups and roles. `GET /identity-management/v3/user-admin/ui-identities/{uiIdentityId}`
   * @risk low
   */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /**
   * Lock the account of a user. `POST /identity-management/v3/user-admin/ui-identities/{uiIdentityId}/lock`
   * @risk high
   */
  execute(
    operation: OperationId<"users:lock", "high", M>,
    params: UsersLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersLockResult>;
  /**
   * Lift the lock from a user. `POST /identity-management/v3/user-admin/ui-identities/{uiIdentityId}/unlock`
   * @risk high
   */
  execute(
    operation: OperationId<"users:unlock", "high", M>,
    params: UsersUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUnlockResult>;
  /**
   * Mail a user a password for one sign-in. `POST
   * /identity-management/v3/user-admin/ui-identities/{uiIdentityId}/reset-password`
   * @risk high
   */
  execute(
    operation: OperationId<"users:reset_password", "high", M>,
    params: UsersResetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetPasswordResult>;
  /**
   * Make a user set up the second factor anew. `PUT
   * /identity-management/v3/user-admin/ui-identities/{uiIdentityId}/additionalAuthentication/reset`
   * @risk high
   */
  execute(
    operation: OperationId<"users:reset_mfa", "high", M>,
    params: UsersResetMfaParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersResetMfaResult>;
  /**
   * Delete a user of the account. `DELETE /identity-management/v3/user-admin/ui-identities/{uiIdentityId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List roles and who holds them. `GET /identity-management/v3/user-admin/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", RolesReadResult>;
  /** List groups as a tree. `GET /identity-management/v3/user-admin/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", GroupsReadResult>;
  /** List API clients with their access tokens. `GET /identity-management/v3/api-clients` @risk medium */
  execute(
    operation: OperationId<"api_clients:read", "medium", M>,
    params: ApiClientsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ApiClientsReadResult>;
  /** Lock an API client at once. `PUT /identity-management/v3/api-clients/{clientId}/lock` @risk high */
  execute(
    operation: OperationId<"api_clients:lock", "high", M>,
    params: ApiClientsLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ApiClientsLockResult>;
  /**
   * Let a locked API client work again. `PUT /identity-management/v3/api-clients/{clientId}/unlock`
   * @risk high
   */
  execute(
    operation: OperationId<"api_clients:unlock", "high", M>,
    params: ApiClientsUnlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ApiClientsUnlockResult>;
  /**
   * List credentials of an API client. `GET /identity-management/v3/api-clients/{clientId}/credentials`
   * @risk medium
   */
  execute(
    operation: OperationId<"api_credentials:read", "medium", M>,
    params: ApiCredentialsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ApiCredentialsReadResult>;
  /**
   * Switch one credential off. `POST
   * /identity-management/v3/api-clients/{clientId}/credentials/{credentialId}/deactivate`
   * @risk high
   */
  execute(
    operation: OperationId<"api_credentials:deactivate", "high", M>,
    params: ApiCredentialsDeactivateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ApiCredentialsDeactivateResult>;
  /**
   * List networks that users may sign in from. `GET /identity-management/v3/user-admin/ip-acl/allowlist`
   * @risk low
   */
  execute(
    operation: OperationId<"ip_allowlist:read", "low", M>,
    params: IpAllowlistReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", IpAllowlistReadResult>;
  /**
   * List networks that Akamai reaches your servers from. `GET /firewall-rules-manager/v1/cidr-blocks`
   * @risk low
   */
  execute(
    operation: OperationId<"edge_networks:read", "low", M>,
    params: EdgeNetworksReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", EdgeNetworksReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof AkamaiOperations>(
    operation: O & Permit<AkamaiOperations, O, M>,
    ...rest: Rest<ParamsOf<AkamaiOperations, O>>
  ): CallOf<AkamaiOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Akamai<M extends Risk = "critical"> = Limited<AkamaiConnector<M>, AkamaiMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface AkamaiOperations {
  "network_lists:read": { risk: "low"; params: NetworkListsReadParams; result: NetworkListsReadResult };
  "network_lists:read_details": { risk: "low"; params: NetworkListsReadDetailsParams; result: NetworkListsReadDetailsResult };
  "network_lists:write": { risk: "high"; params: NetworkListsWriteParams; result: NetworkListsWriteResult };
  "network_lists:append": { risk: "high"; params: NetworkListsAppendParams; result: NetworkListsAppendResult };
  "network_lists:add_element": { risk: "high"; params: NetworkListsAddElementParams; result: NetworkListsAddElementResult };
  "network_lists:remove_element": { risk: "high"; params: NetworkListsRemoveElementParams; result: NetworkListsRemoveElementResult };
  "network_lists:activate": { risk: "high"; params: NetworkListsActivateParams; result: NetworkListsActivateResult };
  "network_lists:read_status": { risk: "low"; params: NetworkListsReadStatusParams; result: NetworkListsReadStatusResult };
  "network_lists:read_version": { risk: "low"; params: NetworkListsReadVersionParams; result: NetworkListsReadVersionResult };
  "network_lists:delete": { risk: "high"; params: NetworkListsDeleteParams; result: NetworkListsDeleteResult };
  "activations:read": { risk: "low"; params: ActivationsReadParams; result: ActivationsReadResult };
  "security_configurations:read": { risk: "low"; params: SecurityConfigurationsReadParams; result: SecurityConfigurationsReadResult };
  "security_events:read": { risk: "medium"; params: SecurityEventsReadParams; result: SecurityEventsReadResult };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:lock": { risk: "high"; params: UsersLockParams; result: UsersLockResult };
  "users:unlock": { risk: "high"; params: UsersUnlockParams; result: UsersUnlockResult };
  "users:reset_password": { risk: "high"; params: UsersResetPasswordParams; result: UsersResetPasswordResult };
  "users:reset_mfa": { risk: "high"; params: UsersResetMfaParams; result: UsersResetMfaResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult };
  "api_clients:read": { risk: "medium"; params: ApiClientsReadParams; result: ApiClientsReadResult };
  "api_clients:lock": { risk: "high"; params: ApiClientsLockParams; result: ApiClientsLockResult };
  "api_clients:unlock": { risk: "high"; params: ApiClientsUnlockParams; result: ApiClientsUnlockResult };
  "api_credentials:read": { risk: "medium"; params: ApiCredentialsReadParams; result: ApiCredentialsReadResult };
  "api_credentials:deactivate": { risk: "high"; params: ApiCredentialsDeactivateParams; result: ApiCredentialsDeactivateResult };
  "ip_allowlist:read": { risk: "low"; params: IpAllowlistReadParams; result: IpAllowlistReadResult };
  "edge_networks:read": { risk: "low"; params: EdgeNetworksReadParams; result: EdgeNetworksReadResult };
}

/** The risk of each convenience method. */
export interface AkamaiMethods {
  findNetworkLists: "low";
  getNetworkList: "low";
  appendToNetworkList: "high";
  removeFromNetworkList: "high";
  activateNetworkList: "high";
  listSecurityConfigurations: "low";
  getSecurityEvents: "medium";
  lockUser: "high";
  unlockUser: "high";
  lockApiClient: "high";
}

/** Parameters of `network_lists:read`. */
export interface NetworkListsReadParams {
  /** Text in the name or the entries. @minLength 1 */
  search?: string;
  /** Only lists of addresses, or only of countries. */
  listType?: "IP" | "GEO";
  includeElements?: IncludeElements;
  extended?: Extended;
}

/** Result of `network_lists:read`. */
export type NetworkListsReadResult = {
  networkLists?: NetworkList[];
};

/** Arguments of `findNetworkLists`. */
export interface FindNetworkListsParams {
  /** Text in the name or the entries. @minLength 1 */
  search?: string;
  includeElements?: IncludeElements;
}

/** Parameters of `network_lists:read_details`. */
export interface NetworkListsReadDetailsParams {
  networkListId: ListId;
  includeElements?: IncludeElements;
  extended?: Extended;
}

/** Result of `network_lists:read_details`. */
export type NetworkListsReadDetailsResult = NetworkList;

/** Arguments of `getNetworkList`. */
export interface GetNetworkListParams {
  listId: ListId;
}

/** Parameters of `network_lists:write`. */
export interface NetworkListsWriteParams {
  /** Name of the new list. @minLength 1 @maxLength 100 */
  name: string;
  /** Whether it lists addresses or countries. */
  type: "IP" | "GEO";
  /** Entries to begin with. @maxItems 100 */
  list: string[];
  /** What the list is meant for. @minLength 1 @maxLength 255 */
  description?: string;
  /** Contract that the list belongs to, with groupId. @minLength 5 @maxLength 20 */
  contractId?: string;
  /** Group that the list belongs to. @integer */
  groupId?: number;
}

/** Result of `network_lists:write`. */
export type NetworkListsWriteResult = NetworkList;

/** Parameters of `network_lists:append`. */
export interface NetworkListsAppendParams {
  networkListId: ListId;
  list: Elements;
}

/** Result of `network_lists:append`. */
export type NetworkListsAppendResult = NetworkList;

/** Arguments of `appendToNetworkList`. */
export interface AppendToNetworkListParams {
  listId: ListId;
  elements: Elements;
}

/** Parameters of `network_lists:add_element`. */
export interface NetworkListsAddElementParams {
  networkListId: ListId;
  element: Element;
}

/** Result of `network_lists:add_element`. */
export type NetworkListsAddElementResult = NetworkList;

/** Parameters of `network_lists:remove_element`. */
export interface NetworkListsRemoveElementParams {
  networkListId: ListId;
  element: Element;
}

/** Result of `network_lists:remove_element`. */
export type NetworkListsRemoveElementResult = NetworkList;

/** Arguments of `removeFromNetworkList`. */
export interface RemoveFromNetworkListParams {
  listId: ListId;
  element: Element;
}

/** Parameters of `network_lists:activate`. */
export interface NetworkListsActivateParams {
  networkListId: ListId;
  environment: Environment;
  /** Why the list is activated. */
  comments?: string;
  /** Mail addresses to tell when it is done. */
  notificationRecipients?: string[];
  /** Ticket that asked for the change. */
  siebelTicketId?: string;
}

/** Result of `network_lists:activate`. */
export type NetworkListsActivateResult = ListActivation;

/** Arguments of `activateNetworkList`. */
export interface ActivateNetworkListParams {
  listId: ListId;
  environment: Environment;
  /** Why the list is activated. */
  comments?: string;
}

/** Parameters of `network_lists:read_status`. */
export interface NetworkListsReadStatusParams {
  networkListId: ListId;
  environment: Environment;
}

/** Result of `network_lists:read_status`. */
export type NetworkListsReadStatusResult = ListActivation;

/** Parameters of `network_lists:read_version`. */
export interface NetworkListsReadVersionParams {
  networkListId: ListId;
  /** Number of the version. @integer @minimum 0 */
  syncPoint: number;
  extended?: Extended;
}

/** Result of `network_lists:read_version`. */
export type NetworkListsReadVersionResult = NetworkList;

/** Parameters of `network_lists:delete`. */
export interface NetworkListsDeleteParams {
  networkListId: ListId;
}

/** Result of `network_lists:delete`. */
export type NetworkListsDeleteResult = {
  /** @integer */
  status?: number;
  /** @integer */
  syncPoint?: number;
  uniqueId?: string;
};

/** Parameters of `activations:read`. */
export interface ActivationsReadParams {
  /** Number of the activation, from network_lists:activate. @integer */
  activationId: number;
}

/** Result of `activations:read`. */
export type ActivationsReadResult = Activation;

/** Parameters of `security_configurations:read`. */
export type SecurityConfigurationsReadParams = { [key: string]: never };

/** Result of `security_configurations:read`. */
export type SecurityConfigurationsReadResult = {
  configurations?: {
    /** @integer */
    id?: number;
    name?: string;
    description?: string;
    /** @integer */
    latestVersion?: number;
    /** @integer */
    stagingVersion?: number;
    /** @integer */
    productionVersion?: number;
    productionHostnames?: string[];
    targetProduct?: string;
    fileType?: string;
  }[];
};

/** Parameters of `security_events:read`. */
export interface SecurityEventsReadParams {
  /**
   * Id of the configuration, from security_configurations:read, or several with semicolons between.
   * @minLength 1
   */
  configId: string;
  /** Start in seconds since 1970, at most 12 hours ago. @integer @minimum 0 */
  from?: number;
  /** End in seconds since 1970, not with an offset. @integer @minimum 0 */
  to?: number;
  /** Mark to go on from, of the last line before. @minLength 1 */
  offset?: string;
  /** How many events are sent about. @integer @minimum 1 @maximum 600000 */
  limit?: number;
}

/**
 * Result of `security_events:read`.
 * A JSON object a line: events, and at the end total, offset and limit. Without events the end is all.
 */
export type SecurityEventsReadResult =
  | string
  | {
      /** @integer */
      total?: number;
      /** Mark to go on from. */
      offset?: string;
      /** @integer */
      limit?: number;
    };

/** Arguments of `getSecurityEvents`. */
export interface GetSecurityEventsParams {
  /**
   * Id of the configuration, from security_configurations:read, or several with semicolons between.
   * @minLength 1
   */
  configId: string;
  /** Start in seconds since 1970, at most 12 hours ago. @integer @minimum 0 */
  start: number;
  /** End in seconds since 1970, not with an offset. @integer @minimum 0 */
  end?: number;
  /** How many events are sent about. @integer @minimum 1 @maximum 600000 */
  limit?: number;
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Only users of this group. @integer */
  groupId?: number;
  /** Whether groups and roles come along. */
  authGrants?: boolean;
  actions?: Actions;
}

/** Result of `users:read`. */
export type UsersReadResult = User[];

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  uiIdentityId: UserId;
  /** Whether the roles of the user come along. */
  authGrants?: boolean;
  /** Whether subscribed notices come along. */
  notifications?: boolean;
  actions?: Actions;
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Parameters of `users:lock`. */
export interface UsersLockParams {
  uiIdentityId: UserId;
}

/** Result of `users:lock`. */
export type UsersLockResult = null;

/** Arguments of `lockUser`. */
export interface LockUserParams {
  userId: UserId;
}

/** Parameters of `users:unlock`. */
export interface UsersUnlockParams {
  uiIdentityId: UserId;
}

/** Result of `users:unlock`. */
export type UsersUnlockResult = null;

/** Arguments of `unlockUser`. */
export interface UnlockUserParams {
  userId: UserId;
}

/** Parameters of `users:reset_password`. */
export interface UsersResetPasswordParams {
  uiIdentityId: UserId;
}

/** Result of `users:reset_password`. */
export type UsersResetPasswordResult = null;

/** Parameters of `users:reset_mfa`. */
export interface UsersResetMfaParams {
  uiIdentityId: UserId;
}

/** Result of `users:reset_mfa`. */
export type UsersResetMfaResult = null;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  uiIdentityId: UserId;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Only roles of this group. @integer */
  groupId?: number;
  /** Whether the holders come along. */
  users?: boolean;
  actions?: Actions;
  /** Whether all roles of the account are listed. */
  ignoreContext?: boolean;
}

/** Result of `roles:read`. */
export type RolesReadResult = Role[];

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  actions?: Actions;
}

/** Result of `groups:read`. */
export type GroupsReadResult = Group[];

/** Parameters of `api_clients:read`. */
export interface ApiClientsReadParams {
  actions?: Actions;
}

/** Result of `api_clients:read`. */
export type ApiClientsReadResult = ApiClient[];

/** Parameters of `api_clients:lock`. */
export interface ApiClientsLockParams {
  clientId: ClientId;
}

/** Result of `api_clients:lock`. */
export type ApiClientsLockResult = ApiClient;

/** Arguments of `lockApiClient`. */
export interface LockApiClientParams {
  clientId: ClientId;
}

/** Parameters of `api_clients:unlock`. */
export interface ApiClientsUnlockParams {
  clientId: ClientId;
}

/** Result of `api_clients:unlock`. */
export type ApiClientsUnlockResult = ApiClient;

/** Parameters of `api_credentials:read`. */
export interface ApiCredentialsReadParams {
  clientId: ClientId;
  actions?: Actions;
}

/** Result of `api_credentials:read`. */
export type ApiCredentialsReadResult = Credential[];

/** Parameters of `api_credentials:deactivate`. */
export interface ApiCredentialsDeactivateParams {
  clientId: ClientId;
  /** Number of the credential. @integer @minimum 1 */
  credentialId: number;
}

/** Result of `api_credentials:deactivate`. */
export type ApiCredentialsDeactivateResult = null;

/** Parameters of `ip_allowlist:read`. */
export interface IpAllowlistReadParams {
  actions?: Actions;
}

/** Result of `ip_allowlist:read`. */
export type IpAllowlistReadResult = AllowedBlock[];

/** Parameters of `edge_networks:read`. */
export interface EdgeNetworksReadParams {
  /** Only networks changed in this way. */
  lastAction?: "all" | "add" | "update" | "delete";
  /** Only those in use after this day, YYYY-MM-DD. @minLength 1 */
  effectiveDateGt?: string;
}

/** Result of `edge_networks:read`. */
export type EdgeNetworksReadResult = EdgeBlock[];

/** Id of a network list, such as 25614_GENERALLIST. @minLength 3 */
export type ListId = string;

/** Network of Akamai that is meant. */
export type Environment = "STAGING" | "PRODUCTION";

/** One address or network, or a country code in a GEO list. @minLength 1 */
export type Element = string;

/** Addresses and networks, or country codes in a GEO list. @minItems 1 @maxItems 100 */
export type Elements = string[];

/** Whether authors, times and states come along. */
export type Extended = boolean;

/** Whether the entries come along. */
export type IncludeElements = boolean;

/** Id of a user, as uiIdentityId has it. @minLength 1 */
export type UserId = string;

/** Id of an API client. @minLength 1 */
export type ClientId = string;

/** Whether it says what you may do with it. */
export type Actions = boolean;

export type NetworkList = {
  uniqueId?: string;
  name?: string;
  type?: string;
  description?: string;
  list?: string[];
  /** @integer */
  elementCount?: number;
  /** @integer */
  syncPoint?: number;
  /** ACTIVE, INACTIVE, MODIFIED, FAILED or pending. */
  productionActivationStatus?: string;
  stagingActivationStatus?: string;
  readOnly?: boolean;
  shared?: boolean;
  contractId?: string;
  groupId?: number;
  accessControlGroup?: string;
  createDate?: string;
  createdBy?: string;
  updateDate?: string;
  updatedBy?: string;
};

export type ListActivation = {
  /** @integer */
  activationId?: number;
  uniqueId?: string;
  /** @integer */
  syncPoint?: number;
  activationStatus?: string;
  activationComments?: string;
  /** @integer */
  dispatchCount?: number;
  fast?: boolean;
};

export type Activation = {
  /** @integer */
  activationId?: number;
  status?: string;
  environment?: string;
  estimate?: string;
  initial?: boolean;
  createDate?: string;
  createdBy?: string;
  networkList?: ListActivation;
};

export type Grant = {
  /** @integer */
  groupId?: number;
  groupName?: string;
  /** @integer */
  roleId?: number;
  roleName?: string;
  roleDescription?: string;
  isBlocked?: boolean;
};

export type User = {
  uiIdentityId?: string;
  uiUserName?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  accountId?: string;
  isLocked?: boolean;
  lastLoginDate?: string;
  additionalAuthentication?: string;
  additionalAuthenticationConfigured?: boolean;
  tfaEnabled?: boolean;
  tfaConfigured?: boolean;
  authGrants?: Grant[];
};

export type RoleUser = {
  uiIdentityId?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  lastLoginDate?: string;
};

export type Role = {
  /** @integer */
  roleId?: number;
  roleName?: string;
  roleDescription?: string;
  type?: string;
  /** @integer */
  numUsers?: number;
  users?: RoleUser[];
  createdBy?: string;
  createdDate?: string;
  modifiedBy?: string;
  modifiedDate?: string;
};

export type Group = {
  /** @integer */
  groupId?: number;
  groupName?: string;
  /** @integer */
  parentGroupId?: number;
  subGroups?: Group[];
  createdBy?: string;
  createdDate?: string;
  modifiedBy?: string;
  modifiedDate?: string;
};

export type ApiClient = {
  clientId?: string;
  clientName?: string;
  clientDescription?: string;
  clientType?: string;
  isLocked?: boolean;
  accessToken?: string;
  authorizedUsers?: string[];
  /** @integer */
  activeCredentialCount?: number;
  allowAccountSwitch?: boolean;
  canAutoCreateCredential?: boolean;
  notificationEmails?: string[];
  createdBy?: string;
  createdDate?: string;
};

export type Credential = {
  /** @integer */
  credentialId?: number;
  clientToken?: string;
  status?: string;
  description?: string;
  createdOn?: string;
  expiresOn?: string;
  maxAllowedExpiry?: string;
};

export type AllowedBlock = {
  /** @integer */
  cidrBlockId?: number;
  cidrBlock?: string;
  comments?: string;
  enabled?: boolean;
  createdBy?: string;
  createdDate?: string;
  modifiedBy?: string;
  modifiedDate?: string;
};

export type EdgeBlock = {
  /** @integer */
  cidrId?: number;
  cidr?: string;
  cidrMask?: string;
  port?: string;
  /** @integer */
  serviceId?: number;
  serviceName?: string;
  lastAction?: string;
  effectiveDate?: string;
  changeDate?: string;
  creationDate?: string;
  minIp?: string;
  maxIp?: string;
};

const CONNECTOR: ConnectorSpec = {
  name: "akamai",
  operations: {
    low: {
      "network_lists:read": ["bDh1LUlV"],
      "network_lists:read_details": ["knmHFNw5"],
      "network_lists:read_status": ["fpJRe6bK"],
      "network_lists:read_version": ["aUSOEu7A"],
      "activations:read": ["f_iikPSc"],
      "security_configurations:read": ["FETFot9h"],
      "users:read": ["596UO2yn"],
      "users:read_details": ["irVUa2cC"],
      "roles:read": ["Mk8Cjy7o"],
      "groups:read": ["tBgKgDKq"],
      "ip_allowlist:read": ["LcCvQpie"],
      "edge_networks:read": ["69cVikxC"],
    },
    medium: {
      "security_events:read": ["keKFEjhy"],
      "api_clients:read": ["YHa4LT6r"],
      "api_credentials:read": ["hHv5c_vp"],
    },
    high: {
      "network_lists:write": ["dkI6olAu"],
      "network_lists:append": ["30dKJ3Zv"],
      "network_lists:add_element": ["goThOHTj"],
      "network_lists:remove_element": ["0vVtUUlC"],
      "network_lists:activate": ["9sZieGxv"],
      "network_lists:delete": ["XTPNjJvN"],
      "users:lock": ["AvlRo240"],
      "users:unlock": ["fD7QHXmA"],
      "users:reset_password": ["4P1rxZ6I"],
      "users:reset_mfa": ["96pee0-E"],
      "api_clients:lock": ["DgRLHofK"],
      "api_clients:unlock": ["Ba_4Xseb"],
      "api_credentials:deactivate": ["gbH3QY7A"],
    },
    critical: {
      "users:delete": ["eugH0tDM"],
    },
  },
};
