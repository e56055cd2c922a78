import { z } from "zod";
import { Spec } from "../spec/format.js";
import { generatedComment } from "./header.js";

/** The JSON Schema that editors complete and check specs with. Draft 7 is what their YAML support reads best. */
export function printEditorSchema(): string {
  return `${JSON.stringify({ $comment: generatedComment(), ...z.toJSONSchema(Spec, { io: "input", target: "draft-7" }) }, null, 2)}\n`;
}
