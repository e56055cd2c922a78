import type { AnyOperation, ConnectorModule } from "@agentvault/runtime/server";
import { connectors } from "agentvault/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { readAnswer } from "../../../gateway/src/answer/read-answer.js";
import { readXml } from "../../../gateway/src/answer/read-xml.js";
import type { Shape } from "../../../gateway/src/answer/result-shape.js";

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema) as Shape;
const NODE = z.looseObject({
  get children() {
    return z.array(NODE);
  },
});

describe("XML becomes what its shape says", () => {
  test.each<[string, z.ZodType, string, unknown]>([
    [
      "texts, numbers and flags",
      z.looseObject({ a: z.string(), n: z.number(), i: z.int(), b: z.boolean(), c: z.boolean() }),
      "<R><a>01</a><n>-1.5e3</n><i>7</i><b>true</b><c>0</c></R>",
      { a: "01", n: -1500, i: 7, b: true, c: false },
    ],
    ["a number that is none, as it is", z.looseObject({ n: z.number() }), "<R><n>0x1F</n></R>", { n: "0x1F" }],
    ["null for an empty number", z.looseObject({ n: z.number().nullable() }), "<R><n/></R>", { n: null }],
    [
      "a list of one, and of several",
      z.looseObject({ l: z.array(z.int()), m: z.array(z.string()) }),
      "<R><l>1</l><m>a</m><m>b</m></R>",
      { l: [1], m: ["a", "b"] },
    ],
    [
      "a required list without items",
      z.looseObject({ l: z.array(z.string()), o: z.array(z.string()).optional() }),
      "<R><x/></R>",
      { l: [], x: "" },
    ],
    ["an object without anything in it", z.looseObject({ o: z.looseObject({ l: z.array(z.string()) }) }), "<R><o/></R>", { o: { l: [] } }],
    ["a map", z.record(z.string(), z.int()), "<R><a>1</a><b>2</b></R>", { a: 1, b: 2 }],
    ["what holds itself", NODE, "<R><children><children/></children></R>", { children: [{ children: [{ children: [] }] }] }],
    [
      "one of several forms",
      z.looseObject({ v: z.union([z.int(), z.looseObject({ a: z.string() })]) }),
      "<R><v><a>1</a></v></R>",
      { v: { a: "1" } },
    ],
    ["a text that has attributes, where a text is told", z.looseObject({ a: z.string() }), '<R><a x="1">t</a></R>', { a: "t" }],
    [
      "what is not told, as it comes",
      z.looseObject({}),
      '<R xmlns="u"><a x="&lt;">t</a><b>1</b><b>2</b><c/></R>',
      { a: { "@x": "<", "#text": "t" }, b: ["1", "2"], c: "" },
    ],
    [
      "references and sections",
      z.looseObject({}),
      "<R><a>&lt;&#65;&#x42;&amp;lt;</a><b><![CDATA[<i>&amp;</i>]]></b></R>",
      { a: "<AB&lt;", b: "<i>&amp;</i>" },
    ],
  ])("%s", (_, schema, xml, expected) => {
    expect(readXml(xml, shapeOf(schema))).toEqual(expected);
  });

  test("an element does not reach the prototype of objects", () => {
    expect(() => readXml("<R><__proto__><x>1</x></__proto__></R>", {})).toThrow();
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("more references than any attack has are read", () => {
    expect((readXml(`<R>${"<a>&amp;</a>".repeat(5000)}</R>`, {}) as { a: string[] }).a).toHaveLength(5000);
  });
});

describe("real answers", () => {
  const read = async ({ CONNECTOR, OPERATION_MAP }: ConnectorModule, id: string, body: string): Promise<unknown> => {
    const operation = OPERATION_MAP[id] as AnyOperation;
    const answer = { status: 200, headers: { "content-type": "text/xml" }, body: Buffer.from(body), durationMs: 1 };
    const { result } = readAnswer({ connector: CONNECTOR, operation, params: {}, answer });
    expect(operation.result.safeParse(result).success).toBe(true);
    return result;
  };

  test("of AWS IAM", async () => {
    const user =
      "<member><UserId>AIDA1</UserId><Path>/</Path><UserName>alice</UserName><Arn>arn:aws:iam::1:user/alice</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate></member>";
    const body = (users: string): string =>
      `<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult><IsTruncated>false</IsTruncated>${users}</ListUsersResult><ResponseMetadata><RequestId>r1</RequestId></ResponseMetadata></ListUsersResponse>`;
    const alice = { UserId: "AIDA1", Path: "/", UserName: "alice", Arn: "arn:aws:iam::1:user/alice", CreateDate: "2026-01-01T00:00:00Z" };
    const iam = await connectors.aws_iam();
    expect(await read(iam, "users:read", body(`<Users>${user}</Users>`))).toEqual({
      ListUsersResult: { IsTruncated: false, Users: { member: [alice] } },
      ResponseMetadata: { RequestId: "r1" },
    });
    expect(await read(iam, "users:read", body("<Users/>"))).toMatchObject({ ListUsersResult: { Users: {} } });
  });

  test("of Qualys", async () => {
    const body = `<?xml version="1.0" encoding="UTF-8" ?><!DOCTYPE HOST_LIST_OUTPUT SYSTEM "https://qualysapi.qualys.com/api/2.0/fo/asset/host/host_list_output.dtd"><HOST_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-01T00:00:00Z</DATETIME><HOST_LIST><HOST><ID>1</ID><IP>10.0.0.1</IP><OS><![CDATA[Linux 2.x]]></OS></HOST></HOST_LIST></RESPONSE></HOST_LIST_OUTPUT>`;
    expect(await read(await connectors.qualys(), "hosts:read", body)).toMatchObject({
      RESPONSE: { HOST_LIST: { HOST: [{ IP: "10.0.0.1", OS: "Linux 2.x" }] } },
    });
  });
});

describe("without its guard", () => {
  const guard = "../../../gateway/src/answer/require-no-entities.js";
  afterEach(() => {
    vi.doUnmock(guard);
    vi.resetModules();
  });

  test("a document's own entities are expanded", async () => {
    const attack = '<!DOCTYPE R [<!ENTITY x "expanded">]><R><a>&x;</a></R>';
    expect(() => readXml(attack, {})).toThrow("declares entities");
    vi.resetModules();
    vi.doMock(guard, () => ({ requireNoEntities: () => undefined }));
    const unguarded = await import("../../../gateway/src/answer/read-xml.js");
    expect(unguarded.readXml(attack, {})).toEqual({ a: "expanded" });
  });
});
