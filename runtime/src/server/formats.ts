import { z } from "zod";

/** The formats that a spec may have checked: what a text of each is called, and how it looks. */
const FORMATS = {
  "date-time": { expected: "a date and time, such as 2026-01-31T12:00:00Z", test: isDateTime },
  date: { expected: "a date, such as 2026-01-31", test: (text: string) => z.regexes.date.test(text) },
  email: { expected: "an e-mail address", test: (text: string) => z.regexes.email.test(text) },
  uri: { expected: "an absolute URI", test: (text: string) => URI.test(text) && URL.canParse(text) },
  uuid: { expected: "a UUID", test: (text: string) => z.regexes.guid.test(text) },
  ipv4: { expected: "an IPv4 address", test: (text: string) => z.regexes.ipv4.test(text) },
  ipv6: { expected: "an IPv6 address", test: (text: string) => /^[\da-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`) },
  hostname: { expected: "a host name", test: isHostname },
} as const satisfies Record<string, { readonly expected: string; readonly test: (text: string) => boolean }>;

export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** What a text of a format is called, where this text is none; undefined where it is one. */
export function formatProblem(format: Format, text: string): string | undefined {
  return FORMATS[format].test(text) ? undefined : FORMATS[format].expected;
}

/** A text of a format: JSON Schema's `format`, where the spec has it checked. */
export function format(name: Format): z.core.CheckFn<string> {
  return (context) => {
    const expected = formatProblem(name, context.value);
    if (expected === undefined) return;
    const message = `Invalid input: expected ${expected}`;
    context.issues.push({ code: "custom", input: context.value, message, params: { code: "format", expected }, continue: true });
  };
}

/** RFC 3986: only what may stand in a URI as it is. */
const URI = /^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i;

/** RFC 3339: the seconds and the offset are there; a leap second may be. */
function isDateTime(text: string): boolean {
  const [, date = "", hours, minutes, seconds, offset] = /^(.{10})t(\d\d):(\d\d):(\d\d)(?:\.\d+)?(z|[+-]\d\d:\d\d)$/i.exec(text) ?? [];
  if (!z.regexes.date.test(date) || Number(hours) > 23 || Number(minutes) > 59) return false;
  const [, sign, offsetHours = "0", offsetMinutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(offset ?? "") ?? [];
  if (Number(offsetHours) > 23 || Number(offsetMinutes) > 59) return false;
  if (Number(seconds) < 60) return true;
  const shift = (sign === "-" ? 1 : -1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  const minuteOfDay = (Number(hours) * 60 + Number(minutes) + shift + 2880) % 1440;
  return Number(seconds) === 60 && minuteOfDay === 1439;
}

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
}
