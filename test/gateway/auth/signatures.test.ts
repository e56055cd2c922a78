import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { edgegridHeader } from "../../../gateway/src/auth/akamai-edgegrid.js";
import { canonicalDuo } from "../../../gateway/src/auth/duo-hmac.js";
import { authenticate, contextOf, requestTo } from "./vendor.js";

describe("AWS Signature Version 4", () => {
  const AUTH = { type: "aws_sigv4", service: "service" } as const;
  const SECRET = { access_key_id: "AKIDEXAMPLE", secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
  const now = () => Date.UTC(2015, 7, 30, 12, 36);
  const SESSION =
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";
  const FORM = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "Param1=value1" };

  // The requests and signatures of AWS's own test suite.
  test.each([
    ["get-vanilla", "/", {}, {}, "host;x-amz-date", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"],
    [
      "get-vanilla-query-order-key-case",
      "/?Param2=value2&Param1=value1",
      {},
      {},
      "host;x-amz-date",
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
    ],
    ["post-vanilla", "/", { method: "POST" }, {}, "host;x-amz-date", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"],
    [
      "post-x-www-form-urlencoded",
      "/",
      FORM,
      {},
      "content-type;host;x-amz-date",
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
    ],
    [
      "post-sts-header-before",
      "/",
      { method: "POST" },
      { session_token: SESSION },
      "host;x-amz-date;x-amz-security-token",
      "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead",
    ],
  ])("%s", async (_name, path, request, more, names, signature) => {
    const context = contextOf(AUTH, { ...SECRET, ...more }, { now });
    const { headers } = await authenticate(requestTo(`https://example.amazonaws.com${path}`, request), context);
    expect(headers["authorization"]).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
    );
    expect(headers["x-amz-date"]).toBe("20150830T123600Z");
    expect(headers["x-amz-security-token"]).toBe((more as { session_token?: string }).session_token);
    expect(headers).not.toHaveProperty("host");
  });

  test.each([
    ["https://guardduty.eu-west-1.amazonaws.com/detector", "eu-west-1"],
    ["https://iam.amazonaws.com/", "us-east-1"],
    ["https://guardduty.internal.acme.com/detector", "ap-south-1"],
  ])("the region is the host's, or else the credential's: %s", async (url, region) => {
    const { headers } = await authenticate(requestTo(url), contextOf(AUTH, { ...SECRET, region: "ap-south-1" }, { now }));
    expect(headers["authorization"]).toContain(`/20150830/${region}/service/aws4_request`);
  });

  test("what is sent is what is signed: a space in the query is %20", async () => {
    const { url } = await authenticate(requestTo("https://iam.amazonaws.com/a%2Fb?q=a+b&q=c"), contextOf(AUTH, SECRET, { now }));
    expect(url.href).toBe("https://iam.amazonaws.com/a%2Fb?q=a%20b&q=c");
  });
});

describe("Duo", () => {
  // tests/test_client.py of duosecurity/duo_client_python.
  const FIELDS = [
    ["\u469a\u287b\u35d0\u8ef3\u6727\u502a\u0810\ud091\xc8\uc170", "\u0f45\u1a76\u341a\u654c\uc23f\u9b09\uabe2\u8343\u1b27\u60d0"],
    ["\u7449\u7e4b\uccfb\u59ff\ufe5f\u83b7\uadcc\u900c\ucfd1\u7813", "\u8db7\u5022\u92d3\u42ef\u207d\u8730\uacfe\u5617\u0946\u4e30"],
    ["\u7470\u9314\u901c\u9eae\u40d8\u4201\u82d8\u8c70\u1d31\ua042", "\u17d9\u0ba8\u9358\uaadf\ua42a\u48be\ufb96\u6fe9\ub7ff\u32f3"],
    ["\uc2c5\u2c1d\u2620\u3617\u96b3F\u8605\u20e8\uac21\u5934", "\ufba9\u41aa\ubd83\u840b\u2615\u3e6e\u652d\ua8b5\ud56bU"],
  ];
  const FORM = requestTo("https://foO.BAr52.cOm/Foo/BaR2/qux", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(FIELDS.toReversed()).toString(),
  });
  const DATE = "Fri, 07 Dec 2012 17:18:00 -0000";
  const SECRET = { integration_key: "test_ikey", secret_key: "gtdfxv9YgVBYcF6dl2Eq17KUQJN2PLM2ODVTkvoT" };
  const SIGNATURE =
    "0508065035a03b2a1de2f453e629e791d180329e157f65df6b3e0f08299d4321e1c5c7a7c7ee6b9e5fc80d1fb6fbf3ad5eb7c44dd3b3985a02c37aca53ec3698";

  test("a form is signed as Duo's client does it with version 2", async () => {
    const context = contextOf({ type: "duo_hmac" }, SECRET, { now: () => Date.UTC(2012, 11, 7, 17, 18) });
    const { headers } = await authenticate(FORM, context);
    expect(headers["date"]).toBe(DATE);
    expect(headers["authorization"]).toBe(`Basic ${Buffer.from(`test_ikey:${SIGNATURE}`).toString("base64")}`);
  });

  test("everything else is signed as with version 5: parameters, body and Duo's own headers", () => {
    const request = requestTo("https://foO.BaR52.cOm/Foo/BaR2/qux", {
      method: "post",
      headers: { "x-duo-b": "header_value_2", "x-duo-a": "header_value_1" },
    });
    const lines = canonicalDuo(request, "Tue, 17 Nov 2020 14:12:00").split("\n");
    expect(lines.slice(0, 5)).toEqual(["Tue, 17 Nov 2020 14:12:00", "POST", "foo.bar52.com", "/Foo/BaR2/qux", ""]);
    // SHA-512 of nothing, and what the same file expects for these headers.
    expect(lines[5]?.slice(0, 32)).toBe("cf83e1357eefb8bdf1542850d66d8007");
    expect(lines[6]).toBe(
      "60be11a30e0756f2ee2afdce1db849b987dcf86c1133394bd7bbbc9877920330c4d78aceacbb377ab8cbd9a8efe6a410fed4047376635ac71226ab46ca10d2b1",
    );
  });

  test("parameters are sorted and encoded as OAuth 1 does it", () => {
    const [, , , , parameters] = canonicalDuo(requestTo("https://a.b/c?username=root&realname=First%20Last&x=(*)~&x=!"), DATE).split("\n");
    expect(parameters).toBe("realname=First%20Last&username=root&x=%21&x=%28%2A%29~");
  });

  test("a GET carries the signature of what is sent", async () => {
    const request = requestTo("https://api-1.duosecurity.com/admin/v1/users?limit=2");
    const { headers } = await authenticate(request, contextOf({ type: "duo_hmac" }, SECRET));
    const signature = createHmac("sha512", SECRET.secret_key)
      .update(canonicalDuo(request, headers["date"] ?? ""))
      .digest("hex");
    expect(Buffer.from(headers["authorization"]?.slice(6) ?? "", "base64").toString()).toBe(`test_ikey:${signature}`);
  });
});

