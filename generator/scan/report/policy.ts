import type { Risk } from "../../spec/risks.js";
import type { ScanManifest } from "../manifest.js";

/** What the common baseline says; a rule of ours is never looser. Critical is left to a person, who names the agent. */
const VERDICTS = { low: "PERMIT", medium: "PERMIT", high: "ESCALATE", critical: "DENY" } as const satisfies Record<Risk, string>;
const ORDER = ["PERMIT", "ESCALATE", "DENY"] as const;

/** The narrowest policy that lets the code work, in YAML: rules for what it uses, and a baseline that denies the rest. The gateway knows the agent as `agent:<name>`. */
export function printPolicy(manifest: ScanManifest, name: string): string {
  const agent = name.replace(/^agent:/, "");
  const rules = Object.entries(manifest.connectors).flatMap(([connector, { operations }]) =>
    ORDER.flatMap((verdict) => {
      const ids = Object.entries(operations).filter(([, { risk }]) => VERDICTS[risk] === verdict);
      return ids.length === 0
        ? []
        : [
            rule(
              agent,
              connector,
              verdict,
              ids.map(([id]) => id),
            ),
          ];
    }),
  );
  return [
    ...warnings(manifest),
    `# What the code of ${JSON.stringify(agent)} needs, and nothing else. Written by \`agentvault scan --policy\`.`,
    ...(rules.length === 0 ? ["rules: []"] : ["rules:", ...rules]),
    "baseline: { low: DENY, medium: DENY, high: DENY, critical: DENY }",
    "",
  ].join("\n");
}

function rule(agent: string, connector: string, verdict: string, operations: readonly string[]): string {
  const list = operations.map((id) => `        - ${JSON.stringify(id)}`);
  return [
    `  - id: ${JSON.stringify(`${agent}.${connector}.${verdict.toLowerCase()}`)}`,
    ...(verdict === "DENY" ? ["    # Critical risk: whoever decides that the agent may do this makes it an ESCALATE or a PERMIT."] : []),
    "    match:",
    `      agents: [${JSON.stringify(`agent:${agent}`)}]`,
    `      connectors: [${JSON.stringify(connector)}]`,
    "      operations:",
    ...list,
    `    verdict: ${verdict}`,
  ].join("\n");
}

function warnings({ unbounded }: ScanManifest): string[] {
  if (unbounded.length === 0) return [];
  return [
    "# UNBOUNDED: it cannot be told what the code calls at these places; whatever it does there beyond the rules is denied.",
    ...unbounded.map(
      ({ at, connector, maxRisk, reason }) =>
        `#   ${at} ${connector ?? "any connector"}${maxRisk ? ` up to ${maxRisk} risk` : ""}: ${oneLine(reason)}`,
    ),
  ];
}

/** A comment ends with its line. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
