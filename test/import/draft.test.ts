import { describe, expect, it } from "vitest";
import type { Node } from "../../generator/import/node.js";
import type { OperationSpec, Pagination, Spec } from "../../generator/spec/format.js";
import { answers, imported, openapi } from "./document.js";

/** The only operation of a document. */
function only(document: Node): OperationSpec {
  const { spec, skipped } = imported(document);
  expect(skipped).toEqual([]);
  const [operation, ...more] = Object.values(spec.operations);
  expect(more).toEqual([]);
  return operation as OperationSpec;
}

const query = (...names: string[]): Node[] =>
  names.map((name) => ({ name, in: "query", schema: { type: /token|cursor|after/i.test(name) ? "string" : "integer" } }));
const rows = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } };
const object = (properties: Node, rest: Node = {}): Node => ({ type: "object", properties, ...rest });
const body = (type: string, schema: unknown, rest: Node = {}): Node => ({ requestBody: { content: { [type]: { schema } }, ...rest } });

describe("pages", () => {
  it.each<[what: string, names: string[], result: Node, want: Pagination | undefined, headers?: Node]>([
    ["a number and a size", ["page", "per_page"], rows, { style: "page", page: "page", size: "per_page", items: "" }],
    [
      "an offset and a total",
      ["offset", "limit"],
      object({ resources: rows, meta: object({ pagination: object({ total: { type: "integer" } }) }) }),
      { style: "offset", offset: "offset", limit: "limit", items: "/resources", total: "/meta/pagination/total" },
    ],
    [
      "a cursor in what envelops it",
      ["cursor", "limit"],
      object({ members: rows, response_metadata: object({ next_cursor: { type: "string" } }) }),
      { style: "cursor", cursor: "cursor", next: "/response_metadata/next_cursor", items: "/members" },
    ],
    [
      "a URL of the next page",
      ["after"],
      object({ data: rows, links: object({ next: { type: "string" } }) }),
      { style: "link", next: "/links/next", params: ["after"], items: "/data" },
    ],
    ["a Link header", ["after", "limit"], rows, { style: "link", params: ["after"], items: "" }, { headers: { Link: {} } }],
    [
      "whether there is more",
      ["page"],
      object({ items: rows, has_more: { type: "boolean" } }),
      { style: "page", page: "page", items: "/items", more: "/has_more" },
    ],
    [
      "the list that is named like one",
      ["offset"],
      object({ errors: rows, results: rows }),
      { style: "offset", offset: "offset", items: "/results" },
    ],
    ["the first and how many", ["first", "max"], rows, { style: "offset", offset: "first", limit: "max", items: "" }],
    [
      "a cursor two envelopes deep",
      ["cursor"],
      object({ result: rows, result_info: object({ cursors: object({ after: { type: "string" } }) }) }),
      { style: "cursor", cursor: "cursor", next: "/result_info/cursors/after", items: "/result" },
    ],
    ["a first without a max", ["first"], rows, undefined],
    ["no list", ["offset", "limit"], object({ total: { type: "integer" } }), undefined],
    ["no parameter", ["limit"], rows, undefined],
  ])("%s", (_, names, result, want, headers = {}) => {
    const response = { 200: { content: { "application/json": { schema: result } }, ...headers } };
    expect(only(openapi({ "/a": { get: { parameters: query(...names), responses: response } } })).pagination).toEqual(want);
  });
});

