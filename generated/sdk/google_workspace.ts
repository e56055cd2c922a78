// Generated from specs/google_workspace.yaml by `npm run generate`. Do not edit.
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
 * Google Workspace Admin. Accounts, groups, admin roles, devices, audit events and security alerts of a
 * Google Workspace.
 * @see https://developers.google.com/workspace/admin
 */
export class GoogleWorkspaceConnector<const M extends Risk = "critical"> extends SDKConnector<GoogleWorkspaceOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /**
   * List or search the accounts of a customer.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.user.readonly.
   */
  listUsers(params: ListUsersParams = {}, options?: ExecuteOptions): GovernedPages<"low", UsersReadResult, UsersReadItem> {
    return this.call("users:read", {
      query: params.query,
      customer: params.customer ?? "my_customer",
      maxResults: params.maxResults,
    }, options);
  }

  /**
   * Get one account by address or id.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.user.readonly.
   */
  getUser(params: GetUserParams, options?: ExecuteOptions): GovernedCall<"low", UsersReadDetailsResult> {
    return this.call("users:read_details", params, options);
  }

  /**
   * Suspend an account, ask for a new password, or move it.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.user. May be escalated to a reviewer.
   */
  suspendUser(params: SuspendUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { ...params, suspended: true }, options);
  }

  /**
   * Suspend an account, ask for a new password, or move it.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.user. May be escalated to a reviewer.
   */
  restoreUser(params: RestoreUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { ...params, suspended: false }, options);
  }

  /**
   * Suspend an account, ask for a new password, or move it.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.user. May be escalated to a reviewer.
   */
  forcePasswordChange(params: ForcePasswordChangeParams, options?: ExecuteOptions): GovernedCall<"high", UsersUpdateResult> {
    return this.call("users:update", { ...params, changePasswordAtNextLogin: true }, options);
  }

  /**
   * End all web and device sessions of an account.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.user.security. May be escalated to a
   * reviewer.
   */
  signOutUser(params: SignOutUserParams, options?: ExecuteOptions): GovernedCall<"high", UsersSignOutResult> {
    return this.call("users:sign_out", params, options);
  }

  /**
   * List apps that a person gave access to.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.user.security.
   */
  listTokens(params: ListTokensParams, options?: ExecuteOptions): GovernedCall<"low", TokensReadResult> {
    return this.call("tokens:read", params, options);
  }

  /**
   * Take a person's access away from an app.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.user.security. May be escalated to a
   * reviewer.
   */
  revokeToken(params: RevokeTokenParams, options?: ExecuteOptions): GovernedCall<"high", TokensDeleteResult> {
    return this.call("tokens:delete", params, options);
  }

  /**
   * List groups, or those of one person.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.group.readonly.
   */
  listGroups(params: ListGroupsParams = {}, options?: ExecuteOptions): GovernedPages<"low", GroupsReadResult, GroupsReadItem> {
    return this.call("groups:read", {
      query: params.query,
      customer: params.customer ?? "my_customer",
      maxResults: params.maxResults,
    }, options);
  }

  /**
   * List groups, or those of one person.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.group.readonly.
   */
  getUserGroups(params: GetUserGroupsParams, options?: ExecuteOptions): GovernedPages<"low", GroupsReadResult, GroupsReadItem> {
    return this.call("groups:read", params, options);
  }

  /**
   * List who is in a group.
   * Risk: low. Scope: https://www.googleapis.com/auth/admin.directory.group.member.readonly.
   */
  getGroupMembers(params: GetGroupMembersParams, options?: ExecuteOptions): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem> {
    return this.call("group_members:read", { groupKey: params.groupKey, includeDerivedMembership: params.nested }, options);
  }

  /**
   * Block a phone's access, or allow it again.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.device.mobile.action. May be escalated
   * to a reviewer.
   */
  blockMobileDevice(params: BlockMobileDeviceParams, options?: ExecuteOptions): GovernedCall<"high", MobileDevicesBlockResult> {
    return this.call("mobile_devices:block", { resourceId: params.resourceId, customerId: params.customer ?? "my_customer", action: "block" }, options);
  }

  /**
   * Disable Chromebooks, or enable them again.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.device.chromeos. May be escalated to a
   * reviewer.
   */
  disableChromeDevices(params: DisableChromeDevicesParams, options?: ExecuteOptions): GovernedCall<"high", ChromeDevicesDisableResult> {
    return this.call("chrome_devices:disable", {
      deviceIds: params.deviceIds,
      customerId: params.customer ?? "my_customer",
      changeChromeOsDeviceStatusAction: "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DISABLE",
    }, options);
  }

  /**
   * Restart one Chromebook of the customer.
   * Risk: high. Scope: https://www.googleapis.com/auth/admin.directory.device.chromeos. May be escalated to a
   * reviewer.
   */
  rebootChromeDevice(params: RebootChromeDeviceParams, options?: ExecuteOptions): GovernedCall<"high", ChromeDevicesRebootResult> {
    return this.call("chrome_devices:reboot", { deviceId: params.deviceId, customerId: params.customer ?? "my_customer" }, options);
  }

  /**
   * Read the audit events of one application.
   * Risk: medium. Scope: https://www.googleapis.com/auth/admin.reports.audit.readonly.
   */
  getLoginEvents(params: GetLoginEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem> {
    return this.call("activities:read", {
      userKey: params.user ?? "all",
      eventName: params.event,
      actorIpAddress: params.ip,
      startTime: params.start,
      endTime: params.end,
      applicationName: "login",
    }, options);
  }

  /**
   * Read the audit events of one application.
   * Risk: medium. Scope: https://www.googleapis.com/auth/admin.reports.audit.readonly.
   */
  getAdminEvents(params: GetAdminEventsParams = {}, options?: ExecuteOptions): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem> {
    return this.call("activities:read", {
      userKey: params.user ?? "all",
      eventName: params.event,
      startTime: params.start,
      endTime: params.end,
      applicationName: "admin",
    }, options);
  }

  /** List security alerts of the customer. Risk: low. Scope: https://www.googleapis.com/auth/apps.alerts. */
  listAlerts(params: ListAlertsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AlertsReadResult, AlertsReadItem> {
    return this.call("alerts:read", params, options);
  }

  execute<O extends keyof Within<GoogleWorkspaceOperations, M>>(
    operation: O,
    params: ParamsOf<Within<GoogleWorkspaceOperations, M>, O> & Incomplete,
  ): never;
  /** List or search the accounts of a customer. `GET /admin/directory/v1/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Get one account by address or id. `GET /admin/directory/v1/users/{userKey}` @risk low */
  execute(
    operation: OperationId<"users:read_details", "low", M>,
    params: UsersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadDetailsResult>;
  /**
   * Suspend an account, ask for a new password, or move it. `PATCH /admin/directory/v1/users/{userKey}`
   * @risk high
   */
  execute(
    operation: OperationId<"users:update", "high", M>,
    params: UsersUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersUpdateResult>;
  /**
   * End all web and device sessions of an account. `POST /admin/directory/v1/users/{userKey}/signOut`
   * @risk high
   */
  execute(
    operation: OperationId<"users:sign_out", "high", M>,
    params: UsersSignOutParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersSignOutResult>;
  /**
   * Make an account super administrator, or end that. `POST /admin/directory/v1/users/{userKey}/makeAdmin`
   * @risk critical
   */
  execute(
    operation: OperationId<"users:make_admin", "critical", M>,
    params: UsersMakeAdminParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersMakeAdminResult>;
  /**
   * Delete an account with its mail and files. `DELETE /admin/directory/v1/users/{userKey}`
   * @risk critical
   */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /**
   * Remove the second factors of an account. `POST
   * /admin/directory/v1/users/{userKey}/twoStepVerification/turnOff`
   * @risk high
   */
  execute(
    operation: OperationId<"users:turn_off_two_step", "high", M>,
    params: UsersTurnOffTwoStepParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UsersTurnOffTwoStepResult>;
  /** List apps that a person gave access to. `GET /admin/directory/v1/users/{userKey}/tokens` @risk low */
  execute(
    operation: OperationId<"tokens:read", "low", M>,
    params: TokensReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", TokensReadResult>;
  /**
   * Take a person's access away from an app. `DELETE /admin/directory/v1/users/{userKey}/tokens/{clientId}`
   * @risk high
   */
  execute(
    operation: OperationId<"tokens:delete", "high", M>,
    params: TokensDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", TokensDeleteResult>;
  /** List app passwords that a person made. `GET /admin/directory/v1/users/{userKey}/asps` @risk low */
  execute(
    operation: OperationId<"app_passwords:read", "low", M>,
    params: AppPasswordsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AppPasswordsReadResult>;
  /**
   * Revoke one app password of a person. `DELETE /admin/directory/v1/users/{userKey}/asps/{codeId}`
   * @risk high
   */
  execute(
    operation: OperationId<"app_passwords:delete", "high", M>,
    params: AppPasswordsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AppPasswordsDeleteResult>;
  /**
   * Void the backup codes of an account. `POST
   * /admin/directory/v1/users/{userKey}/verificationCodes/invalidate`
   * @risk high
   */
  execute(
    operation: OperationId<"backup_codes:invalidate", "high", M>,
    params: BackupCodesInvalidateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", BackupCodesInvalidateResult>;
  /** List groups, or those of one person. `GET /admin/directory/v1/groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List who is in a group. `GET /admin/directory/v1/groups/{groupKey}/members` @risk low */
  execute(
    operation: OperationId<"group_members:read", "low", M>,
    params: GroupMembersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupMembersReadResult, GroupMembersReadItem>;
  /** Put a person or group into a group. `POST /admin/directory/v1/groups/{groupKey}/members` @risk high */
  execute(
    operation: OperationId<"group_members:write", "high", M>,
    params: GroupMembersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersWriteResult>;
  /**
   * Take a member out of a group. `DELETE /admin/directory/v1/groups/{groupKey}/members/{memberKey}`
   * @risk high
   */
  execute(
    operation: OperationId<"group_members:delete", "high", M>,
    params: GroupMembersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", GroupMembersDeleteResult>;
  /** List admin roles with their privileges. `GET /admin/directory/v1/customer/{customer}/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /**
   * List who holds which admin role. `GET /admin/directory/v1/customer/{customer}/roleassignments`
   * @risk low
   */
  execute(
    operation: OperationId<"role_assignments:read", "low", M>,
    params: RoleAssignmentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RoleAssignmentsReadResult, RoleAssignmentsReadItem>;
  /**
   * Take an admin role from its holder. `DELETE
   * /admin/directory/v1/customer/{customer}/roleassignments/{roleAssignmentId}`
   * @risk critical
   */
  execute(
    operation: OperationId<"role_assignments:delete", "critical", M>,
    params: RoleAssignmentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", RoleAssignmentsDeleteResult>;
  /**
   * List phones and tablets with their state. `GET /admin/directory/v1/customer/{customerId}/devices/mobile`
   * @risk low
   */
  execute(
    operation: OperationId<"mobile_devices:read", "low", M>,
    params: MobileDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MobileDevicesReadResult, MobileDevicesReadItem>;
  /**
   * Block a phone's access, or allow it again. `POST
   * /admin/directory/v1/customer/{customerId}/devices/mobile/{resourceId}/action`
   * @risk high
   */
  execute(
    operation: OperationId<"mobile_devices:block", "high", M>,
    params: MobileDevicesBlockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", MobileDevicesBlockResult>;
  /**
   * Erase a phone, or the work account on it. `POST
   * /admin/directory/v1/customer/{customerId}/devices/mobile/{resourceId}/action`
   * @risk critical
   */
  execute(
    operation: OperationId<"mobile_devices:wipe", "critical", M>,
    params: MobileDevicesWipeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MobileDevicesWipeResult>;
  /**
   * List Chromebooks with user, version and state. `GET
   * /admin/directory/v1/customer/{customerId}/devices/chromeos`
   * @risk low
   */
  execute(
    operation: OperationId<"chrome_devices:read", "low", M>,
    params: ChromeDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ChromeDevicesReadResult, ChromeDevicesReadItem>;
  /**
   * Disable Chromebooks, or enable them again. `POST
   * /admin/directory/v1/customer/{customerId}/devices/chromeos:batchChangeStatus`
   * @risk high
   */
  execute(
    operation: OperationId<"chrome_devices:disable", "high", M>,
    params: ChromeDevicesDisableParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChromeDevicesDisableResult>;
  /**
   * Restart one Chromebook of the customer. `POST
   * /admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}:issueCommand`
   * @risk high
   */
  execute(
    operation: OperationId<"chrome_devices:reboot", "high", M>,
    params: ChromeDevicesRebootParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ChromeDevicesRebootResult>;
  /**
   * Send a command to a Chromebook, up to erasing it. `POST
   * /admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}:issueCommand`
   * @risk critical
   */
  execute(
    operation: OperationId<"chrome_devices:command", "critical", M>,
    params: ChromeDevicesCommandParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ChromeDevicesCommandResult>;
  /**
   * Tell how far a command to a Chromebook is. `GET
   * /admin/directory/v1/customer/{customerId}/devices/chromeos/{deviceId}/commands/{commandId}`
   * @risk medium
   */
  execute(
    operation: OperationId<"chrome_devices:read_command", "medium", M>,
    params: ChromeDevicesReadCommandParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ChromeDevicesReadCommandResult>;
  /**
   * Read the audit events of one application. `GET
   * /admin/reports/v1/activity/users/{userKey}/applications/{applicationName}`
   * @risk medium
   */
  execute(
    operation: OperationId<"activities:read", "medium", M>,
    params: ActivitiesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ActivitiesReadResult, ActivitiesReadItem>;
  /** List security alerts of the customer. `GET /v1beta1/alerts` @risk low */
  execute(
    operation: OperationId<"alerts:read", "low", M>,
    params: AlertsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AlertsReadResult, AlertsReadItem>;
  /** Get one security alert by its id. `GET /v1beta1/alerts/{alertId}` @risk low */
  execute(
    operation: OperationId<"alerts:read_details", "low", M>,
    params: AlertsReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AlertsReadDetailsResult>;
  /** Open a Vault matter for an investigation. `POST /v1/matters` @risk medium */
  execute(
    operation: OperationId<"matters:write", "medium", M>,
    params: MattersWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", MattersWriteResult>;
  /** List the Vault matters that the caller may see. `GET /v1/matters` @risk low */
  execute(
    operation: OperationId<"matters:read", "low", M>,
    params: MattersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MattersReadResult, MattersReadItem>;
  /** Keep people's data from being deleted. `POST /v1/matters/{matterId}/holds` @risk high */
  execute(
    operation: OperationId<"holds:write", "high", M>,
    params: HoldsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", HoldsWriteResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof GoogleWorkspaceOperations>(
    operation: O & Permit<GoogleWorkspaceOperations, O, M>,
    ...rest: Rest<ParamsOf<GoogleWorkspaceOperations, O>>
  ): CallOf<GoogleWorkspaceOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type GoogleWorkspace<M extends Risk = "critical"> = Limited<GoogleWorkspaceConnector<M>, GoogleWorkspaceMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface GoogleWorkspaceOperations {
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_details": { risk: "low"; params: UsersReadDetailsParams; result: UsersReadDetailsResult };
  "users:update": { risk: "high"; params: UsersUpdateParams; result: UsersUpdateResult };
  "users:sign_out": { risk: "high"; params: UsersSignOutParams; result: UsersSignOutResult };
  "users:make_admin": { risk: "critical"; params: UsersMakeAdminParams; result: UsersMakeAdminResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "users:turn_off_two_step": { risk: "high"; params: UsersTurnOffTwoStepParams; result: UsersTurnOffTwoStepResult };
  "tokens:read": { risk: "low"; params: TokensReadParams; result: TokensReadResult };
  "tokens:delete": { risk: "high"; params: TokensDeleteParams; result: TokensDeleteResult };
  "app_passwords:read": { risk: "low"; params: AppPasswordsReadParams; result: AppPasswordsReadResult };
  "app_passwords:delete": { risk: "high"; params: AppPasswordsDeleteParams; result: AppPasswordsDeleteResult };
  "backup_codes:invalidate": { risk: "high"; params: BackupCodesInvalidateParams; result: BackupCodesInvalidateResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_members:read": { risk: "low"; params: GroupMembersReadParams; result: GroupMembersReadResult; item: GroupMembersReadItem };
  "group_members:write": { risk: "high"; params: GroupMembersWriteParams; result: GroupMembersWriteResult };
  "group_members:delete": { risk: "high"; params: GroupMembersDeleteParams; result: GroupMembersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "role_assignments:read": { risk: "low"; params: RoleAssignmentsReadParams; result: RoleAssignmentsReadResult; item: RoleAssignmentsReadItem };
  "role_assignments:delete": { risk: "critical"; params: RoleAssignmentsDeleteParams; result: RoleAssignmentsDeleteResult };
  "mobile_devices:read": { risk: "low"; params: MobileDevicesReadParams; result: MobileDevicesReadResult; item: MobileDevicesReadItem };
  "mobile_devices:block": { risk: "high"; params: MobileDevicesBlockParams; result: MobileDevicesBlockResult };
  "mobile_devices:wipe": { risk: "critical"; params: MobileDevicesWipeParams; result: MobileDevicesWipeResult };
  "chrome_devices:read": { risk: "low"; params: ChromeDevicesReadParams; result: ChromeDevicesReadResult; item: ChromeDevicesReadItem };
  "chrome_devices:disable": { risk: "high"; params: ChromeDevicesDisableParams; result: ChromeDevicesDisableResult };
  "chrome_devices:reboot": { risk: "high"; params: ChromeDevicesRebootParams; result: ChromeDevicesRebootResult };
  "chrome_devices:command": { risk: "critical"; params: ChromeDevicesCommandParams; result: ChromeDevicesCommandResult };
  "chrome_devices:read_command": { risk: "medium"; params: ChromeDevicesReadCommandParams; result: ChromeDevicesReadCommandResult };
  "activities:read": { risk: "medium"; params: ActivitiesReadParams; result: ActivitiesReadResult; item: ActivitiesReadItem };
  "alerts:read": { risk: "low"; params: AlertsReadParams; result: AlertsReadResult; item: AlertsReadItem };
  "alerts:read_details": { risk: "low"; params: AlertsReadDetailsParams; result: AlertsReadDetailsResult };
  "matters:write": { risk: "medium"; params: MattersWriteParams; result: MattersWriteResult };
  "matters:read": { risk: "low"; params: MattersReadParams; result: MattersReadResult; item: MattersReadItem };
  "holds:write": { risk: "high"; params: HoldsWriteParams; result: HoldsWriteResult };
}

/** The risk of each convenience method. */
export interface GoogleWorkspaceMethods {
  listUsers: "low";
  getUser: "low";
  suspendUser: "high";
  restoreUser: "high";
  forcePasswordChange: "high";
  signOutUser: "high";
  listTokens: "low";
  revokeToken: "high";
  listGroups: "low";
  getUserGroups: "low";
  getGroupMembers: "low";
  blockMobileDevice: "high";
  disableChromeDevices: "high";
  rebootChromeDevice: "high";
  getLoginEvents: "medium";
  getAdminEvents: "medium";
  listAlerts: "low";
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  customer?: Customer;
  /** Only accounts of this domain. @minLength 1 */
  domain?: string;
  /** Search over fields, such as isSuspended=true or email:ann*. @minLength 1 */
  query?: string;
  /** Field to sort accounts by. */
  orderBy?: "email" | "familyName" | "givenName";
  sortOrder?: SortOrder;
  /** How much of each account to send. @default "basic" */
  projection?: "basic" | "custom" | "full";
  /** Custom schemas to send, joined with commas. */
  customFieldMask?: string;
  /** Fields for administrators or for everyone. @default "admin_view" */
  viewType?: "admin_view" | "domain_public";
  /** List deleted accounts and no others. */
  showDeleted?: "true" | "false";
  /** Accounts per page. At most 500. @integer @minimum 1 @maximum 500 @default 100 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `users:read`. */
export type UsersReadResult = {
  users?: User[];
  nextPageToken?: string;
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<UsersReadResult["users"]>[number];

/** Arguments of `listUsers`. */
export interface ListUsersParams {
  /** Search over fields, such as isSuspended=true or email:ann*. @minLength 1 */
  query?: string;
  /** @default "my_customer" */
  customer?: Customer;
  /** Accounts per page. At most 500. @integer @minimum 1 @maximum 500 @default 100 */
  maxResults?: number;
}

/** Parameters of `users:read_details`. */
export interface UsersReadDetailsParams {
  userKey: UserKey;
  /** How much of the account to send. @default "basic" */
  projection?: "basic" | "custom" | "full";
  /** Custom schemas to send along, joined with commas. */
  customFieldMask?: string;
  /** View for administrators or for everyone. @default "admin_view" */
  viewType?: "admin_view" | "domain_public";
}

/** Result of `users:read_details`. */
export type UsersReadDetailsResult = User;

/** Arguments of `getUser`. */
export interface GetUserParams {
  userKey: UserKey;
}

/** Parameters of `users:update`. */
export interface UsersUpdateParams {
  userKey: UserKey;
  /** Whether the account is locked out. */
  suspended?: boolean;
  /** Whether the account is archived, which needs a licence. */
  archived?: boolean;
  /** Ask for a new password at sign-in. */
  changePasswordAtNextLogin?: boolean;
  /** Organizational unit to move it to, as in /corp/sales. @minLength 1 */
  orgUnitPath?: string;
}

/** Result of `users:update`. */
export type UsersUpdateResult = User;

/** Arguments of `suspendUser`. */
export interface SuspendUserParams {
  userKey: UserKey;
}

/** Arguments of `restoreUser`. */
export interface RestoreUserParams {
  userKey: UserKey;
}

/** Arguments of `forcePasswordChange`. */
export interface ForcePasswordChangeParams {
  userKey: UserKey;
}

/** Parameters of `users:sign_out`. */
export interface UsersSignOutParams {
  userKey: UserKey;
}

/** Result of `users:sign_out`. */
export type UsersSignOutResult = null;

/** Arguments of `signOutUser`. */
export interface SignOutUserParams {
  userKey: UserKey;
}

/** Parameters of `users:make_admin`. */
export interface UsersMakeAdminParams {
  userKey: UserKey;
  /** True gives the role, false takes it. */
  status: boolean;
}

/** Result of `users:make_admin`. */
export type UsersMakeAdminResult = null;

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  userKey: UserKey;
}

/** Result of `users:delete`. */
export type UsersDeleteResult = null;

/** Parameters of `users:turn_off_two_step`. */
export interface UsersTurnOffTwoStepParams {
  userKey: UserKey;
}

/** Result of `users:turn_off_two_step`. */
export type UsersTurnOffTwoStepResult = null;

/** Parameters of `tokens:read`. */
export interface TokensReadParams {
  userKey: UserKey;
}

/** Result of `tokens:read`. */
export type TokensReadResult = {
  items?: {
    /** Id that tokens:delete takes. */
    clientId?: string;
    displayText?: string;
    scopes?: string[];
    /** Whether Google does not know the app. */
    anonymous?: boolean;
    nativeApp?: boolean;
    userKey?: string;
  }[];
};

/** Arguments of `listTokens`. */
export interface ListTokensParams {
  userKey: UserKey;
}

/** Parameters of `tokens:delete`. */
export interface TokensDeleteParams {
  userKey: UserKey;
  /** Client id of the app, from tokens:read. @minLength 1 */
  clientId: string;
}

/** Result of `tokens:delete`. */
export type TokensDeleteResult = null;

/** Arguments of `revokeToken`. */
export interface RevokeTokenParams {
  userKey: UserKey;
  /** Client id of the app, from tokens:read. @minLength 1 */
  clientId: string;
}

/** Parameters of `app_passwords:read`. */
export interface AppPasswordsReadParams {
  userKey: UserKey;
}

/** Result of `app_passwords:read`. */
export type AppPasswordsReadResult = {
  items?: {
    /** @integer */
    codeId?: number;
    name?: string;
    /** Milliseconds since 1970, written as a text. */
    creationTime?: string;
    lastTimeUsed?: string;
    userKey?: string;
  }[];
};

/** Parameters of `app_passwords:delete`. */
export interface AppPasswordsDeleteParams {
  userKey: UserKey;
  /** Number of the app password, from app_passwords:read. @integer */
  codeId: number;
}

/** Result of `app_passwords:delete`. */
export type AppPasswordsDeleteResult = null;

/** Parameters of `backup_codes:invalidate`. */
export interface BackupCodesInvalidateParams {
  userKey: UserKey;
}

/** Result of `backup_codes:invalidate`. */
export type BackupCodesInvalidateResult = null;

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  customer?: Customer;
  /** Only groups of this domain. @minLength 1 */
  domain?: string;
  /** Only groups that this account is in. */
  userKey?: UserKey;
  /** Search over fields, such as name:sec*. @minLength 1 */
  query?: string;
  /** Sort by the group's address. */
  orderBy?: "email";
  sortOrder?: SortOrder;
  /** Groups per page. At most 200. @integer @minimum 1 @maximum 200 @default 200 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  groups?: Group[];
  nextPageToken?: string;
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<GroupsReadResult["groups"]>[number];

/** Arguments of `listGroups`. */
export interface ListGroupsParams {
  /** Search over fields, such as name:sec*. @minLength 1 */
  query?: string;
  /** @default "my_customer" */
  customer?: Customer;
  /** Groups per page. At most 200. @integer @minimum 1 @maximum 200 @default 200 */
  maxResults?: number;
}

/** Arguments of `getUserGroups`. */
export interface GetUserGroupsParams {
  /** Only groups that this account is in. */
  userKey: UserKey;
}

/** Parameters of `group_members:read`. */
export interface GroupMembersReadParams {
  groupKey: GroupKey;
  /** Also list members of nested groups. */
  includeDerivedMembership?: boolean;
  /** Roles to list, such as OWNER,MANAGER joined with commas. @minLength 1 */
  roles?: string;
  /** Members per page. At most 200. @integer @minimum 1 @maximum 200 @default 200 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `group_members:read`. */
export type GroupMembersReadResult = {
  members?: Member[];
  nextPageToken?: string;
};

/** One item of the pages of `group_members:read`. */
export type GroupMembersReadItem = NonNullable<GroupMembersReadResult["members"]>[number];

/** Arguments of `getGroupMembers`. */
export interface GetGroupMembersParams {
  groupKey: GroupKey;
  /** Also list members of nested groups. */
  nested?: boolean;
}

/** Parameters of `group_members:write`. */
export interface GroupMembersWriteParams {
  groupKey: GroupKey;
  /** Address of the new member. @minLength 1 */
  email: string;
  /** Standing of the member in it. */
  role?: "OWNER" | "MANAGER" | "MEMBER";
  /** How mail to the group is delivered. */
  delivery_settings?: "ALL_MAIL" | "DAILY" | "DIGEST" | "DISABLED" | "NONE";
}

/** Result of `group_members:write`. */
export type GroupMembersWriteResult = Member;

/** Parameters of `group_members:delete`. */
export interface GroupMembersDeleteParams {
  groupKey: GroupKey;
  memberKey: MemberKey;
}

/** Result of `group_members:delete`. */
export type GroupMembersDeleteResult = null;

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  customer: Customer;
  /** Roles per page. At most 100. @integer @minimum 1 @maximum 100 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  items?: {
    roleId?: string;
    roleName?: string;
    roleDescription?: string;
    isSuperAdminRole?: boolean;
    /** Whether Google defined the role. */
    isSystemRole?: boolean;
    rolePrivileges?: { privilegeName?: string; serviceId?: string }[];
  }[];
  nextPageToken?: string;
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<RolesReadResult["items"]>[number];

/** Parameters of `role_assignments:read`. */
export interface RoleAssignmentsReadParams {
  customer: Customer;
  /** Only holders of this role. @minLength 1 */
  roleId?: string;
  /** Only roles of this account. */
  userKey?: UserKey;
  /** Count roles that come through groups; only together with userKey. */
  includeIndirectRoleAssignments?: boolean;
  /** Assignments per page. At most 200. @integer @minimum 1 @maximum 200 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `role_assignments:read`. */
export type RoleAssignmentsReadResult = {
  items?: RoleAssignment[];
  nextPageToken?: string;
};

/** One item of the pages of `role_assignments:read`. */
export type RoleAssignmentsReadItem = NonNullable<RoleAssignmentsReadResult["items"]>[number];

/** Parameters of `role_assignments:delete`. */
export interface RoleAssignmentsDeleteParams {
  customer: Customer;
  /** Id of the assignment, from role_assignments:read. @minLength 1 */
  roleAssignmentId: string;
}

/** Result of `role_assignments:delete`. */
export type RoleAssignmentsDeleteResult = null;

/** Parameters of `mobile_devices:read`. */
export interface MobileDevicesReadParams {
  customerId: Customer;
  /** Search over fields, such as email:ann@example.com. @minLength 1 */
  query?: string;
  projection?: Projection;
  /** Field to sort phones by. */
  orderBy?: "deviceId" | "email" | "lastSync" | "model" | "name" | "os" | "status" | "type";
  sortOrder?: SortOrder;
  /** Phones per page. At most 100. @integer @minimum 1 @maximum 100 @default 100 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `mobile_devices:read`. */
export type MobileDevicesReadResult = {
  mobiledevices?: MobileDevice[];
  nextPageToken?: string;
};

/** One item of the pages of `mobile_devices:read`. */
export type MobileDevicesReadItem = NonNullable<MobileDevicesReadResult["mobiledevices"]>[number];

/** Parameters of `mobile_devices:block`. */
export interface MobileDevicesBlockParams {
  customerId: Customer;
  /** Phone to act on, from mobile_devices:read. @minLength 1 */
  resourceId: string;
  /** What to do with its access. */
  action: "block" | "approve" | "cancel_remote_wipe_then_activate" | "cancel_remote_wipe_then_block";
}

/** Result of `mobile_devices:block`. */
export type MobileDevicesBlockResult = null;

/** Arguments of `blockMobileDevice`. */
export interface BlockMobileDeviceParams {
  /** Phone to act on, from mobile_devices:read. @minLength 1 */
  resourceId: string;
  /** @default "my_customer" */
  customer?: Customer;
}

/** Parameters of `mobile_devices:wipe`. */
export interface MobileDevicesWipeParams {
  customerId: Customer;
  /** Phone to erase, from mobile_devices:read. @minLength 1 */
  resourceId: string;
  /** Erase everything or the account. */
  action: "admin_remote_wipe" | "admin_account_wipe";
}

/** Result of `mobile_devices:wipe`. */
export type MobileDevicesWipeResult = null;

/** Parameters of `chrome_devices:read`. */
export interface ChromeDevicesReadParams {
  customerId: Customer;
  /** Search over fields, such as status:provisioned or user:ann. @minLength 1 */
  query?: string;
  projection?: Projection;
  /** Organizational unit, by path or id. @minLength 1 */
  orgUnitPath?: string;
  /** Take the units below orgUnitPath as well. */
  includeChildOrgunits?: boolean;
  /** Field to sort Chromebooks by. */
  orderBy?: "annotatedLocation" | "annotatedUser" | "lastSync" | "notes" | "serialNumber" | "status";
  sortOrder?: SortOrder;
  /** Chromebooks per page. At most 300. @integer @minimum 1 @maximum 300 @default 100 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `chrome_devices:read`. */
export type ChromeDevicesReadResult = {
  chromeosdevices?: ChromeDevice[];
  nextPageToken?: string;
};

/** One item of the pages of `chrome_devices:read`. */
export type ChromeDevicesReadItem = NonNullable<ChromeDevicesReadResult["chromeosdevices"]>[number];

/** Parameters of `chrome_devices:disable`. */
export interface ChromeDevicesDisableParams {
  customerId: Customer;
  /** Chromebooks to act on, from chrome_devices:read. @minItems 1 @maxItems 50 */
  deviceIds: string[];
  /** Whether to disable or enable. */
  changeChromeOsDeviceStatusAction: "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_DISABLE" | "CHANGE_CHROME_OS_DEVICE_STATUS_ACTION_REENABLE";
}

/** Result of `chrome_devices:disable`. */
export type ChromeDevicesDisableResult = {
  changeChromeOsDeviceStatusResults?: {
    deviceId?: string;
    error?: {
      /** @integer */
      code?: number;
      message?: string;
    };
  }[];
};

/** Arguments of `disableChromeDevices`. */
export interface DisableChromeDevicesParams {
  /** Chromebooks to act on, from chrome_devices:read. @minItems 1 @maxItems 50 */
  deviceIds: string[];
  /** @default "my_customer" */
  customer?: Customer;
}

/** Parameters of `chrome_devices:reboot`. */
export interface ChromeDevicesRebootParams {
  customerId: Customer;
  /** Chromebook that is to restart. @minLength 1 */
  deviceId: string;
}

/** Result of `chrome_devices:reboot`. */
export type ChromeDevicesRebootResult = {
  /** Id of the restart, as a text. */
  commandId?: string;
};

/** Arguments of `rebootChromeDevice`. */
export interface RebootChromeDeviceParams {
  /** Chromebook that is to restart. @minLength 1 */
  deviceId: string;
  /** @default "my_customer" */
  customer?: Customer;
}

/** Parameters of `chrome_devices:command`. */
export interface ChromeDevicesCommandParams {
  customerId: Customer;
  /** Chromebook that runs the command. @minLength 1 */
  deviceId: string;
  /** What the device should do. */
  commandType:
    | "TAKE_A_SCREENSHOT"
    | "SET_VOLUME"
    | "WIPE_USERS"
    | "REMOTE_POWERWASH"
    | "DEVICE_START_CRD_SESSION"
    | "CAPTURE_LOGS"
    | "FETCH_CRD_AVAILABILITY_INFO"
    | "FETCH_SUPPORT_PACKET";
  /** Settings of the command, as JSON in a text. */
  payload?: string;
}

/** Result of `chrome_devices:command`. */
export type ChromeDevicesCommandResult = {
  /** Id of the command, as a text. */
  commandId?: string;
};

/** Parameters of `chrome_devices:read_command`. */
export interface ChromeDevicesReadCommandParams {
  customerId: Customer;
  /** Chromebook that was sent the command. @minLength 1 */
  deviceId: string;
  /** Id of the command, from chrome_devices:command. @minLength 1 */
  commandId: string;
}

/** Result of `chrome_devices:read_command`. */
export type ChromeDevicesReadCommandResult = {
  commandId?: string;
  type?: string;
  /** How far it is, such as PENDING or EXECUTED_BY_CLIENT. */
  state?: string;
  issueTime?: string;
  commandExpireTime?: string;
  payload?: string;
  commandResult?: {
    /** How it went, such as SUCCESS or FAILURE. */
    result?: string;
    executeTime?: string;
    errorMessage?: string;
    /** JSON as text. */
    commandResultPayload?: string;
  };
};

/** Parameters of `activities:read`. */
export interface ActivitiesReadParams {
  /** Address or id of the actor, or all. @minLength 1 */
  userKey: string;
  /** Application whose events to read. */
  applicationName:
    | "access_evaluation"
    | "access_transparency"
    | "admin"
    | "admin_data_action"
    | "assignments"
    | "calendar"
    | "chat"
    | "chrome"
    | "chrome_sync"
    | "classroom"
    | "cloud_search"
    | "contacts"
    | "context_aware_access"
    | "data_migration"
    | "data_studio"
    | "directory_sync"
    | "drive"
    | "gcp"
    | "gemini_in_workspace_apps"
    | "gmail"
    | "gplus"
    | "graduation"
    | "groups"
    | "groups_enterprise"
    | "jamboard"
    | "keep"
    | "ldap"
    | "login"
    | "meet"
    | "meet_hardware"
    | "mobile"
    | "profile"
    | "rules"
    | "saml"
    | "takeout"
    | "tasks"
    | "token"
    | "user_accounts"
    | "vault"
    | "voice"
    | "workspace_studio";
  /** Only this event, such as login_failure. @minLength 1 */
  eventName?: string;
  /** Conditions on event parameters, such as doc_id==12345. @minLength 1 */
  filters?: string;
  /** Only actions from this address. @minLength 1 */
  actorIpAddress?: string;
  /** Earliest moment of the events. @format date-time */
  startTime?: string;
  /** Latest moment of the events. @format date-time */
  endTime?: string;
  /** Only actors of this unit, as in id:03ph8a2z. @minLength 1 */
  orgUnitID?: string;
  /** Only actors of these groups, as in id:abc,id:def. @minLength 1 */
  groupIdFilter?: string;
  /** Events per page. At most 1000. @integer @minimum 1 @maximum 1000 @default 1000 */
  maxResults?: number;
  pageToken?: PageToken;
}

/** Result of `activities:read`. */
export type ActivitiesReadResult = {
  items?: Activity[];
  nextPageToken?: string;
};

/** One item of the pages of `activities:read`. */
export type ActivitiesReadItem = NonNullable<ActivitiesReadResult["items"]>[number];

/** Arguments of `getLoginEvents`. */
export interface GetLoginEventsParams {
  /** Address or id of the actor, or all. @minLength 1 @default "all" */
  user?: string;
  /** Only this event, such as login_failure. @minLength 1 */
  event?: string;
  /** Only actions from this address. @minLength 1 */
  ip?: string;
  /** Earliest moment of the events. @format date-time */
  start?: string;
  /** Latest moment of the events. @format date-time */
  end?: string;
}

/** Arguments of `getAdminEvents`. */
export interface GetAdminEventsParams {
  /** Address or id of the actor, or all. @minLength 1 @default "all" */
  user?: string;
  /** Only this event, such as login_failure. @minLength 1 */
  event?: string;
  /** Earliest moment of the events. @format date-time */
  start?: string;
  /** Latest moment of the events. @format date-time */
  end?: string;
}

/** Parameters of `alerts:read`. */
export interface AlertsReadParams {
  /** Customer without the leading C, inferred when left out. */
  customerId?: Customer;
  /** Conditions such as source = "Gmail phishing". @minLength 1 */
  filter?: string;
  /** Order such as create_time desc for newest first. @minLength 1 */
  orderBy?: string;
  /** Alerts per page at most. @integer @minimum 1 */
  pageSize?: number;
  pageToken?: PageToken;
}

/** Result of `alerts:read`. */
export type AlertsReadResult = {
  alerts?: Alert[];
  nextPageToken?: string;
};

/** One item of the pages of `alerts:read`. */
export type AlertsReadItem = NonNullable<AlertsReadResult["alerts"]>[number];

/** Arguments of `listAlerts`. */
export interface ListAlertsParams {
  /** Conditions such as source = "Gmail phishing". @minLength 1 */
  filter?: string;
  /** Order such as create_time desc for newest first. @minLength 1 */
  orderBy?: string;
  /** Alerts per page at most. @integer @minimum 1 */
  pageSize?: number;
}

/** Parameters of `alerts:read_details`. */
export interface AlertsReadDetailsParams {
  /** Id of the alert to get. @minLength 1 */
  alertId: string;
  /** Customer of the alert without the leading C, or left out. */
  customerId?: Customer;
}

/** Result of `alerts:read_details`. */
export type AlertsReadDetailsResult = Alert;

/** Parameters of `matters:write`. */
export interface MattersWriteParams {
  /** Name of the new matter. @minLength 1 */
  name: string;
  /** What the matter is about. */
  description?: string;
  /** Where its data is kept. */
  matterRegion?: "ANY" | "US" | "EUROPE";
}

/** Result of `matters:write`. */
export type MattersWriteResult = Matter;

/** Parameters of `matters:read`. */
export interface MattersReadParams {
  /** Only matters in this state. */
  state?: "OPEN" | "CLOSED" | "DELETED";
  /** Whether to send permissions as well. */
  view?: "BASIC" | "FULL";
  /** How many matters make a page. @integer @minimum 1 @maximum 100 */
  pageSize?: number;
  /** Token of the next page of matters. @minLength 1 */
  pageToken?: string;
}

/** Result of `matters:read`. */
export type MattersReadResult = {
  matters?: Matter[];
  nextPageToken?: string;
};

/** One item of the pages of `matters:read`. */
export type MattersReadItem = NonNullable<MattersReadResult["matters"]>[number];

/** Parameters of `holds:write`. */
export interface HoldsWriteParams {
  matterId: MatterId;
  /** Name of the new hold. @minLength 1 */
  name: string;
  /** Service whose data is held. */
  corpus: "DRIVE" | "MAIL" | "GROUPS" | "HANGOUTS_CHAT" | "VOICE" | "CALENDAR" | "GEMINI";
  /** Accounts whose data is held. @minItems 1 @maxItems 100 */
  accounts: {
    /** Main address, which counts before the id. @minLength 1 */
    email?: string;
    /** @minLength 1 */
    accountId?: string;
  }[];
  /** Narrows what is held. */
  query?: {
    mailQuery?: {
      /** Search terms that mails must match. */
      terms?: string;
      /** @format date-time */
      startTime?: string;
      /** @format date-time */
      endTime?: string;
    };
    groupsQuery?: {
      /** Search terms that mails to the groups must match. */
      terms?: string;
      /** @format date-time */
      startTime?: string;
      /** @format date-time */
      endTime?: string;
    };
    driveQuery?: { includeSharedDriveFiles?: boolean };
    hangoutsChatQuery?: { includeRooms?: boolean };
    /** Has to be given to hold Voice. */
    voiceQuery?: {
      /** @minItems 1 */
      coveredData: ("TEXT_MESSAGES" | "VOICEMAILS" | "CALL_LOGS")[];
    };
  };
}

/** Result of `holds:write`. */
export type HoldsWriteResult = {
  holdId?: string;
  name?: string;
  corpus?: string;
  updateTime?: string;
  accounts?: {
    accountId?: string;
    email?: string;
    holdTime?: string;
  }[];
};

/** Address, alias or unique id of an account. @minLength 1 */
export type UserKey = string;

/** Address, alias or unique id of a group. @minLength 1 */
export type GroupKey = string;

/** Address or unique id of a member. @minLength 1 */
export type MemberKey = string;

/** Id of the Workspace customer, or my_customer for the caller's own. @minLength 1 */
export type Customer = string;

/** Place to continue from, taken from nextPageToken. */
export type PageToken = string;

/** Direction of the chosen order. */
export type SortOrder = "ASCENDING" | "DESCENDING";

/** Few or all fields of a device. */
export type Projection = "BASIC" | "FULL";

/** Id of a Vault matter. @minLength 1 */
export type MatterId = string;

export type User = {
  /** Unique id of the account. */
  id?: string;
  primaryEmail?: string;
  name?: {
    givenName?: string;
    familyName?: string;
    fullName?: string;
  };
  aliases?: string[];
  /** Organizational unit, which decides the policies. */
  orgUnitPath?: string;
  /** Whether it is a super administrator. */
  isAdmin?: boolean;
  /** Whether it holds another admin role. */
  isDelegatedAdmin?: boolean;
  suspended?: boolean;
  suspensionReason?: string;
  archived?: boolean;
  changePasswordAtNextLogin?: boolean;
  /** Whether a second factor is set up. */
  isEnrolledIn2Sv?: boolean;
  /** Whether a second factor is demanded. */
  isEnforcedIn2Sv?: boolean;
  /** @format date-time */
  lastLoginTime?: string;
  /** @format date-time */
  creationTime?: string;
  /** @format date-time */
  deletionTime?: string;
  recoveryEmail?: string;
  recoveryPhone?: string;
  customerId?: string;
};

export type Group = {
  id?: string;
  email?: string;
  name?: string;
  description?: string;
  /** Number of members, written as a text. */
  directMembersCount?: string;
  /** Whether an administrator made it. */
  adminCreated?: boolean;
  aliases?: string[];
};

export type Member = {
  id?: string;
  email?: string;
  role?: "OWNER" | "MANAGER" | "MEMBER" | (string & {});
  type?: "USER" | "GROUP" | "CUSTOMER" | "EXTERNAL" | (string & {});
  status?: string;
  delivery_settings?: string;
};

export type RoleAssignment = {
  roleAssignmentId?: string;
  roleId?: string;
  /** Unique id of the account, group or service account. */
  assignedTo?: string;
  assigneeType?: "user" | "group" | (string & {});
  /** CUSTOMER, or ORG_UNIT where it is limited to one. */
  scopeType?: string;
  orgUnitId?: string;
  condition?: string;
};

export type MobileDevice = {
  /** Id that the actions take. */
  resourceId?: string;
  deviceId?: string;
  serialNumber?: string;
  email?: string[];
  name?: string[];
  model?: string;
  manufacturer?: string;
  os?: string;
  type?: string;
  /** Such as APPROVED, BLOCKED, WIPING or WIPED. */
  status?: string;
  /** Whether signs of tampering were found. */
  deviceCompromisedStatus?: string;
  devicePasswordStatus?: string;
  encryptionStatus?: string;
  /** @format date-time */
  firstSync?: string;
  /** @format date-time */
  lastSync?: string;
};

export type ChromeDevice = {
  deviceId?: string;
  serialNumber?: string;
  /** Such as ACTIVE, DISABLED or DEPROVISIONED. */
  status?: string;
  model?: string;
  osVersion?: string;
  osVersionCompliance?: "complianceUnspecified" | "compliant" | "pending" | "notCompliant" | (string & {});
  platformVersion?: string;
  /** Verified, or Dev where the protection is off. */
  bootMode?: string;
  annotatedUser?: string;
  annotatedAssetId?: string;
  annotatedLocation?: string;
  notes?: string;
  orgUnitPath?: string;
  macAddress?: string;
  /** @format date-time */
  lastSync?: string;
  /** @format date-time */
  lastEnrollmentTime?: string;
  recentUsers?: { type?: string; email?: string }[];
  lastKnownNetwork?: { ipAddress?: string; wanIpAddress?: string }[];
};

/** One fact of an event; the field that has its value depends on its kind. */
export type EventParameter = {
  name?: string;
  value?: string;
  boolValue?: boolean;
  intValue?: string;
  multiValue?: string[];
  multiIntValue?: string[];
  messageValue?: EventMessage;
  multiMessageValue?: EventMessage[];
};

/** Several facts that belong together. */
export type EventMessage = {
  parameter?: EventParameter[];
};

export type Activity = {
  id?: {
    /** @format date-time */
    time?: string;
    uniqueQualifier?: string;
    applicationName?: string;
    customerId?: string;
  };
  actor?: {
    email?: string;
    profileId?: string;
    callerType?: string;
    key?: string;
  };
  ipAddress?: string;
  ownerDomain?: string;
  networkInfo?: {
    ipAsn?: number[];
    regionCode?: string;
    subdivisionCode?: string;
  };
  userDeviceInfo?: {
    deviceId?: string;
    deviceType?: string;
    deviceOsVersion?: string;
  };
  events?: {
    type?: string;
    name?: string;
    parameters?: EventParameter[];
    resourceIds?: string[];
  }[];
};

export type Alert = {
  alertId?: string;
  customerId?: string;
  /** Such as User reported phishing or Leaked password. */
  type?: string;
  source?: string;
  createTime?: string;
  startTime?: string;
  endTime?: string;
  updateTime?: string;
  deleted?: boolean;
  securityInvestigationToolLink?: string;
  /** What happened; its fields depend on the type. */
  data?: {
    /** Shape of the data, such as AccountWarning at its end. */
    "@type"?: string;
    /** Whom an account or device alert is about. */
    email?: string;
    loginDetails?: { ipAddress?: string; loginTime?: string };
    maliciousEntity?: {
      fromHeader?: string;
      displayName?: string;
      entity?: { emailAddress?: string; displayName?: string };
    };
    /** Whether the mail came from inside. */
    isInternal?: boolean;
    messages?: {
      messageId?: string;
      recipient?: string;
      subjectText?: string;
      sentTime?: string;
      attachmentsSha256Hash?: string[];
    }[];
    ruleViolationInfo?: {
      triggeringUserEmail?: string;
      dataSource?: string;
      eventType?: string;
      ruleInfo?: { displayName?: string; resourceName?: string };
      resourceInfo?: {
        documentId?: string;
        messageId?: string;
        resourceTitle?: string;
      };
      recipients?: string[];
    };
    /** Who did what only administrators can. */
    actorEmail?: string;
    /** Headline of an alert by Google. */
    title?: string;
    description?: string;
    affectedUserEmails?: string[];
    domain?: string;
    /** Name of the rule or setting. */
    name?: string;
  };
  metadata?: {
    /** NOT_STARTED, IN_PROGRESS or CLOSED so far. */
    status?: string;
    assignee?: string;
    severity?: string;
    updateTime?: string;
  };
};

export type Matter = {
  matterId?: string;
  name?: string;
  description?: string;
  state?: "STATE_UNSPECIFIED" | "OPEN" | "CLOSED" | "DELETED" | (string & {});
  matterRegion?: string;
  matterPermissions?: { accountId?: string; role?: string }[];
};

const CURSOR_PAGES = { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/items" } as const;

const CONNECTOR: ConnectorSpec = {
  name: "google_workspace",
  operations: {
    low: {
      "users:read": [
        "mAuPecAt",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/users" },
      ],
      "users:read_details": ["qXSKHyrn"],
      "tokens:read": ["lRAhZDBf"],
      "app_passwords:read": ["0CnnOHuk"],
      "groups:read": [
        "sMZ9NPNo",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/groups" },
      ],
      "group_members:read": [
        "3W11ePQK",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/members" },
      ],
      "roles:read": ["4oTsIBUb", CURSOR_PAGES],
      "role_assignments:read": ["gnSvTP7-", CURSOR_PAGES],
      "mobile_devices:read": [
        "uP8Cl116",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/mobiledevices",
        },
      ],
      "chrome_devices:read": [
        "fi43XQ1F",
        {
          cursor: "pageToken",
          next: "/nextPageToken",
          more: "/nextPageToken",
          items: "/chromeosdevices",
        },
      ],
      "alerts:read": [
        "Rk39D6ko",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/alerts" },
      ],
      "alerts:read_details": ["TlVazbIi"],
      "matters:read": [
        "gmOX6xOB",
        { cursor: "pageToken", next: "/nextPageToken", more: "/nextPageToken", items: "/matters" },
      ],
    },
    medium: {
      "chrome_devices:read_command": ["dlTFccEY"],
      "activities:read": ["0w0eKoa8", CURSOR_PAGES],
      "matters:write": ["PhobX9bz"],
    },
    high: {
      "users:update": ["SFdEaPZq"],
      "users:sign_out": ["WPBpOmNh"],
      "users:turn_off_two_step": ["5tb72Scd"],
      "tokens:delete": ["C8g-5qmZ"],
      "app_passwords:delete": ["r93_AJKP"],
      "backup_codes:invalidate": ["Zk46I1sm"],
      "group_members:write": ["Exp768I_"],
      "group_members:delete": ["dIELr45g"],
      "mobile_devices:block": ["0pcSBjJ6"],
      "chrome_devices:disable": ["j25h3Yqq"],
      "chrome_devices:reboot": ["A7n_h9Yr"],
      "holds:write": ["Und--nLU"],
    },
    critical: {
      "users:make_admin": ["NnMb6EG8"],
      "users:delete": ["y2Ndyv0l"],
      "role_assignments:delete": ["RkOZup_x"],
      "mobile_devices:wipe": ["QU05Xkg2"],
      "chrome_devices:command": ["4vMPHiMT"],
    },
  },
};
