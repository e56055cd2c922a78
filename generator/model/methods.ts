import type { ConvenienceSpec } from "../spec/format.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";
import { lookAlikeOf } from "../spec/look-alike.js";
import { constraintsOf, typesOf } from "../spec/schema-children.js";
import type { Path } from "../spec/source.js";
import { deref, schemasAt } from "./defs.js";
import type { Findings } from "./findings.js";
import { camelCase, IDENTIFIER, isReservedArgument, isReservedMethod, pascalCase } from "./names.js";
import { checkRequired, keysOf, reportNowhere, type Target, withoutClashes } from "./places.js";
import { argumentsIn, fillLiteral, type Placed, place, placesIn, type Shape } from "./template.js";
import type { Argument, Method } from "./types.js";
import { valueProblem } from "./values.js";

/** One argument as written, in its long form. */
interface WrittenArgument {
  readonly written: string;
  readonly name: string;
  readonly to: string;
  readonly literal?: Json | undefined;
  readonly default?: Json | undefined;
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  readonly at: Path;
}

/** A convenience method: its arguments with their types, and how they become the operation's parameters. */
export function resolveMethod(convenience: ConvenienceSpec, index: number, target: Target, findings: Findings): Method {
  const path: Path = ["operations", target.id, "convenience", index];
  const name = camelCase(convenience.method);
  if (isReservedMethod(name))
    findings.report(
      "ARX201",
      [...path, "method"],
      `"${name}" cannot name a method: it is a reserved word or a member of every connector`,
      `choose another, such as ${convenience.method}_${target.id.split(":")[0]}`,
    );
  const written = writtenArguments(convenience, path);
  checkNames(written, findings);
  const args = written.map((argument) => resolveArgument(argument, target, findings));
  const placed = withoutClashes(
    [...written.flatMap((argument, i) => placeArgument(argument, args[i], findings)), ...fixedValues(convenience, path, target, findings)],
    findings,
  );
  checkRequired(placed, target, path, findings);
  return {
    name,
    typeName: pascalCase(convenience.method),
    summary: convenience.summary ?? target.spec.summary,
    ...(convenience.deprecated === undefined ? {} : { deprecated: convenience.deprecated }),
    args,
    sends: sends(written, placed, {
      isNeeded: (keys) => isRequiredIn(target, keys),
      isList: (keys) => schemasAt(target.paramsSchema, keys, target.defs).some((schema) => isList(deref(schema, target.defs))),
    }),
  };
}

function writtenArguments(convenience: ConvenienceSpec, path: Path): WrittenArgument[] {
  const params = convenience.params ?? [];
  if (Array.isArray(params)) return params.map((to, i) => ({ written: to, name: camelCase(to), to, at: [...path, "params", i] }));
  return Object.entries(params).map(([written, value]) => {
    const long = typeof value === "string" ? { to: value } : value;
    return { ...long, written, name: camelCase(written), at: [...path, "params", written] };
  });
}

function checkNames(written: readonly WrittenArgument[], findings: Findings): void {
  const seen = new Map<string, string>();
  for (const { name, written: as, at } of written) {
    if (isReservedArgument(name))
      findings.reportKey("ARX201", at, `"${name}" cannot name an argument: every JavaScript object already has one`, "choose another name");
    else if (!IDENTIFIER.test(name) || lookAlikeOf(as) !== undefined)
      findings.reportKey("ARX205", at, `"${as}" gives no argument name`, "write argument_name: place");
    const other = seen.get(name);
    if (other !== undefined)
      findings.reportKey("ARX202", at, `"${other}" and "${as}" are both ${name} in TypeScript`, "rename one of them");
    seen.set(name, as);
  }
}

function resolveArgument(argument: WrittenArgument, target: Target, findings: Findings): Argument {
  const keys = keysOf(argument.to);
  const found = schemasAt(target.paramsSchema, keys, target.defs);
  if (found.length === 0) reportNowhere(keys, argument.to === argument.written ? argument.at : [...argument.at, "to"], target, findings);
  const schema = argument.literal === undefined ? oneOf(found) : schemaInLiteral(argument.literal, argument.written, keys, target);
  if (argument.literal !== undefined && !argumentsIn(argument.literal).has(argument.written)) {
    findings.report(
      "ARX407",
      [...argument.at, "literal"],
      `the literal does not hold $${argument.written}`,
      "put it where the argument's text goes",
    );
  }
  if (argument.default !== undefined) {
    const problem = valueProblem(argument.default, schema, target.defs);
    if (problem !== undefined)
      findings.report("ARX305", [...argument.at, "default"], `the default is refused by the schema at its place: ${problem}`);
  }
  const required = argument.default === undefined && (argument.required ?? isRequired(target, keys));
  return { name: argument.name, required, schema: describe(schema, argument, found[0]) };
}

