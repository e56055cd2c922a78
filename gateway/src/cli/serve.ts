import { once } from "node:events";
import type { Command } from "commander";
import { readConfig } from "../config/read-config.js";
import { type Serving, serve } from "../run/serve.js";
import { type ConfigFlags, withConfig } from "./config-option.js";
import type { End } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

interface ServeFlags extends ConfigFlags {
  readonly simulate?: boolean;
  readonly seed: string;
}

/** `arx-gateway`, or `arx-gateway serve`: runs until it is told to stop. */
export function addServeCommand(program: Command, end: End): void {
  withConfig(program.command("serve", { isDefault: true }).description("run the gateway until it is told to stop"))
    .option("--simulate", "answer from the result schemas instead of calling vendors")
    .option("--seed <text>", "what simulated answers begin with: the same seed, the same answers", "arx")
    .allowExcessArguments()
    .action(async (flags: ServeFlags, { args: [unknown] }: Command) => {
      if (unknown !== undefined) throw new UsageError(`there is no command ${unknown}: --help shows them`);
      const config = readConfig(flags.config, process.env);
      const simulated = flags.simulate
        ? (await import("../simulate/simulated-vendor.js")).simulatedVendor({ seed: flags.seed })
        : undefined;
      const serving = await serve(config, process.env, simulated);
      greet(serving, process.env["DATABASE_URL"] ? "PostgreSQL" : config.data, simulated !== undefined);
      process.on("SIGHUP", () => void serving.reloadPolicy());
      const lost = serving.lost.then(() => end(1));
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), lost]);
      await serving.close();
    });
}

function greet({ url, firstKeys }: Serving, store: string, isSimulated: boolean): void {
  const keys = firstKeys.map(({ name, key }) => `  ${name.padEnd(14)} ${key}`);
  const lines = [
    `the gateway listens on ${url}, and keeps everything in ${store}`,
    ...(isSimulated ? ["it calls no vendor: answers are made up from the result schemas"] : []),
    ...(keys.length > 0
      ? ["keys, shown this once:", ...keys, `an agent's program takes ARX_BASE_URL=${url} and its key as ARX_API_KEY`]
      : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
