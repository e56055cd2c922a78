import { emitConnector } from "../../generator/emit/emit.js";
import { resolveConnector } from "../../generator/model/resolve.js";
import { parseSpec } from "../../generator/spec/parse.js";

const RISKS = ["low", "medium", "high", "critical"] as const;

/**
 * The SDK of a made-up connector with `count` operations: things0:change has a required `id` and `limit`, things1:change
 * everything optional, things2 high, things3 critical, and so on in turn. The first three were called things0:alter and so on before.
 */
export function syntheticSdk(count: number): string {
  const operations = Array.from({ length: count }, (_, i) => {
    const risk = RISKS[i % 4];
    const required = i % 2 === 0 ? "required: true, " : "";
    return `
  things${i}:change:
    method: POST
    path: /things/${i}
    scope: things:write
    risk: ${risk === "low" ? "medium" : risk}
    effect: action
    summary: Change thing number ${i} of the platform.${i < 3 ? `\n    aliases: [things${i}:alter]` : ""}
    params:
      id${i}: { ${required}type: string }
      limit${i}: { type: integer }
      mode${i}: { type: string, enum: [fast, slow] }
    result: { type: object, properties: { done${i}: { type: boolean } } }
    convenience:
      - { method: change_thing${i}, params: [id${i}, limit${i}] }`;
  });
  const text = `connector: synthetic
name: Synthetic
category: Test
summary: A connector made for measuring types.
docs: https://example.com
api: { baseUrl: https://example.com, auth: { type: none } }
operations:${operations.join("")}
  lists:read:
    method: GET
    path: /lists
    scope: []
    risk: low
    effect: read
    summary: Read a list of strings from the platform.
    params: { limit: { type: integer }, offset: { type: integer } }
    result: { type: object, properties: { items: { type: array, items: { type: string } } } }
    pagination: { style: offset, offset: offset, limit: limit, items: /items }
    convenience: [{ method: get_list, params: [limit] }]
`;
  const read = parseSpec("synthetic.yaml", "synthetic", text);
  if (!("ok" in read)) throw new Error(JSON.stringify(read.diagnostics, null, 2));
  const model = resolveConnector(read.ok);
  if (!("connector" in model)) throw new Error(JSON.stringify(model.diagnostics, null, 2));
  return emitConnector(model.connector).get("sdk/synthetic.ts") ?? "";
}
