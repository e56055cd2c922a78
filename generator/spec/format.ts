import { z } from "zod";
import { FORMAT_NAMES } from "../../runtime/src/server/formats.js";
import { JsonSchema, JsonValue, Schema } from "./json-schema.js";
import { RISKS } from "./risks.js";

export { RISKS, type Risk } from "./risks.js";

/*
 * The spec language: what a file in specs/ may say. This is its only definition; the JSON Schema that editors use is made
 * from it, and everything after this stage reads the types inferred here.
 */

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const snakeCase = (what: string, example: string) => z.string().regex(SNAKE_CASE, `${what} is snake_case ASCII, such as ${example}`);

export const Effect = z.enum(["read", "create", "update", "delete", "action"]);
export type Effect = z.output<typeof Effect>;

const httpsUrl = z.string().regex(/^https?:\/\/[^\s]+$/, "expected a URL such as https://api.example.com");

const key = {
  in: z.enum(["header", "query"]),
  name: z.string().describe("The header or query parameter that carries the key."),
  prefix: z.string().optional().describe("Text before the key, such as 'SSWS ' or 'Token token='."),
};
const Auth = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("none") }).describe("The vendor asks for no credential."),
  z.strictObject({ type: z.literal("api_key"), ...key }).describe("One secret in a header or query parameter."),
  z
    .strictObject({ type: z.literal("api_keys"), keys: z.array(z.strictObject(key)).min(2) })
    .describe("Several secrets, each in its header or query parameter, such as an application's beside a user's."),
  z
    .strictObject({
      type: z.literal("bearer"),
      token: z.string().optional().describe("Which token to create at the vendor, where it has several kinds."),
    })
    .describe("Authorization: Bearer <token>."),
  z.strictObject({ type: z.literal("basic") }).describe("Authorization: Basic <user:secret>."),
  z
    .strictObject({
      type: z.literal("oauth2_client_credentials"),
      tokenUrl: z.string().describe("Absolute, or a path on the server's own host."),
      scopes: z.array(z.string()).optional(),
      audience: z.string().optional(),
    })
    .describe("A token fetched with a client id and secret."),
  z
    .strictObject({ type: z.literal("oauth2_refresh_token"), tokenUrl: z.string(), scopes: z.array(z.string()).optional() })
    .describe("A token refreshed on behalf of a user."),
  z
    .strictObject({ type: z.literal("google_service_account"), scopes: z.array(z.string()).min(1) })
    .describe("A Google service account, by signed JWT."),
  z.strictObject({ type: z.literal("aws_sigv4"), service: z.string() }).describe("AWS Signature Version 4."),
  z.strictObject({ type: z.literal("duo_hmac") }).describe("Duo's HMAC signature."),
  z.strictObject({ type: z.literal("akamai_edgegrid") }).describe("Akamai EdgeGrid."),
]);

const Variable = z.strictObject({
  default: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
});

const Server = z.strictObject({
  baseUrl: httpsUrl.describe("With {variables} where tenants differ."),
  variables: z.record(z.string(), Variable).optional(),
  auth: z
    .union([z.literal("none"), Auth])
    .optional()
    .describe("Where it differs from the connector's own."),
});

const JsonPointer = z.string().regex(/^(\/.*)?$/, "expected a JSON pointer such as /meta/pagination/total, or '' for the whole");
const Fixed = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const Api = z.strictObject({
  baseUrl: httpsUrl.optional().describe("The vendor's host and the part of the path that every operation shares."),
  variables: z.record(z.string(), Variable).optional(),
  servers: z
    .record(z.string(), z.union([httpsUrl, Server]))
    .optional()
    .describe("Several hosts by name; an operation names its own with `server`. `default` may stand for baseUrl."),
  auth: Auth,
  headers: Fixed.optional().describe("Headers sent with every operation."),
  query: Fixed.optional().describe("Query values sent with every operation, such as api-version."),
  errors: z
    .strictObject({
      at: JsonPointer.describe("Where the vendor's answer tells success from failure."),
      equals: JsonValue.optional().describe("The value that means failure. Without it: present and not empty means failure."),
      message: JsonPointer.optional().describe("Where the vendor says why."),
    })
    .optional()
    .describe("How the vendor reports an error inside an HTTP 200."),
});

/** The list of an object's required properties would collide with whether the parameter is. */
const { required: _, ...keywords } = JsonSchema.shape;

const Param = z
  .strictObject({
    in: z.enum(["path", "query", "header", "cookie", "body", "variable"]).describe("`variable` is a GraphQL variable."),
    required: z.boolean("expected true or false; the `required` list of an object's properties goes under `schema:`"),
    wire: z.string().min(1).describe("The vendor's name, where the key differs from it."),
    whole: z.boolean().describe("This parameter is the entire body."),
    style: z.enum(["form", "spaceDelimited", "pipeDelimited", "deepObject"]).describe("How a query array or object is written."),
    explode: z.boolean().describe("Repeat the name per array item (default), or join the items."),
    sensitive: z.boolean().describe("Never echoed in errors, logs or approval cards."),
    schema: Schema.describe("The schema, where its keywords cannot stand beside these."),
    ...keywords,
  })
  .partial();
export type ParamSpec = z.output<typeof Param>;

