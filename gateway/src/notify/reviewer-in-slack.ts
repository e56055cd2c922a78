import type { Principal } from "../identity/principal.js";
import { Problem } from "../wire/problem.js";

/** The person that a Slack user is, by configuration alone: names and addresses in Slack can be changed by their users. @throws Problem key_scope */
export function reviewerInSlack(reviewers: Readonly<Record<string, string>>, user: string): Principal {
  const name = Object.hasOwn(reviewers, user) ? reviewers[user] : undefined;
  if (name === undefined) throw new Problem("key_scope", "you are not a reviewer here: who runs the gateway can make you one");
  return { kind: "reviewer", keyId: `slack:${user}`, name, owner: name };
}
