// Generated from specs/jamf_pro.yaml by `npm run generate`. Do not edit.
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
 * Jamf Pro. Inventory, commands, secrets and updates of the Apple devices that Jamf Pro manages.
 * @see https://developer.jamf.com/jamf-pro/reference/jamf-pro-api
 */
export class JamfProConnector<const M extends Risk = "critical"> extends SDKConnector<JamfProOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Search the computers in inventory. Risk: low. Scope: Read Computers. */
  findComputers(params: FindComputersParams = {}, options?: ExecuteOptions): GovernedPages<"low", ComputersReadResult, ComputersReadItem> {
    return this.call("computers:read", params, options);
  }

  /** Get one computer with all sections. Risk: low. Scope: Read Computers. */
  getComputer(params: GetComputerParams, options?: ExecuteOptions): GovernedCall<"low", ComputersReadDetailsResult> {
    return this.call("computers:read_details", { id: params.computerId }, options);
  }

  /** Tell whether a computer counts as compliant. Risk: low. Scope: Read Device Compliance Information. */
  getComputerCompliance(params: GetComputerComplianceParams, options?: ExecuteOptions): GovernedCall<"low", ComputersReadComplianceResult> {
    return this.call("computers:read_compliance", { deviceId: params.computerId }, options);
  }

  /** Search the mobile devices in inventory. Risk: low. Scope: Read Mobile Devices. */
  findMobileDevices(params: FindMobileDevicesParams = {}, options?: ExecuteOptions): GovernedPages<"low", MobileDevicesReadResult, MobileDevicesReadItem> {
    return this.call("mobile_devices:read", params, options);
  }

  /** Get one mobile device with its details. Risk: low. Scope: Read Mobile Devices. */
  getMobileDevice(params: GetMobileDeviceParams, options?: ExecuteOptions): GovernedCall<"low", MobileDevicesReadDetailsResult> {
    return this.call("mobile_devices:read_details", { id: params.mobileDeviceId }, options);
  }

  /**
   * Lock devices at once.
   * Risk: high. Scope: View MDM command information in Jamf Pro API. May be escalated to a reviewer.
   */
  lockDevice(params: LockDeviceParams, options?: ExecuteOptions): GovernedCall<"high", DevicesLockResult> {
    return this.call("devices:lock", {
      clientData: [{ managementId: params.managementId }],
      commandData: { pin: params.pin, message: params.message, commandType: "DEVICE_LOCK" },
    }, options);
  }

  /**
   * Put supervised iPhones or iPads into lost mode.
   * Risk: high. Scope: View MDM command information in Jamf Pro API. May be escalated to a reviewer.
   */
  enableLostMode(params: EnableLostModeParams, options?: ExecuteOptions): GovernedCall<"high", DevicesEnableLostModeResult> {
    return this.call("devices:enable_lost_mode", {
      clientData: [{ managementId: params.managementId }],
      commandData: {
        lostModeMessage: params.message,
        lostModePhone: params.phone,
        commandType: "ENABLE_LOST_MODE",
      },
    }, options);
  }

  execute<O extends keyof Within<JamfProOperations, M>>(
    operation: O,
    params: ParamsOf<Within<JamfProOperations, M>, O> & Incomplete,
  ): never;
  /** Search the computers in inventory. `GET /v4/computers-inventory` @risk low */
  execute(
    operation: OperationId<"computers:read", "low", M>,
    params: ComputersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ComputersReadResult, ComputersReadItem>;
  /** Get one computer with all sections. `GET /v4/computers-inventory-detail/{id}` @risk low */
  execute(
    operation: OperationId<"computers:read_details", "low", M>,
    params: ComputersReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComputersReadDetailsResult>;
  /** Wipe a computer for good. `POST /v4/computers-inventory/{id}/erase` @risk critical */
  execute(
    operation: OperationId<"computers:erase", "critical", M>,
    params: ComputersEraseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ComputersEraseResult>;
  /**
   * Take a computer out of management. `POST /v4/computers-inventory/{id}/remove-mdm-profile`
   * @risk critical
   */
  execute(
    operation: OperationId<"computers:remove_mdm", "critical", M>,
    params: ComputersRemoveMdmParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ComputersRemoveMdmResult>;
  /** Get the recovery key of a computer's disk. `GET /v4/computers-inventory/{id}/filevault` @risk medium */
  execute(
    operation: OperationId<"computers:read_filevault", "medium", M>,
    params: ComputersReadFilevaultParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ComputersReadFilevaultResult>;
  /**
   * Get the password that locks recovery mode. `GET /v4/computers-inventory/{id}/view-recovery-lock-password`
   * @risk medium
   */
  execute(
    operation: OperationId<"computers:read_recovery_lock", "medium", M>,
    params: ComputersReadRecoveryLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ComputersReadRecoveryLockResult>;
  /**
   * Get the PIN that opens a locked computer. `GET /v4/computers-inventory/{id}/view-device-lock-pin`
   * @risk medium
   */
  execute(
    operation: OperationId<"computers:read_lock_pin", "medium", M>,
    params: ComputersReadLockPinParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ComputersReadLockPinResult>;
  /**
   * Tell whether a computer counts as compliant. `GET
   * /v1/conditional-access/device-compliance-information/computer/{deviceId}`
   * @risk low
   */
  execute(
    operation: OperationId<"computers:read_compliance", "low", M>,
    params: ComputersReadComplianceParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComputersReadComplianceResult>;
  /**
   * Install the Jamf agent on a computer again. `POST /v1/jamf-management-framework/redeploy/{id}`
   * @risk high
   */
  execute(
    operation: OperationId<"computers:redeploy_framework", "high", M>,
    params: ComputersRedeployFrameworkParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ComputersRedeployFrameworkResult>;
  /** Search the mobile devices in inventory. `GET /v2/mobile-devices/detail` @risk low */
  execute(
    operation: OperationId<"mobile_devices:read", "low", M>,
    params: MobileDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MobileDevicesReadResult, MobileDevicesReadItem>;
  /** Get one mobile device with its details. `GET /v2/mobile-devices/{id}/detail` @risk low */
  execute(
    operation: OperationId<"mobile_devices:read_details", "low", M>,
    params: MobileDevicesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", MobileDevicesReadDetailsResult>;
  /** Wipe a phone or tablet for good. `POST /v2/mobile-devices/{id}/erase` @risk critical */
  execute(
    operation: OperationId<"mobile_devices:erase", "critical", M>,
    params: MobileDevicesEraseParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", MobileDevicesEraseResult>;
  /** List commands to devices and their state. `GET /v2/mdm/commands` @risk low */
  execute(
    operation: OperationId<"mdm_commands:read", "low", M>,
    params: MdmCommandsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MdmCommandsReadResult, MdmCommandsReadItem>;
  /** Lock devices at once. `POST /v2/mdm/commands` @risk high */
  execute(
    operation: OperationId<"devices:lock", "high", M>,
    params: DevicesLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesLockResult>;
  /** Restart devices without asking. `POST /v2/mdm/commands` @risk high */
  execute(
    operation: OperationId<"devices:restart", "high", M>,
    params: DevicesRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesRestartResult>;
  /** Put supervised iPhones or iPads into lost mode. `POST /v2/mdm/commands` @risk high */
  execute(
    operation: OperationId<"devices:enable_lost_mode", "high", M>,
    params: DevicesEnableLostModeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesEnableLostModeResult>;
  /** Take found devices out of lost mode. `POST /v2/mdm/commands` @risk high */
  execute(
    operation: OperationId<"devices:disable_lost_mode", "high", M>,
    params: DevicesDisableLostModeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesDisableLostModeResult>;
  /** Ask devices to fetch their waiting commands. `POST /v2/mdm/blank-push` @risk medium */
  execute(
    operation: OperationId<"devices:blank_push", "medium", M>,
    params: DevicesBlankPushParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", DevicesBlankPushResult>;
  /**
   * List the managed administrator accounts of a computer. `GET
   * /v2/local-admin-password/{clientManagementId}/accounts`
   * @risk low
   */
  execute(
    operation: OperationId<"local_admins:read", "low", M>,
    params: LocalAdminsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", LocalAdminsReadResult>;
  /**
   * Get the password of a local administrator. `GET
   * /v2/local-admin-password/{clientManagementId}/account/{username}/password`
   * @risk medium
   */
  execute(
    operation: OperationId<"local_admins:read_password", "medium", M>,
    params: LocalAdminsReadPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LocalAdminsReadPasswordResult>;
  /**
   * List who saw local passwords and when. `GET /v2/local-admin-password/{clientManagementId}/history`
   * @risk medium
   */
  execute(
    operation: OperationId<"local_admins:read_history", "medium", M>,
    params: LocalAdminsReadHistoryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", LocalAdminsReadHistoryResult>;
  /**
   * Set passwords of a computer's local administrators. `PUT
   * /v2/local-admin-password/{clientManagementId}/set-password`
   * @risk critical
   */
  execute(
    operation: OperationId<"local_admins:set_password", "critical", M>,
    params: LocalAdminsSetPasswordParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", LocalAdminsSetPasswordResult>;
  /** List planned updates of operating systems. `GET /v1/managed-software-updates/plans` @risk low */
  execute(
    operation: OperationId<"update_plans:read", "low", M>,
    params: UpdatePlansReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UpdatePlansReadResult, UpdatePlansReadItem>;
  /** Update the operating system of named devices. `POST /v1/managed-software-updates/plans` @risk high */
  execute(
    operation: OperationId<"update_plans:create", "high", M>,
    params: UpdatePlansCreateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", UpdatePlansCreateResult>;
  /** Tell how far updates have come. `GET /v1/managed-software-updates/update-statuses` @risk low */
  execute(
    operation: OperationId<"update_statuses:read", "low", M>,
    params: UpdateStatusesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UpdateStatusesReadResult>;
  /** List software whose patches are watched. `GET /v3/patch-software-title-configurations` @risk low */
  execute(
    operation: OperationId<"patch_titles:read", "low", M>,
    params: PatchTitlesReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", PatchTitlesReadResult>;
  /**
   * List computers with their version of a software. `GET
   * /v3/patch-software-title-configurations/{id}/patch-report`
   * @risk low
   */
  execute(
    operation: OperationId<"patch_titles:read_report", "low", M>,
    params: PatchTitlesReadReportParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", PatchTitlesReadReportResult, PatchTitlesReadReportItem>;
  /** List all groups of computers. `GET /v1/computer-groups` @risk low */
  execute(
    operation: OperationId<"computer_groups:read", "low", M>,
    params: ComputerGroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComputerGroupsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof JamfProOperations>(
    operation: O & Permit<JamfProOperations, O, M>,
    ...rest: Rest<ParamsOf<JamfProOperations, O>>
  ): CallOf<JamfProOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type JamfPro<M extends Risk = "critical"> = Limited<JamfProConnector<M>, JamfProMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface JamfProOperations {
  "computers:read": { risk: "low"; params: ComputersReadParams; result: ComputersReadResult; item: ComputersReadItem };
  "computers:read_details": { risk: "low"; params: ComputersReadDetailsParams; result: ComputersReadDetailsResult };
  "computers:erase": { risk: "critical"; params: ComputersEraseParams; result: ComputersEraseResult };
  "computers:remove_mdm": { risk: "critical"; params: ComputersRemoveMdmParams; result: ComputersRemoveMdmResult };
  "computers:read_filevault": { risk: "medium"; params: ComputersReadFilevaultParams; result: ComputersReadFilevaultResult };
  "computers:read_recovery_lock": { risk: "medium"; params: ComputersReadRecoveryLockParams; result: ComputersReadRecoveryLockResult };
  "computers:read_lock_pin": { risk: "medium"; params: ComputersReadLockPinParams; result: ComputersReadLockPinResult };
  "computers:read_compliance": { risk: "low"; params: ComputersReadComplianceParams; result: ComputersReadComplianceResult };
  "computers:redeploy_framework": { risk: "high"; params: ComputersRedeployFrameworkParams; result: ComputersRedeployFrameworkResult };
  "mobile_devices:read": { risk: "low"; params: MobileDevicesReadParams; result: MobileDevicesReadResult; item: MobileDevicesReadItem };
  "mobile_devices:read_details": { risk: "low"; params: MobileDevicesReadDetailsParams; result: MobileDevicesReadDetailsResult };
  "mobile_devices:erase": { risk: "critical"; params: MobileDevicesEraseParams; result: MobileDevicesEraseResult };
  "mdm_commands:read": { risk: "low"; params: MdmCommandsReadParams; result: MdmCommandsReadResult; item: MdmCommandsReadItem };
  "devices:lock": { risk: "high"; params: DevicesLockParams; result: DevicesLockResult };
  "devices:restart": { risk: "high"; params: DevicesRestartParams; result: DevicesRestartResult };
  "devices:enable_lost_mode": { risk: "high"; params: DevicesEnableLostModeParams; result: DevicesEnableLostModeResult };
  "devices:disable_lost_mode": { risk: "high"; params: DevicesDisableLostModeParams; result: DevicesDisableLostModeResult };
  "devices:blank_push": { risk: "medium"; params: DevicesBlankPushParams; result: DevicesBlankPushResult };
  "local_admins:read": { risk: "low"; params: LocalAdminsReadParams; result: LocalAdminsReadResult };
  "local_admins:read_password": { risk: "medium"; params: LocalAdminsReadPasswordParams; result: LocalAdminsReadPasswordResult };
  "local_admins:read_history": { risk: "medium"; params: LocalAdminsReadHistoryParams; result: LocalAdminsReadHistoryResult };
  "local_admins:set_password": { risk: "critical"; params: LocalAdminsSetPasswordParams; result: LocalAdminsSetPasswordResult };
  "update_plans:read": { risk: "low"; params: UpdatePlansReadParams; result: UpdatePlansReadResult; item: UpdatePlansReadItem };
  "update_plans:create": { risk: "high"; params: UpdatePlansCreateParams; result: UpdatePlansCreateResult };
  "update_statuses:read": { risk: "low"; params: UpdateStatusesReadParams; result: UpdateStatusesReadResult };
  "patch_titles:read": { risk: "low"; params: PatchTitlesReadParams; result: PatchTitlesReadResult };
  "patch_titles:read_report": { risk: "low"; params: PatchTitlesReadReportParams; result: PatchTitlesReadReportResult; item: PatchTitlesReadReportItem };
  "computer_groups:read": { risk: "low"; params: ComputerGroupsReadParams; result: ComputerGroupsReadResult };
}

/** The risk of each convenience method. */
export interface JamfProMethods {
  findComputers: "low";
  getComputer: "low";
  getComputerCompliance: "low";
  findMobileDevices: "low";
  getMobileDevice: "low";
  lockDevice: "high";
  enableLostMode: "high";
}

/** Parameters of `computers:read`. */
export interface ComputersReadParams {
  /** Parts of the record to fill, GENERAL unless told. */
  section?: (
    | "GENERAL"
    | "DISK_ENCRYPTION"
    | "PURCHASING"
    | "APPLICATIONS"
    | "STORAGE"
    | "USER_AND_LOCATION"
    | "CONFIGURATION_PROFILES"
    | "PRINTERS"
    | "SERVICES"
    | "HARDWARE"
    | "LOCAL_USER_ACCOUNTS"
    | "CERTIFICATES"
    | "ATTACHMENTS"
    | "PACKAGE_RECEIPTS"
    | "SECURITY"
    | "OPERATING_SYSTEM"
    | "LICENSED_SOFTWARE"
    | "IBEACONS"
    | "SOFTWARE_UPDATES"
    | "EXTENSION_ATTRIBUTES"
    | "CONTENT_CACHING"
    | "GROUP_MEMBERSHIPS"
  )[];
  /** RSQL over computers, such as hardware.serialNumber=="C02X1". @minLength 1 */
  filter?: string;
  /** Order of computers, such as general.name:asc. */
  sort?: string[];
  page?: Page;
  "page-size"?: PageSize;
}

/** Result of `computers:read`. */
export type ComputersReadResult = {
  /** @integer */
  totalCount?: number;
  results?: Computer[];
};

/** One item of the pages of `computers:read`. */
export type ComputersReadItem = NonNullable<ComputersReadResult["results"]>[number];

/** Arguments of `findComputers`. */
export interface FindComputersParams {
  /** RSQL over computers, such as hardware.serialNumber=="C02X1". @minLength 1 */
  filter?: string;
  /** Parts of the record to fill, GENERAL unless told. */
  section?: (
    | "GENERAL"
    | "DISK_ENCRYPTION"
    | "PURCHASING"
    | "APPLICATIONS"
    | "STORAGE"
    | "USER_AND_LOCATION"
    | "CONFIGURATION_PROFILES"
    | "PRINTERS"
    | "SERVICES"
    | "HARDWARE"
    | "LOCAL_USER_ACCOUNTS"
    | "CERTIFICATES"
    | "ATTACHMENTS"
    | "PACKAGE_RECEIPTS"
    | "SECURITY"
    | "OPERATING_SYSTEM"
    | "LICENSED_SOFTWARE"
    | "IBEACONS"
    | "SOFTWARE_UPDATES"
    | "EXTENSION_ATTRIBUTES"
    | "CONTENT_CACHING"
    | "GROUP_MEMBERSHIPS"
  )[];
}

/** Parameters of `computers:read_details`. */
export interface ComputersReadDetailsParams {
  id: ComputerId;
}

/** Result of `computers:read_details`. */
export type ComputersReadDetailsResult = Computer;

/** Arguments of `getComputer`. */
export interface GetComputerParams {
  computerId: ComputerId;
}

/** Parameters of `computers:erase`. */
export interface ComputersEraseParams {
  id: ComputerId;
  /** Six characters that unlock it afterwards. @minLength 6 @maxLength 6 */
  pin?: string;
}

/** Result of `computers:erase`. */
export type ComputersEraseResult = Queued;

/** Parameters of `computers:remove_mdm`. */
export interface ComputersRemoveMdmParams {
  id: ComputerId;
}

/** Result of `computers:remove_mdm`. */
export type ComputersRemoveMdmResult = Queued;

/** Parameters of `computers:read_filevault`. */
export interface ComputersReadFilevaultParams {
  id: ComputerId;
}

/** Result of `computers:read_filevault`. */
export type ComputersReadFilevaultResult = {
  computerId?: string;
  name?: string;
  /** The key in plain text. */
  personalRecoveryKey?: string;
  /** VALID, INVALID, UNKNOWN or NOT_APPLICABLE. */
  individualRecoveryKeyValidityStatus?: string;
  institutionalRecoveryKeyPresent?: boolean;
  diskEncryptionConfigurationName?: string;
  bootPartitionEncryptionDetails?: {
    partitionName?: string;
    partitionFileVault2State?: string;
    /** @integer */
    partitionFileVault2Percent?: number;
  };
};

/** Parameters of `computers:read_recovery_lock`. */
export interface ComputersReadRecoveryLockParams {
  id: ComputerId;
}

/** Result of `computers:read_recovery_lock`. */
export type ComputersReadRecoveryLockResult = {
  recoveryLockPassword?: string;
};

/** Parameters of `computers:read_lock_pin`. */
export interface ComputersReadLockPinParams {
  id: ComputerId;
}

/** Result of `computers:read_lock_pin`. */
export type ComputersReadLockPinResult = {
  pin?: string;
};

/** Parameters of `computers:read_compliance`. */
export interface ComputersReadComplianceParams {
  deviceId: ComputerId;
}

/** Result of `computers:read_compliance`. */
export type ComputersReadComplianceResult = Compliance;

/** Arguments of `getComputerCompliance`. */
export interface GetComputerComplianceParams {
  computerId: ComputerId;
}

/** Parameters of `computers:redeploy_framework`. */
export interface ComputersRedeployFrameworkParams {
  id: ComputerId;
}

/** Result of `computers:redeploy_framework`. */
export type ComputersRedeployFrameworkResult = Queued;

/** Parameters of `mobile_devices:read`. */
export interface MobileDevicesReadParams {
  /** Parts of the device to fill, GENERAL unless told. */
  section?: (
    | "GENERAL"
    | "HARDWARE"
    | "USER_AND_LOCATION"
    | "PURCHASING"
    | "SECURITY"
    | "APPLICATIONS"
    | "EBOOKS"
    | "NETWORK"
    | "SERVICE_SUBSCRIPTIONS"
    | "CERTIFICATES"
    | "PROFILES"
    | "USER_PROFILES"
    | "PROVISIONING_PROFILES"
    | "SHARED_USERS"
    | "GROUPS"
    | "EXTENSION_ATTRIBUTES"
  )[];
  /** RSQL over mobile devices, such as serialNumber=="F9X1". @minLength 1 */
  filter?: string;
  /** Order of devices, such as displayName:asc. */
  sort?: string[];
  page?: Page;
  "page-size"?: PageSize;
}

/** Result of `mobile_devices:read`. */
export type MobileDevicesReadResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    mobileDeviceId?: MobileId;
    deviceType?: string | null;
    general?: {
      udid?: string | null;
      displayName?: string | null;
      /** UUID that commands go to. */
      managementId?: string | null;
      assetTag?: string | null;
      osVersion?: string | null;
      ipAddress?: string | null;
      managed?: boolean | null;
      supervised?: boolean | null;
      deviceOwnershipType?: string | null;
      /** @format date-time */
      lastInventoryUpdateDate?: string | null;
      /** @format date-time */
      lastContactDate?: string | null;
      /** @format date-time */
      lastEnrolledDate?: string | null;
    } | null;
    hardware?: {
      serialNumber?: string | null;
      model?: string | null;
      wifiMacAddress?: string | null;
    } | null;
    security?: {
      dataProtected?: boolean | null;
      passcodePresent?: boolean | null;
      passcodeCompliant?: boolean | null;
      activationLockEnabled?: boolean | null;
      jailBreakDetected?: boolean | null;
      lostModeEnabled?: boolean | null;
    } | null;
    userAndLocation?: {
      username?: string | null;
      realName?: string | null;
      emailAddress?: string | null;
    } | null;
  }[];
};

/** One item of the pages of `mobile_devices:read`. */
export type MobileDevicesReadItem = NonNullable<MobileDevicesReadResult["results"]>[number];

/** Arguments of `findMobileDevices`. */
export interface FindMobileDevicesParams {
  /** RSQL over mobile devices, such as serialNumber=="F9X1". @minLength 1 */
  filter?: string;
  /** Parts of the device to fill, GENERAL unless told. */
  section?: (
    | "GENERAL"
    | "HARDWARE"
    | "USER_AND_LOCATION"
    | "PURCHASING"
    | "SECURITY"
    | "APPLICATIONS"
    | "EBOOKS"
    | "NETWORK"
    | "SERVICE_SUBSCRIPTIONS"
    | "CERTIFICATES"
    | "PROFILES"
    | "USER_PROFILES"
    | "PROVISIONING_PROFILES"
    | "SHARED_USERS"
    | "GROUPS"
    | "EXTENSION_ATTRIBUTES"
  )[];
}

/** Parameters of `mobile_devices:read_details`. */
export interface MobileDevicesReadDetailsParams {
  id: MobileId;
}

/** Result of `mobile_devices:read_details`. */
export type MobileDevicesReadDetailsResult = {
  id?: MobileId;
  name?: string | null;
  /** ios, tvos, watchos, visionos or unknown. */
  type?: string | null;
  managementId?: string | null;
  serialNumber?: string | null;
  udid?: string | null;
  osVersion?: string | null;
  osBuild?: string | null;
  ipAddress?: string | null;
  wifiMacAddress?: string | null;
  managed?: boolean | null;
  /** @format date-time */
  lastInventoryUpdateTimestamp?: string | null;
  /** @format date-time */
  lastEnrollmentTimestamp?: string | null;
  deviceOwnershipLevel?: string | null;
  location?: {
    username?: string | null;
    realName?: string | null;
    emailAddress?: string | null;
  } | null;
  /** Present for iPhones and iPads. */
  ios?: {
    model?: string | null;
    supervised?: boolean | null;
    security?: {
      dataProtected?: boolean | null;
      passcodePresent?: boolean | null;
      passcodeCompliant?: boolean | null;
      activationLockEnabled?: boolean | null;
      jailBreakDetected?: boolean | null;
    } | null;
    applications?: {
      identifier?: string | null;
      name?: string | null;
      version?: string | null;
    }[] | null;
  } | null;
};

/** Arguments of `getMobileDevice`. */
export interface GetMobileDeviceParams {
  mobileDeviceId: MobileId;
}

/** Parameters of `mobile_devices:erase`. */
export interface MobileDevicesEraseParams {
  id: MobileId;
  /** Keep the plan of an eSIM. */
  preserveDataPlan?: boolean;
  /** Skip setup from a nearby device. */
  disallowProximitySetup?: boolean;
  /** Lift the activation lock as well. */
  clearActivationLock?: boolean;
  /** Set it up again after the wipe. */
  returnToService?: boolean;
}

/** Result of `mobile_devices:erase`. */
export type MobileDevicesEraseResult = Queued;

/** Parameters of `mdm_commands:read`. */
export interface MdmCommandsReadParams {
  /** RSQL with at least one field, such as clientManagementId==6fd1 or status==Pending. @minLength 1 */
  filter: string;
  /** Order of commands, such as dateSent:asc. */
  sort?: string[];
  page?: Page;
  "page-size"?: PageSize;
}

/** Result of `mdm_commands:read`. */
export type MdmCommandsReadResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    uuid?: string;
    commandType?: string | null;
    /** PENDING, ACKNOWLEDGED, NOT_NOW, ERROR or COMMAND_FORMAT_ERROR. */
    commandState?: string | null;
    /** @format date-time */
    dateSent?: string | null;
    /** @format date-time */
    dateCompleted?: string | null;
    client?: { managementId?: string | null; clientType?: string | null } | null;
  }[];
};

/** One item of the pages of `mdm_commands:read`. */
export type MdmCommandsReadItem = NonNullable<MdmCommandsReadResult["results"]>[number];

/** Parameters of `devices:lock`. */
export interface DevicesLockParams {
  clientData: Clients;
  /** The lock, with text and PIN. */
  commandData: {
    commandType: "DEVICE_LOCK";
    /** Text on the locked screen. */
    message?: string;
    /** Number to call for help. */
    phoneNumber?: string;
    /** Six characters that open a Mac again. @minLength 6 @maxLength 6 */
    pin?: string;
  };
}

/** Result of `devices:lock`. */
export type DevicesLockResult = CommandRefs;

/** Arguments of `lockDevice`. */
export interface LockDeviceParams {
  managementId: ManagementId;
  /** Six characters that open a Mac again. @minLength 6 @maxLength 6 */
  pin?: string;
  /** Text on the locked screen. */
  message?: string;
}

/** Parameters of `devices:restart`. */
export interface DevicesRestartParams {
  clientData: Clients;
  /** The restart, with or without warning. */
  commandData: {
    commandType: "RESTART_DEVICE";
    /** Tell the person before it restarts. */
    notifyUser?: boolean;
  };
}

/** Result of `devices:restart`. */
export type DevicesRestartResult = CommandRefs;

/** Parameters of `devices:enable_lost_mode`. */
export interface DevicesEnableLostModeParams {
  clientData: Clients;
  /** Lost mode, with a message or a phone number. */
  commandData: {
    commandType: "ENABLE_LOST_MODE";
    /** Text for whoever finds it. */
    lostModeMessage?: string;
    /** Number that the finder can call. */
    lostModePhone?: string;
    /** Line below the text. */
    lostModeFootnote?: string;
  };
}

/** Result of `devices:enable_lost_mode`. */
export type DevicesEnableLostModeResult = CommandRefs;

/** Arguments of `enableLostMode`. */
export interface EnableLostModeParams {
  managementId: ManagementId;
  /** Text for whoever finds it. */
  message: string;
  /** Number that the finder can call. */
  phone?: string;
}

/** Parameters of `devices:disable_lost_mode`. */
export interface DevicesDisableLostModeParams {
  clientData: Clients;
  /** The end of lost mode. */
  commandData: { commandType: "DISABLE_LOST_MODE" };
}

/** Result of `devices:disable_lost_mode`. */
export type DevicesDisableLostModeResult = CommandRefs;

/** Parameters of `devices:blank_push`. */
export interface DevicesBlankPushParams {
  /** Devices to wake by a push. @minItems 1 @maxItems 100 */
  clientManagementIds: ManagementId[];
}

/** Result of `devices:blank_push`. */
export type DevicesBlankPushResult = {
  /** Devices that could not be reached. */
  errorUuids?: string[];
};

/** Parameters of `local_admins:read`. */
export interface LocalAdminsReadParams {
  clientManagementId: ManagementId;
}

/** Result of `local_admins:read`. */
export type LocalAdminsReadResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    clientManagementId?: string;
    guid?: string;
    username?: string;
    /** MDM or JMF, who made the account. */
    userSource?: string;
  }[];
};

/** Parameters of `local_admins:read_password`. */
export interface LocalAdminsReadPasswordParams {
  clientManagementId: ManagementId;
  username: Username;
}

/** Result of `local_admins:read_password`. */
export type LocalAdminsReadPasswordResult = {
  /** The password in plain text. */
  password?: string;
};

/** Parameters of `local_admins:read_history`. */
export interface LocalAdminsReadHistoryParams {
  clientManagementId: ManagementId;
}

/** Result of `local_admins:read_history`. */
export type LocalAdminsReadHistoryResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    username?: string;
    /** PENDING, COMPLETED, VIEWED, ERROR or INVALID. */
    eventType?: string;
    /** @format date-time */
    eventTime?: string | null;
    viewedBy?: string | null;
    userSource?: string;
  }[];
};

/** Parameters of `local_admins:set_password`. */
export interface LocalAdminsSetPasswordParams {
  clientManagementId: ManagementId;
  /** Accounts with their new passwords. @minItems 1 @maxItems 10 */
  lapsUserPasswordList: {
    /** @minLength 1 */
    username: string;
    /** @minLength 1 */
    password: string;
  }[];
}

/** Result of `local_admins:set_password`. */
export type LocalAdminsSetPasswordResult = {
  lapsUserPasswordList?: { username?: string }[];
};

/** Parameters of `update_plans:read`. */
export interface UpdatePlansReadParams {
  /** RSQL over plans, such as device.deviceId==12. @minLength 1 */
  filter?: string;
  /** Order of plans, such as planUuid:asc. */
  sort?: string[];
  page?: Page;
  "page-size"?: PageSize;
}

/** Result of `update_plans:read`. */
export type UpdatePlansReadResult = {
  /** @integer */
  totalCount?: number;
  results?: UpdatePlan[];
};

/** One item of the pages of `update_plans:read`. */
export type UpdatePlansReadItem = NonNullable<UpdatePlansReadResult["results"]>[number];

/** Parameters of `update_plans:create`. */
export interface UpdatePlansCreateParams {
  /** Devices that get the update. @minItems 1 @maxItems 20 */
  devices: {
    /** @minLength 1 */
    deviceId: string;
    objectType: "COMPUTER" | "MOBILE_DEVICE" | "APPLE_TV";
  }[];
  /** What to install, and how. */
  config: {
    updateAction:
      | "DOWNLOAD_ONLY"
      | "DOWNLOAD_INSTALL"
      | "DOWNLOAD_INSTALL_ALLOW_DEFERRAL"
      | "DOWNLOAD_INSTALL_RESTART"
      | "DOWNLOAD_INSTALL_SCHEDULE";
    versionType: "LATEST_MAJOR" | "LATEST_MINOR" | "LATEST_ANY" | "SPECIFIC_VERSION" | "CUSTOM_VERSION";
    /** Version for SPECIFIC_VERSION, such as 15.6.1. */
    specificVersion?: string;
    /** Build that goes with CUSTOM_VERSION. */
    buildVersion?: string;
    /** How often it may be put off, for DOWNLOAD_INSTALL_ALLOW_DEFERRAL. @integer @minimum 0 */
    maxDeferrals?: number;
    /** Local time at which it is forced. */
    forceInstallLocalDateTime?: string;
  };
}

/** Result of `update_plans:create`. */
export type UpdatePlansCreateResult = {
  plans?: {
    planId?: string;
    href?: string;
    device?: { deviceId?: string; objectType?: string };
  }[];
};

/** Parameters of `update_statuses:read`. */
export interface UpdateStatusesReadParams {
  /** RSQL over statuses, such as status==ERROR. @minLength 1 */
  filter?: string;
}

/** Result of `update_statuses:read`. */
export type UpdateStatusesReadResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    osUpdatesStatusId?: string;
    device?: { deviceId?: string | null; objectType?: string | null } | null;
    /** DOWNLOADING, INSTALLING, INSTALLED, ERROR and so on. */
    status?: string | null;
    productKey?: string | null;
    downloaded?: boolean | null;
    downloadPercentComplete?: number | null;
    /** @format date-time */
    created?: string | null;
    /** @format date-time */
    updated?: string | null;
  }[];
};

/** Parameters of `patch_titles:read`. */
export type PatchTitlesReadParams = { [key: string]: never };

/** Result of `patch_titles:read`. */
export type PatchTitlesReadResult = {
  id?: string;
  displayName?: string;
  softwareTitleId?: string;
  softwareTitleName?: string;
  softwareTitlePublisher?: string;
  patchSourceName?: string;
  jamfOfficial?: boolean;
  categoryId?: string;
  siteId?: string;
}[];

/** Parameters of `patch_titles:read_report`. */
export interface PatchTitlesReadReportParams {
  /** Id of the software, from patch_titles:read. @minLength 1 */
  id: string;
  /** RSQL on the version only, such as version=="10.1". @minLength 1 */
  filter?: string;
  /** Order of the report, such as computerName:asc. */
  sort?: string[];
  page?: Page;
  "page-size"?: PageSize;
}

/** Result of `patch_titles:read_report`. */
export type PatchTitlesReadReportResult = {
  /** @integer */
  totalCount?: number;
  results?: {
    computerName?: string | null;
    deviceId?: string | null;
    username?: string | null;
    operatingSystemVersion?: string | null;
    /** @format date-time */
    lastCheckIn?: string | null;
    departmentName?: string | null;
    siteName?: string | null;
    /** Version that the computer has. */
    version?: string | null;
  }[];
};

/** One item of the pages of `patch_titles:read_report`. */
export type PatchTitlesReadReportItem = NonNullable<PatchTitlesReadReportResult["results"]>[number];

/** Parameters of `computer_groups:read`. */
export type ComputerGroupsReadParams = { [key: string]: never };

/** Result of `computer_groups:read`. */
export type ComputerGroupsReadResult = {
  id?: string;
  name?: string;
  description?: string;
  smartGroup?: boolean;
}[];

/** Id of a computer's record, a number as text. @minLength 1 */
export type ComputerId = string;

/** Id of a mobile device's record, a number as text. @minLength 1 */
export type MobileId = string;

/** UUID from general.managementId of the device. @minLength 1 */
export type ManagementId = string;

/** Short name of the local account. @minLength 1 */
export type Username = string;

/** Number of the page, from 0. @integer @minimum 0 @default 0 */
export type Page = number;

/** How many make a page. @integer @minimum 1 @default 100 */
export type PageSize = number;

/** Devices that get the command. @minItems 1 @maxItems 20 */
export type Clients = { managementId: ManagementId }[];

export type Named = { id?: string | null; name?: string | null } | null;

export type Attribute = {
  definitionId?: string | null;
  name?: string | null;
  values?: string[] | null;
  dataType?: string | null;
  inputType?: string | null;
};

/** A computer; only the sections that were asked for are filled. */
export type Computer = {
  id?: ComputerId;
  udid?: string | null;
  general?: {
    name?: string | null;
    /** Address as the server saw it. */
    lastIpAddress?: string | null;
    /** Address as the computer told it. */
    lastReportedIpV4?: string | null;
    /** @format date-time */
    lastContact?: string | null;
    /** @format date-time */
    lastCheckIn?: string | null;
    /** When inventory was last sent. @format date-time */
    reportDate?: string | null;
    /** @format date-time */
    lastEnrolledDate?: string | null;
    jamfBinaryVersion?: string | null;
    platform?: string | null;
    assetTag?: string | null;
    supervised?: boolean | null;
    userApprovedMdm?: boolean | null;
    /** UUID that commands are addressed to. */
    managementId?: string | null;
    remoteManagement?: { managed?: boolean | null } | null;
    site?: Named;
  } | null;
  hardware?: {
    make?: string | null;
    model?: string | null;
    modelIdentifier?: string | null;
    serialNumber?: string | null;
    macAddress?: string | null;
    altMacAddress?: string | null;
    appleSilicon?: boolean | null;
  } | null;
  operatingSystem?: {
    name?: string | null;
    version?: string | null;
    build?: string | null;
    rapidSecurityResponse?: string | null;
    activeDirectoryStatus?: string | null;
    /** ALL_ENCRYPTED, NOT_ENCRYPTED and so on. */
    fileVault2Status?: string | null;
  } | null;
  security?: {
    sipStatus?: string | null;
    gatekeeperStatus?: string | null;
    xprotectVersion?: string | null;
    firewallEnabled?: boolean | null;
    autoLoginDisabled?: boolean | null;
    remoteDesktopEnabled?: boolean | null;
    activationLockEnabled?: boolean | null;
    recoveryLockEnabled?: boolean | null;
    secureBootLevel?: string | null;
    externalBootLevel?: string | null;
    bootstrapTokenEscrowedStatus?: string | null;
  } | null;
  diskEncryption?: {
    individualRecoveryKeyValidityStatus?: string | null;
    institutionalRecoveryKeyPresent?: boolean | null;
    diskEncryptionConfigurationName?: string | null;
    fileVault2EnabledUserNames?: string[] | null;
  } | null;
  userAndLocation?: {
    username?: string | null;
    realname?: string | null;
    email?: string | null;
    position?: string | null;
    departmentId?: string | null;
    buildingId?: string | null;
  } | null;
  localUserAccounts?: {
    uid?: string | null;
    username?: string | null;
    fullName?: string | null;
    admin?: boolean | null;
    fileVault2Enabled?: boolean | null;
    userAccountType?: string | null;
  }[] | null;
  applications?: {
    name?: string | null;
    path?: string | null;
    version?: string | null;
    bundleId?: string | null;
    updateAvailable?: boolean | null;
  }[] | null;
  certificates?: {
    commonName?: string | null;
    serialNumber?: string | null;
    sha1Fingerprint?: string | null;
    /** @format date-time */
    expirationDate?: string | null;
    certificateStatus?: string | null;
  }[] | null;
  configurationProfiles?: {
    id?: string | null;
    displayName?: string | null;
    profileIdentifier?: string | null;
    /** @format date-time */
    lastInstalled?: string | null;
    removable?: boolean | null;
  }[] | null;
  groupMemberships?: {
    groupId?: string | null;
    groupName?: string | null;
    smartGroup?: boolean | null;
  }[] | null;
  extensionAttributes?: Attribute[] | null;
};

export type Compliance = {
  deviceId?: string;
  /** Whether the device is counted at all. */
  applicable?: boolean;
  /** COMPLIANT, NON_COMPLIANT or UNKNOWN. */
  complianceState?: string;
  complianceVendor?: string;
  complianceVendorDeviceInformation?: { deviceIds?: string[] };
}[];

/** The command that waits for the device. */
export type Queued = {
  deviceId?: string;
  commandUuid?: string;
};

/** One entry for each queued command. */
export type CommandRefs = { id?: string; href?: string }[];

export type UpdatePlan = {
  planUuid?: string;
  device?: {
    deviceId?: string | null;
    objectType?: string | null;
    href?: string | null;
  } | null;
  updateAction?: string | null;
  versionType?: string | null;
  specificVersion?: string | null;
  buildVersion?: string | null;
  /** @integer */
  maxDeferrals?: number | null;
  forceInstallLocalDateTime?: string | null;
  status?: {
    /** Init, PlanFailed, PlanCompleted and so on. */
    state?: string | null;
    errorReasons?: string[] | null;
  } | null;
};

const PAGE_PAGES = { page: "page", size: "page-size", items: "/results", total: "/totalCount", first: 0 } as const;

const CONNECTOR: ConnectorSpec = {
  name: "jamf_pro",
  operations: {
    low: {
      "computers:read": ["EUevxEvH", PAGE_PAGES],
      "computers:read_details": ["6Jtd-i-i"],
      "computers:read_compliance": ["u3S00f-K"],
      "mobile_devices:read": ["GyoWQAsR", PAGE_PAGES],
      "mobile_devices:read_details": ["i9H8rO4g"],
      "mdm_commands:read": ["J8Enah5W", PAGE_PAGES],
      "local_admins:read": ["AveoZrKT"],
      "update_plans:read": ["cHcQw9va", PAGE_PAGES],
      "update_statuses:read": ["tTP2j1Qr"],
      "patch_titles:read": ["nk-g__Eb"],
      "patch_titles:read_report": ["PqfkxYFC", PAGE_PAGES],
      "computer_groups:read": ["ehaWqhu_"],
    },
    medium: {
      "computers:read_filevault": ["69T90zOe"],
      "computers:read_recovery_lock": ["95bpJVoK"],
      "computers:read_lock_pin": ["zAZJhYO3"],
      "devices:blank_push": ["7g6kZArl"],
      "local_admins:read_password": ["cEnSyUIH"],
      "local_admins:read_history": ["-HEWB9Nc"],
    },
    high: {
      "computers:redeploy_framework": ["X8fBQNfC"],
      "devices:lock": ["fV7Hy5oB"],
      "devices:restart": ["rEYP6bj2"],
      "devices:enable_lost_mode": ["_bNTsHpZ"],
      "devices:disable_lost_mode": ["qChOgzP3"],
      "update_plans:create": ["uJXNexrK"],
    },
    critical: {
      "computers:erase": ["x5_xhSGJ"],
      "computers:remove_mdm": ["PkSjF-9q"],
      "mobile_devices:erase": ["1ONDJOIl"],
      "local_admins:set_password": ["yZTl1rF_"],
    },
  },
};
