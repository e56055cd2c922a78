import { describe, expect, it } from "vitest";
import { modelOf } from "../spec/diagnose.js";

const defsOf = (defs: string, params: string, result: string) => {
  const { defs: found, operations } = modelOf(
    `defs:\n${defs.trim().replace(/^ */gm, "  ")}\noperations:\n  hosts:write:\n    params: { ${params} }\n    result: ${result}\n`,
  );
  return { defs: found, operation: operations[0] };
};

describe("definitions", () => {
  it("that both sides use stay one where they are the same", () => {
    const { defs } = defsOf("Id: { type: string }", "id: { $ref: '#/defs/Id' }", "{ $ref: '#/defs/Id' }");
    expect(defs).toEqual([{ typeName: "Id", schema: { type: "string" }, recursive: false }]);
  });

  it("that both sides use become two where they differ", () => {
    const { defs, operation } = defsOf(
      "Host: { type: object, properties: { a: true } }",
      "a: { $ref: '#/defs/Host' }",
      "{ $ref: '#/defs/Host' }",
    );
    expect(defs).toEqual([
      { typeName: "Host", schema: { type: "object", properties: { a: true }, additionalProperties: false }, recursive: false },
      { typeName: "HostResult", schema: { type: "object", properties: { a: true } }, recursive: false },
    ]);
    expect(operation?.paramsSchema.properties).toEqual({ a: { $ref: "#/$defs/Host" } });
    expect(operation?.result).toEqual({ $ref: "#/$defs/HostResult" });
  });

  it("become two where only what they name differs", () => {
    const { defs } = defsOf(
      "Inner: { type: string, enum: [a] }\nOuter: { type: array, items: { $ref: '#/defs/Inner' } }",
      "a: { $ref: '#/defs/Outer' }",
      "{ $ref: '#/defs/Outer' }",
    );
    expect(defs.map(({ typeName }) => typeName)).toEqual(["Inner", "InnerResult", "Outer", "OuterResult"]);
    expect(defs[3]?.schema).toEqual({ type: "array", items: { $ref: "#/$defs/InnerResult" } });
  });

  it("that one side uses stay one, as that side has them", () => {
    const defs = "A: { type: object, properties: { x: true } }\nB: { type: object, properties: { x: true } }";
    expect(defsOf(defs, "a: { $ref: '#/defs/A' }", "{ $ref: '#/defs/B' }").defs).toEqual([
      { typeName: "A", schema: { type: "object", properties: { x: true }, additionalProperties: false }, recursive: false },
      { typeName: "B", schema: { type: "object", properties: { x: true } }, recursive: false },
    ]);
  });

  it("that reach themselves are recursive, alone or in a circle", () => {
    const { defs } = defsOf(
      `Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/defs/Tree' } } } }
       Ping: { type: object, properties: { pong: { $ref: '#/defs/Pong' } } }
       Pong: { type: object, properties: { ping: { $ref: '#/defs/Ping' } } }
       Into: { type: object, properties: { tree: { $ref: '#/defs/Tree' } } }`,
      "a: { $ref: '#/defs/Into' }",
      "{ $ref: '#/defs/Ping' }",
    );
    expect(defs.map(({ typeName, recursive }) => [typeName, recursive])).toEqual([
      ["Tree", true],
      ["Ping", true],
      ["Pong", true],
      ["Into", false],
    ]);
  });

  it("that are split and recursive name their own side", () => {
    const { defs } = defsOf(
      "Tree: { type: object, properties: { up: { $ref: '#/defs/Tree' } } }",
      "a: { $ref: '#/defs/Tree' }",
      "{ $ref: '#/defs/Tree' }",
    );
    expect(defs).toMatchObject([
      { typeName: "Tree", schema: { properties: { up: { $ref: "#/$defs/Tree" } } }, recursive: true },
      { typeName: "TreeResult", schema: { properties: { up: { $ref: "#/$defs/TreeResult" } } }, recursive: true },
    ]);
  });

  it("that only allOf names dissolve, and what they name stays", () => {
    const { defs, operation } = defsOf(
      "Id: { type: string }\nBase: { type: object, properties: { id: { $ref: '#/defs/Id' } } }",
      "",
      "{ allOf: [{ $ref: '#/defs/Base' }, { type: object, properties: { x: true } }] }",
    );
    expect(defs.map(({ typeName }) => typeName)).toEqual(["Id"]);
    expect(operation?.result).toEqual({ type: "object", properties: { id: { $ref: "#/$defs/Id" }, x: true } });
  });
});
