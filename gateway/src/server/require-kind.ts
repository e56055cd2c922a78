import type { Principal } from "../identity/principal.js";
import { Problem } from "../wire/problem.js";

/** Guards what is for reviewers against agents' keys, and the other way round. @throws Problem key_scope */
export function requireKind(kinds: readonly Principal["kind"][], { kind }: Principal): void {
  if (kinds.includes(kind)) return;
  throw new Problem(
    "key_scope",
    `this takes the key of ${kinds.join(" or ")}s, and yours is ${kind === "agent" ? "an agent's" : "a reviewer's"}`,
  );
}
