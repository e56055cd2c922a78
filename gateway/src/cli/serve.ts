import { once } from "node:events";
import type { Command } from "commander";
import { readConfig } from "../config/read-config.js";
import { type Serving, serve } from "../run/serve.js";
import { type ConfigFlags, withConfig } from "./config-option.js";
import type { End } from "./exit-code.js";

interface ServeFlags extends ConfigFlags {
  readonly simulate?: boolean;
  readonly seed: string;
}

/** `arx-gateway`, or `arx-gateway serve`: runs until it is told to stop. */
export function addServeCommand(program: Command, end: End): void {
  withConfig(program.command("serve", { isDefault: true }).description("run the gateway until it is told to stop"))
    .option("--simulate", "answer from the result schemas instead of calling vendors")
    .option("--seed <text>", "what simulated answers begin with: the same seed, the same answers", "arx")
    .action(async (flags: ServeFlags) => {
      const config = readConfig(flags.config, process.env);
      const simulated = flags.simulate
        ? (await import("../simulate/simulated-vendor.js")).simulatedVendor({ seed: flags.seed })
        : undefined;
      const serving = await serve(config, process.env, simulated);
      greet(serving, process.env["DATABASE_URL"] ? "PostgreSQL" : config.data);
      process.on("SIGHUP", () => void serving.reloadPolicy());
      const lost = serving.lost.then(() => end(1));
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), lost]);
      await serving.close();
    });
}

function greet({ url, firstKeys }: Serving, store: string): void {
  const keys = firstKeys.map(({ name, key }) => `  ${name.padEnd(14)} ${key}`);
  const shown = keys.length > 0 ? ["keys, shown this once:", ...keys] : [];
  process.stdout.write(`${[`the gateway listens on ${url}, and keeps everything in ${store}`, ...shown].join("\n")}\n`);
}
