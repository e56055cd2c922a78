import { type Command, Option } from "commander";
import { RISKS } from "../spec/risks.js";
import { type ExitCode, reporting } from "./output.js";
import type { ReviewFlags } from "./run-review.js";

export function describeReview(program: Command, shared: { specs: Option }, end: (code: ExitCode) => void): void {
  program
    .command("review")
    .argument("<connector>", "its id: the name of its spec")
    .description("Decide on the risk of each operation that nobody has reviewed.")
    .addOption(new Option("--accept-up-to <risk>", "accept all proposals up to this risk, and ask nothing").choices(RISKS))
    .addOption(shared.specs)
    .action(async (connector: string, flags: ReviewFlags) => {
      // The prompts, and what reads a spec, are for this command alone.
      const { runReview } = await import("./run-review.js");
      end(await reporting("text", () => runReview(connector, flags)));
    });
}
