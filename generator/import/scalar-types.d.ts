/** The upgrader's declarations name a package that it does not bring along. */
declare module "@scalar/types/utils" {
  export type UnknownObject = Record<string, unknown>;
}
