import type { Path } from "../spec/source.js";
import type { Findings } from "./findings.js";
import type { Connector } from "./types.js";

/** Every type that a connector's files declare, and what it is named after; no two may have one name. */
export function checkTypeNames(connector: Connector, findings: Findings): void {
  const taken = new Map<string, string>();
  const claim = (typeName: string, owner: string, path: Path, report: "report" | "reportKey" = "reportKey"): boolean => {
    const other = taken.get(typeName);
    if (other === undefined) taken.set(typeName, owner);
    else findings[report]("ARX202", path, `${owner} and ${other} are both ${typeName} in TypeScript`, "rename one of them");
    return other === undefined;
  };
  for (const suffix of ["", "Connector", "Operations", "Methods"]) claim(connector.className + suffix, "the connector", ["connector"]);
  for (const def of connector.defs) claim(def.typeName, `the definition ${def.typeName}`, ["defs", def.typeName]);
  for (const operation of connector.operations) {
    const path = ["operations", operation.id];
    const suffixes = ["Params", "Result", ...(operation.pagination ? ["Item"] : [])];
    suffixes.every((suffix) => claim(operation.typeName + suffix, `the operation ${operation.id}`, path));
  }
  const methods = new Map<string, string>();
  for (const operation of connector.operations) {
    for (const [index, method] of operation.methods.entries()) {
      const path = ["operations", operation.id, "convenience", index, "method"];
      const other = methods.get(method.name);
      if (other !== undefined) findings.report("ARX203", path, `${other} has a method ${method.name} already`, "rename one of them");
      else if (method.args.length > 0) claim(`${method.typeName}Params`, `the method ${method.name}`, path, "report");
      methods.set(method.name, operation.id);
    }
  }
}
