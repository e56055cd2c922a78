import type { CallExpression, Expression, NewExpression, Node, ObjectLiteralExpression } from "typescript";
import { type FunctionNode, resultsOf } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Tracing } from "./tracing.js";
import { mapTexts, NOTHING, type Site, siteValue, type Unknown, union, unknownValue, type Value } from "./value.js";

/** What the methods of arrays, sets, maps and promises do with what is in them, by name. */
export const GIVES_ELEMENT: ReadonlySet<string> = new Set(["find", "findLast", "at", "pop", "shift", "get"]);
export const GIVES_SAME_ELEMENTS: ReadonlySet<string> = new Set([
  "filter",
  "slice",
  "concat",
  "sort",
  "reverse",
  "toSorted",
  "toReversed",
  "toSpliced",
  "with",
  "flat",
  "values",
  "entries",
  "splice",
  "union",
  "intersection",
  "difference",
]);
/** The parameters of a callback that elements go to. */
export const TAKES_ELEMENT: ReadonlyMap<string, readonly number[]> = new Map([
  ...["forEach", "map", "filter", "flatMap", "some", "every", "find", "findIndex", "findLast", "findLastIndex"].map(
    (name): [string, number[]] => [name, [0]],
  ),
  ...["sort", "toSorted", "reduce", "reduceRight"].map((name): [string, number[]] => [name, [0, 1]]),
]);
/** Methods that put their arguments in, from this one on. */
export const PUTS_IN: ReadonlyMap<string, number> = new Map([
  ["push", 0],
  ["unshift", 0],
  ["add", 0],
  ["fill", 0],
  ["splice", 2],
  ["set", 1],
]);
/** Functions of the language that may change what they are given, or hand it on. */
export const CHANGES_ARGUMENT =
  /^(Object\.(assign|definePropert(y|ies)|setPrototypeOf)|Reflect\.\w+|set(Timeout|Interval|Immediate)|.*\.(call|apply|bind))$/;

const PASSES = /^(Object\.(freeze|seal|preventExtensions)|Promise\.resolve|structuredClone)$/;

/** Calls whose result is their first argument, or counts as it. */
export const passesThrough = (call: CallExpression | NewExpression, { isLibrary }: Tracing): boolean =>
  ts.isCallExpression(call) && PASSES.test(call.expression.getText()) && isLibrary(call.expression);

/** The value of a call of the language's own functions; undefined where it is of none that is known. */
export function libraryCall(call: CallExpression, tracing: Tracing): Value | undefined {
  const { expression } = call;
  const [first] = call.arguments;
  const text = expression.getText();
  if (PASSES.test(text)) return first === undefined ? NOTHING : tracing.value(first);
  if (text === "String") return first === undefined ? NOTHING : tracing.value(first);
  if (
    /^(Object\.(keys|values|entries|fromEntries|getOwnPropertyNames)|Array\.(from|of)|Promise\.all|Reflect\.ownKeys|Iterator\.from)$/.test(
      text,
    )
  )
    return siteValue(call);
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  return methodCall(call, expression.expression, expression.name.text, tracing);
}

function methodCall(call: CallExpression, base: Expression, name: string, tracing: Tracing): Value | undefined {
  if (TEXT_METHODS[name] !== undefined) {
    const value = tracing.value(base);
    return value.unknown ? { ...NOTHING, unknown: value.unknown } : mapTexts({ ...value, sites: NOTHING.sites }, TEXT_METHODS[name]);
  }
  if (name === "then") return thenValue(call, tracing);
  if (name === "catch" || name === "finally") return tracing.value(base);
  if (name === "reduce" || name === "reduceRight") return reduced(call, base, tracing);
  if (name === "get" && isMap(base, tracing)) return mapValues(tracing.value(base), call, tracing);
  if (GIVES_ELEMENT.has(name)) return tracing.elements(tracing.value(base), call);
  if (name === "sort" || name === "reverse" || name === "fill") return tracing.value(base);
  return GIVES_SAME_ELEMENTS.has(name) || MAKES_ARRAY.has(name) ? siteValue(call) : undefined;
}

