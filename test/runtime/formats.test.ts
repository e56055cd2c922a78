import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Format, format, jsonSchema } from "../../runtime/src/server/index.js";

/** By format, texts of it and texts that are none, after the RFCs that JSON Schema names. */
const CASES: Readonly<Record<Format, readonly [right: readonly string[], wrong: readonly string[]]>> = {
  "date-time": [
    ["2026-01-31T12:00:00Z", "2026-01-31t12:00:00.123z", "2026-01-31T12:00:00+05:30", "1998-12-31T23:59:60Z", "1998-12-31T15:59:60-08:00"],
    [
      "2026-01-31",
      "2026-02-30T12:00:00Z",
      "2026-01-31T12:00Z",
      "2026-01-31T12:00:00",
      "2026-01-31T24:00:00Z",
      "2026-01-31T12:60:00Z",
      "2026-01-31T12:00:60Z",
      "2026-01-31T12:00:00+24:00",
      "2026-01-31 12:00:00Z",
      "x2026-01-31T12:00:00Z",
    ],
  ],
  date: [
    ["2026-01-31", "2024-02-29"],
    ["2026-02-29", "2026-13-01", "26-01-31", "2026-1-31", "2026-01-31T12:00:00Z"],
  ],
  email: [
    ["ada@example.com", "ada.l+x@mail.example.co"],
    ["ada", "ada@", "@example.com", "a b@example.com", "ada@example.com\n"],
  ],
  uri: [
    ["https://example.com/a?b=c#d", "urn:isbn:0451450523", "mailto:ada@example.com", "http://[::1]:80/", "x:%20"],
    ["example.com", "/a", "http://a b", "http://example.com/<a>", "http:// ", "x:%2"],
  ],
  uuid: [
    ["123e4567-e89b-42d3-a456-426614174000", "2EB8AA08-AA98-11EA-B4AA-73B441D16380", "00000000-0000-0000-0000-000000000000"],
    ["123e4567e89b42d3a456426614174000", "123e4567-e89b-42d3-a456-42661417400", "g23e4567-e89b-42d3-a456-426614174000"],
  ],
  ipv4: [
    ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
    ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "1.2.3.4\n"],
  ],
  ipv6: [
    ["2001:db8::1", "::", "::1", "::ffff:192.0.2.1"],
    ["2001:db8::g", "1::2::3", "12345::", "192.0.2.1", "fe80::1%eth0"],
  ],
  hostname: [
    ["host.example.com", "a", "xn--bcher-kva.example", "1host"],
    ["", "-a.example", "a-.example", "a..b", "a_b", `${"a".repeat(64)}.example`, ".a", "a."],
  ],
};

describe.each(Object.entries(CASES) as [Format, (typeof CASES)[Format]][])("%s", (name, [right, wrong]) => {
  const schemas = [z.string().check(format(name)), jsonSchema<string>({ type: "string", "x-format": name })];
  it.each(right)("%s", (text) => {
    expect(schemas.map((schema) => schema.safeParse(text).success)).toEqual([true, true]);
  });
  it.each(wrong)("not %s", (text) => {
    expect(schemas.map((schema) => schema.safeParse(text).success)).toEqual([false, false]);
  });
  it("is refused by what was expected", () => {
    const [one, other] = schemas.map((schema) => schema.safeParse("\u0000").error?.issues[0]);
    expect(one).toMatchObject({ code: "custom", params: { code: "format", expected: expect.stringMatching(/^an? /) } });
    expect(other).toMatchObject({ params: { code: "format" } });
  });
});
