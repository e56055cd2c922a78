// Generated from specs/convenience.yaml by `npm run generate`. Do not edit.
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

/** Convenience. Methods that rename, place, fix and default. @see https://example.com/docs */
export class ConvenienceConnector<const M extends Risk = "critical"> extends SDKConnector<ConvenienceOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** Create an issue in a project. Risk: medium. Scope: issues:write. */
  createIssue(params: CreateIssueParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", {
      fields: {
        project: { key: params.project },
        summary: params.summary,
        issuetype: { name: params.issueType ?? "Task" },
        priority: params.priority === undefined ? undefined : { name: params.priority },
        parent: params.parentKey === undefined && params.parentId === undefined ? undefined : { key: params.parentKey, id: params.parentId },
        description: params.description === undefined ? undefined : {
          type: "doc",
          version: 1,
          content: [{ type: "paragraph", content: [{ type: "text", text: params.description }, "by arx"] }],
        },
        note: `Note: ${params.note ?? "none"} (${params.note ?? "none"})`,
        labels: ["arx"],
      },
      maxResults: params.maxResults,
      notify: false,
    }, options);
  }

  /** Create an issue. Risk: medium. Scope: issues:write. */
  createTask(params: CreateTaskParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", params, options);
  }

  /** Create an issue. Risk: medium. Scope: issues:write. */
  createEmpty(options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", { fields: { project: { key: "SEC" }, issuetype: { name: "Task" }, summary: "Empty" } }, options);
  }

  /** Create an issue. Risk: medium. Scope: issues:write. */
  createUrgent(params: CreateUrgentParams, options?: ExecuteOptions): GovernedCall<"medium", IssuesWriteResult> {
    return this.call("issues:write", { ...params, maxResults: 1 }, options);
  }

  /**
   * Lock devices with a message on them.
   * Risk: high. Scope: devices:write. May be escalated to a reviewer.
   */
  lockDevice(params: LockDeviceParams, options?: ExecuteOptions): GovernedCall<"high", DevicesLockResult> {
    return this.call("devices:lock", {
      devices: [{ id: params.id }],
      options: { message: params.message },
      tags: params.tag === undefined ? undefined : [{ name: params.tag }],
    }, options);
  }

  execute<O extends keyof Within<ConvenienceOperations, M>>(
    operation: O,
    params: ParamsOf<Within<ConvenienceOperations, M>, O> & Incomplete,
  ): never;
  /** Create an issue. `POST /issues` @risk medium */
  execute(
    operation: OperationId<"issues:write", "medium", M>,
    params: IssuesWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", IssuesWriteResult>;
  /** Lock devices with a message on them. `POST /devices/lock` @risk high */
  execute(
    operation: OperationId<"devices:lock", "high", M>,
    params: DevicesLockParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", DevicesLockResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof ConvenienceOperations>(
    operation: O & Permit<ConvenienceOperations, O, M>,
    ...rest: Rest<ParamsOf<ConvenienceOperations, O>>
  ): CallOf<ConvenienceOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Convenience<M extends Risk = "critical"> = Limited<ConvenienceConnector<M>, ConvenienceMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface ConvenienceOperations {
  "issues:write": { risk: "medium"; params: IssuesWriteParams; result: IssuesWriteResult };
  "devices:lock": { risk: "high"; params: DevicesLockParams; result: DevicesLockResult };
}

/** The risk of each convenience method. */
export interface ConvenienceMethods {
  createIssue: "medium";
  createTask: "medium";
  createEmpty: "medium";
  createUrgent: "medium";
  lockDevice: "high";
}

/** Parameters of `issues:write`. */
export interface IssuesWriteParams {
  fields: {
    project: {
      /** Key of the project. */
      key: string;
    };
    issuetype: { name: "Task" | "Bug" };
    summary: string;
    priority?: { name?: string };
    parent?: { key?: string; id?: string };
    labels?: string[];
    description?: { [key: string]: unknown };
    note?: string;
  };
  notify?: boolean;
  /** @integer @default 50 */
  maxResults?: number;
}

/** Result of `issues:write`. */
export type IssuesWriteResult = {
  key?: string;
};

/** Arguments of `createIssue`. */
export interface CreateIssueParams {
  /** Key of the project. */
  project: string;
  summary: string;
  /** What kind of issue. @default "Task" */
  issueType?: "Task" | "Bug";
  priority?: string;
  parentKey?: string;
  parentId?: string;
  description?: string;
  /** @default "none" */
  note?: string;
  /** @integer @default 50 */
  maxResults?: number;
}

/** Arguments of `createTask`. */
export interface CreateTaskParams {
  fields: {
    project: {
      /** Key of the project. */
      key: string;
    };
    issuetype: { name: "Task" | "Bug" };
    summary: string;
    priority?: { name?: string };
    parent?: { key?: string; id?: string };
    labels?: string[];
    description?: { [key: string]: unknown };
    note?: string;
  };
  notify?: boolean;
}

/** Arguments of `createUrgent`. */
export interface CreateUrgentParams {
  fields: {
    project: {
      /** Key of the project. */
      key: string;
    };
    issuetype: { name: "Task" | "Bug" };
    summary: string;
    priority?: { name?: string };
    parent?: { key?: string; id?: string };
    labels?: string[];
    description?: { [key: string]: unknown };
    note?: string;
  };
  notify: boolean;
}

/** Parameters of `devices:lock`. */
export interface DevicesLockParams {
  /** @minItems 1 */
  devices: {
    /** @minLength 1 */
    id: string;
  }[];
  options: {
    /** @maxLength 80 */
    message?: string;
    pin?: string;
  };
  tags?: {
    /** @minLength 2 */
    name?: string;
  }[];
}

/** Result of `devices:lock`. */
export type DevicesLockResult = null;

/** Arguments of `lockDevice`. */
export interface LockDeviceParams {
  /** @minLength 1 */
  id: string;
  /** @maxLength 80 */
  message?: string;
  /** @minLength 2 */
  tag?: string;
}

const CONNECTOR: ConnectorSpec = {
  name: "convenience",
  operations: {
    medium: {
      "issues:write": ["R5WR8lkm"],
    },
    high: {
      "devices:lock": ["tUJISrjY"],
    },
  },
};