describe("credentials", () => {
  const auth = (scheme: Node): Spec["api"]["auth"] =>
    imported(openapi({ "/a": { get: answers({}) } }, { components: { securitySchemes: { s: scheme } }, security: [{ s: [] }] })).spec.api
      .auth;

  it.each<[scheme: Node, want: Spec["api"]["auth"]]>([
    [{ type: "http", scheme: "Bearer" }, { type: "bearer" }],
    [{ type: "http", scheme: "basic" }, { type: "basic" }],
    [
      { type: "apiKey", in: "header", name: "X-Key" },
      { type: "api_key", in: "header", name: "X-Key" },
    ],
    [
      { type: "apiKey", in: "query", name: "key" },
      { type: "api_key", in: "query", name: "key" },
    ],
    [{ type: "apiKey", in: "cookie", name: "sid" }, { type: "none" }],
    [{ type: "openIdConnect" }, { type: "bearer" }],
    [
      { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token", scopes: {} } } },
      { type: "oauth2_client_credentials", tokenUrl: "/token" },
    ],
    [
      { type: "oauth2", flows: { authorizationCode: { tokenUrl: "https://x.example/token" } } },
      { type: "oauth2_refresh_token", tokenUrl: "https://x.example/token" },
    ],
    [{ type: "oauth2", flows: { implicit: {} } }, { type: "bearer" }],
  ])("%j", (scheme, want) => expect(auth(scheme)).toEqual(want));

  it("what the gateway injects is no parameter", () => {
    const parameters = ["X-Key", "Authorization", "token", "other"].map((name) => ({ name, in: "header", schema: { type: "string" } }));
    const document = openapi(
      { "/a": { get: { parameters, ...answers({}) } } },
      { components: { securitySchemes: { s: { type: "apiKey", in: "header", name: "X-Key" } } } },
    );
    expect(Object.keys(only(document).params ?? {})).toEqual(["other"]);
  });

  it("scopes are those that the operation needs, or all operations do", () => {
    const security = [{ s: ["read", "write"] }];
    const { spec } = imported(
      openapi(
        { "/a": { get: { ...answers({}), security: [{ s: ["admin"] }] }, post: answers({}), delete: { ...answers({}), security: [] } } },
        { security },
      ),
    );
    expect(Object.values(spec.operations).map(({ scope }) => scope)).toEqual([["admin"], ["read", "write"], []]);
  });
});

describe("scopes", () => {
  const scopeOf = (method: string, operation: Node): unknown =>
    only(openapi({ "/a": { [method]: { ...answers({}), ...operation } } })).scope;

  it("a read takes the way that only reads", () => {
    const security = [{ s: ["a:write"] }, { s: ["a:read"] }];
    expect([scopeOf("get", { security }), scopeOf("post", { security })]).toEqual([["a:read"], ["a:write"]]);
  });

  it.each<[extension: string, value: unknown, want: readonly string[]]>([
    ["x-required-scopes", ["a:read", "a:read"], ["a:read"]],
    ["x-pd-requires-scope", "a.read", ["a.read"]],
    ["x-api-token-group", ["DNS Write"], ["DNS Write"]],
    ["x-permission", { operator: "OR", permissions: ["a_read", "a_write"] }, ["a_read"]],
    ["x-permission", { operator: "AND", permissions: ["a_read", "a_write"] }, ["a_read", "a_write"]],
    ["x-rbac-actions", [{ $ref: "#/x-rbac-catalog/actions/agent:read" }], ["agent:read"]],
    ["x-connect-scope", "NONE", []],
    ["x-scopes", [{ name: "x" }, 3, true], []],
    ["x-permission-note", "who knows", []],
  ])("%s: %j", (extension, value, want) => expect(scopeOf("get", { [extension]: value })).toEqual(want));
});

describe("what the document left open", () => {
  const notesOf = (rest: Node): readonly string[] => imported(openapi({ "/a": { get: answers({}) } }, rest)).notes;
  it.each<[note: string, rest: Node]>([
    ["api.auth is none: the document declares no security scheme", {}],
    ["api.auth is none: the document asks for token and does not say what it is", { security: [{ token: [] }] }],
    [
      "api.auth is none: the gateway knows none of the document's schemes (s)",
      { components: { securitySchemes: { s: { type: "mutualTLS" } } } },
    ],
    ["api.baseUrl is https://{host}: the document names no host", { servers: [] }],
  ])("%s", (note, rest) => expect(notesOf(rest)).toContain(note));

  it("nothing where the document says it", () => {
    const said = {
      components: { securitySchemes: { s: { type: "http", scheme: "bearer" } } },
      externalDocs: { url: "https://acme.example" },
    };
    expect(notesOf(said)).toEqual(["category is other: no document tells it"]);
  });
});

describe("AWS's RPCs", () => {
  it("the fragment stays, and is a header or a field of the form", () => {
    const { spec } = imported(
      openapi({ "/#X-Amz-Target=Hub.GetFindings": { post: answers({}) }, "/#Action=ListUsers": { post: answers({}) } }),
    );
    expect(Object.values(spec.operations)).toMatchObject([
      { path: "/#X-Amz-Target=Hub.GetFindings", headers: { "X-Amz-Target": "Hub.GetFindings" } },
      { path: "/#Action=ListUsers", body: "form", fields: { Action: "ListUsers" } },
    ]);
  });
});

it("a search is a read, whatever stands around the word; saving one is not", () => {
  const post = (operationId: string): Node => ({ post: { operationId, ...answers({}) } });
  const ids = ["restSearchEvents", "createSearch", "runSearch", "upsertDestinationList", "createDestinationList", "listHosts"];
  const { spec } = imported(openapi(Object.fromEntries(ids.map((id) => [`/${id}`, post(id)]))));
  expect(Object.values(spec.operations).map(({ effect }) => effect)).toEqual(["read", "create", "read", "create", "create", "read"]);
});

describe("hosts", () => {
  const api = (servers: unknown, paths: Node = { "/a": { get: answers({}) } }): Spec["api"] =>
    imported(openapi(paths, { servers })).spec.api;

  it.each<[servers: unknown, want: Partial<Spec["api"]>]>([
    [[{ url: "http://a.example" }, { url: "https://b.example/v1/" }], { baseUrl: "https://b.example/v1" }],
    [[{ url: "/api/v2" }], { baseUrl: "https://{host}/api/v2" }],
    [[], { baseUrl: "https://{host}" }],
    [[{ url: "//c.example" }], { baseUrl: "https://c.example" }],
    [[{ url: "https://{host:^(?:[^/]+)$}/" }], { baseUrl: "https://{host}" }],
    [
      [{ url: "https://{region}.d.example", variables: { region: { default: "eu", enum: ["eu", "us"] }, unused: {} } }],
      { baseUrl: "https://{region}.d.example", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
    ],
  ])("%j", (servers, want) => expect(api(servers)).toEqual({ ...want, auth: { type: "none" } }));

  it("another host of some operations has a name", () => {
    const paths = { "/a": { get: answers({}), post: { ...answers({}), servers: [{ url: "https://uploads.e.example" }] } } };
    const { spec } = imported(openapi(paths, { servers: [{ url: "https://e.example" }] }));
    expect(spec.api.servers).toEqual({ uploads: { baseUrl: "https://uploads.e.example" } });
    expect(Object.values(spec.operations).map(({ server }) => server)).toEqual([undefined, "uploads"]);
  });
});

describe("bodies and answers", () => {
  const post = (rest: Node): OperationSpec => only(openapi({ "/a": { post: { ...answers({}), ...rest } } }));
  const person = object(
    { name: { type: "string" }, id: { type: "string", readOnly: true }, password: { type: "string" } },
    { required: ["name", "id"] },
  );

  it("a JSON object is its fields, without those that only answers have", () => {
    expect(post(body("application/json", person))).toMatchObject({
      params: { name: { in: "body", required: true, type: "string" }, password: { in: "body", sensitive: true, type: "string" } },
    });
    expect(Object.keys(post(body("application/json", person)).params ?? {})).toEqual(["name", "password"]);
  });

  it.each<[what: string, rest: Node, want: Partial<OperationSpec>]>([
    [
      "a list",
      body("application/json", rows, { required: true }),
      { params: { body: { in: "body", whole: true, required: true, ...rows } as never } },
    ],
    [
      "a map",
      body("application/json", { type: "object", additionalProperties: { type: "string" } }),
      { params: { body: { in: "body", whole: true, type: "object", additionalProperties: { type: "string" } } } },
    ],
    [
      "a patch",
      body("application/merge-patch+json", object({ a: { type: "string" } })),
      { headers: { "Content-Type": "application/merge-patch+json" }, params: { a: { in: "body", type: "string" } } },
    ],
    [
      "a form",
      body("application/x-www-form-urlencoded", object({ a: { type: "string" } })),
      { body: "form", params: { a: { in: "body", type: "string" } } },
    ],
    [
      "files",
      body("multipart/form-data", object({ a: { type: "string", format: "binary" } })),
      { body: "multipart", params: { a: { in: "body", type: "string", format: "binary" } } },
    ],
    [
      "text",
      body("text/csv", { type: "string" }),
      { body: "text", headers: { "Content-Type": "text/csv" }, params: { body: { in: "body", whole: true, type: "string" } } },
    ],
    [
      "bytes",
      body("application/zip", {}),
      { body: "binary", headers: { "Content-Type": "application/zip" }, params: { body: { in: "body", whole: true, type: "string" } } },
    ],
  ])("%s", (_, rest, want) => {
    const { body: kind, headers, params } = post(rest);
    expect({ ...(kind && { body: kind }), ...(headers && { headers }), params }).toEqual(want);
  });

  it("Swagger 2 forms keep all that is said of their fields", () => {
    const field = { name: "state", in: "formData", type: "string", enum: ["on", "off"], required: true };
    const file = { name: "file", in: "formData", type: "file" };
    const document = {
      swagger: "2.0",
      info: { title: "x" },
      host: "f.example",
      basePath: "/v2",
      schemes: ["https"],
      paths: { "/a": { post: { parameters: [field, file], responses: { 204: {} } } } },
    };
    const { spec } = imported(document);
    expect(spec.api.baseUrl).toBe("https://f.example/v2");
    expect(Object.values(spec.operations)).toMatchObject([
      {
        body: "multipart",
        params: { state: { in: "body", required: true, enum: ["on", "off"] }, file: { in: "body", type: "string" } },
        result: { type: "null" },
      },
    ]);
  });

  it("Swagger 2 answers are of the operation's own type", () => {
    const answer = { 200: { description: "ok", schema: { type: "integer" } } };
    const get = (rest: Node): Node => ({ get: { responses: answer, ...rest } });
    const paths = { "/a": get({ produces: ["application/json;charset=UTF-8"] }), "/b": get({}), "/c": get({ produces: ["text/csv"] }) };
    const results = (produces: string[]): unknown[] =>
      Object.values(imported({ swagger: "2.0", info: { title: "x" }, host: "f.example", produces, paths }).spec.operations).map(
        ({ result }) => result,
      );
    expect(results([])).toEqual([{ type: "integer" }, { type: "integer" }, { type: "string" }]);
    expect(results(["text/plain"])).toEqual([{ type: "integer" }, { type: "string" }, { type: "string" }]);
  });

  it.each<[what: string, responses: Node, want: unknown]>([
    ["nothing", { 204: { description: "gone" } }, { type: "null" }],
    [
      "the first that has a body",
      { 202: {}, 201: { content: { "application/json": { schema: { type: "integer" } } } } },
      { type: "integer" },
    ],
    ["text", { 200: { content: { "text/plain": {} } } }, { type: "string" }],
    [
      "JSON among others",
      { 200: { content: { "text/html": {}, "application/vnd.api+json": { schema: { type: "boolean" } } } } },
      { type: "boolean" },
    ],
    ["any success", { "2XX": { content: { "*/*": { schema: { type: "number" } } } } }, { type: "number" }],
    [
      "the default where no success is named",
      { default: { content: { "application/json": { schema: { type: "string" } } } } },
      { type: "string" },
    ],
    ["no error", { 404: { content: { "application/json": { schema: { type: "string" } } } } }, { type: "null" }],
  ])("answers with %s", (_, responses, want) => {
    expect(only(openapi({ "/a": { get: { responses } } })).result).toEqual(want);
  });
});

describe("parameters", () => {
  const params = (...parameters: Node[]): OperationSpec["params"] =>
    only(openapi({ "/a/{id}": { get: { parameters, ...answers({}) } } })).params;
  const list = { type: "array", items: { type: "string" } };

  it.each<[what: string, parameter: Node, want: Node]>([
    ["a list that is joined", { name: "a", in: "query", explode: false, schema: list }, { in: "query", explode: false, ...list }],
    [
      "a list that is piped",
      { name: "a", in: "query", style: "pipeDelimited", schema: list },
      { in: "query", style: "pipeDelimited", ...list },
    ],
    [
      "a deep object",
      { name: "a", in: "query", style: "deepObject", explode: true, schema: object({ b: {} }) },
      { in: "query", style: "deepObject", ...object({ b: {} }) },
    ],
    [
      "a value in JSON",
      { name: "a", in: "query", content: { "application/json": { schema: object({}) } } },
      { in: "query", type: "string" },
    ],
    [
      "a default that it takes",
      { name: "a", in: "query", schema: { type: "integer", default: "5" } },
      { in: "query", type: "integer", default: 5 },
    ],
    [
      "a default that it refuses",
      { name: "a", in: "query", schema: { type: "integer", maximum: 3, default: 5 } },
      { in: "query", type: "integer", maximum: 3 },
    ],
    [
      "its own description over the schema's",
      { name: "a", in: "header", description: "Ours.", schema: { type: "string", description: "Theirs." } },
      { in: "header", type: "string", description: "Ours." },
    ],
    ["a cookie", { name: "a", in: "cookie", required: true, schema: { type: "string" } }, { in: "cookie", required: true, type: "string" }],
  ])("%s", (_, parameter, want) => expect(params(parameter)?.["a"]).toEqual(want));

  it("those of the path are the operation's unless it has its own", () => {
    const shared = [
      { name: "a", in: "query", schema: { type: "string" } },
      { name: "id", in: "path", required: true, schema: { type: "string" } },
    ];
    const document = openapi({
      "/a/{id}": { parameters: shared, get: { parameters: [{ name: "a", in: "query", schema: { type: "integer" } }], ...answers({}) } },
    });
    expect(only(document).params).toEqual({ id: { in: "path", required: true, type: "string" }, a: { in: "query", type: "integer" } });
  });
});
