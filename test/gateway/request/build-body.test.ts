import type { AnyOperation, ConnectorInfo, OperationInfo } from "@agentvault/runtime/server";
import { connectors } from "agentvault/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { buildRequest } from "../../../gateway/src/request/build-request.js";

const CONNECTOR: ConnectorInfo = {
  id: "acme",
  name: "Acme",
  api: { servers: { default: { baseUrl: "https://acme.example" } }, auth: { type: "none" }, headers: { "X-Version": 2 }, query: { v: 3 } },
};

function request(info: Partial<OperationInfo>, params: object) {
  const operation: AnyOperation = {
    method: "POST",
    path: "/x",
    scope: [],
    risk: "low",
    effect: "create",
    idempotent: false,
    description: "",
    parameters: {},
    params: z.unknown(),
    result: z.unknown(),
    ...info,
  };
  return buildRequest({ connector: CONNECTOR, operation, params: { ...params }, target: {} });
}

const BODY = { in: "body" } as const;

test.each<[string, Partial<OperationInfo>, object, string | undefined, string | undefined]>([
  [
    "JSON, with the vendor's names, fixed fields and null",
    { fields: { kind: "a" }, parameters: { id: { in: "body", wire: "@id" } } },
    { id: null },
    "application/json",
    '{"kind":"a","@id":null}',
  ],
  ["JSON without anything in it", { parameters: { a: BODY } }, {}, "application/json", "{}"],
  ["JSON of a type of its own", { headers: { "Content-Type": "application/x-amz-json-1.1" } }, {}, "application/x-amz-json-1.1", "{}"],
  ["JSON of one parameter", { parameters: { ids: { in: "body", whole: true } } }, { ids: [1, 2] }, "application/json", "[1,2]"],
  ["nothing where the one parameter is left out", { parameters: { ids: { in: "body", whole: true } } }, {}, undefined, undefined],
  ["nothing where nothing stands in a body", {}, {}, undefined, undefined],
  [
    "nothing with GET",
    { method: "GET", fields: { a: 1 }, headers: { "Content-Type": "application/json" } },
    {},
    "application/json",
    undefined,
  ],
  ["nothing with DELETE where nothing is given", { method: "DELETE", parameters: { a: BODY } }, {}, undefined, undefined],
  ["JSON with DELETE", { method: "DELETE", parameters: { a: BODY } }, { a: 1 }, "application/json", '{"a":1}'],
  [
    "a form",
    { body: "form", fields: { Action: "Do" }, parameters: { a: BODY, l: { in: "body", wire: "l[]" }, n: BODY } },
    { a: "x&Action=Undo", l: ["1", "2"], n: null },
    "application/x-www-form-urlencoded",
    "Action=Do&a=x%26Action%3DUndo&l%5B%5D=1&l%5B%5D=2",
  ],
  ["a text", { body: "text", parameters: { t: { in: "body", whole: true } } }, { t: "é" }, "text/plain; charset=utf-8", "é"],
  [
    "a text of a type of its own",
    { body: "text", headers: { "Content-Type": "application/yaml" }, parameters: { t: { in: "body", whole: true } } },
    { t: "a: 1" },
    "application/yaml",
    "a: 1",
  ],
  [
    "bytes",
    { body: "binary", parameters: { t: { in: "body", whole: true } } },
    { t: "AAH/" },
    "application/octet-stream",
    "\u0000\u0001\ufffd",
  ],
])("sends %s", (_, info, params, type, expected) => {
  const { headers, body, url } = request(info, params);
  expect([headers["content-type"], body?.toString()]).toEqual([type, expected]);
  expect([headers["x-version"], url.search]).toEqual(["2", "?v=3"]);
});

test("sends several parts, each as it is", async () => {
  const parameters = { 'na"me': BODY, list: BODY, meta: BODY };
  const { headers, body } = request(
    { body: "multipart", fields: { kind: "a" }, parameters },
    { 'na"me': "x\r\n--y", list: ["1", "2"], meta: { a: [1] } },
  );
  const form = await new Response(body as Buffer<ArrayBuffer>, {
    headers: { "content-type": headers["content-type"] as string },
  }).formData();
  const texts = await Promise.all([...form].map(async ([name, value]) => [name, typeof value === "string" ? value : await value.text()]));
  expect(texts).toEqual([
    ["kind", "a"],
    ['na"me', "x\r\n--y"],
    ["list", "1"],
    ["list", "2"],
    ["meta", '{"a":[1]}'],
  ]);
});

test("refuses bytes that are not in base64, and objects in a form", () => {
  const whole = { t: { in: "body", whole: true } } as const;
  expect(() => request({ body: "binary", parameters: whole }, { t: "a-b_" })).toThrow("/t must be in base64");
  expect(() => request({ body: "form", parameters: { a: BODY } }, { a: { b: 1 } })).toThrow("/a cannot be sent");
});

test("sends cookies encoded", () => {
  const { headers } = request(
    { parameters: { session: { in: "cookie", wire: "sid" }, theme: { in: "cookie" } } },
    { session: "a;b=c", theme: 1 },
  );
  expect(headers["cookie"]).toBe("sid=a%3Bb%3Dc; theme=1");
});

test("sends no fragment of a path, and a slash in a name encoded", async () => {
  const [iam, harbor] = await Promise.all([connectors.aws_iam(), connectors.harbor()]);
  const list = buildRequest({
    connector: iam.CONNECTOR,
    operation: iam.OPERATION_MAP["users:read"] as AnyOperation,
    params: {},
    target: {},
  });
  expect([list.url.href, list.body]).toEqual(["https://iam.amazonaws.com/", "Action=ListUsers&Version=2010-05-08"]);
  // Harbor wants slashes of a repository encoded twice.
  const { url } = buildRequest({
    connector: harbor.CONNECTOR,
    operation: harbor.OPERATION_MAP["artifacts:read"] as AnyOperation,
    params: { project_name: "library", repository_name: "team%2Fapp" },
    target: { variables: { host: "registry.example.com" } },
  });
  expect(url.href).toBe("https://registry.example.com/api/v2.0/projects/library/repositories/team%252Fapp/artifacts");
});
