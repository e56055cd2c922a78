import { suggest } from "../diagnostics/suggest.js";
import type { Pagination } from "../spec/format.js";
import type { Schema } from "../spec/json-schema.js";
import { deref, schemasAt } from "./defs.js";
import type { Findings } from "./findings.js";
import { pointerKeys } from "./json-pointer.js";
import type { Def, Param } from "./types.js";

const PARAMS = ["offset", "limit", "page", "size", "cursor"] as const;
const POINTERS = ["items", "total", "more", "next"] as const;

/** Every name in a pagination must be a parameter, and every pointer must lead somewhere in the result. */
export function checkPagination(
  id: string,
  pagination: Pagination,
  params: readonly Param[],
  result: Schema,
  defs: readonly Def[],
  findings: Findings,
): void {
  const names = params.map((param) => param.name);
  const path = ["operations", id, "pagination"];
  const fields = pagination as Readonly<Record<string, unknown>>;
  const unknown = (name: string, at: (string | number)[]): void => {
    if (!names.includes(name))
      findings.report(
        "ARX406",
        [...path, ...at],
        `this operation has no parameter "${name}"`,
        suggest(name, names) ?? `its parameters: ${names.join(", ") || "none"}`,
      );
  };
  for (const key of PARAMS) if (typeof fields[key] === "string") unknown(fields[key], [key]);
  if (pagination.style === "link") for (const [index, name] of pagination.params.entries()) unknown(name, ["params", index]);

  for (const key of POINTERS) {
    const pointer = fields[key];
    if (typeof pointer !== "string") continue;
    const found = schemasAt(result, pointerKeys(pointer), defs);
    if (found.length === 0) findings.report("ARX406", [...path, key], `the result has nothing at "${pointer}"`, "describe it in result:");
    else if (key === "items" && itemSchemas(found, defs).length === 0)
      findings.report(
        "ARX406",
        [...path, key],
        `"${pointer}" does not lead to an array with items`,
        "describe the array and its items in result:",
      );
  }
}

/** The schemas of a page's items. */
export function itemSchemas(found: readonly Schema[], defs: readonly Def[]): Schema[] {
  return found.flatMap((schema) => {
    const array = deref(schema, defs);
    if (typeof array !== "object") return [];
    const branches = array.anyOf ?? array.oneOf;
    return branches ? itemSchemas(branches, defs) : array.items === undefined ? [] : [array.items];
  });
}
