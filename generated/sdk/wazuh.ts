// Generated from specs/wazuh.yaml by `npm run generate`. Do not edit.
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
 * Wazuh. Agents, their groups, the cluster and the users of a Wazuh manager.
 * @see https://documentation.wazuh.com/current/user-manual/api/reference.html
 */
export class WazuhConnector<const M extends Risk = "critical"> extends SDKConnector<WazuhOperations, M> {
  constructor(core: ARXCore<M>) {
    super(core, CONNECTOR);
  }

  /** List agents with state, system and groups. Risk: low. Scope: agent:read. */
  getAgents(params: GetAgentsParams = {}, options?: ExecuteOptions): GovernedPages<"low", AgentsReadResult, AgentsReadItem> {
    return this.call("agents:read", params, options);
  }

  /** Get one agent by its id. Risk: low. Scope: agent:read. */
  getAgent(params: GetAgentParams, options?: ExecuteOptions): GovernedPages<"low", AgentsReadResult, AgentsReadItem> {
    return this.call("agents:read", { agents_list: [params.agentId] }, options);
  }

  /**
   * Restart the Wazuh agent on a machine.
   * Risk: high. Scope: agent:restart. May be escalated to a reviewer.
   */
  restartAgent(params: RestartAgentParams, options?: ExecuteOptions): GovernedCall<"high", AgentsRestartResult> {
    return this.call("agents:restart", { agent_id: params.agentId }, options);
  }

  /** List groups with how many agents they have. Risk: low. Scope: group:read. */
  getGroups(params: GetGroupsParams = {}, options?: ExecuteOptions): GovernedPages<"low", GroupsReadResult, GroupsReadItem> {
    return this.call("groups:read", params, options);
  }

  /**
   * Put an agent into a group.
   * Risk: high. Scope: agent:modify_group, group:modify_assignments. May be escalated to a reviewer.
   */
  assignAgentToGroup(params: AssignAgentToGroupParams, options?: ExecuteOptions): GovernedCall<"high", AgentGroupsWriteResult> {
    return this.call("agent_groups:write", { agent_id: params.agentId, group_id: params.groupId }, options);
  }

  /** Look up attack techniques of MITRE. Risk: low. Scope: mitre:read. */
  getMitreTechniques(params: GetMitreTechniquesParams = {}, options?: ExecuteOptions): GovernedPages<"low", MitreTechniquesReadResult, MitreTechniquesReadItem> {
    return this.call("mitre_techniques:read", params, options);
  }