describe("Akamai EdgeGrid", () => {
  // akamai/edgegrid/test/testcases.json and testdata.json of akamai/AkamaiOPEN-edgegrid-python.
  const SECRET = {
    client_token: "akab-client-token-xxx-xxxxxxxxxxxxxxxx",
    client_secret: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
    access_token: "akab-access-token-xxx-xxxxxxxxxxxxxxxx",
  };
  const HOST = "https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net";
  const NONCE = "nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  const TIME = "20140321T19:34:21+0000";

  test.each([
    ["simple GET", "GET", "/", undefined, "tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU="],
    ["GET with querystring", "GET", "/testapi/v1/t1?p1=1&p2=2", undefined, "hKDH1UlnQySSHjvIcZpDMbQHihTQ0XyVAKZaApabdeA="],
    ["POST inside limit", "POST", "/testapi/v1/t3", "data".repeat(8), "hXm4iCxtpN22m4cbZb4lVLW5rhX8Ca82vCFqXzSTPe4="],
    ["POST too large", "POST", "/testapi/v1/t3", "d".repeat(2049), "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY="],
    ["POST length equals max_body", "POST", "/testapi/v1/t3", "d".repeat(2048), "6Q6PiTipLae6n4GsSIDTCJ54bEbHUBp+4MUXrbQCBoY="],
    ["POST empty body", "POST", "/testapi/v1/t6", "", "1gEDxeQGD5GovIkJJGcBaKnZ+VaPtrc4qBUHixjsPCQ="],
    ["PUT test", "PUT", "/testapi/v1/t6", "P".repeat(31), "GNBWEYSEWOLtu+7dD52da2C39aX/Jchpon3K/AmBqBU="],
    [
      "GET with query params and separator in path",
      "GET",
      "/testapi/v1/configs/111;222;333?from=12345&limit=200000",
      undefined,
      "pmQF7Is2+O4r/mMojPR4yeF58BrempNNoBX5/DT0Fxs=",
    ],
  ])("%s", (_name, method, path, body, signature) => {
    const request = requestTo(HOST + path, { method, ...(body !== undefined && { body }) });
    expect(edgegridHeader(request, SECRET, TIME, NONCE, 2048)).toBe(
      `EG1-HMAC-SHA256 client_token=${SECRET.client_token};access_token=${SECRET.access_token};timestamp=${TIME};nonce=${NONCE};signature=${signature}`,
    );
  });

  test("a request carries the time of the gateway and a nonce of its own", async () => {
    const context = contextOf({ type: "akamai_edgegrid" }, SECRET);
    const headers = await Promise.all(
      [1, 2].map(async () => (await authenticate(requestTo(`${HOST}/`), context)).headers["authorization"] ?? ""),
    );
    const [nonce, other] = headers.map((header) => /timestamp=20260101T12:00:00\+0000;nonce=([^;]{36});signature=/.exec(header)?.[1]);
    expect(nonce).toBeDefined();
    expect(nonce).not.toBe(other);
    expect(headers[0]).toBe(edgegridHeader(requestTo(`${HOST}/`), SECRET, "20260101T12:00:00+0000", nonce ?? ""));
  });
});
