import type { Logger } from "pino";
import type { Config } from "../config/config-format.js";
import type { Ledger } from "../ledger/ledger.js";
import { printMistakes } from "../located/print-mistakes.js";
import { DEFAULT_POLICY } from "../policy/make-policy.js";
import type { Policy } from "../policy/policy.js";
import { type PolicyWatch, watchPolicy } from "../policy/watch-policy.js";

/** The policy in force, followed through changes of its file. */
export interface OpenPolicy extends Pick<PolicyWatch, "reload" | "close"> {
  readonly current: () => Policy;
  readonly isStale: () => boolean;
  /** From now on the trail tells of each policy that is loaded. */
  record(ledger: Ledger): void;
}

/** The configured policy file's, or the baseline where there is none. @throws MistakesError */
export async function openPolicy({ policy: file }: Config, logger: Logger): Promise<OpenPolicy> {
  let ledger: Ledger | undefined;
  const tell = ({ version }: Policy) =>
    ledger
      ?.record({ events: [{ type: "policy.loaded", policy_version: version }] })
      .catch((error: unknown) => logger.error({ err: error }, "a loaded policy could not be recorded"));
  const record = (policy: Policy) => (to: Ledger) => {
    ledger = to;
    void tell(policy);
  };
  if (file === undefined)
    return { current: () => DEFAULT_POLICY, isStale: () => false, record: record(DEFAULT_POLICY), reload: async () => {}, close: () => {} };
  const watch = await watchPolicy(file, {
    onLoaded: (policy) => {
      logger.info({ version: policy.version }, "policy loaded");
      void tell(policy);
    },
    onStale: (mistakes) => logger.error(`the policy file cannot be used, and the one before goes on counting:\n${printMistakes(mistakes)}`),
  });
  return {
    current: () => watch.policy,
    isStale: () => watch.mistakes.length > 0,
    record: record(watch.policy),
    reload: () => watch.reload(),
    close: () => watch.close(),
  };
}