const MAKES_ARRAY: ReadonlySet<string> = new Set(["map", "flatMap", "keys", "split"]);

const TEXT_METHODS: Readonly<Record<string, (text: string) => string>> = Object.assign(Object.create(null), {
  toString: (text: string) => text,
  valueOf: (text: string) => text,
  trim: (text: string) => text.trim(),
  toLowerCase: (text: string) => text.toLowerCase(),
  toUpperCase: (text: string) => text.toUpperCase(),
});

const isMap = (base: Expression, { checker }: Tracing): boolean =>
  /^(Readonly|Weak)?Map$/.test(checker.getTypeAtLocation(base).symbol?.name ?? "");

function thenValue(call: CallExpression, tracing: Tracing): Value {
  const [callback] = call.arguments;
  return callback === undefined ? NOTHING : resultsOfValue(tracing.value(callback), call, tracing);
}

/** What calling any of these functions gives. */
function resultsOfValue({ sites, unknown }: Value, at: Node, tracing: Tracing): Value {
  const results = [...sites].map((site) =>
    "kind" in site && isFunction(site) ? tracing.results(site) : unknownValue(at, "what it calls is not followed"),
  );
  return union([...results, ...lost(unknown)]);
}

const isFunction = (node: Node): node is FunctionNode => ts.isFunctionLike(node);

const lost = (unknown: Unknown | undefined): Value[] => (unknown === undefined ? [] : [{ ...NOTHING, unknown }]);

function reduced(call: CallExpression, base: Expression, tracing: Tracing): Value {
  const [callback, start] = call.arguments;
  if (callback === undefined) return NOTHING;
  const first = start === undefined ? tracing.elements(tracing.value(base), call) : tracing.value(start);
  return union([first, resultsOfValue(tracing.value(callback), call, tracing)]);
}

/** The elements of what a known call makes. */
export function elementsOfCall(call: CallExpression, tracing: Tracing): Value {
  const { expression } = call;
  const [first] = call.arguments;
  switch (expression.getText()) {
    case "Object.keys":
    case "Object.getOwnPropertyNames":
    case "Reflect.ownKeys":
      return first === undefined ? NOTHING : keysOf(tracing.value(first), call, tracing);
    case "Object.values":
      return first === undefined ? NOTHING : tracing.property(tracing.value(first), undefined, call);
    case "Object.entries":
      return siteValue(pairsOf(call));
    case "Promise.all":
    case "Iterator.from":
      return first === undefined ? NOTHING : tracing.elements(tracing.value(first), call);
    case "Array.of":
      return union(call.arguments.map((arg) => tracing.value(arg)));
    case "Array.from": {
      const [from, made] = call.arguments;
      if (made !== undefined) return resultsOfValue(tracing.value(made), call, tracing);
      return from === undefined ? NOTHING : tracing.elements(tracing.value(from), call);
    }
  }
  if (!ts.isPropertyAccessExpression(expression)) return unknownValue(call, "what it gives is not followed");
  return elementsOfMethod(call, expression.expression, expression.name.text, tracing);
}

const pairs = new WeakMap<Node, { pairsOf: Node }>();

/** One for each call, so that sets of them are sets. */
function pairsOf(node: Node): { pairsOf: Node } {
  const known = pairs.get(node) ?? { pairsOf: node };
  pairs.set(node, known);
  return known;
}

function elementsOfMethod(call: CallExpression, base: Expression, name: string, tracing: Tracing): Value {
  const value = tracing.value(base);
  const [first] = call.arguments;
  const mapped = isMap(base, tracing);
  if (name === "entries") return mapped ? tracing.elements(value, call) : siteValue(pairsOf(call));
  if (name === "keys") return mapped ? mapKeys(value, call, tracing) : NOTHING;
  if (name === "values" && mapped) return mapValues(value, call, tracing);
  if (name === "map" || name === "flatMap") {
    const results = first === undefined ? NOTHING : resultsOfValue(tracing.value(first), call, tracing);
    return name === "map" ? results : flattened(results, call, tracing);
  }
  if (name === "split") return splitTexts(value, first, tracing);
  const own = tracing.elements(value, call);
  if (name === "flat")
    return first === undefined ? flattened(own, call, tracing) : unknownValue(call, "how deep it is flattened is not followed");
  if (name === "concat" || name === "union")
    return union([
      own,
      ...call.arguments.flatMap((arg) => [{ ...tracing.value(arg), sites: NOTHING.sites }, tracing.elements(tracing.value(arg), call)]),
    ]);
  if (name === "toSpliced" || name === "with") return union([own, ...call.arguments.map((arg) => tracing.value(arg))]);
  return own;
}

