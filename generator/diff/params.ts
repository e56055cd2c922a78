import type { Operation, Param } from "../model/types.js";
import type { Schema } from "../spec/json-schema.js";
import { type Found, isSame, judge, place, values } from "./change.js";
import { isGuarded } from "./guarded.js";
import type { Sides } from "./operation.js";
import { compareSchemas } from "./schema-rules.js";
import { withoutTexts } from "./texts.js";

export function compareParams(sides: Sides): Found[] {
  const { was, is } = sides;
  const pairs = matchParams(was, is);
  const added = is.params.filter((param) => !pairs.some(([, after]) => after === param));
  const removed = was.params.filter((param) => !pairs.some(([before]) => before === param));
  return [
    ...pairs.flatMap(([before, after]) => compareParam(before, after, sides)),
    ...added.map((param) => addedParam(param, is)),
    ...removed.map(({ name }) => {
      const message = `${name} is gone: a call that has it is refused`;
      return {
        rule: "param-removed",
        ...judge("breaking"),
        place: place(["operations", was.id, "params", name], "before"),
        message,
      } as const;
    }),
  ];
}

/** By name; else one that is new goes where one that is gone went, or has its schema. */
function matchParams(was: Operation, is: Operation): [before: Param, after: Param][] {
  const pairs = is.params.flatMap((after): [Param, Param][] => {
    const before = was.params.find(({ name }) => name === after.name);
    return before === undefined ? [] : [[before, after]];
  });
  let gone = was.params.filter((param) => !pairs.some(([before]) => before === param));
  for (const after of is.params.filter((param) => !pairs.some(([, other]) => other === param))) {
    const before = renamed(gone, after, was, is);
    if (before === undefined) continue;
    pairs.push([before, after]);
    gone = gone.filter((param) => param !== before);
  }
  return pairs;
}

function renamed(gone: readonly Param[], after: Param, was: Operation, is: Operation): Param | undefined {
  const goes = (param: Param, { path }: Operation): string =>
    param.in === "path" ? `path ${path.split("/").findIndex((part) => part.includes(`{${param.wire}}`))}` : `${param.in} ${param.wire}`;
  const same = gone.find((before) => goes(before, was) === goes(after, is));
  if (same !== undefined) return same;
  const alike = gone.filter(
    (before) =>
      before.in === after.in &&
      before.required === after.required &&
      isSame(withoutTexts(schemaOf(was, before)), withoutTexts(schemaOf(is, after))) &&
      says(schemaOf(was, before)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether a schema says enough to be known again: every other parameter is a text or a number. */
const says = (schema: Schema): boolean => typeof schema === "object" && Object.keys(withoutTexts(schema)).some((key) => key !== "type");

const schemaOf = ({ paramsSchema }: Operation, { name }: Param): Schema => paramsSchema.properties?.[name] ?? true;

function addedParam({ name, required, in: location }: Param, is: Operation): Found {
  const security = isGuarded(is) ? "escalation" : "neutral";
  const change = { security, place: place(["operations", is.id, "params", name]) } as const;
  return required
    ? { rule: "param-required-added", callers: "breaking", ...change, message: `${name} is new, and required (${location})` }
    : { rule: "param-added", callers: "compatible", ...change, message: `${name} is new (${location})` };
}

function compareParam(before: Param, after: Param, sides: Sides): Found[] {
  const { was, is } = sides;
  const path = ["operations", is.id, "params", after.name];
  const found: Found[] = [];
  const report = (rule: Found["rule"], callers: Found["callers"], a: unknown, b: unknown, message: string): number =>
    found.push({ rule, ...judge(callers), place: place(path), ...values(a, b), message });
  if (before.name !== after.name) report("param-renamed", "breaking", before.name, after.name, `${before.name} is called ${after.name}`);
  if (after.required && !before.required) report("param-became-required", "breaking", false, true, `${after.name} is required now`);
  if (before.required && !after.required) report("param-became-optional", "compatible", true, false, `${after.name} may be left out now`);
  const [sent, sends] = [sending(before, was), sending(after, is)];
  if (!isSame(sent, sends)) report("param-sent-changed", "risky", sent, sends, `${after.name} is sent in another way`);
  if (after.sensitive && !before.sensitive)
    report("param-sensitive-added", "compatible", false, true, `${after.name} is kept out of logs and cards now`);
  if (before.sensitive && !after.sensitive) {
    const message = `${after.name} may now be seen in errors, logs and approval cards`;
    found.push({
      rule: "param-sensitive-dropped",
      ...judge("compatible", "relaxation"),
      place: place(path),
      ...values(true, false),
      message,
    });
  }
  const schemas = compareSchemas({
    same: sides.same,
    side: "param",
    before: [sides.before, schemaOf(was, before)],
    after: [sides.after, schemaOf(is, after)],
    paths: { before: ["operations", was.id, "params", before.name], after: path },
    name: after.name,
    operation: is,
  });
  return [...found, ...schemas];
}

/** Where and how the vendor gets it. In a path it is the place that counts, and not the variable's name. */
function sending({ in: location, wire, whole, style, explode }: Param, { path }: Operation): object {
  const as = location === "path" ? path.split("/").findIndex((part) => part.includes(`{${wire}}`)) : wire;
  return { in: location, as, ...(whole && { whole }), ...(style && { style }), ...(explode !== undefined && { explode }) };
}
