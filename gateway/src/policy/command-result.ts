/** What a command prints and exits with. */
export interface CommandResult {
  readonly text: string;
  readonly exitCode: 0 | 1;
}
