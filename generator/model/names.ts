/** contain_host → ["contain", "host"]; hosts:write → ["hosts", "write"]; maxResults → ["maxResults"] */
const words = (name: string): string[] => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** hosts:write → HostsWrite */
export function pascalCase(name: string): string {
  return words(name).map(capitalize).join("");
}

/** contain_host → containHost; maxResults stays; DisplayName → DisplayName (a wire name keeps its own first letter). */
export function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word : capitalize(word)))
    .join("");
}

export const OPERATION_ID = /^[a-z][a-z0-9]*(_[a-z0-9]+)*:[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
export const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;
export const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;

/** Words that cannot name a method or an argument without surprise: the language's own, and those of every object. */
const RESERVED = new Set(
  (
    "abstract any arguments as async await boolean break case catch class const constructor continue debugger declare default delete do else enum eval export extends " +
    "false finally for from function get if implements import in instanceof interface is let module namespace never new null number object of package private protected " +
    "prototype public readonly require return set static string super switch symbol this throw true try type typeof undefined unknown var void while with yield " +
    "hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__ then"
  ).split(" "),
);

/** Members of the classes that generated code extends; a method of that name would replace them. */
const CONNECTOR_MEMBERS = new Set(["call", "connector", "core", "dryRun", "execute", "name"]);
const CLIENT_MEMBERS = new Set(["close", "maxRisk", "request", "session", "toJSON"]);

/** Types that generated files import or that TypeScript has; a def of that name would hide them. */
const TAKEN_TYPES = new Set(
  (
    "ARXCore ARXOptions CallOf ExecuteOptions GovernedCall GovernedPages Incomplete Limited OperationId ParamsOf Permit Refused Rest Risk SDKConnector Within " +
    "Array BigInt Boolean Date Error Function JSON Map Math Number Object Promise Record RegExp Set String Symbol Partial Pick Omit Readonly Required Exclude Extract Iterator"
  ).split(" "),
);

export const isReservedMethod = (name: string): boolean => RESERVED.has(name) || CONNECTOR_MEMBERS.has(name);
/** Files of these names stand beside the connectors' own, and name them all. */
export const isIndexFile = (id: string): boolean => id === "index" || id === "catalog";
export const isReservedFactory = (name: string): boolean => RESERVED.has(name) || CLIENT_MEMBERS.has(name);
export const isTakenType = (name: string): boolean => TAKEN_TYPES.has(name);
/** An argument is a property of an object that a caller writes: none that every object already has. */
export const isReservedArgument = (name: string): boolean => name in Object.prototype || name === "prototype";
