import type { Effect, Pagination, Risk, Spec } from "../spec/format.js";
import type { Json, Schema, SchemaObject } from "../spec/json-schema.js";

/*
 * The model: what every later stage reads, and all it reads. Every name, default and location is decided here, once. It is
 * plain JSON, so that it can be cached and compared.
 */

/** A schema after resolving: plain JSON Schema 2020-12, `$ref`s of the form '#/defs/TypeName', closed or opened. */
export type ResolvedSchema = Schema;

export interface Connector {
  readonly id: string;
  readonly name: string;
  /** CrowdStrike: the base of class and type names. */
  readonly className: string;
  /** paloAlto: the factory method on ARXClient. */
  readonly factory: string;
  readonly category: string;
  readonly summary: string;
  readonly docs: string;
  readonly api: Api;
  readonly defs: readonly Def[];
  readonly operations: readonly Operation[];
}

export interface Api extends Pick<Spec["api"], "auth" | "headers" | "query" | "errors"> {
  readonly servers: Readonly<Record<string, Server>>;
}

export interface Server {
  readonly baseUrl: string;
  readonly variables?: Readonly<
    Record<string, { default?: string | undefined; enum?: string[] | undefined; description?: string | undefined }>
  >;
  readonly auth?: Spec["api"]["auth"];
}

/** A shared schema, as parameters or as results use it. One that differs between the two stands here twice. */
export interface Def {
  readonly typeName: string;
  readonly schema: ResolvedSchema;
  /** Reaches itself through its own `$ref`s. */
  readonly recursive: boolean;
}

export interface Operation {
  readonly id: string;
  /** HostsWrite: HostsWriteParams, HostsWriteResult, HostsWriteItem. */
  readonly typeName: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly server: string;
  readonly scope: readonly string[];
  readonly risk: Risk;
  readonly effect: Effect;
  readonly idempotent: boolean;
  readonly summary: string;
  readonly description?: string;
  readonly docs?: string;
  readonly deprecated?: boolean | string;
  /** Ids that it had before, and that clients may still use. */
  readonly aliases?: readonly string[];
  readonly body: "json" | "form" | "multipart" | "text" | "binary";
  readonly headers?: Readonly<Record<string, string | number | boolean>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
  readonly graphql?: string;
  readonly params: readonly Param[];
  /** All parameters as one closed object: what `execute` takes. */
  readonly paramsSchema: SchemaObject;
  readonly result: ResolvedSchema;
  readonly pagination?: Pagination;
  readonly methods: readonly Method[];
}

export type Location = "path" | "query" | "header" | "cookie" | "body" | "variable";

export interface Param {
  readonly name: string;
  readonly in: Location;
  /** The vendor's name; `name` where they are equal. */
  readonly wire: string;
  readonly required: boolean;
  readonly whole: boolean;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly sensitive: boolean;
}

/** A convenience method. */
export interface Method {
  /** containHost */
  readonly name: string;
  /** ContainHost: ContainHostParams. */
  readonly typeName: string;
  readonly summary: string;
  readonly deprecated?: boolean | string;
  readonly args: readonly Argument[];
  /** What is sent: the parameters as they came, or built from the arguments. */
  readonly sends: "arguments" | Template;
}

export interface Argument {
  /** issueType */
  readonly name: string;
  readonly required: boolean;
  readonly schema: ResolvedSchema;
}

/** How a value is built from a method's arguments. */
export type Template =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "argument"; readonly name: string; readonly default?: Json }
  /** Text with arguments inside: strings stand as they are, arguments by name. */
  | { readonly kind: "text"; readonly parts: readonly (string | { readonly argument: string; readonly default?: Json })[] }
  | { readonly kind: "array"; readonly items: readonly Template[] }
  /** `spread`: the arguments themselves come first. */
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, Template])[]; readonly spread?: boolean }
  /** Left out unless one of these arguments was given. */
  | { readonly kind: "when"; readonly given: readonly string[]; readonly value: Template };
