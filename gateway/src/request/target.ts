/** What the administrator configured of a connector's place: nothing of it comes from an agent. */
export interface Target {
  /** Values of the `{variables}` of its base URLs, by name. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Base URLs by name of the server. They stand in place of the spec's, and have no variables. */
  readonly servers?: Readonly<Record<string, string>>;
}
