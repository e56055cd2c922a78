import type { OperationSpec, Spec } from "../../spec/format.js";
import type { Json } from "../../spec/json-schema.js";
import type { Proposal } from "../risk.js";
import { scalarText } from "./scalar.js";
import { entryText } from "./value.js";

/** A spec as the file that a person goes on with: a blank line before each operation, and the proposal beside each open risk. */
export function printSpec(spec: Spec, proposals: ReadonlyMap<string, Proposal>): string {
  const { operations, defs, ...head } = spec;
  const parts = ["# yaml-language-server: $schema=./spec.schema.json\n"];
  for (const [key, value] of Object.entries(head)) if (value !== undefined) parts.push(entryText(key, value as Json, 0));
  if (defs !== undefined) {
    parts.push("\ndefs:\n");
    for (const [name, schema] of Object.entries(defs)) parts.push(entryText(name, schema as Json, 2));
  }
  parts.push("\noperations:");
  for (const [id, operation] of Object.entries(operations)) parts.push(operationText(id, operation, proposals.get(id)));
  return parts.join("");
}

export function operationText(id: string, operation: OperationSpec, proposal: Proposal | undefined): string {
  const open = proposal && ` # proposed: ${proposal.risk}; ${proposal.reason}`;
  const lines = Object.entries(operation).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [key === "risk" && value === "unreviewed" ? `    risk: ${value}${open ?? ""}\n` : keyText(key, value as Json)];
  });
  return `\n  ${idText(id)}:\n${lines.join("")}`;
}

/** One key of an operation; parameters stand on lines of their own, so that a new one adds a line. */
export function keyText(key: string, value: Json): string {
  if (key !== "params" || typeof value !== "object" || value === null) return entryText(key, value, 4);
  const params = Object.entries(value).map(([name, param]) => entryText(name, param, 6));
  return `    params:\n${params.join("")}`;
}

/** An operation's id has a colon and no space behind it. */
const idText = (id: string): string => (/^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$/.test(id) ? id : scalarText(id));