const oneOf = (found: readonly Schema[]): Schema => (found.length > 1 ? { anyOf: found } : (found[0] ?? {}));

/** Where a literal holds nothing but the argument in a place, that place has the argument's type; else it is a text. */
function schemaInLiteral(literal: Json, written: string, keys: readonly string[], { paramsSchema, defs }: Target): Schema {
  const [first] = placesIn(literal, written) ?? [];
  const schema = first === undefined ? {} : oneOf(schemasAt(paramsSchema, [...keys, ...first], defs));
  const behind = deref(schema, defs);
  return typeof behind === "object" && constraintsOf(behind).length > 0 ? schema : { type: "string" };
}

function describe(schema: Schema, argument: WrittenArgument, found: Schema | undefined): Schema {
  const inherited = typeof found === "object" ? found.description : undefined;
  const description = argument.description ?? inherited;
  const own: SchemaObject = typeof schema === "object" ? schema : {};
  const described = description === undefined ? own : { ...own, description };
  return argument.default === undefined ? described : { ...described, default: argument.default };
}

/** Required all the way down: the parameter, and each property on the way to the place. */
function isRequired(target: Target, keys: readonly string[]): boolean {
  return keys.every((_, depth) => isRequiredIn(target, keys.slice(0, depth + 1)));
}

/** What a place stands in has to have it. */
function isRequiredIn(target: Target, keys: readonly string[]): boolean {
  const key = keys.at(-1) ?? "";
  return schemasAt(target.paramsSchema, keys.slice(0, -1), target.defs).every((schema) => {
    const parent = deref(schema, target.defs);
    return isList(parent) || (typeof parent === "object" && (parent.required?.includes(key) ?? false));
  });
}

const isList = (schema: Schema): boolean => typeof schema === "object" && typesOf(schema).includes("array");

function placeArgument(argument: WrittenArgument, resolved: Argument | undefined, findings: Findings): Placed[] {
  if (resolved === undefined) return [];
  const optional = !resolved.required && argument.default === undefined;
  const literal = argument.literal;
  if (literal === undefined) {
    const value = {
      kind: "argument",
      name: argument.name,
      ...(argument.default === undefined ? {} : { default: argument.default }),
    } as const;
    return [{ keys: keysOf(argument.to), value, ...(optional ? { onlyIf: argument.name } : {}), at: argument.at }];
  }
  const unknown = [...argumentsIn(literal)].find((name) => name !== argument.written);
  if (unknown !== undefined)
    findings.report("ARX407", [...argument.at, "literal"], `$${unknown} is not this argument`, `only $${argument.written} can stand here`);
  return [
    {
      keys: keysOf(argument.to),
      value: fillLiteral(literal, argument.written, argument.name, argument.default),
      ...(optional ? { onlyIf: argument.name } : {}),
      wrapped: true,
      at: argument.at,
    },
  ];
}

function fixedValues(convenience: ConvenienceSpec, path: Path, target: Target, findings: Findings): Placed[] {
  return Object.entries(convenience.fixed ?? {}).map(([to, value]) => {
    const at = [...path, "fixed", to];
    const found = schemasAt(target.paramsSchema, keysOf(to), target.defs);
    if (found.length === 0) reportNowhere(keysOf(to), at, target, findings, "reportKey");
    const problem =
      found.length === 0 ? undefined : found.map((schema) => valueProblem(value, schema, target.defs)).find((p) => p !== undefined);
    if (problem !== undefined && found.length === 1)
      findings.report("ARX305", at, `this value is refused by the schema at its place: ${problem}`);
    return { keys: keysOf(to), value: { kind: "value", value }, at };
  });
}

/** Arguments that are the parameters, name for name, are sent as they came. */
function sends(written: readonly WrittenArgument[], placed: readonly Placed[], shape: Shape): Method["sends"] {
  const asIs = written.every(
    (argument) => argument.name === argument.to && argument.literal === undefined && argument.default === undefined,
  );
  const rest = asIs ? placed.slice(written.length) : placed;
  if (asIs && rest.length === 0) return "arguments";
  return place(rest, asIs && written.length > 0, shape);
}