const param = z.string().describe("A parameter of this operation, by its key under `params`.");
const items = JsonPointer.describe("Where a page's items stand in the result.");
export const Pagination = z.discriminatedUnion("style", [
  z.strictObject({
    style: z.literal("offset"),
    offset: param,
    limit: param.optional(),
    items,
    total: JsonPointer.optional(),
    more: JsonPointer.optional().describe("Where the vendor says that there is more (true or false)."),
    first: z.int().optional().describe("The offset of the first item; 0 unless told."),
  }),
  z.strictObject({
    style: z.literal("page"),
    page: param,
    size: param.optional(),
    items,
    total: JsonPointer.optional(),
    more: JsonPointer.optional(),
    first: z.int().optional().describe("The number of the first page; 1 unless told."),
  }),
  z.strictObject({
    style: z.literal("cursor"),
    cursor: param,
    next: JsonPointer.describe("Where the result carries the next cursor."),
    more: JsonPointer.optional(),
    items,
  }),
  z.strictObject({
    style: z.literal("link"),
    next: JsonPointer.optional().describe("Where the result carries the next page's URL. Without it: the Link header, rel=next."),
    params: z.array(param).min(1).describe("The parameters to take from that URL."),
    items,
    more: JsonPointer.optional(),
  }),
]);
export type Pagination = z.output<typeof Pagination>;

const Argument = z.union([
  z.string().describe("A parameter, or a place inside one: fields/project/key."),
  z.strictObject({
    to: z.string().describe("A parameter, or a place inside one."),
    literal: JsonValue.optional().describe("What is put there, with $argument where the argument's text goes."),
    default: JsonValue.optional(),
    required: z.boolean().optional(),
    description: z.string().optional(),
  }),
]);
const Convenience = z.strictObject({
  method: snakeCase("a method", "contain_host"),
  summary: z.string().optional().describe("Where it differs from the operation's."),
  params: z
    .union([z.array(z.string()), z.record(z.string(), Argument)])
    .optional()
    .describe("A list of parameters taken as they are, or argument: place."),
  fixed: z.record(z.string(), JsonValue).optional().describe("place: value, sent with every call."),
  deprecated: z.union([z.boolean(), z.string()]).optional().describe("true, or which method to use instead."),
});
export type ConvenienceSpec = z.output<typeof Convenience>;

const Operation = z.strictObject({
  method: z.enum(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]),
  path: z
    .string()
    .regex(/^\/([^\s?#{}]|\{[^\s?#{}]+\})*(#[^\s?#{}]+)?$/, "expected a path such as /devices/{id}, without query")
    .describe("A #fragment is not sent: it tells operations of one path apart, such as /#Action=ListUsers."),
  server: z.string().optional().describe("One of api.servers; the default server unless told."),
  scope: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .describe("The vendor's own scope or permission; a list where it needs several, [] where it has none."),
  risk: z.enum([...RISKS, "unreviewed"]),
  effect: Effect,
  idempotent: z.boolean().optional().describe("Sending it twice does what sending it once does. Reads are unless told."),
  summary: z.string().min(1),
  description: z.string().optional(),
  docs: httpsUrl.optional(),
  deprecated: z.union([z.boolean(), z.string()]).optional().describe("true, or what to use instead."),
  aliases: z
    .array(z.string())
    .min(1)
    .optional()
    .describe("The ids that it had before. They go on working, as deprecated names of this one."),
  body: z
    .enum(["json", "form", "multipart", "text", "binary"])
    .optional()
    .describe("How body parameters are sent; json unless told. text and binary: one whole parameter, binary in base64."),
  headers: Fixed.optional(),
  query: Fixed.optional(),
  fields: Fixed.optional().describe("Fixed values of the body, such as the Action of an RPC."),
  graphql: z.string().min(1).optional().describe("The GraphQL document; parameters are its variables."),
  params: z.record(z.string(), Param).optional(),
  result: Schema.describe("What the vendor answers; { type: 'null' } for an empty answer."),
  pagination: Pagination.optional(),
  convenience: z.array(Convenience).optional(),
});
export type OperationSpec = z.output<typeof Operation>;

const Imported = z.strictObject({
  document: z.string().describe("The name of the file or folder."),
  tag: z.array(z.string()).optional(),
  path: z.array(z.string()).optional(),
  method: z.array(z.string()).optional(),
  id: z.array(z.string()).optional(),
  text: z.boolean().optional().describe("false: the vendor's sentences were left out."),
});

export const Spec = z
  .strictObject({
    connector: snakeCase("a connector id", "palo_alto").describe("The id, equal to the file's name."),
    name: z.string().min(1).describe("The product's name."),
    className: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/, "expected PascalCase, such as CrowdStrike")
      .optional()
      .describe("The base of the class names, where the id in PascalCase reads badly."),
    category: z.string().min(1),
    summary: z.string().min(1),
    docs: httpsUrl.describe("The vendor's API reference."),
    imported: Imported.optional().describe(
      "What `import` made this spec from, and which operations it chose: the next import chooses alike.",
    ),
    api: Api,
    formats: z
      .array(z.enum(FORMAT_NAMES))
      .optional()
      .describe("Formats that the server checks in parameters. All others, and those of results, are annotations."),
    defs: z.record(z.string(), Schema).optional().describe("Shared schemas, used as $ref: '#/defs/Name'."),
    operations: z.record(z.string(), Operation),
    suppress: z
      .array(
        z.strictObject({
          code: z.string(),
          operation: z.string().optional(),
          reason: z.string().min(10, "say why, in a few words"),
        }),
      )
      .optional()
      .describe("Lint findings that were considered and accepted."),
  })
  .meta({ title: "ARX connector spec" });
export type Spec = z.output<typeof Spec>;
