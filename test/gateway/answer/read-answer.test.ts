import { type AnyOperation, type ConnectorInfo, operation as define } from "@agentvault/runtime/server";
import { connectors } from "agentvault/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readAnswer } from "../../../gateway/src/answer/read-answer.js";
import type { UpstreamFault } from "../../../gateway/src/answer/upstream-fault.js";

const CONNECTOR: ConnectorInfo = {
  id: "acme",
  name: "Acme",
  api: { servers: { default: { baseUrl: "https://acme.example" } }, auth: { type: "none" } },
};

const operationOf = (result: z.ZodType, more: object = {}): AnyOperation =>
  define({
    method: "GET",
    path: "/x",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => result,
    ...more,
  }) as unknown as AnyOperation;

const answerOf = (body: string | Buffer, headers: Record<string, string> = { "content-type": "application/json" }, status = 200) => ({
  status,
  headers,
  body: Buffer.from(body),
  durationMs: 1,
});

const typed = (type: string): Record<string, string> => ({ "content-type": type });

function read(result: z.ZodType, body: string | Buffer, headers?: Record<string, string>, connector = CONNECTOR): unknown {
  return readAnswer({ connector, operation: operationOf(result), params: {}, answer: answerOf(body, headers) }).result;
}

function faultOf(work: () => unknown): Pick<UpstreamFault, "reason" | "status" | "body" | "message"> {
  try {
    work();
  } catch (error) {
    return error as UpstreamFault;
  }
  throw new Error("no fault");
}

const ANY_OBJECT = z.looseObject({});
const LIST = z.array(z.looseObject({ id: z.int() }));
const TEXT_OR_OBJECT = z.union([z.string(), z.looseObject({ total: z.int().optional() })]);

test.each<[string, z.ZodType, string | Buffer, string | undefined, unknown]>([
  [
    "JSON, with what the spec does not know",
    ANY_OBJECT,
    '{"a":1,"__proto__":{"b":2}}',
    "application/json",
    JSON.parse('{"a":1,"__proto__":{"b":2}}'),
  ],
  ["JSON of another type of JSON", ANY_OBJECT, '{"a":1}', "application/vnd.api+json", { a: 1 }],
  ["JSON that is called HTML or nothing", ANY_OBJECT, ' {"a":1}', "text/html", { a: 1 }],
  ["JSON behind a byte order mark", ANY_OBJECT, '\ufeff{"a":1}', undefined, { a: 1 }],
  ["JSON in UTF-16, told by its mark", ANY_OBJECT, Buffer.from('\ufeff{"a":"é"}', "utf16le"), "application/json", { a: "é" }],
  [
    "JSON in Latin-1, told by its type",
    ANY_OBJECT,
    Buffer.from('{"a":"é"}', "latin1"),
    'application/json; charset="iso-8859-1"',
    { a: "é" },
  ],
  ["nothing", ANY_OBJECT, "", undefined, null],
  ["white space only", z.null(), " \r\n", undefined, null],
  ["no text", z.string(), "", "text/plain", ""],
  ["lines of JSON", LIST, '{"id":1}\n\n{"id":2}\r\n', "application/x-ndjson", [{ id: 1 }, { id: 2 }]],
  ["one line of JSON, for a list", LIST, '{"id":1}\n', "application/x-ndjson", [{ id: 1 }]],
  ["one line of JSON, for an object", ANY_OBJECT, '{"id":1}\n', "application/x-ndjson", { id: 1 }],
  [
    "lines of JSON, where the result is their text",
    TEXT_OR_OBJECT,
    '{"id":1}\n{"total":1}\n',
    "application/json",
    '{"id":1}\n{"total":1}\n',
  ],
  ["the last line alone, where the result is a text or an object", TEXT_OR_OBJECT, '{"total":0}\n', "application/json", { total: 0 }],
  ["a text", z.string(), "a\nb", "text/plain", "a\nb"],
  ["a text of digits, which is no number", z.string(), "123", "application/json", "123"],
  ["a text in quotes", z.string(), '"a\\nb"', "application/json", "a\nb"],
  ["a page", z.string(), "<!doctype html><p>", "text/html", "<!doctype html><p>"],
  ["a file in XML", z.string(), "<?xml version='1.0'?><a/>", "application/xml", "<?xml version='1.0'?><a/>"],
  ["bytes", z.string(), Buffer.from([0, 255, 1]), "application/octet-stream", "AP8B"],
  ["a word where nothing is told", z.null(), "OK", "text/plain", "OK"],
])("reads %s", (_, schema, body, type, expected) => {
  expect(read(schema, body, type === undefined ? {} : typed(type))).toEqual(expected);
});

