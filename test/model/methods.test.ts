import { describe, expect, it } from "vitest";
import type { Method } from "../../generator/model/types.js";
import { modelOf } from "../spec/diagnose.js";

const SPEC = `operations:
  issues:write:
    params:
      id: { required: true, type: string, description: The id. }
      limit: { type: integer, minimum: 1 }
      page_size: { type: integer }
      fields:
        schema:
          type: object
          required: [project]
          properties:
            project: { type: object, required: [key], properties: { key: { type: string } } }
            priority: { type: object, properties: { name: { type: string, enum: [Low, High] } } }
            parent: { type: object, properties: { key: { type: string }, id: { type: string } } }
            labels: { type: array, items: { type: string } }
            body: { type: object, additionalProperties: true }
            text: { type: string }
`;

/** The method made from these lines. */
function methodOf(lines: string): Method {
  const [operation] = modelOf(
    `${SPEC}    convenience:\n      - method: change_issue\n${lines.trim().replace(/^/gm, "        ")}\n`,
  ).operations;
  const [method] = operation?.methods ?? [];
  if (method === undefined) throw new Error("no method");
  return method;
}

const arg = (name: string) => ({ kind: "argument", name });
const value = (of: unknown) => ({ kind: "value", value: of });
const object = (entries: readonly (readonly [string, unknown])[], spread?: true) => ({
  kind: "object",
  entries,
  ...(spread ? { spread } : {}),
});
const when = (given: readonly string[], what: unknown) => ({ kind: "when", given, value: what });

describe("arguments", () => {
  it("are named after their parameters, with their types", () => {
    expect(methodOf("params: [id, limit, page_size]")).toEqual({
      name: "changeIssue",
      typeName: "ChangeIssue",
      summary: "Change a host.",
      args: [
        { name: "id", required: true, schema: { type: "string", description: "The id." } },
        { name: "limit", required: false, schema: { type: "integer", minimum: 1 } },
        { name: "pageSize", required: false, schema: { type: "integer" } },
      ],
      sends: object([
        ["id", arg("id")],
        ["limit", arg("limit")],
        ["page_size", arg("pageSize")],
      ]),
    });
  });

  it("have the schema of their place, and their own description", () => {
    const { args } = methodOf(
      "params: { id: { to: id, description: Which. }, project: fields/project/key, priority: fields/priority/name }",
    );
    expect(args).toEqual([
      { name: "id", required: true, schema: { type: "string", description: "Which." } },
      { name: "project", required: false, schema: { type: "string" } },
      { name: "priority", required: false, schema: { type: "string", enum: ["Low", "High"] } },
    ]);
  });

  it.each([
    ["id", true, "a required parameter"],
    ["limit", false, "an optional parameter"],
    ["{ to: limit, required: true }", true, "an optional parameter that the method requires"],
    ["{ to: id, default: a }", false, "a default"],
    ["fields/project/key", false, "required inside of what is optional"],
  ])("%s is required: %s (%s)", (to, required) => {
    const { args } = methodOf(
      `params: { x: ${to}, y: { to: ${to.includes("id") ? "limit" : "id"} }, key: ${to.includes("project") ? "fields/text" : "fields/project/key"} }`,
    );
    expect(args[0]?.required).toBe(required);
  });
});

describe("what is sent", () => {
  it("is the arguments where they are the parameters", () => {
    expect(methodOf("params: [id, limit]").sends).toBe("arguments");
  });

  it("is the arguments and what is fixed", () => {
    expect(methodOf("params: [id]\nfixed: { limit: 5 }").sends).toEqual(object([["limit", value(5)]], true));
  });

  it("is what is fixed", () => {
    expect(methodOf("fixed: { id: a, fields/project/key: SEC, fields/labels: [arx] }").sends).toEqual(
      object([
        ["id", value("a")],
        [
          "fields",
          object([
            ["project", object([["key", value("SEC")]])],
            ["labels", value(["arx"])],
          ]),
        ],
      ]),
    );
  });

  it("has a default in place of an argument", () => {
    expect(methodOf("params: { id: { to: id, default: a } }").sends).toEqual(
      object([["id", { kind: "argument", name: "id", default: "a" }]]),
    );
  });

  it("leaves an object out with the only argument in it", () => {
    expect(
      methodOf("params: { id: id, project: { to: fields/project/key, required: true }, priority: fields/priority/name }").sends,
    ).toEqual(
      object([
        ["id", arg("id")],
        [
          "fields",
          object([
            ["project", object([["key", arg("project")]])],
            ["priority", when(["priority"], object([["name", arg("priority")]]))],
          ]),
        ],
      ]),
    );
  });

  it("keeps an object while one of several arguments in it is given", () => {
    const { sends } = methodOf(
      "params: { id: id, project: { to: fields/project/key, required: true }, a: fields/parent/key, b: fields/parent/id }",
    );
    expect(sends).toMatchObject({
      entries: [
        ["id", arg("id")],
        [
          "fields",
          {
            entries: [
              ["project", {}],
              [
                "parent",
                when(
                  ["a", "b"],
                  object([
                    ["key", arg("a")],
                    ["id", arg("b")],
                  ]),
                ),
              ],
            ],
          },
        ],
      ],
    });
  });

  it("has the argument's text in the places of a literal", () => {
    const { sends, args } = methodOf(
      "params: { id: id, project: { to: fields/project/key, required: true }, note: { to: fields/body, required: true, literal: { type: doc, version: 1, content: [{ text: $note }, 'Note: $note!', plain] } } }",
    );
    expect(args[2]).toEqual({ name: "note", required: true, schema: { type: "string" } });
    expect(sends).toMatchObject({
      entries: [
        ["id", arg("id")],
        [
          "fields",
          {
            entries: [
              ["project", {}],
              [
                "body",
                object([
                  ["type", value("doc")],
                  ["version", value(1)],
                  [
                    "content",
                    {
                      kind: "array",
                      items: [
                        object([["text", arg("note")]]),
                        { kind: "text", parts: ["Note: ", { argument: "note" }, "!"] },
                        value("plain"),
                      ],
                    },
                  ],
                ]),
              ],
            ],
          },
        ],
      ],
    });
  });

  it("leaves a literal out with its argument", () => {
    const { sends } = methodOf(
      "params: { id: id, text: { to: fields/text, literal: '<$text>' }, key: { to: fields/project/key, required: true } }",
    );
    const text = { kind: "text", parts: ["<", { argument: "text" }, ">"] };
    expect(sends).toMatchObject({
      entries: [
        ["id", {}],
        [
          "fields",
          {
            entries: [
              ["text", when(["text"], text)],
              ["project", {}],
            ],
          },
        ],
      ],
    });
  });

  it("has the default in the places of a literal", () => {
    expect(methodOf("params: { id: { to: id, literal: 'no. $id', default: '1' } }").sends).toEqual(
      object([["id", { kind: "text", parts: ["no. ", { argument: "id", default: "1" }] }]]),
    );
  });

  it("may repeat an argument inside of one text", () => {
    const { sends } = methodOf("params: { id: { to: id, literal: '$id-$id' } }");
    expect(sends).toEqual(object([["id", { kind: "text", parts: [{ argument: "id" }, "-", { argument: "id" }] }]]));
  });

  it("is nothing where the method takes nothing", () => {
    expect(() => methodOf("summary: x")).toThrow("ARX409");
  });
});
