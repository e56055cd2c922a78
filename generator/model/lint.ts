import type { Code } from "../diagnostics/codes.js";
import type { Spec } from "../spec/format.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { isOfCatalog, suppress } from "./suppress.js";

/** What an operation says of itself must not contradict itself: risk is what policy decides on. */
interface Finding {
  readonly code: Code;
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

type OperationSpec = Spec["operations"][string];

const WRITE_SCOPE = /(^|[.:_\-/])(write|manage|admin|delete|edit|readwrite)([.:_\-/]|$)/i;
const READS = /^(get|list|search|find|lookup|query)_/;
/** At the start of a summary or of an action: elsewhere they are mostly about something else ("rules that contain …"). */
const DANGEROUS = /^(delete|isolate|contain|execute|wipe|destroy|disable|suspend|quarantine|revoke|purge)s?(?![a-z])/i;

/** Governance lint over all operations; a suppressed finding is dropped, an unused suppression is a finding. */
export function lint(spec: Spec, findings: Findings): void {
  const found = Object.entries(spec.operations).flatMap(([id, operation]) =>
    findingsOf(id, operation).map((finding) => ({ ...finding, operation: id })),
  );
  const acceptable = found.filter(({ code }) => code !== UNREVIEWED);
  const { left, unused } = suppress(spec, acceptable, (code) => !isOfCatalog(code));
  for (const { code, operation, path, message, hint } of [...found.filter((one) => one.code === UNREVIEWED), ...left])
    findings.report(code, ["operations", operation, ...path], message, hint);
  for (const { path, message } of unused) findings.report("ARX508", path, message, "remove this entry");
}

/** Nobody can accept that nobody has looked. */
const UNREVIEWED = "ARX501";

function findingsOf(id: string, operation: OperationSpec): Finding[] {
  const found = [...riskFindings(id, operation), ...effectFindings(operation), ...nameFindings(id, operation)];
  // Where the effect goes with neither the method nor the name, that is one mistake.
  return found.filter(({ code }, i) => code !== "ARX506" || found.findIndex((other) => other.code === code) === i);
}

function riskFindings(id: string, { method, risk, effect, summary }: OperationSpec): Finding[] {
  const finding = (code: Code, message: string, hint: string): Finding[] => [{ code, path: ["risk"], message, hint }];
  if (risk === "unreviewed")
    return finding(
      "ARX501",
      "nobody has judged this operation's risk yet",
      "choose low, medium, high or critical by what a wrong call would do",
    );
  if (effect === "read" && (risk === "high" || risk === "critical"))
    return finding("ARX505", `effect: read is not ${risk} risk`, "choose another risk or effect, or suppress this with the reason");
  if (risk !== "low") return [];
  if (method === "DELETE") return finding("ARX502", "a DELETE is not low risk", "medium is the least for something that removes");
  if (effect !== "read")
    return finding("ARX505", `effect: ${effect} is not low risk`, "low is for reads and status checks; medium is the least for a change");
  const word = DANGEROUS.exec(summary)?.[0] ?? DANGEROUS.exec(id.split(":")[1] ?? "")?.[0];
  return word === undefined
    ? []
    : finding("ARX507", `"${word}" is not low risk`, "raise the risk, or say in the summary what it really does");
}

function effectFindings({ method, effect, graphql }: OperationSpec): Finding[] {
  const path: Path = ["effect"];
  const reads = method === "GET" || method === "HEAD";
  if (reads && effect !== "read")
    return [
      {
        code: "ARX506",
        path,
        message: `effect: ${effect} does not go with a ${method}`,
        hint: "use effect: read, or suppress this with the reason",
      },
    ];
  if (effect === "read" && (method === "PUT" || method === "PATCH" || method === "DELETE") && graphql === undefined) {
    return [
      {
        code: "ARX506",
        path,
        message: `effect: read does not go with a ${method}`,
        hint: "say what it does: create, update, delete or action",
      },
    ];
  }
  return [];
}

function nameFindings(id: string, operation: OperationSpec): Finding[] {
  const found: Finding[] = [];
  const action = id.split(":")[1] ?? "";
  const scopes = [operation.scope].flat();
  const writeScope = scopes.find((scope) => WRITE_SCOPE.test(scope));
  if (action === "read" && operation.effect === "read" && writeScope !== undefined && scopes.every((scope) => WRITE_SCOPE.test(scope))) {
    found.push({
      code: "ARX503",
      path: ["scope"],
      message: `${id} takes the write scope "${writeScope}"`,
      hint: "name the vendor's read scope, or suppress this with the reason",
    });
  }
  if (/^(read|list|get|search)(_|$)/.test(action) && operation.effect !== "read") {
    found.push({
      code: "ARX506",
      path: ["effect"],
      message: `effect: ${operation.effect} does not go with the name ${id}`,
      hint: "rename the operation, or correct the effect",
    });
  }
  for (const [index, { method }] of (operation.convenience ?? []).entries()) {
    if (!READS.test(method) || (operation.effect === "read" && operation.risk !== "high" && operation.risk !== "critical")) continue;
    const why = operation.effect === "read" ? `is ${operation.risk} risk` : `has effect: ${operation.effect}`;
    found.push({
      code: "ARX504",
      path: ["convenience", index, "method"],
      message: `${method} sounds like a read, and ${id} ${why}`,
      hint: "name the method after what it does",
    });
  }
  return found;
}