test.each<[string, z.ZodType, string | Buffer, string, string]>([
  ["JSON that is broken off", ANY_OBJECT, '{"a":', "application/json", "upstream_not_json"],
  ["lines of which one is broken off", LIST, '{"id":1}\n{"id":', "application/x-ndjson", "upstream_not_json"],
  ["a page to sign in", z.null(), "<!doctype html><title>Sign in</title>", "text/html", "upstream_not_json"],
  ["a charset that there is not", ANY_OBJECT, "{}", "application/json; charset=klingon", "upstream_charset"],
  ["XML that is broken off", ANY_OBJECT, "<a><b>", "text/xml", "upstream_not_xml"],
  ["XML with entities of its own", ANY_OBJECT, '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "text/xml", "upstream_not_xml"],
  ["XML that is nested too deep", ANY_OBJECT, `${"<a>".repeat(102)}${"</a>".repeat(102)}`, "text/xml", "upstream_not_xml"],
  ["JSON that is nested too deep", z.unknown(), `${"[".repeat(101)}${"]".repeat(101)}`, "application/json", "upstream_too_deep"],
  ["JSON that no stack can follow", z.unknown(), `${"[".repeat(1e6)}${"]".repeat(1e6)}`, "application/json", "upstream_too_deep"],
])("refuses %s", (_, schema, body, type, reason) => {
  expect(faultOf(() => read(schema, body, typed(type)))).toMatchObject({ name: "UpstreamFault", reason, status: 200 });
});

test("takes a hundred levels, and brackets in texts as often as they come", () => {
  const body = JSON.stringify(["[{".repeat(99), '\\\\"[', "\\"].concat(Array.from({ length: 200 }, () => "]")));
  expect(read(z.unknown(), body)).toEqual(JSON.parse(body));
  expect(read(z.unknown(), `${"[".repeat(100)}${"]".repeat(100)}`)).toBeInstanceOf(Array);
});

describe("a status that is no success", () => {
  const fault = (status: number, body: string, headers?: Record<string, string>) =>
    faultOf(() =>
      readAnswer({ connector: CONNECTOR, operation: operationOf(ANY_OBJECT), params: {}, answer: answerOf(body, headers, status) }),
    );

  test.each<[number, string, string, unknown]>([
    [404, '{"message":"no such host"}', "application/json", { message: "no such host" }],
    [403, "<R><CODE>7</CODE></R>", "text/xml", { CODE: "7" }],
    [500, "it broke", "text/plain", "it broke"],
    [503, "", "text/html", null],
    [400, "[".repeat(5000), "application/json", `${"[".repeat(4096)}…`],
  ])("%i hands on what the vendor said", (status, body, type, expected) => {
    expect(fault(status, body, typed(type))).toMatchObject({ reason: "upstream_status", status, body: expected });
  });

  test("a redirect is not followed, and where it leads not told", () => {
    const redirect = fault(302, "", { location: "https://evil.example/?token=s3cret" });
    expect(redirect).toMatchObject({ reason: "upstream_redirect", status: 302, body: null });
    expect(JSON.stringify(redirect) + redirect.message).not.toContain("evil");
  });
});

describe("an error inside an answer of success", () => {
  test.each<[string, NonNullable<ConnectorInfo["api"]["errors"]>, unknown, boolean]>([
    ["a flag that is down", { at: "/ok", equals: false }, { ok: false }, true],
    ["a flag that is up", { at: "/ok", equals: false }, { ok: true }, false],
    ["a flag that is missing", { at: "/ok", equals: false }, {}, false],
    ["errors", { at: "/errors", message: "/errors/0/message" }, { errors: [{ message: "x" }] }, true],
    ["a list without errors", { at: "/errors" }, { errors: [] }, false],
    ["null in place of errors", { at: "/errors" }, { errors: null }, false],
    ["a code of nought", { at: "/code" }, { code: 0 }, false],
    ["a name of the prototype", { at: "/constructor" }, {}, false],
  ])("%s", (_, errors, body, isFault) => {
    const connector = { ...CONNECTOR, api: { ...CONNECTOR.api, errors } };
    const work = (): unknown => read(ANY_OBJECT, JSON.stringify(body), undefined, connector);
    if (isFault) expect(faultOf(work)).toMatchObject({ reason: "upstream_reported", status: 200, body });
    else expect(work()).toEqual(body);
  });

  test("Qualys's, in XML", async () => {
    const { CONNECTOR: connector, OPERATION_MAP } = await connectors.qualys();
    const body =
      "<?xml version='1.0'?><!DOCTYPE SIMPLE_RETURN SYSTEM 'https://qualysapi.qualys.com/api/2.0/simple_return.dtd'><SIMPLE_RETURN><RESPONSE><CODE>1905</CODE><TEXT>parameter x is unknown</TEXT></RESPONSE></SIMPLE_RETURN>";
    for (const operation of Object.values(OPERATION_MAP as Record<string, AnyOperation>)) {
      const work = (): unknown => readAnswer({ connector, operation, params: {}, answer: answerOf(body, typed("text/xml")) });
      expect(faultOf(work)).toMatchObject({ reason: "upstream_reported", body: { RESPONSE: { CODE: expect.anything() } } });
    }
  });

  test("GraphQL's, unless data came along", () => {
    const operation = operationOf(ANY_OBJECT, { graphql: "query { a }" });
    const of = (body: object): unknown =>
      readAnswer({ connector: CONNECTOR, operation, params: {}, answer: answerOf(JSON.stringify(body)) }).result;
    expect(faultOf(() => of({ errors: [{ message: "x" }], data: { a: null } })).reason).toBe("upstream_reported");
    expect(faultOf(() => of({ errors: [{ message: "x" }] })).reason).toBe("upstream_reported");
    expect(of({ errors: [{ message: "x" }], data: { a: 1 } })).toMatchObject({ data: { a: 1 } });
  });
});