  execute<O extends keyof Within<WazuhOperations, M>>(
    operation: O,
    params: ParamsOf<Within<WazuhOperations, M>, O> & Incomplete,
  ): never;
  /** List agents with state, system and groups. `GET /agents` @risk low */
  execute(
    operation: OperationId<"agents:read", "low", M>,
    params: AgentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AgentsReadResult, AgentsReadItem>;
  /** Count agents by their state. `GET /agents/summary/status` @risk low */
  execute(
    operation: OperationId<"agents:read_summary", "low", M>,
    params: AgentsReadSummaryParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", AgentsReadSummaryResult>;
  /** List agents older than the manager. `GET /agents/outdated` @risk low */
  execute(
    operation: OperationId<"agents:read_outdated", "low", M>,
    params: AgentsReadOutdatedParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", AgentsReadOutdatedResult, AgentsReadOutdatedItem>;
  /** Get the secret key of an agent. `GET /agents/{agent_id}/key` @risk medium */
  execute(
    operation: OperationId<"agents:read_key", "medium", M>,
    params: AgentsReadKeyParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", AgentsReadKeyResult>;
  /** Restart the Wazuh agent on a machine. `PUT /agents/{agent_id}/restart` @risk high */
  execute(
    operation: OperationId<"agents:restart", "high", M>,
    params: AgentsRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentsRestartResult>;
  /** Install another version of the agent. `PUT /agents/upgrade` @risk critical */
  execute(
    operation: OperationId<"agents:upgrade", "critical", M>,
    params: AgentsUpgradeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AgentsUpgradeResult>;
  /** Remove agents from the manager. `DELETE /agents` @risk critical */
  execute(
    operation: OperationId<"agents:delete", "critical", M>,
    params: AgentsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", AgentsDeleteResult>;
  /** List groups with how many agents they have. `GET /groups` @risk low */
  execute(
    operation: OperationId<"groups:read", "low", M>,
    params: GroupsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupsReadResult, GroupsReadItem>;
  /** List agents of one group. `GET /groups/{group_id}/agents` @risk low */
  execute(
    operation: OperationId<"group_agents:read", "low", M>,
    params: GroupAgentsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", GroupAgentsReadResult, GroupAgentsReadItem>;
  /** Get the configuration that a group hands out. `GET /groups/{group_id}/configuration` @risk medium */
  execute(
    operation: OperationId<"group_configuration:read", "medium", M>,
    params: GroupConfigurationReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", GroupConfigurationReadResult, GroupConfigurationReadItem>;
  /** Make an empty group of agents. `POST /groups` @risk medium */
  execute(
    operation: OperationId<"groups:write", "medium", M>,
    params: GroupsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"medium", GroupsWriteResult>;
  /** Delete groups with their configuration. `DELETE /groups` @risk critical */
  execute(
    operation: OperationId<"groups:delete", "critical", M>,
    params: GroupsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", GroupsDeleteResult>;
  /** Put an agent into a group. `PUT /agents/{agent_id}/group/{group_id}` @risk high */
  execute(
    operation: OperationId<"agent_groups:write", "high", M>,
    params: AgentGroupsWriteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentGroupsWriteResult>;
  /** Take an agent out of a group. `DELETE /agents/{agent_id}/group/{group_id}` @risk high */
  execute(
    operation: OperationId<"agent_groups:delete", "high", M>,
    params: AgentGroupsDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"high", AgentGroupsDeleteResult>;
  /** Count agents by group, system, state and version. `GET /overview/agents` @risk low */
  execute(
    operation: OperationId<"overview:read", "low", M>,
    params: OverviewReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", OverviewReadResult>;
  /** Tell whether the cluster is running. `GET /cluster/status` @risk low */
  execute(
    operation: OperationId<"cluster_status:read", "low", M>,
    params: ClusterStatusReadParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", ClusterStatusReadResult>;
  /** List the nodes of the cluster. `GET /cluster/nodes` @risk low */
  execute(
    operation: OperationId<"cluster_nodes:read", "low", M>,
    params: ClusterNodesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", ClusterNodesReadResult, ClusterNodesReadItem>;
  /** Read the last log lines of a node. `GET /cluster/{node_id}/logs` @risk medium */
  execute(
    operation: OperationId<"cluster_logs:read", "medium", M>,
    params: ClusterLogsReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"medium", ClusterLogsReadResult, ClusterLogsReadItem>;
  /** Restart nodes of the cluster. `PUT /cluster/restart` @risk critical */
  execute(
    operation: OperationId<"cluster:restart", "critical", M>,
    params: ClusterRestartParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", ClusterRestartResult>;
  /** Look up attack techniques of MITRE. `GET /mitre/techniques` @risk low */
  execute(
    operation: OperationId<"mitre_techniques:read", "low", M>,
    params: MitreTechniquesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", MitreTechniquesReadResult, MitreTechniquesReadItem>;
  /** List users of the API with their roles. `GET /security/users` @risk low */
  execute(
    operation: OperationId<"users:read", "low", M>,
    params: UsersReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", UsersReadResult, UsersReadItem>;
  /** Tell who the caller is. `GET /security/users/me` @risk low */
  execute(
    operation: OperationId<"users:read_current", "low", M>,
    params: UsersReadCurrentParams,
    options?: ExecuteOptions,
  ): GovernedCall<"low", UsersReadCurrentResult>;
  /** Delete users of the API. `DELETE /security/users` @risk critical */
  execute(
    operation: OperationId<"users:delete", "critical", M>,
    params: UsersDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UsersDeleteResult>;
  /** List roles with rules and policies. `GET /security/roles` @risk low */
  execute(
    operation: OperationId<"roles:read", "low", M>,
    params: RolesReadParams,
    options?: ExecuteOptions,
  ): GovernedPages<"low", RolesReadResult, RolesReadItem>;
  /** Take roles away from a user. `DELETE /security/users/{user_id}/roles` @risk critical */
  execute(
    operation: OperationId<"user_roles:delete", "critical", M>,
    params: UserRolesDeleteParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", UserRolesDeleteResult>;
  /** End every session of the API. `PUT /security/user/revoke` @risk critical */
  execute(
    operation: OperationId<"tokens:revoke", "critical", M>,
    params: TokensRevokeParams,
    options?: ExecuteOptions,
  ): GovernedCall<"critical", TokensRevokeResult>;
  /** Any operation of this connector, when its id is known only as a union. */
  execute<O extends keyof WazuhOperations>(
    operation: O & Permit<WazuhOperations, O, M>,
    ...rest: Rest<ParamsOf<WazuhOperations, O>>
  ): CallOf<WazuhOperations[O]>;
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above say it all, and each is compared with this one
  execute(operation: any, params?: any, options?: any): any {
    return this.call(operation, params, options);
  }
}

/** The connector as a client made with `maxRisk` M gives it. */
export type Wazuh<M extends Risk = "critical"> = Limited<WazuhConnector<M>, WazuhMethods, M>;

/** What each operation takes and gives, and its risk. */
export interface WazuhOperations {
  "agents:read": { risk: "low"; params: AgentsReadParams; result: AgentsReadResult; item: AgentsReadItem };
  "agents:read_summary": { risk: "low"; params: AgentsReadSummaryParams; result: AgentsReadSummaryResult };
  "agents:read_outdated": { risk: "low"; params: AgentsReadOutdatedParams; result: AgentsReadOutdatedResult; item: AgentsReadOutdatedItem };
  "agents:read_key": { risk: "medium"; params: AgentsReadKeyParams; result: AgentsReadKeyResult };
  "agents:restart": { risk: "high"; params: AgentsRestartParams; result: AgentsRestartResult };
  "agents:upgrade": { risk: "critical"; params: AgentsUpgradeParams; result: AgentsUpgradeResult };
  "agents:delete": { risk: "critical"; params: AgentsDeleteParams; result: AgentsDeleteResult };
  "groups:read": { risk: "low"; params: GroupsReadParams; result: GroupsReadResult; item: GroupsReadItem };
  "group_agents:read": { risk: "low"; params: GroupAgentsReadParams; result: GroupAgentsReadResult; item: GroupAgentsReadItem };
  "group_configuration:read": { risk: "medium"; params: GroupConfigurationReadParams; result: GroupConfigurationReadResult; item: GroupConfigurationReadItem };
  "groups:write": { risk: "medium"; params: GroupsWriteParams; result: GroupsWriteResult };
  "groups:delete": { risk: "critical"; params: GroupsDeleteParams; result: GroupsDeleteResult };
  "agent_groups:write": { risk: "high"; params: AgentGroupsWriteParams; result: AgentGroupsWriteResult };
  "agent_groups:delete": { risk: "high"; params: AgentGroupsDeleteParams; result: AgentGroupsDeleteResult };
  "overview:read": { risk: "low"; params: OverviewReadParams; result: OverviewReadResult };
  "cluster_status:read": { risk: "low"; params: ClusterStatusReadParams; result: ClusterStatusReadResult };
  "cluster_nodes:read": { risk: "low"; params: ClusterNodesReadParams; result: ClusterNodesReadResult; item: ClusterNodesReadItem };
  "cluster_logs:read": { risk: "medium"; params: ClusterLogsReadParams; result: ClusterLogsReadResult; item: ClusterLogsReadItem };
  "cluster:restart": { risk: "critical"; params: ClusterRestartParams; result: ClusterRestartResult };
  "mitre_techniques:read": { risk: "low"; params: MitreTechniquesReadParams; result: MitreTechniquesReadResult; item: MitreTechniquesReadItem };
  "users:read": { risk: "low"; params: UsersReadParams; result: UsersReadResult; item: UsersReadItem };
  "users:read_current": { risk: "low"; params: UsersReadCurrentParams; result: UsersReadCurrentResult };
  "users:delete": { risk: "critical"; params: UsersDeleteParams; result: UsersDeleteResult };
  "roles:read": { risk: "low"; params: RolesReadParams; result: RolesReadResult; item: RolesReadItem };
  "user_roles:delete": { risk: "critical"; params: UserRolesDeleteParams; result: UserRolesDeleteResult };
  "tokens:revoke": { risk: "critical"; params: TokensRevokeParams; result: TokensRevokeResult };
}

/** The risk of each convenience method. */
export interface WazuhMethods {
  getAgents: "low";
  getAgent: "low";
  restartAgent: "high";
  getGroups: "low";
  assignAgentToGroup: "high";
  getMitreTechniques: "low";
}

/** Parameters of `agents:read`. */
export interface AgentsReadParams {
  /** Only agents with these ids. */
  agents_list?: string[];
  /** Only agents in one of these states. @minItems 1 */
  status?: AgentStatus[];
  /** How many agents to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many agents per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in agents, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order agents by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on agents, such as os.platform=windows;status=active. @minLength 1 */
  q?: string;
  /** Only these fields of agents. */
  select?: string[];
  /** Silent for longer than this, such as 7d or 12h. @minLength 1 */
  older_than?: string;
  /** Only this system, such as ubuntu or windows. @minLength 1 */
  os_platform?: string;
  /** Only agents of this version, such as 4.14.1. @minLength 1 */
  version?: string;
  /** Only agents of this group. @minLength 1 */
  group?: string;
  /** Only the agent with this name. @minLength 1 */
  name?: string;
  /** Only the agent with this address. @minLength 1 */
  ip?: string;
}

/** Result of `agents:read`. */
export type AgentsReadResult = {
  message?: string;
  data?: {
    affected_items?: Agent[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `agents:read`. */
export type AgentsReadItem = NonNullable<NonNullable<AgentsReadResult["data"]>["affected_items"]>[number];

/** Arguments of `getAgents`. */
export interface GetAgentsParams {
  /** Only agents in one of these states. @minItems 1 */
  status?: AgentStatus[];
  /** Text to find in agents, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Condition on agents, such as os.platform=windows;status=active. @minLength 1 */
  q?: string;
  /** How many agents per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
}

/** Arguments of `getAgent`. */
export interface GetAgentParams {
  /** Id of the agent. */
  agentId: string;
}

/** Parameters of `agents:read_summary`. */
export type AgentsReadSummaryParams = { [key: string]: never };

/** Result of `agents:read_summary`. */
export type AgentsReadSummaryResult = {
  data?: { connection?: Connections };
};

/** Parameters of `agents:read_outdated`. */
export interface AgentsReadOutdatedParams {
  /** How many outdated agents to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many outdated agents per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in outdated agents, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order outdated agents by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on outdated agents, such as version=4.13.0. @minLength 1 */
  q?: string;
  /** Only these fields of outdated agents. */
  select?: string[];
}

/** Result of `agents:read_outdated`. */
export type AgentsReadOutdatedResult = {
  message?: string;
  data?: {
    affected_items?: Agent[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `agents:read_outdated`. */
export type AgentsReadOutdatedItem = NonNullable<NonNullable<AgentsReadOutdatedResult["data"]>["affected_items"]>[number];

/** Parameters of `agents:read_key`. */
export interface AgentsReadKeyParams {
  agent_id: AgentId;
}

/** Result of `agents:read_key`. */
export type AgentsReadKeyResult = {
  message?: string;
  data?: {
    affected_items?: AgentKey[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `agents:restart`. */
export interface AgentsRestartParams {
  agent_id: AgentId;
}

/** Result of `agents:restart`. */
export type AgentsRestartResult = {
  message?: string;
  data?: {
    /** Ids of restarted agents, or objects that say more. */
    affected_items?: (string | { [key: string]: Value })[];
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Arguments of `restartAgent`. */
export interface RestartAgentParams {
  agentId: AgentId;
}

/** Parameters of `agents:upgrade`. */
export interface AgentsUpgradeParams {
  /** Agents to install it on. @minItems 1 @maxItems 100 */
  agents_list: AgentId[];
  /** Version to install, such as v4.14.1. @minLength 1 */
  upgrade_version?: string;
  /** Whether to install an older one as well. @default false */
  force?: boolean;
  /** Kind of package for Linux. */
  package_type?: "rpm" | "deb";
}

/** Result of `agents:upgrade`. */
export type AgentsUpgradeResult = {
  /** What was done in words. */
  message?: string;
  data?: {
    /** Ids of the agents that will install it, or objects with their task. */
    affected_items?: (string | { [key: string]: Value })[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `agents:delete`. */
export interface AgentsDeleteParams {
  /** Ids of the agents to remove. @minItems 1 @maxItems 100 */
  agents_list: AgentId[];
  /** Of these only agents in such a state. @minItems 1 */
  status: ("all" | "active" | "pending" | "never_connected" | "disconnected")[];
  /** Of these only agents silent for longer. @minLength 1 @default "7d" */
  older_than?: string;
  /** Forget the keys as well. @default false */
  purge?: boolean;
}

/** Result of `agents:delete`. */
export type AgentsDeleteResult = {
  message?: string;
  data?: {
    affected_items?: AgentId[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `groups:read`. */
export interface GroupsReadParams {
  /** Only groups with these names. */
  groups_list?: GroupId[];
  /** How many groups to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many groups per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in groups, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order groups by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on groups, such as count>10. @minLength 1 */
  q?: string;
  /** Only these fields of groups. */
  select?: string[];
}

/** Result of `groups:read`. */
export type GroupsReadResult = {
  message?: string;
  data?: {
    affected_items?: Group[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `groups:read`. */
export type GroupsReadItem = NonNullable<NonNullable<GroupsReadResult["data"]>["affected_items"]>[number];

/** Arguments of `getGroups`. */
export interface GetGroupsParams {
  /** Text to find in groups, with - before it to leave out. @minLength 1 */
  search?: string;
  /** How many groups per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
}

/** Parameters of `group_agents:read`. */
export interface GroupAgentsReadParams {
  group_id: GroupId;
  /** Only agents in one of these states. @minItems 1 */
  status?: AgentStatus[];
  /** How many of the group's agents to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many of the group's agents per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in the group's agents, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order the group's agents by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on the group's agents, such as status=active. @minLength 1 */
  q?: string;
  /** Only these fields of the group's agents. */
  select?: string[];
}

/** Result of `group_agents:read`. */
export type GroupAgentsReadResult = {
  message?: string;
  data?: {
    affected_items?: Agent[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `group_agents:read`. */
export type GroupAgentsReadItem = NonNullable<NonNullable<GroupAgentsReadResult["data"]>["affected_items"]>[number];

/** Parameters of `group_configuration:read`. */
export interface GroupConfigurationReadParams {
  group_id: GroupId;
  /** How many blocks to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many blocks per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
}

/** Result of `group_configuration:read`. */
export type GroupConfigurationReadResult = {
  data?: {
    affected_items?: {
      /** Which agents of the group the block is for. */
      filters: {
        os?: string;
        name?: string;
        profile?: string;
      };
      /** Settings by section of agent.conf. */
      config: { [key: string]: Value };
    }[];
    /** @integer */
    total_affected_items?: number;
  };
};

/** One item of the pages of `group_configuration:read`. */
export type GroupConfigurationReadItem = NonNullable<NonNullable<GroupConfigurationReadResult["data"]>["affected_items"]>[number];

/** Parameters of `groups:write`. */
export interface GroupsWriteParams {
  /** Name of the new group. @minLength 1 @maxLength 128 */
  group_id: string;
}

/** Result of `groups:write`. */
export type GroupsWriteResult = {
  /** What was done in words. */
  message?: string;
};

/** Parameters of `groups:delete`. */
export interface GroupsDeleteParams {
  /** Names of the groups to delete. @minItems 1 @maxItems 20 */
  groups_list: OneGroup[];
}

/** Result of `groups:delete`. */
export type GroupsDeleteResult = {
  message?: string;
  data?: {
    /** Names of the deleted groups. */
    affected_items?: string[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `agent_groups:write`. */
export interface AgentGroupsWriteParams {
  agent_id: AgentId;
  group_id: GroupId;
  /** Whether to take it out of all others. */
  force_single_group?: boolean;
}

/** Result of `agent_groups:write`. */
export type AgentGroupsWriteResult = {
  /** What was done in words. */
  message?: string;
};

/** Arguments of `assignAgentToGroup`. */
export interface AssignAgentToGroupParams {
  agentId: AgentId;
  groupId: GroupId;
}

/** Parameters of `agent_groups:delete`. */
export interface AgentGroupsDeleteParams {
  agent_id: AgentId;
  group_id: GroupId;
}

/** Result of `agent_groups:delete`. */
export type AgentGroupsDeleteResult = {
  /** What was done in words. */
  message?: string;
};

/** Parameters of `overview:read`. */
export type OverviewReadParams = { [key: string]: never };

/** Result of `overview:read`. */
export type OverviewReadResult = {
  data?: {
    agent_status?: { connection?: Connections };
    groups?: Group[];
    agent_os?: {
      /** @integer */
      count?: number;
      os?: {
        name?: string;
        platform?: string;
        version?: string;
      };
    }[];
    agent_version?: {
      /** @integer */
      count?: number;
      version?: string;
    }[];
    last_registered_agent?: Agent[];
  };
};

/** Parameters of `cluster_status:read`. */
export type ClusterStatusReadParams = { [key: string]: never };

/** Result of `cluster_status:read`. */
export type ClusterStatusReadResult = {
  data?: { running?: "yes" | "no" | (string & {}) };
};

/** Parameters of `cluster_nodes:read`. */
export interface ClusterNodesReadParams {
  /** Only nodes of this kind. */
  type?: "worker" | "master";
  /** How many nodes to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many nodes per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in nodes, with - before it to leave out. @minLength 1 */
  search?: string;
}

/** Result of `cluster_nodes:read`. */
export type ClusterNodesReadResult = {
  message?: string;
  data?: {
    affected_items?: {
      /** What cluster_logs:read takes. */
      name?: string;
      type?: string;
      version?: string;
      ip?: string;
    }[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `cluster_nodes:read`. */
export type ClusterNodesReadItem = NonNullable<NonNullable<ClusterNodesReadResult["data"]>["affected_items"]>[number];

/** Parameters of `cluster_logs:read`. */
export interface ClusterLogsReadParams {
  /** Name of the cluster node. @minLength 1 */
  node_id: string;
  /** How many log lines to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many log lines per page. @integer @minimum 1 @maximum 500 @default 500 */
  limit?: number;
  /** Text to find in log lines, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order log lines by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on log lines, such as level=error. @minLength 1 */
  q?: string;
  /** Only these fields of log lines. */
  select?: string[];
  /** Only lines of this component, such as wazuh-remoted. @minLength 1 */
  tag?: string;
  /** Only lines of this level. */
  level?: "critical" | "debug" | "debug2" | "error" | "info" | "warning";
}

/** Result of `cluster_logs:read`. */
export type ClusterLogsReadResult = {
  message?: string;
  data?: {
    affected_items?: LogLine[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `cluster_logs:read`. */
export type ClusterLogsReadItem = NonNullable<NonNullable<ClusterLogsReadResult["data"]>["affected_items"]>[number];

/** Parameters of `cluster:restart`. */
export interface ClusterRestartParams {
  /** Names of the nodes to restart. @minItems 1 @maxItems 100 */
  nodes_list: string[];
}

/** Result of `cluster:restart`. */
export type ClusterRestartResult = {
  message?: string;
  data?: {
    affected_items?: string[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `mitre_techniques:read`. */
export interface MitreTechniquesReadParams {
  /** Only these, by the id of their MITRE object. */
  technique_ids?: string[];
  /** How many techniques to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many techniques per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in techniques, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order techniques by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on techniques, such as external_id=T1059. @minLength 1 */
  q?: string;
  /** Only these fields of techniques. */
  select?: string[];
}

/** Result of `mitre_techniques:read`. */
export type MitreTechniquesReadResult = {
  data?: {
    affected_items?: MitreObject[];
    /** @integer */
    total_affected_items?: number;
  };
};

/** One item of the pages of `mitre_techniques:read`. */
export type MitreTechniquesReadItem = NonNullable<NonNullable<MitreTechniquesReadResult["data"]>["affected_items"]>[number];

/** Arguments of `getMitreTechniques`. */
export interface GetMitreTechniquesParams {
  /** Text to find in techniques, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Condition on techniques, such as external_id=T1059. @minLength 1 */
  q?: string;
}

/** Parameters of `users:read`. */
export interface UsersReadParams {
  /** Only users with these ids. */
  user_ids?: UserId[];
  /** How many users to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many users per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in users, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order users by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on users, such as username=admin. @minLength 1 */
  q?: string;
  /** Only these fields of users. */
  select?: string[];
}

/** Result of `users:read`. */
export type UsersReadResult = {
  message?: string;
  data?: {
    affected_items?: User[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `users:read`. */
export type UsersReadItem = NonNullable<NonNullable<UsersReadResult["data"]>["affected_items"]>[number];

/** Parameters of `users:read_current`. */
export type UsersReadCurrentParams = { [key: string]: never };

/** Result of `users:read_current`. */
export type UsersReadCurrentResult = {
  message?: string;
  data?: {
    affected_items?: CurrentUser[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `users:delete`. */
export interface UsersDeleteParams {
  /** Ids of the users to delete. @minItems 1 @maxItems 20 */
  user_ids: UserId[];
}

/** Result of `users:delete`. */
export type UsersDeleteResult = {
  message?: string;
  data?: {
    affected_items?: User[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `roles:read`. */
export interface RolesReadParams {
  /** Only roles with these ids. */
  role_ids?: RoleId[];
  /** How many roles to pass over. @integer @minimum 0 @default 0 */
  offset?: number;
  /** How many roles per page. @integer @minimum 1 @maximum 100000 @default 500 */
  limit?: number;
  /** Text to find in roles, with - before it to leave out. @minLength 1 */
  search?: string;
  /** Field to order roles by, with + or - before it. @minLength 1 */
  sort?: string;
  /** Condition on roles, such as name=administrator. @minLength 1 */
  q?: string;
  /** Only these fields of roles. */
  select?: string[];
}

/** Result of `roles:read`. */
export type RolesReadResult = {
  message?: string;
  data?: {
    affected_items?: Role[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** One item of the pages of `roles:read`. */
export type RolesReadItem = NonNullable<NonNullable<RolesReadResult["data"]>["affected_items"]>[number];

/** Parameters of `user_roles:delete`. */
export interface UserRolesDeleteParams {
  user_id: UserId;
  /** Ids of the roles to take away. @minItems 1 @maxItems 20 */
  role_ids: RoleId[];
}

/** Result of `user_roles:delete`. */
export type UserRolesDeleteResult = {
  message?: string;
  data?: {
    affected_items?: User[];
    /** @integer */
    total_affected_items?: number;
    failed_items?: Failure[];
    /** @integer */
    total_failed_items?: number;
  };
};

/** Parameters of `tokens:revoke`. */
export type TokensRevokeParams = { [key: string]: never };

/** Result of `tokens:revoke`. */
export type TokensRevokeResult = {
  message?: string;
};

/** Number of an agent, such as 001. @minLength 3 @pattern ^[0-9]+$ */
export type AgentId = string;

/** Name of a group. @minLength 1 @maxLength 128 @pattern ^[A-Za-z0-9_.-]+$ @not {"enum":[".",".."]} */
export type GroupId = string;

/**
 * Name of a group; all, which would mean every group, is refused.
 * @minLength 1
 * @maxLength 128
 * @pattern ^[A-Za-z0-9_.-]+$
 * @not {"const":"all"}
 */
export type OneGroup = string;

/** Number of a user. @minLength 1 @pattern ^[0-9]+$ */
export type UserId = string;

/** Number of a role. @minLength 1 @pattern ^[0-9]+$ */
export type RoleId = string;

export type AgentStatus = "active" | "pending" | "never_connected" | "disconnected";

export type AgentStatusResult = "active" | "pending" | "never_connected" | "disconnected" | (string & {});

export type Failure = {
  error: {
    /** @integer */
    code?: number;
    message?: string;
    remediation?: string;
  };
  id?: (string | number)[];
};

export type Agent = {
  id?: string;
  name?: string;
  status?: AgentStatusResult;
  version?: string;
  /** Address that it speaks from. */
  ip?: string;
  /** Address that it enrolled with. */
  registerIP?: string;
  group?: string[];
  dateAdd?: string;
  lastKeepAlive?: string;
  os?: {
    name?: string;
    platform?: string;
    type?: string;
    version?: string;
    major?: string;
    minor?: string;
    arch?: string;
  };
  /** Why it is in its state. @integer */
  status_code?: number;
};

export type AgentKey = {
  id: string;
  /** The secret in base64. */
  key: string;
};

export type Group = {
  name?: string;
  /** How many agents it has. @integer */
  count?: number;
  mergedSum?: string;
  configSum?: string;
};

export type Connections = {
  /** @integer */
  total?: number;
  /** @integer */
  active?: number;
  /** @integer */
  disconnected?: number;
  /** @integer */
  never_connected?: number;
  /** @integer */
  pending?: number;
};

export type LogLine = {
  /** @format date-time */
  timestamp?: string;
  tag?: string;
  level?: "critical" | "debug" | "debug2" | "error" | "info" | "warning" | (string & {});
  description?: string;
};

/** A value of any kind. */
export type Value = string | number | boolean | Value[] | { [key: string]: unknown } | null;

/** A technique; which fields come is up to select. */
export type MitreObject = {
  id?: string;
  name?: string;
  description?: string;
  /** Such as T1059. */
  external_id?: string;
};

export type User = {
  /** @integer */
  id?: number;
  username?: string;
  allow_run_as?: boolean;
  roles?: number[];
};

export type CurrentUser = {
  /** @integer */
  id?: number;
  username?: string;
  allow_run_as?: boolean;
  roles?: {
    /** @integer */
    id?: number;
    name?: string;
    rules?: {
      /** @integer */
      id?: number;
      name?: string;
    }[];
    policies?: {
      /** @integer */
      id?: number;
      name?: string;
      policy?: {
        actions?: string[];
        resources?: string[];
        effect?: string;
      };
    }[];
  }[];
};

export type Role = {
  /** @integer */
  id?: number;
  name?: string;
  /** Numbers of the policies that it grants. */
  policies?: number[];
  /** Numbers of the rules that give it away. */
  rules?: number[];
  /** Numbers of the users who have it. */
  users?: number[];
};

const OFFSET_PAGES = {
  offset: "offset",
  limit: "limit",
  items: "/data/affected_items",
  total: "/data/total_affected_items",
} as const;

const CONNECTOR: ConnectorSpec = {
  name: "wazuh",
  operations: {
    low: {
      "agents:read": ["Onjz7SMt", OFFSET_PAGES],
      "agents:read_summary": ["lJy1AbAq"],
      "agents:read_outdated": ["cPeIVwx-", OFFSET_PAGES],
      "groups:read": ["oBTjgKtJ", OFFSET_PAGES],
      "group_agents:read": ["Da1cbmlo", OFFSET_PAGES],
      "overview:read": ["CI8alYcH"],
      "cluster_status:read": ["8VrlLeM4"],
      "cluster_nodes:read": ["4djObk_V", OFFSET_PAGES],
      "mitre_techniques:read": ["PfYsjzAR", OFFSET_PAGES],
      "users:read": ["hB-wgvUZ", OFFSET_PAGES],
      "users:read_current": ["KFjb_0kG"],
      "roles:read": ["lXW9qxSe", OFFSET_PAGES],
    },
    medium: {
      "agents:read_key": ["h8sCBP0W"],
      "group_configuration:read": ["4Bni1VNJ", OFFSET_PAGES],
      "groups:write": ["-04s2XpX"],
      "cluster_logs:read": ["5NhVbWZP", OFFSET_PAGES],
    },
    high: {
      "agents:restart": ["GY7X28Q5"],
      "agent_groups:write": ["JlfeTt_R"],
      "agent_groups:delete": ["Gv1gjw1P"],
    },
    critical: {
      "agents:upgrade": ["I4PIfqIx"],
      "agents:delete": ["iw5Q8Nj-"],
      "groups:delete": ["8Qo_rpyb"],
      "cluster:restart": ["Uo0dmHZp"],
      "users:delete": ["mCFyc_W1"],
      "user_roles:delete": ["HS_L68qE"],
      "tokens:revoke": ["ldGyG0LS"],
    },
  },
};
