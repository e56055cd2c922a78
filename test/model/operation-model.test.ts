import { describe, expect, it } from "vitest";
import { modelOf } from "../spec/diagnose.js";

const operationOf = (lines: string) => {
  const [operation] = modelOf(`operations:\n  hosts:write:\n${lines.trim().replace(/^/gm, "    ")}\n`).operations;
  if (operation === undefined) throw new Error("no operation");
  return operation;
};

describe("parameters", () => {
  it.each([
    ["POST", "path: '/hosts/{a}'", "path"],
    ["POST", "", "body"],
    ["PUT", "", "body"],
    ["PATCH", "", "body"],
    ["GET", "", "query"],
    ["HEAD", "", "query"],
    ["DELETE", "", "query"],
    ["POST", "graphql: 'query { a }'", "variable"],
  ])("of %s %s go into the %s", (method, line, location) => {
    const effect = method === "GET" || method === "HEAD" ? "read" : method === "DELETE" ? "delete" : "update";
    const operation = operationOf(
      `method: ${method}\nrisk: medium\neffect: ${effect}\n${line}\nparams: { a: { type: string, required: true } }`.replace("\n\n", "\n"),
    );
    expect(operation.params).toEqual([{ name: "a", in: location, wire: "a", required: true, whole: false, sensitive: false }]);
  });

  it("keep what is said of them, and their schema is closed", () => {
    const { params, paramsSchema } = operationOf(`method: GET
effect: read
risk: medium
path: /hosts/{id}
params:
  host_id: { wire: id, required: true, type: string, description: An id. }
  tags: { type: array, items: { type: string }, style: pipeDelimited, explode: false, sensitive: true }
  where: { description: Which., schema: { type: object, required: [a], properties: { a: { type: string } } } }`);
    expect(params).toEqual([
      { name: "host_id", in: "path", wire: "id", required: true, whole: false, sensitive: false },
      { name: "tags", in: "query", wire: "tags", required: false, whole: false, style: "pipeDelimited", explode: false, sensitive: true },
      { name: "where", in: "query", wire: "where", required: false, whole: false, sensitive: false },
    ]);
    expect(paramsSchema).toEqual({
      type: "object",
      properties: {
        host_id: { type: "string", description: "An id." },
        tags: { type: "array", items: { type: "string" } },
        where: {
          description: "Which.",
          type: "object",
          required: ["a"],
          properties: { a: { type: "string" } },
          additionalProperties: false,
        },
      },
      required: ["host_id"],
      additionalProperties: false,
    });
  });
});

describe("an operation", () => {
  it("has its defaults filled in", () => {
    expect(operationOf("summary: Change a host.")).toEqual({
      id: "hosts:write",
      typeName: "HostsWrite",
      method: "POST",
      path: "/hosts",
      server: "default",
      scope: ["hosts:write"],
      risk: "high",
      effect: "action",
      idempotent: false,
      summary: "Change a host.",
      body: "json",
      params: [],
      paramsSchema: { type: "object", properties: {}, additionalProperties: false },
      result: { type: "object" },
      methods: [],
    });
  });

  it("that reads is idempotent, and one may say otherwise", () => {
    expect(operationOf("effect: read\nrisk: medium").idempotent).toBe(true);
    expect(operationOf("effect: read\nrisk: medium\nidempotent: false").idempotent).toBe(false);
    expect(operationOf("idempotent: true").idempotent).toBe(true);
  });
});

describe("servers", () => {
  it("are one by default, with its variables", () => {
    const { api } = modelOf("api: { baseUrl: 'https://{a}.x', variables: { a: { default: b } }, auth: { type: basic } }\n");
    expect(api).toEqual({
      servers: { default: { baseUrl: "https://{a}.x", variables: { a: { default: "b" } } } },
      auth: { type: "basic" },
    });
  });

  it("may be several, each with what is its own", () => {
    const { api } = modelOf(`api:
  auth: { type: bearer }
  variables: { a: {} }
  servers:
    default: https://{a}.x
    events: { baseUrl: 'https://{b}.x', variables: { b: {} }, auth: none }
    login: { baseUrl: 'https://x', auth: { type: basic } }
`);
    expect(api.servers).toEqual({
      default: { baseUrl: "https://{a}.x", variables: { a: {} } },
      events: { baseUrl: "https://{b}.x", variables: { b: {} }, auth: { type: "none" } },
      login: { baseUrl: "https://x", auth: { type: "basic" } },
    });
  });

  it("may use a variable in the URL of the token only", () => {
    expect(
      modelOf("api: { baseUrl: 'https://x', variables: { t: {} }, auth: { type: oauth2_client_credentials, tokenUrl: 'https://{t}' } }\n")
        .api.servers,
    ).toHaveProperty("default.variables.t");
  });
});

describe("pagination", () => {
  const PAGE = "params: { after: { type: string } }\npagination: { style: link, params: [after], items: ";
  it.each([
    ["''", "{ type: array, items: { type: string } }"],
    ["/a/b", "{ type: object, properties: { a: { type: object, properties: { b: { type: array, items: { type: string } } } } } }"],
    ["/a~1b/~0c", "{ type: object, properties: { a/b: { type: object, properties: { ~c: { type: array, items: { type: string } } } } } }"],
    ["/a", "{ type: object, properties: { a: { type: [array, 'null'], items: { type: string } } } }"],
    ["/a", "{ type: object, properties: { a: { anyOf: [{ type: 'null' }, { type: array, items: { type: string } }] } } }"],
    ["/a", "{ anyOf: [{ type: string }, { type: object, properties: { a: { type: array, items: true } } }] }"],
    ["/x/a", "{ type: object, additionalProperties: { type: object, properties: { a: { type: array, items: true } } } }"],
    ["/0/a", "{ type: array, items: { type: object, properties: { a: { type: array, items: true } } } }"],
  ])("finds its items at %s of %s", (pointer, result) => {
    expect(operationOf(`${PAGE}${pointer} }\nresult: ${result}`).pagination).toMatchObject({ items: pointer.replaceAll("'", "") });
  });
});
