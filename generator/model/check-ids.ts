import type { Spec } from "../spec/format.js";
import { lookAlikeOf } from "../spec/look-alike.js";
import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import { OPERATION_ID } from "./names.js";

/** Ids of operations, those that they have and those that they had: each leads to one operation. */
export function checkOperationIds({ operations }: Spec, findings: Findings): void {
  for (const id of Object.keys(operations)) checkForm(id, ["operations", id], findings, "reportKey");
  const names = new Map<string, string>();
  for (const [id, { aliases = [] }] of Object.entries(operations)) {
    for (const [index, alias] of aliases.entries()) {
      const path = ["operations", id, "aliases", index];
      if (!checkForm(alias, path, findings, "report")) continue;
      if (Object.hasOwn(operations, alias)) {
        const message = `"${alias}" is ${alias === id ? "what it is called now" : "another operation"}`;
        findings.report("ARX206", path, message, "an alias is an id that the operation had before; remove this one");
      } else if (names.has(alias)) {
        const message = `"${alias}" is an alias of ${names.get(alias)} already`;
        findings.report("ARX206", path, message, "an old name leads to one operation; keep one of the two");
      }
      names.set(alias, id);
    }
  }
}

function checkForm(id: string, path: Path, findings: Findings, report: "report" | "reportKey"): boolean {
  if (OPERATION_ID.test(id)) return true;
  const lookAlike = lookAlikeOf(id);
  findings[report](
    lookAlike ? "ARX110" : "ARX204",
    path,
    lookAlike ?? `"${id}" is not an operation id`,
    "write <resource>:<action> in snake_case ASCII, such as hosts:write",
  );
  return false;
}
