import type { AnyOperation, ConnectorInfo, FixedValues, ParameterInfo } from "@agentvault/runtime/server";
import { encodeText } from "./encode-text.js";
import type { FixedPart } from "./require-kept-path.js";

/** A parameter with the vendor's name. */
export interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly info: ParameterInfo;
}

/** A piece of a path: fixed text, or the key of a parameter. */
export type PathPiece = { readonly text: string } | { readonly key: string };

/** What of a request is the same in every call of an operation. */
export interface RequestPlan {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly path: readonly PathPiece[];
  readonly pathKeys: readonly string[];
  readonly segments: readonly FixedPart[];
  /** Encoded. */
  readonly query: readonly string[];
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the body is made of: the fields that are given, one parameter alone, or nothing. */
  readonly body: "fields" | "whole" | "none";
}

const plans = new WeakMap<AnyOperation, RequestPlan>();

/** The plan of an operation, made at the first call. */
export function planRequest(connector: ConnectorInfo, operation: AnyOperation): RequestPlan {
  const known = plans.get(operation);
  if (known) return known;
  const plan = makePlan(connector, operation);
  plans.set(operation, plan);
  return plan;
}

function makePlan({ api }: ConnectorInfo, operation: AnyOperation): RequestPlan {
  const parameters = new Map(
    Object.entries(operation.parameters).map(([key, info]) => [key, { key, name: info.wire ?? key, info }] as const),
  );
  const headers: Readonly<Record<string, string>> = {
    accept: acceptOf(operation),
    ...lowerCase(api.headers),
    ...lowerCase(operation.headers),
  };
  // What follows a hash tells operations of one path apart, and is not sent.
  const [path = ""] = operation.path.split("#");
  const pieces = pathPieces(path, [...parameters.values()]);
  return {
    parameters,
    path: pieces,
    pathKeys: pieces.flatMap((piece) => ("key" in piece ? [piece.key] : [])),
    segments: path.split("/").slice(1).map(fixedPart),
    query: Object.entries({ ...api.query, ...operation.query }).map(([name, value]) => `${encodeText(name)}=${encodeText(`${value}`)}`),
    headers,
    body: bodyOf(operation, headers["content-type"]),
  };
}

function bodyOf({ method, fields, graphql, parameters }: AnyOperation, type = ""): RequestPlan["body"] {
  if (method === "GET" || method === "HEAD") return "none";
  const inBody = Object.values(parameters).filter((info) => info.in === "body");
  if (inBody.some(({ whole }) => whole)) return "whole";
  // Who announces JSON sends an object, though it have nothing in it.
  return inBody.length > 0 || fields !== undefined || graphql !== undefined || type.includes("json") ? "fields" : "none";
}

/** JSON, where nothing else is wanted. The AWS query protocol, a form, would give another JSON for it than the XML that specs describe. */
const acceptOf = ({ body }: AnyOperation): string => (body === "form" ? "*/*" : "application/json, */*;q=0.8");

const lowerCase = (values: FixedValues = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), `${value}`]));

function pathPieces(path: string, parameters: readonly Parameter[]): readonly PathPiece[] {
  return path
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (!piece.startsWith("{")) return { text: piece };
      const parameter = parameters.find(({ name, info }) => info.in === "path" && `{${name}}` === piece);
      if (!parameter) throw new TypeError(`no parameter fills ${piece} of ${path}`);
      return { key: parameter.key };
    });
}

function fixedPart(segment: string): FixedPart {
  const [start, end] = [segment.indexOf("{"), segment.lastIndexOf("}")];
  return start < 0 ? { prefix: segment } : { prefix: segment.slice(0, start), suffix: segment.slice(end + 1) };
}
