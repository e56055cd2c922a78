import { type Command, Option } from "commander";

/** Commands that work on the gateway's own files take its configuration. */
export interface ConfigFlags {
  readonly config?: string;
}

export const withConfig = (command: Command): Command =>
  command.addOption(new Option("--config <file>", "the configuration, arx-gateway.yaml where there is one").env("ARX_GATEWAY_CONFIG"));
