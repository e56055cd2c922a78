export type { PageSpec } from "../page-spec.js";
export type { Effect, Risk } from "../types.js";
export { integer, keyCount, multipleOf, objectWithRest, ownKeys, unique } from "./checks.js";
export type { ApiInfo, AuthInfo, ConnectorInfo, ServerInfo, VariableInfo } from "./connector-info.js";
export { once } from "./once.js";
export { operation } from "./operation.js";
export type { FixedValues, OperationInfo, ParameterInfo } from "./operation-info.js";
export { withDefaults } from "./with-defaults.js";
