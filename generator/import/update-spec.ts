import type { Document } from "yaml";
import { canonical } from "../../runtime/src/server/canonical.js";
import type { OperationSpec, Spec } from "../spec/format.js";
import type { Json } from "../spec/json-schema.js";
import { SpecEditor } from "./edit-spec.js";
import { keyText, operationText } from "./print/print-spec.js";
import { entryText } from "./print/value.js";
import type { Proposal } from "./risk.js";

/** A spec's text with the entries changed that differ between two specs. */
export function updateSpec(
  text: string,
  document: Document.Parsed,
  before: Spec,
  after: Spec,
  proposals: ReadonlyMap<string, Proposal>,
): string {
  const editor = new SpecEditor(text, document);
  if (!isSame(before.imported, after.imported) && after.imported) {
    if (before.imported === undefined)
      editor.set(["docs"], after.docs, `${entryText("docs", after.docs, 0)}${entryText("imported", after.imported as Json, 0)}`);
    else editor.set(["imported"], after.imported as Json);
  }
  updateDefs(editor, before, after);
  for (const [id, operation] of Object.entries(after.operations)) {
    const old = before.operations[id];
    if (old === undefined) editor.set(["operations", id], null, operationText(id, operation, proposals.get(id)));
    else if (editor.isBlock(["operations", id])) updateOperation(editor, id, old, operation);
    else if (!isSame(old, operation)) editor.set(["operations", id], null, operationText(id, operation, proposals.get(id)).slice(1));
  }
  return editor.toString();
}

function updateDefs(editor: SpecEditor, { defs: before = {} }: Spec, { defs: after = {} }: Spec): void {
  const isThere = editor.isBlock(["defs"]);
  if (!isThere) {
    const lines = Object.entries(after).map(([name, schema]) => entryText(name, schema as Json, 2));
    if (lines.length === 0 || isSame(before, after)) return;
    editor.remove(["defs"]);
    editor.insertBefore(["operations"], `defs:\n${lines.join("")}\n`);
    return;
  }
  for (const [name, schema] of Object.entries(after)) if (!isSame(before[name], schema)) editor.set(["defs", name], schema as Json);
  for (const name of Object.keys(before)) if (after[name] === undefined) editor.remove(["defs", name]);
}

function updateOperation(editor: SpecEditor, id: string, before: OperationSpec, after: OperationSpec): void {
  const [old, now] = [before, after] as unknown as [Record<string, Json>, Record<string, Json>];
  for (const [key, value] of Object.entries(now)) {
    if (value === undefined || isSame(old[key], value)) continue;
    if (key === "params" && editor.isBlock(["operations", id, "params"])) updateParams(editor, id, before, after);
    else editor.set(["operations", id, key], value, keyText(key, value));
  }
  for (const key of Object.keys(old)) if (now[key] === undefined) editor.remove(["operations", id, key]);
}

function updateParams(editor: SpecEditor, id: string, { params: before = {} }: OperationSpec, { params: after = {} }: OperationSpec): void {
  for (const [name, param] of Object.entries(after))
    if (!isSame(before[name], param)) editor.set(["operations", id, "params", name], param as Json);
  for (const name of Object.keys(before)) if (after[name] === undefined) editor.remove(["operations", id, "params", name]);
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