/** The elements of lists, and what is no list. */
function flattened(value: Value, at: Node, tracing: Tracing): Value {
  const isList = (site: Site): boolean => "kind" in site && (ts.isArrayLiteralExpression(site) || ts.isCallExpression(site));
  const [lists, others] = [[...value.sites].filter(isList), [...value.sites].filter((site) => !isList(site))];
  return union([{ ...value, sites: new Set(others) }, tracing.elements({ ...NOTHING, sites: new Set(lists) }, at)]);
}

function splitTexts(value: Value, separator: Expression | undefined, tracing: Tracing): Value {
  const by = separator === undefined ? NOTHING : tracing.value(separator);
  const unknown = value.unknown ?? by.unknown;
  if (unknown !== undefined) return { ...NOTHING, unknown };
  if (by.sites.size > 0) return unknownValue(separator as Expression, "is split by what is no text");
  const separators = by.texts.size === 0 ? [","] : [...by.texts];
  return { ...NOTHING, texts: new Set([...value.texts].flatMap((text) => separators.flatMap((one) => text.split(one)))) };
}

/** The second of each pair that a map was made from, or what was set. */
export function mapValues(value: Value, at: Node, tracing: Tracing): Value {
  return tracing.property(tracing.elements(value, at), "1", at);
}

const mapKeys = (value: Value, at: Node, tracing: Tracing): Value => tracing.property(tracing.elements(value, at), "0", at);

/** The names of an object's properties. */
export function keysOf(value: Value, at: Node, tracing: Tracing): Value {
  const lists = [...value.sites].map((site): Value => {
    if (!("kind" in site)) return unknownValue(at, "its names are not followed");
    if (ts.isEnumDeclaration(site))
      return { ...NOTHING, texts: new Set(site.members.map(({ name }) => name.getText().replace(/^["']|["']$/g, ""))) };
    if (!ts.isObjectLiteralExpression(site))
      return ts.isArrayLiteralExpression(site) ? NOTHING : unknownValue(at, "its names are not followed");
    return keysOfLiteral(site, at, tracing);
  });
  return union([...lists, ...lost(value.unknown)]);
}

function keysOfLiteral(site: ObjectLiteralExpression, at: Node, tracing: Tracing): Value {
  const names = site.properties.map((property): Value => {
    if (ts.isSpreadAssignment(property)) return keysOf(tracing.value(property.expression), at, tracing);
    const { name } = property;
    if (ts.isComputedPropertyName(name)) return { ...tracing.value(name.expression), sites: NOTHING.sites };
    return { ...NOTHING, texts: new Set([ts.isStringLiteralLike(name) ? name.text : name.getText()]) };
  });
  const written = tracing.uses(site).map((use): Value => {
    if (use.kind === "lost") return unknownValue(use.node, use.reason);
    if (use.kind !== "member" || use.key !== undefined || !ts.isElementAccessExpression(use.node))
      return use.kind === "member" && use.key !== undefined && isWritten(use.node) ? { ...NOTHING, texts: new Set([use.key]) } : NOTHING;
    return isWritten(use.node) ? { ...tracing.value(use.node.argumentExpression), sites: NOTHING.sites } : NOTHING;
  });
  return union([...names, ...written]);
}

const isWritten = (node: Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

/** What a generator yields, its delegates' elements included. */
export function yielded(fn: FunctionNode, tracing: Tracing): Value {
  return union(
    resultsOf(fn, "yield").map(({ expression, isDelegated }) =>
      isDelegated ? tracing.elements(tracing.value(expression), expression) : tracing.value(expression),
    ),
  );
}
