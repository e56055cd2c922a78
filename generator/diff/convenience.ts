import type { Method, Operation, Template } from "../model/types.js";
import type { Json } from "../spec/json-schema.js";
import { type Found, isSame, judge, place, values } from "./change.js";
import { isDeprecated } from "./deprecated.js";
import { isGuarded } from "./guarded.js";

/** What differs in an operation's convenience methods. The types of arguments are those of parameters, and are told there. */
export function compareMethods(was: Operation, is: Operation): Found[] {
  const gone = was.methods.filter(({ name }) => !is.methods.some((other) => other.name === name));
  const fresh = is.methods.filter(({ name }) => !was.methods.some((other) => other.name === name));
  const renamed = gone.flatMap((before) => {
    const after = fresh.find((other) => isAlike(before, other));
    return after === undefined ? [] : [[before, after] as const];
  });
  const isOneOf = (method: Method, side: 0 | 1): boolean => renamed.some((pair) => pair[side] === method);
  const path = ["operations", is.id, "convenience"];
  return [
    ...renamed.map(([before, after]) =>
      found("convenience-renamed", "breaking", place(path), before.name, after.name, `${before.name}() is called ${after.name}()`),
    ),
    ...fresh
      .filter((method) => !isOneOf(method, 1))
      .map(({ name }) => found("convenience-added", "compatible", place(path), undefined, name, `${name}() is new`)),
    ...gone
      .filter((method) => !isOneOf(method, 0))
      .map(({ name }) =>
        found(
          "convenience-removed",
          "breaking",
          place(["operations", was.id, "convenience"], "before"),
          name,
          undefined,
          `${name}() is gone`,
        ),
      ),
    ...is.methods.flatMap((after) => {
      const before = was.methods.find(({ name }) => name === after.name);
      return before === undefined
        ? []
        : [...compareArguments(before, after, is), ...compareFixed(before, after, is), ...compareDeprecation(before, after, is)];
    }),
  ];
}

const found = (
  rule: Found["rule"],
  callers: Found["callers"],
  at: Found["place"],
  before: Json | undefined,
  after: Json | undefined,
  message: string,
): Found => ({ rule, ...judge(callers), place: at, ...values(before, after), message });

const isAlike = (a: Method, b: Method): boolean => isSame(a.sends, b.sends) && isSame(signature(a), signature(b));

/** "ids, comment?" */
const signature = ({ args }: Method): string => args.map(({ name, required }) => (required ? name : `${name}?`)).join(", ");

function compareArguments(before: Method, after: Method, { id }: Operation): Found[] {
  const byName = (method: Method): Map<string, boolean> => new Map(method.args.map(({ name, required }) => [name, required]));
  const [had, has] = [byName(before), byName(after)];
  if (isSame(Object.fromEntries(had), Object.fromEntries(has))) return [];
  const gone = [...had.keys()].filter((name) => !has.has(name));
  const asked = [...has].filter(([name, required]) => required && had.get(name) !== true).map(([name]) => name);
  const message = `${after.name}() took (${signature(before)}), and takes (${signature(after)})`;
  const callers = gone.length > 0 || asked.length > 0 ? "breaking" : "compatible";
  return [
    found("convenience-arguments-changed", callers, place(["operations", id, "convenience"]), signature(before), signature(after), message),
  ];
}

/** The same call with the same arguments sends something else. */
function compareFixed(before: Method, after: Method, is: Operation): Found[] {
  const [was, now] = [constantsOf(before.sends), constantsOf(after.sends)];
  if (isSame(was, now)) return [];
  const change = found(
    "fixed-argument-changed",
    "risky",
    place(["operations", is.id, "convenience"]),
    was,
    now,
    `what ${after.name}() sends by itself is not what it was`,
  );
  return [{ ...change, security: isGuarded(is) ? "escalation" : "neutral" }];
}

function compareDeprecation(before: Method, after: Method, { id }: Operation): Found[] {
  const [had, has] = [isDeprecated(before), isDeprecated(after)];
  if (had === has) return [];
  const change = {
    ...judge("compatible"),
    place: place(["operations", id, "convenience"]),
    ...values(before.deprecated, after.deprecated),
  };
  return has
    ? [{ rule: "deprecation-added", ...change, message: `${after.name}() is deprecated` }]
    : [{ rule: "deprecation-removed", ...change, message: `${after.name}() is no longer deprecated` }];
}

/** What a method sends whatever it is given: place → value. */
function constantsOf(sends: Method["sends"]): Record<string, Json> {
  const constants: Record<string, Json> = {};
  const walk = (template: Template, at: string): void => {
    if (template.kind === "value") constants[at] = template.value;
    else if (template.kind === "argument" && template.default !== undefined) constants[`${at}?`] = template.default;
    else if (template.kind === "text") constants[at] = template.parts.map((part) => (typeof part === "string" ? part : "…")).join("");
    else if (template.kind === "array") for (const [index, item] of template.items.entries()) walk(item, `${at}/${index}`);
    else if (template.kind === "object") for (const [key, value] of template.entries) walk(value, `${at}/${key}`);
    else if (template.kind === "when") walk(template.value, at);
  };
  if (sends !== "arguments") walk(sends, "");
  return constants;
}
