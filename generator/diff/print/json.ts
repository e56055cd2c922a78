import { z } from "zod";
import { pointerOf } from "../../model/json-pointer.js";
import { JsonValue } from "../../spec/json-schema.js";
import { CALLERS, SECURITY } from "../change.js";
import type { Difference } from "../difference.js";
import { RULES, type Rule } from "../rules.js";

const Acceptance = z.strictObject({ reason: z.string(), by: z.string() });

/** What `diff --format json` prints; docs/diff.schema.json is made from it. */
export const DiffDocument = z
  .strictObject({
    version: z.literal(1),
    base: z.string().describe("What was compared with, as it was given."),
    head: z.string(),
    changes: z.array(
      z.strictObject({
        rule: z.enum(Object.keys(RULES) as [Rule, ...Rule[]]),
        title: z.string(),
        callers: z.enum(CALLERS).describe("What it means for code that calls the operation."),
        security: z.enum(SECURITY).describe("What it means for what agents can do, and for what holds them."),
        connector: z.string(),
        operation: z.string().optional().describe("None where the change is of the connector as a whole."),
        message: z.string(),
        before: JsonValue.optional(),
        after: JsonValue.optional(),
        side: z.enum(["before", "after"]).describe("In which of the two `file` and `line` are."),
        file: z.string(),
        line: z.int().min(1),
        column: z.int().min(1),
        pointer: z.string().describe("Where it is: a JSON pointer into the spec, and into the values of a parameter or a result."),
        fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
        accepted: Acceptance.optional(),
        usedAt: z.array(z.string()).optional().describe("Where known programs call it; only with --usage."),
      }),
    ),
    unusedAcceptances: z.array(z.strictObject({ fingerprint: z.string(), line: z.int(), reason: z.string(), by: z.string() })),
  })
  .meta({ title: "Changes of ARX connector specs" });

export function printJson({ base, head, findings, unused }: Difference): string {
  const changes = findings.map(({ place, rule, connector, operation, ...rest }) => ({
    rule,
    title: RULES[rule],
    connector,
    operation,
    ...rest,
    side: place.side,
    pointer: pointerOf(place.path),
  }));
  const unusedAcceptances = unused.map(({ fingerprint, line, reason, by }) => ({ fingerprint, line, reason, by }));
  return `${JSON.stringify({ version: 1, base, head, changes, unusedAcceptances }, null, 2)}\n`;
}
