import type { Difference } from "../difference.js";
import { type Finding, isAlarming } from "../finding.js";
import { RULES } from "../rules.js";

/** SARIF 2.1.0, as code scanning reads it; what was accepted is there as suppressed. */
export function printSarif({ findings }: Difference): string {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const rules = used.map((id) => ({ id, shortDescription: { text: RULES[id] } }));
  const driver = { name: "agentvault diff", informationUri: "https://www.npmjs.com/package/@agentvault/toolkit", rules };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: findings.map(result) };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function result(finding: Finding): object {
  const { rule, connector, operation, message, file, line, column, fingerprint, accepted, security, callers } = finding;
  const level = isAlarming(finding) ? "error" : security === "neutral" && callers === "compatible" ? "note" : "warning";
  return {
    ruleId: rule,
    level,
    message: {
      text: `${connector}${operation === undefined ? "" : ` ${operation}`}: ${message} (callers: ${callers}, security: ${security})`,
    },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: line, startColumn: column } } }],
    partialFingerprints: { "change/v1": fingerprint },
    ...(accepted && { suppressions: [{ kind: "external", justification: `${accepted.by}: ${accepted.reason}` }] }),
    properties: { callers, security },
  };
}
