// Generated from specs/intune.yaml by `npm run generate`. Do not edit.
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
 * Microsoft Intune. Managed devices of an Intune tenant, their compliance, apps and reports, and remote
 * actions on them.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/intune-graph-overview
 */
export class IntuneConnector<const M extends Risk = "critical"> extends SDKConnector<IntuneOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List the devices that Intune manages. Risk: low. Scope: DeviceManagementManagedDevices.Read.All. */
  getManagedDevices(params: GetManagedDevicesParams = {}, options?: ExecuteOptions): GovernedPages<"low", ManagedDevicesReadResult, ManagedDevicesReadItem> {
    return this.call("managed_devices:read", { $filter: params.filter, $top: params.limit }, options);
  }

  /** List the devices that Intune manages. Risk: low. Scope: DeviceManagementManagedDevices.Read.All. */
  listNoncompliantDevices(params: ListNoncompliantDevicesParams = {}, options?: ExecuteOptions): GovernedPages<"low", ManagedDevicesReadResult, ManagedDevicesReadItem> {
    return this.call("managed_devices:read", { $top: params.limit, $filter: "complianceState eq 'noncompliant'" }, options);
  }

  /** Get one device with its remote actions. Risk: medium. Scope: DeviceManagementManagedDevices.Read.All. */
  getManagedDevice(params: GetManagedDeviceParams, options?: ExecuteOptions): GovernedCall<"medium", ManagedDevicesReadDetailsResult> {
    return this.call("managed_devices:read_details", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Change the notes or shown name of a device.
   * Risk: medium. Scope: DeviceManagementManagedDevices.ReadWrite.All.
   */
  setDeviceNotes(params: SetDeviceNotesParams, options?: ExecuteOptions): GovernedCall<"medium", ManagedDevicesUpdateResult> {
    return this.call("managed_devices:update", { "managedDevice-id": params.deviceId, notes: params.notes }, options);
  }

  /**
   * Tell which compliance policies a device meets.
   * Risk: low. Scope: DeviceManagementConfiguration.Read.All.
   */
  getDeviceCompliance(params: GetDeviceComplianceParams, options?: ExecuteOptions): GovernedPages<"low", ManagedDevicesReadComplianceResult, ManagedDevicesReadComplianceItem> {
    return this.call("managed_devices:read_compliance", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Have a device check in at once.
   * Risk: medium. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All.
   */
  syncDevice(params: SyncDeviceParams, options?: ExecuteOptions): GovernedCall<"medium", ManagedDevicesSyncResult> {
    return this.call("managed_devices:sync", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Start a Defender scan on a Windows device.
   * Risk: medium. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All.
   */
  scanDevice(params: ScanDeviceParams, options?: ExecuteOptions): GovernedCall<"medium", ManagedDevicesScanResult> {
    return this.call("managed_devices:scan", { "managedDevice-id": params.deviceId, quickScan: params.quick }, options);
  }

  /**
   * Lock the screen of a device.
   * Risk: high. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All. May be escalated to a
   * reviewer.
   */
  lockDevice(params: LockDeviceParams, options?: ExecuteOptions): GovernedCall<"high", ManagedDevicesLockResult> {
    return this.call("managed_devices:lock", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Restart a device without asking its user.
   * Risk: high. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All. May be escalated to a
   * reviewer.
   */
  rebootDevice(params: RebootDeviceParams, options?: ExecuteOptions): GovernedCall<"high", ManagedDevicesRebootResult> {
    return this.call("managed_devices:reboot", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Remove company data and management from a device.
   * Risk: critical. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All. Denied unless policy
   * permits this agent.
   */
  retireDevice(params: RetireDeviceParams, options?: ExecuteOptions): GovernedCall<"critical", ManagedDevicesRetireResult> {
    return this.call("managed_devices:retire", { "managedDevice-id": params.deviceId }, options);
  }

  /**
   * Reset a device and erase what is on it.
   * Risk: critical. Scope: DeviceManagementManagedDevices.PrivilegedOperations.All. Denied unless policy
   * permits this agent.
   */
  wipeDevice(params: WipeDeviceParams, options?: ExecuteOptions): GovernedCall<"critical", ManagedDevicesWipeResult> {
    return this.call("managed_devices:wipe", {
      "managedDevice-id": params.deviceId,
      keepUserData: params.keepUserData,
      keepEnrollmentData: params.keepEnrollmentData,
    }, options);
  }

  /** Count devices by their compliance. Risk: low. Scope: DeviceManagementConfiguration.Read.All. */
  getComplianceSummary(options?: ExecuteOptions): GovernedCall<"low", ComplianceSummarizeResult> {
    return this.call("compliance:summarize", {}, options);
  }

  /** List the apps that were found on devices. Risk: low. Scope: DeviceManagementManagedDevices.Read.All. */
  getDetectedApps(params: GetDetectedAppsParams = {}, options?: ExecuteOptions): GovernedPages<"low", DetectedAppsReadResult, DetectedAppsReadItem> {
    return this.call("detected_apps:read", { $filter: params.filter, $top: params.limit }, options);
  }

  /** List the devices that have an app. Risk: low. Scope: DeviceManagementManagedDevices.Read.All. */
  getDevicesWithApp(params: GetDevicesWithAppParams, options?: ExecuteOptions): GovernedPages<"low", DetectedAppsReadDevicesResult, DetectedAppsReadDevicesItem> {
    return this.call("detected_apps:read_devices", { "detectedApp-id": params.appId, $top: params.limit }, options);
  }

  execute<O extends keyof Within<IntuneOperations, M>>(
    operation: O,
    params: ParamsOf<Within<IntuneOperations, M>, O> & Incomplete,
  ): never;
  /** List the devices that Intune manages. `GET /deviceManagement/managedDevices` @risk low */
  execute(
    operation: OperationId<"managed_devices:read", "low", M>,
    params: ManagedDevicesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ManagedDevicesReadResult, ManagedDevicesReadItem>;
  /**
   * Get one device with its remote actions. `GET /deviceManagement/managedDevices/{managedDevice-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:read_details", "medium", M>,
    params: ManagedDevicesReadDetailsParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesReadDetailsResult>;
  /**
   * Change the notes or shown name of a device. `PATCH /deviceManagement/managedDevices/{managedDevice-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:update", "medium", M>,
    params: ManagedDevicesUpdateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesUpdateResult>;
  /**
   * Tell which compliance policies a device meets. `GET
   * /deviceManagement/managedDevices/{managedDevice-id}/deviceCompliancePolicyStates`
   * @risk low
   */
  execute(
    operation: OperationId<"managed_devices:read_compliance", "low", M>,
    params: ManagedDevicesReadComplianceParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ManagedDevicesReadComplianceResult, ManagedDevicesReadComplianceItem>;
  /**
   * Tell which configuration profiles took on a device. `GET
   * /deviceManagement/managedDevices/{managedDevice-id}/deviceConfigurationStates`
   * @risk low
   */
  execute(
    operation: OperationId<"managed_devices:read_configuration", "low", M>,
    params: ManagedDevicesReadConfigurationParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ManagedDevicesReadConfigurationResult, ManagedDevicesReadConfigurationItem>;
  /**
   * List the primary users of a device. `GET /deviceManagement/managedDevices/{managedDevice-id}/users`
   * @risk low
   */
  execute(
    operation: OperationId<"managed_devices:read_users", "low", M>,
    params: ManagedDevicesReadUsersParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ManagedDevicesReadUsersResult, ManagedDevicesReadUsersItem>;
  /**
   * Have a device check in at once. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.syncDevice`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:sync", "medium", M>,
    params: ManagedDevicesSyncParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesSyncResult>;
  /**
   * Start a Defender scan on a Windows device. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.windowsDefenderScan`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:scan", "medium", M>,
    params: ManagedDevicesScanParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesScanResult>;
  /**
   * Have Defender fetch new signatures on a device. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.windowsDefenderUpdateSignatures`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:update_signatures", "medium", M>,
    params: ManagedDevicesUpdateSignaturesParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesUpdateSignaturesResult>;
  /**
   * Ask a lost device where it is. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.locateDevice`
   * @risk medium
   */
  execute(
    operation: OperationId<"managed_devices:locate", "medium", M>,
    params: ManagedDevicesLocateParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ManagedDevicesLocateResult>;
  /**
   * Lock the screen of a device. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.remoteLock`
   * @risk high
   */
  execute(
    operation: OperationId<"managed_devices:lock", "high", M>,
    params: ManagedDevicesLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedDevicesLockResult>;
  /**
   * Open a device that was marked as lost. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.disableLostMode`
   * @risk high
   */
  execute(
    operation: OperationId<"managed_devices:disable_lost_mode", "high", M>,
    params: ManagedDevicesDisableLostModeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedDevicesDisableLostModeResult>;
  /**
   * Reset or remove the passcode of a device. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.resetPasscode`
   * @risk high
   */
  execute(
    operation: OperationId<"managed_devices:reset_passcode", "high", M>,
    params: ManagedDevicesResetPasscodeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedDevicesResetPasscodeResult>;
  /**
   * Restart a device without asking its user. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.rebootNow`
   * @risk high
   */
  execute(
    operation: OperationId<"managed_devices:reboot", "high", M>,
    params: ManagedDevicesRebootParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedDevicesRebootResult>;
  /**
   * Switch off a device from afar. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.shutDown`
   * @risk high
   */
  execute(
    operation: OperationId<"managed_devices:shut_down", "high", M>,
    params: ManagedDevicesShutDownParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", ManagedDevicesShutDownResult>;
  /**
   * Remove company data and management from a device. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.retire`
   * @risk critical
   */
  execute(
    operation: OperationId<"managed_devices:retire", "critical", M>,
    params: ManagedDevicesRetireParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ManagedDevicesRetireResult>;
  /**
   * Reset a device and erase what is on it. `POST
   * /deviceManagement/managedDevices/{managedDevice-id}/microsoft.graph.wipe`
   * @risk critical
   */
  execute(
    operation: OperationId<"managed_devices:wipe", "critical", M>,
    params: ManagedDevicesWipeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ManagedDevicesWipeResult>;
  /**
   * Delete a device from Intune for good. `DELETE /deviceManagement/managedDevices/{managedDevice-id}`
   * @risk critical
   */
  execute(
    operation: OperationId<"managed_devices:delete", "critical", M>,
    params: ManagedDevicesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ManagedDevicesDeleteResult>;
  /**
   * List what devices must meet to be compliant. `GET /deviceManagement/deviceCompliancePolicies`
   * @risk low
   */
  execute(
    operation: OperationId<"compliance_policies:read", "low", M>,
    params: CompliancePoliciesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CompliancePoliciesReadResult, CompliancePoliciesReadItem>;
  /**
   * List how devices fare under one policy. `GET
   * /deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicy-id}/deviceStatuses`
   * @risk low
   */
  execute(
    operation: OperationId<"compliance_policies:read_devices", "low", M>,
    params: CompliancePoliciesReadDevicesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", CompliancePoliciesReadDevicesResult, CompliancePoliciesReadDevicesItem>;
  /**
   * Count devices by their compliance. `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary`
   * @risk low
   */
  execute(
    operation: OperationId<"compliance:summarize", "low", M>,
    params: ComplianceSummarizeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ComplianceSummarizeResult>;
  /** List the profiles that configure devices. `GET /deviceManagement/deviceConfigurations` @risk medium */
  execute(
    operation: OperationId<"configuration_profiles:read", "medium", M>,
    params: ConfigurationProfilesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ConfigurationProfilesReadResult, ConfigurationProfilesReadItem>;
  /** List the apps that were found on devices. `GET /deviceManagement/detectedApps` @risk low */
  execute(
    operation: OperationId<"detected_apps:read", "low", M>,
    params: DetectedAppsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectedAppsReadResult, DetectedAppsReadItem>;
  /**
   * List the devices that have an app. `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices`
   * @risk low
   */
  execute(
    operation: OperationId<"detected_apps:read_devices", "low", M>,
    params: DetectedAppsReadDevicesParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", DetectedAppsReadDevicesResult, DetectedAppsReadDevicesItem>;
  /**
   * List the mobile threat defense partners. `GET /deviceManagement/mobileThreatDefenseConnectors`
   * @risk low
   */
  execute(
    operation: OperationId<"threat_connectors:read", "low", M>,
    params: ThreatConnectorsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ThreatConnectorsReadResult, ThreatConnectorsReadItem>;
  /** List what administrators did in Intune. `GET /deviceManagement/auditEvents` @risk medium */
  execute(
    operation: OperationId<"audit_events:read", "medium", M>,
    params: AuditEventsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", AuditEventsReadResult, AuditEventsReadItem>;
  /** Start the export of a report. `POST /deviceManagement/reports/exportJobs` @risk medium */
  execute(
    operation: OperationId<"export_jobs:write", "medium", M>,
    params: ExportJobsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ExportJobsWriteResult>;
  /**
   * Tell how far an export is. `GET /deviceManagement/reports/exportJobs/{deviceManagementExportJob-id}`
   * @risk medium
   */
  execute(
    operation: OperationId<"export_jobs:read", "medium", M>,
    params: ExportJobsReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", ExportJobsReadResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof IntuneOperations>(
    operation: O & Permit<IntuneOperations, O, M>,
    ...rest: Rest<ParamsOf<IntuneOperations, O>>
  ): CallOf<IntuneOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Intune<M extends Risk = "critical"> = Limited<IntuneConnector<M>, IntuneMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface IntuneOperations {
  "managed_devices:read": { risk: "low"; params: ManagedDevicesReadParams; result: ManagedDevicesReadResult; item: ManagedDevicesReadItem };
  "managed_devices:read_details": { risk: "medium"; params: ManagedDevicesReadDetailsParams; result: ManagedDevicesReadDetailsResult };
  "managed_devices:update": { risk: "medium"; params: ManagedDevicesUpdateParams; result: ManagedDevicesUpdateResult };
  "managed_devices:read_compliance": { risk: "low"; params: ManagedDevicesReadComplianceParams; result: ManagedDevicesReadComplianceResult; item: ManagedDevicesReadComplianceItem };
  "managed_devices:read_configuration": { risk: "low"; params: ManagedDevicesReadConfigurationParams; result: ManagedDevicesReadConfigurationResult; item: ManagedDevicesReadConfigurationItem };
  "managed_devices:read_users": { risk: "low"; params: ManagedDevicesReadUsersParams; result: ManagedDevicesReadUsersResult; item: ManagedDevicesReadUsersItem };
  "managed_devices:sync": { risk: "medium"; params: ManagedDevicesSyncParams; result: ManagedDevicesSyncResult };
  "managed_devices:scan": { risk: "medium"; params: ManagedDevicesScanParams; result: ManagedDevicesScanResult };
  "managed_devices:update_signatures": { risk: "medium"; params: ManagedDevicesUpdateSignaturesParams; result: ManagedDevicesUpdateSignaturesResult };
  "managed_devices:locate": { risk: "medium"; params: ManagedDevicesLocateParams; result: ManagedDevicesLocateResult };
  "managed_devices:lock": { risk: "high"; params: ManagedDevicesLockParams; result: ManagedDevicesLockResult };
  "managed_devices:disable_lost_mode": { risk: "high"; params: ManagedDevicesDisableLostModeParams; result: ManagedDevicesDisableLostModeResult };
  "managed_devices:reset_passcode": { risk: "high"; params: ManagedDevicesResetPasscodeParams; result: ManagedDevicesResetPasscodeResult };
  "managed_devices:reboot": { risk: "high"; params: ManagedDevicesRebootParams; result: ManagedDevicesRebootResult };
  "managed_devices:shut_down": { risk: "high"; params: ManagedDevicesShutDownParams; result: ManagedDevicesShutDownResult };
  "managed_devices:retire": { risk: "critical"; params: ManagedDevicesRetireParams; result: ManagedDevicesRetireResult };
  "managed_devices:wipe": { risk: "critical"; params: ManagedDevicesWipeParams; result: ManagedDevicesWipeResult };
  "managed_devices:delete": { risk: "critical"; params: ManagedDevicesDeleteParams; result: ManagedDevicesDeleteResult };
  "compliance_policies:read": { risk: "low"; params: CompliancePoliciesReadParams; result: CompliancePoliciesReadResult; item: CompliancePoliciesReadItem };
  "compliance_policies:read_devices": { risk: "low"; params: CompliancePoliciesReadDevicesParams; result: CompliancePoliciesReadDevicesResult; item: CompliancePoliciesReadDevicesItem };
  "compliance:summarize": { risk: "low"; params: ComplianceSummarizeParams; result: ComplianceSummarizeResult };
  "configuration_profiles:read": { risk: "medium"; params: ConfigurationProfilesReadParams; result: ConfigurationProfilesReadResult; item: ConfigurationProfilesReadItem };
  "detected_apps:read": { risk: "low"; params: DetectedAppsReadParams; result: DetectedAppsReadResult; item: DetectedAppsReadItem };
  "detected_apps:read_devices": { risk: "low"; params: DetectedAppsReadDevicesParams; result: DetectedAppsReadDevicesResult; item: DetectedAppsReadDevicesItem };
  "threat_connectors:read": { risk: "low"; params: ThreatConnectorsReadParams; result: ThreatConnectorsReadResult; item: ThreatConnectorsReadItem };
  "audit_events:read": { risk: "medium"; params: AuditEventsReadParams; result: AuditEventsReadResult; item: AuditEventsReadItem };
  "export_jobs:write": { risk: "medium"; params: ExportJobsWriteParams; result: ExportJobsWriteResult };
  "export_jobs:read": { risk: "medium"; params: ExportJobsReadParams; result: ExportJobsReadResult };
}

/** The risk of each convenience method. */
export interface IntuneMethods {
  getManagedDevices: "low";
  listNoncompliantDevices: "low";
  getManagedDevice: "medium";
  setDeviceNotes: "medium";
  getDeviceCompliance: "low";
  syncDevice: "medium";
  scanDevice: "medium";
  lockDevice: "high";
  rebootDevice: "high";
  retireDevice: "critical";
  wipeDevice: "critical";
  getComplianceSummary: "low";
  getDetectedApps: "low";
  getDevicesWithApp: "low";
}

/** Parameters of `managed_devices:read`. */
export interface ManagedDevicesReadParams {
  /** OData filter, such as complianceState eq 'noncompliant'. @minLength 1 */
  $filter?: string;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
  /** Count all devices that match. */
  $count?: boolean;
}

/** Result of `managed_devices:read`. */
export type ManagedDevicesReadResult = Devices;

/** One item of the pages of `managed_devices:read`. */
export type ManagedDevicesReadItem = ManagedDevicesReadResult["value"][number];

/** Arguments of `getManagedDevices`. */
export interface GetManagedDevicesParams {
  /** OData filter, such as complianceState eq 'noncompliant'. @minLength 1 */
  filter?: string;
  limit?: Top;
}

/** Arguments of `listNoncompliantDevices`. */
export interface ListNoncompliantDevicesParams {
  limit?: Top;
}

/** Parameters of `managed_devices:read_details`. */
export interface ManagedDevicesReadDetailsParams {
  "managedDevice-id": DeviceId;
  /** Only these fields of the device. */
  $select?: DeviceField[];
}

/** Result of `managed_devices:read_details`. */
export type ManagedDevicesReadDetailsResult = Device;

/** Arguments of `getManagedDevice`. */
export interface GetManagedDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:update`. */
export interface ManagedDevicesUpdateParams {
  "managedDevice-id": DeviceId;
  /** Notes that replace the present ones. */
  notes?: string;
  /** Name to show in Intune. @minLength 1 */
  managedDeviceName?: string;
}

/** Result of `managed_devices:update`. */
export type ManagedDevicesUpdateResult = Device;

/** Arguments of `setDeviceNotes`. */
export interface SetDeviceNotesParams {
  deviceId: DeviceId;
  /** Notes that replace the present ones. */
  notes: string;
}

/** Parameters of `managed_devices:read_compliance`. */
export interface ManagedDevicesReadComplianceParams {
  "managedDevice-id": DeviceId;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `managed_devices:read_compliance`. */
export type ManagedDevicesReadComplianceResult = DevicePolicyStates;

/** One item of the pages of `managed_devices:read_compliance`. */
export type ManagedDevicesReadComplianceItem = ManagedDevicesReadComplianceResult["value"][number];

/** Arguments of `getDeviceCompliance`. */
export interface GetDeviceComplianceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:read_configuration`. */
export interface ManagedDevicesReadConfigurationParams {
  "managedDevice-id": DeviceId;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `managed_devices:read_configuration`. */
export type ManagedDevicesReadConfigurationResult = DevicePolicyStates;

/** One item of the pages of `managed_devices:read_configuration`. */
export type ManagedDevicesReadConfigurationItem = ManagedDevicesReadConfigurationResult["value"][number];

/** Parameters of `managed_devices:read_users`. */
export interface ManagedDevicesReadUsersParams {
  "managedDevice-id": DeviceId;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `managed_devices:read_users`. */
export type ManagedDevicesReadUsersResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    userPrincipalName?: string | null;
    displayName?: string | null;
    mail?: string | null;
    jobTitle?: string | null;
    accountEnabled?: boolean | null;
  }[];
};

/** One item of the pages of `managed_devices:read_users`. */
export type ManagedDevicesReadUsersItem = ManagedDevicesReadUsersResult["value"][number];

/** Parameters of `managed_devices:sync`. */
export interface ManagedDevicesSyncParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:sync`. */
export type ManagedDevicesSyncResult = null;

/** Arguments of `syncDevice`. */
export interface SyncDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:scan`. */
export interface ManagedDevicesScanParams {
  "managedDevice-id": DeviceId;
  /** Scan quickly instead of fully. @default false */
  quickScan?: boolean;
}

/** Result of `managed_devices:scan`. */
export type ManagedDevicesScanResult = null;

/** Arguments of `scanDevice`. */
export interface ScanDeviceParams {
  deviceId: DeviceId;
  /** Scan quickly instead of fully. @default false */
  quick?: boolean;
}

/** Parameters of `managed_devices:update_signatures`. */
export interface ManagedDevicesUpdateSignaturesParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:update_signatures`. */
export type ManagedDevicesUpdateSignaturesResult = null;

/** Parameters of `managed_devices:locate`. */
export interface ManagedDevicesLocateParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:locate`. */
export type ManagedDevicesLocateResult = null;

/** Parameters of `managed_devices:lock`. */
export interface ManagedDevicesLockParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:lock`. */
export type ManagedDevicesLockResult = null;

/** Arguments of `lockDevice`. */
export interface LockDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:disable_lost_mode`. */
export interface ManagedDevicesDisableLostModeParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:disable_lost_mode`. */
export type ManagedDevicesDisableLostModeResult = null;

/** Parameters of `managed_devices:reset_passcode`. */
export interface ManagedDevicesResetPasscodeParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:reset_passcode`. */
export type ManagedDevicesResetPasscodeResult = null;

/** Parameters of `managed_devices:reboot`. */
export interface ManagedDevicesRebootParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:reboot`. */
export type ManagedDevicesRebootResult = null;

/** Arguments of `rebootDevice`. */
export interface RebootDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:shut_down`. */
export interface ManagedDevicesShutDownParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:shut_down`. */
export type ManagedDevicesShutDownResult = null;

/** Parameters of `managed_devices:retire`. */
export interface ManagedDevicesRetireParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:retire`. */
export type ManagedDevicesRetireResult = null;

/** Arguments of `retireDevice`. */
export interface RetireDeviceParams {
  deviceId: DeviceId;
}

/** Parameters of `managed_devices:wipe`. */
export interface ManagedDevicesWipeParams {
  "managedDevice-id": DeviceId;
  /** Stay enrolled after the reset. @default false */
  keepEnrollmentData?: boolean;
  /** Keep what users have stored. @default false */
  keepUserData?: boolean;
  /** Code that unlocks a wiped Mac afterwards. @minLength 1 */
  macOsUnlockCode?: string;
  /** Keep the data plan of the eSIM. @default false */
  persistEsimDataPlan?: boolean;
}

/** Result of `managed_devices:wipe`. */
export type ManagedDevicesWipeResult = null;

/** Arguments of `wipeDevice`. */
export interface WipeDeviceParams {
  deviceId: DeviceId;
  /** Keep what users have stored. @default false */
  keepUserData?: boolean;
  /** Stay enrolled after the reset. @default false */
  keepEnrollmentData?: boolean;
}

/** Parameters of `managed_devices:delete`. */
export interface ManagedDevicesDeleteParams {
  "managedDevice-id": DeviceId;
}

/** Result of `managed_devices:delete`. */
export type ManagedDevicesDeleteResult = null;

/** Parameters of `compliance_policies:read`. */
export interface CompliancePoliciesReadParams {
  /** OData filter, such as displayName eq 'Windows baseline'. */
  $filter?: Filter;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `compliance_policies:read`. */
export type CompliancePoliciesReadResult = Policies;

/** One item of the pages of `compliance_policies:read`. */
export type CompliancePoliciesReadItem = CompliancePoliciesReadResult["value"][number];

/** Parameters of `compliance_policies:read_devices`. */
export interface CompliancePoliciesReadDevicesParams {
  "deviceCompliancePolicy-id": PolicyId;
  /** OData filter, such as status eq 'nonCompliant'. */
  $filter?: Filter;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `compliance_policies:read_devices`. */
export type CompliancePoliciesReadDevicesResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    deviceDisplayName?: string | null;
    deviceModel?: string | null;
    userName?: string | null;
    userPrincipalName?: string | null;
    status?: PolicyState;
    lastReportedDateTime?: Moment;
    complianceGracePeriodExpirationDateTime?: Moment;
  }[];
};

/** One item of the pages of `compliance_policies:read_devices`. */
export type CompliancePoliciesReadDevicesItem = CompliancePoliciesReadDevicesResult["value"][number];

/** Parameters of `compliance:summarize`. */
export type ComplianceSummarizeParams = { [key: string]: never };

/** Result of `compliance:summarize`. */
export type ComplianceSummarizeResult = {
  id?: string;
  /** @integer */
  compliantDeviceCount?: number;
  /** @integer */
  nonCompliantDeviceCount?: number;
  /** @integer */
  inGracePeriodCount?: number;
  /** @integer */
  remediatedDeviceCount?: number;
  /** @integer */
  conflictDeviceCount?: number;
  /** @integer */
  errorDeviceCount?: number;
  /** @integer */
  notApplicableDeviceCount?: number;
  /** @integer */
  unknownDeviceCount?: number;
  /** @integer */
  configManagerCount?: number;
};

/** Parameters of `configuration_profiles:read`. */
export interface ConfigurationProfilesReadParams {
  /** OData filter, such as displayName eq 'BitLocker'. */
  $filter?: Filter;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `configuration_profiles:read`. */
export type ConfigurationProfilesReadResult = Policies;

/** One item of the pages of `configuration_profiles:read`. */
export type ConfigurationProfilesReadItem = ConfigurationProfilesReadResult["value"][number];

/** Parameters of `detected_apps:read`. */
export interface DetectedAppsReadParams {
  /** OData filter, such as contains(displayName,'Chrome'). */
  $filter?: Filter;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `detected_apps:read`. */
export type DetectedAppsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    displayName?: string | null;
    version?: string | null;
    publisher?: string | null;
    platform?: string;
    /** @integer */
    deviceCount?: number;
    /** @integer */
    sizeInByte?: number;
  }[];
};

/** One item of the pages of `detected_apps:read`. */
export type DetectedAppsReadItem = DetectedAppsReadResult["value"][number];

/** Arguments of `getDetectedApps`. */
export interface GetDetectedAppsParams {
  /** OData filter, such as contains(displayName,'Chrome'). */
  filter?: Filter;
  limit?: Top;
}

/** Parameters of `detected_apps:read_devices`. */
export interface DetectedAppsReadDevicesParams {
  /** Id of the app, from detected_apps:read. @minLength 1 */
  "detectedApp-id": string;
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `detected_apps:read_devices`. */
export type DetectedAppsReadDevicesResult = Devices;

/** One item of the pages of `detected_apps:read_devices`. */
export type DetectedAppsReadDevicesItem = DetectedAppsReadDevicesResult["value"][number];

/** Arguments of `getDevicesWithApp`. */
export interface GetDevicesWithAppParams {
  /** Id of the app, from detected_apps:read. @minLength 1 */
  appId: string;
  limit?: Top;
}

/** Parameters of `threat_connectors:read`. */
export interface ThreatConnectorsReadParams {
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `threat_connectors:read`. */
export type ThreatConnectorsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    partnerState?: "unavailable" | "available" | "enabled" | "unresponsive" | (string & {});
    lastHeartbeatDateTime?: Moment;
    androidEnabled?: boolean;
    iosEnabled?: boolean;
    windowsEnabled?: boolean;
    /** @integer */
    partnerUnresponsivenessThresholdInDays?: number;
    partnerUnsupportedOsVersionBlocked?: boolean;
    microsoftDefenderForEndpointAttachEnabled?: boolean;
  }[];
};

/** One item of the pages of `threat_connectors:read`. */
export type ThreatConnectorsReadItem = ThreatConnectorsReadResult["value"][number];

/** Parameters of `audit_events:read`. */
export interface AuditEventsReadParams {
  /** OData filter, such as activityDateTime gt 2026-01-01T00:00:00Z. */
  $filter?: Filter;
  /** Fields to order events by. */
  $orderby?: ("activityDateTime" | "activityDateTime desc" | "activity" | "activity desc")[];
  $top?: Top;
  $skiptoken?: SkipToken;
  $skip?: Skip;
}

/** Result of `audit_events:read`. */
export type AuditEventsReadResult = {
  "@odata.nextLink"?: NextLink;
  value: {
    id?: string;
    displayName?: string | null;
    activity?: string | null;
    activityDateTime?: Moment;
    activityType?: string | null;
    activityOperationType?: string | null;
    activityResult?: string | null;
    category?: string | null;
    componentName?: string | null;
    correlationId?: string;
    actor?: {
      userPrincipalName?: string | null;
      userId?: string | null;
      applicationDisplayName?: string | null;
      applicationId?: string | null;
      servicePrincipalName?: string | null;
      ipAddress?: string | null;
    } | null;
    resources?: ({
      resourceId?: string | null;
      displayName?: string | null;
      auditResourceType?: string | null;
    } | null)[];
  }[];
};

/** One item of the pages of `audit_events:read`. */
export type AuditEventsReadItem = AuditEventsReadResult["value"][number];

/** Parameters of `export_jobs:write`. */
export interface ExportJobsWriteParams {
  /** Name of the report, such as Devices. @minLength 1 */
  reportName: string;
  /** Filter over the report's rows. @minLength 1 */
  filter?: string;
  /** Columns that go into the file. */
  select?: string[];
  /** Kind of file to make. */
  format?: "csv" | "pdf" | "json";
  /** How translated values are written. */
  localizationType?: "localizedValuesAsAdditionalColumn" | "replaceLocalizableValues";
}

/** Result of `export_jobs:write`. */
export type ExportJobsWriteResult = ExportJob;

/** Parameters of `export_jobs:read`. */
export interface ExportJobsReadParams {
  /** Id of the export job. @minLength 1 */
  "deviceManagementExportJob-id": string;
}

/** Result of `export_jobs:read`. */
export type ExportJobsReadResult = ExportJob;

/** Id that Intune gave the device. @minLength 1 */
export type DeviceId = string;

/** Id of a compliance policy. @minLength 1 */
export type PolicyId = string;

/** How many to return per page. @integer @minimum 0 */
export type Top = number;

/** Opaque place to go on from. @minLength 1 */
export type SkipToken = string;

/** How many to pass over first. @integer @minimum 0 */
export type Skip = number;

/** OData filter, such as operatingSystem eq 'iOS'. @minLength 1 */
export type Filter = string;

/** Address of the next page. */
export type NextLink = string | null;

/** Moment in ISO 8601 where it is known. @format date-time */
export type Moment = string | null;

export type ComplianceState =
  | "unknown"
  | "compliant"
  | "noncompliant"
  | "conflict"
  | "error"
  | "inGracePeriod"
  | "configManager"
  | (string & {});

/** How a device fares under a policy. */
export type PolicyState =
  | "unknown"
  | "notApplicable"
  | "compliant"
  | "remediated"
  | "nonCompliant"
  | "error"
  | "conflict"
  | "notAssigned"
  | (string & {});

export type DeviceField =
  | "id"
  | "deviceName"
  | "managedDeviceName"
  | "userId"
  | "userPrincipalName"
  | "userDisplayName"
  | "emailAddress"
  | "azureADDeviceId"
  | "azureADRegistered"
  | "complianceState"
  | "complianceGracePeriodExpirationDateTime"
  | "deviceActionResults"
  | "deviceCategoryDisplayName"
  | "deviceEnrollmentType"
  | "deviceRegistrationState"
  | "enrolledDateTime"
  | "lastSyncDateTime"
  | "operatingSystem"
  | "osVersion"
  | "androidSecurityPatchLevel"
  | "isEncrypted"
  | "isSupervised"
  | "jailBroken"
  | "managedDeviceOwnerType"
  | "managementAgent"
  | "manufacturer"
  | "model"
  | "serialNumber"
  | "imei"
  | "wiFiMacAddress"
  | "ethernetMacAddress"
  | "partnerReportedThreatState"
  | "exchangeAccessState"
  | "freeStorageSpaceInBytes"
  | "totalStorageSpaceInBytes"
  | "notes";

export type Device = {
  id?: string;
  deviceName?: string | null;
  /** Name in Intune that may be overwritten. */
  managedDeviceName?: string | null;
  userId?: string | null;
  userPrincipalName?: string | null;
  userDisplayName?: string | null;
  emailAddress?: string | null;
  /** Id of the device in Entra ID. */
  azureADDeviceId?: string | null;
  /** Whether Entra ID knows the device. */
  azureADRegistered?: boolean | null;
  complianceState?: ComplianceState;
  complianceGracePeriodExpirationDateTime?: Moment;
  deviceCategoryDisplayName?: string | null;
  deviceRegistrationState?: string;
  deviceEnrollmentType?: string;
  enrolledDateTime?: Moment;
  lastSyncDateTime?: Moment;
  operatingSystem?: string | null;
  osVersion?: string | null;
  androidSecurityPatchLevel?: string | null;
  isEncrypted?: boolean;
  isSupervised?: boolean;
  /** True, False or Unknown as text. */
  jailBroken?: string | null;
  managedDeviceOwnerType?: "unknown" | "company" | "personal" | (string & {});
  managementAgent?: string;
  manufacturer?: string | null;
  model?: string | null;
  serialNumber?: string | null;
  imei?: string | null;
  wiFiMacAddress?: string | null;
  ethernetMacAddress?: string | null;
  /** What a mobile threat defense partner makes of it. */
  partnerReportedThreatState?: string;
  exchangeAccessState?: string;
  /** @integer */
  freeStorageSpaceInBytes?: number;
  /** @integer */
  totalStorageSpaceInBytes?: number;
  notes?: string | null;
  /** Remote actions and how far they are. */
  deviceActionResults?: ActionResult[];
};

export type ActionResult = {
  actionName?: string | null;
  actionState?: "none" | "pending" | "canceled" | "active" | "done" | "failed" | "notSupported" | (string & {});
  /** New passcode of a device that was reset. */
  passcode?: string | null;
  /** Code that unlocks a device that was locked. */
  unlockPin?: string | null;
  /** Where a located device was. */
  deviceLocation?: {
    latitude?: number | string | null;
    longitude?: number | string | null;
    lastCollectedDateTime?: Moment;
  } | null;
  startDateTime?: Moment;
  lastUpdatedDateTime?: Moment;
} | null;

export type Devices = {
  "@odata.nextLink"?: NextLink;
  /** @integer */
  "@odata.count"?: number | null;
  value: Device[];
};

export type DevicePolicyState = {
  id?: string;
  /** Name of the policy concerned. */
  displayName?: string | null;
  platformType?: string;
  state?: PolicyState;
  /** @integer */
  settingCount?: number;
  /** @integer */
  version?: number;
};

export type DevicePolicyStates = {
  "@odata.nextLink"?: NextLink;
  value: DevicePolicyState[];
};

export type Policy = {
  /** Kind, such as #microsoft.graph.windows10CompliancePolicy. */
  "@odata.type"?: string;
  id?: string;
  displayName?: string;
  description?: string | null;
  /** @integer */
  version?: number;
  createdDateTime?: Moment;
  lastModifiedDateTime?: Moment;
};

export type Policies = {
  "@odata.nextLink"?: NextLink;
  value: Policy[];
};

export type ExportJob = {
  id: string;
  reportName?: string;
  status?: "unknown" | "notStarted" | "inProgress" | "completed" | "failed" | (string & {});
  format?: "csv" | "pdf" | "json" | "unknownFutureValue" | (string & {});
  filter?: string | null;
  select?: string[] | null;
  /** Where to fetch the report for a short time. */
  url?: string | null;
  requestDateTime?: Moment;
  expirationDateTime?: Moment;
};

const LINK_PAGES = {
  next: "/@odata.nextLink",
  params: ["$skiptoken", "$skip"],
  items: "/value",
  more: "/@odata.nextLink",
  numbers: ["$skip"],
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "intune",
  operations: {
    low: {
      "managed_devices:read": ["zTMbUdGV", LINK_PAGES],
      "managed_devices:read_compliance": ["SPgx0gNT", LINK_PAGES],
      "managed_devices:read_configuration": ["715w6nIp", LINK_PAGES],
      "managed_devices:read_users": ["OnWaBkXT", LINK_PAGES],
      "compliance_policies:read": ["wj2FXqXx", LINK_PAGES],
      "compliance_policies:read_devices": ["YJ4VeJZO", LINK_PAGES],
      "compliance:summarize": ["9tGvKPmf"],
      "detected_apps:read": ["ejj2Mdfz", LINK_PAGES],
      "detected_apps:read_devices": ["lzmvT5Mz", LINK_PAGES],
      "threat_connectors:read": ["FDKC1yTk", LINK_PAGES],
    },
    medium: {
      "managed_devices:read_details": ["vK0yqTiX"],
      "managed_devices:update": ["nH0lFzyM"],
      "managed_devices:sync": ["5GBTHQnH"],
      "managed_devices:scan": ["23ejK2I7"],
      "managed_devices:update_signatures": ["gcNtvIWb"],
      "managed_devices:locate": ["ucICHO4V"],
      "configuration_profiles:read": ["ukgvfLJ2", LINK_PAGES],
      "audit_events:read": ["f6PWMLJW", LINK_PAGES],
      "export_jobs:write": ["eTO4OCV9"],
      "export_jobs:read": ["1vw3lEqU"],
    },
    high: {
      "managed_devices:lock": ["AtNS4Khu"],
      "managed_devices:disable_lost_mode": ["f2KxL4Qq"],
      "managed_devices:reset_passcode": ["XPDl6w_M"],
      "managed_devices:reboot": ["K3f-Vrb8"],
      "managed_devices:shut_down": ["GkkViMw4"],
    },
    critical: {
      "managed_devices:retire": ["MmnIjbWD"],
      "managed_devices:wipe": ["0EYy-NCP"],
      "managed_devices:delete": ["LEycN0kY"],
    },
  },
};
