import type { AnyOperation } from "@agentvault/runtime/server";
import { requireShallow } from "../json/require-shallow.js";
import type { VendorAnswer } from "../vendor/exchange.js";
import { decodeText, mediaType } from "./decode-text.js";
import { readXml } from "./read-xml.js";
import { resultShape } from "./result-shape.js";
import { UpstreamFault } from "./upstream-fault.js";

/** Types whose bytes are no text. */
const BINARY =
  /^(?:image|audio|video|font)\/(?!svg)|^application\/(?:octet-stream|pdf|zip|gzip|x-gzip|x-tar|x-7z-compressed|vnd\.(?!.*(?:json|xml|csv)).*)/;

/**
 * What a body says: JSON, lines of JSON, XML; or a text where the result is one, of bytes that are none in base64. Null where it is empty.
 * @throws UpstreamFault where it cannot be read.
 */
export function readBody(operation: AnyOperation, answer: VendorAnswer): unknown {
  const { root, types } = resultShape(operation);
  const type = mediaType(answer);
  if (types.has("string") && BINARY.test(type)) return answer.body.toString("base64");
  const text = textOf(answer);
  if (text.trim() === "") return types.has("string") ? text : null;
  if (isXml(text, type) && !types.has("string")) return readOr("upstream_not_xml", answer, text, () => readXml(text, root));
  if (isTextOnly(types) && !/[/+]json$/.test(type)) return text;
  readOr("upstream_too_deep", answer, text, () => requireShallow(text));
  const value = readJson(text, type, types);
  if (value === undefined) throw fault("upstream_not_json", answer, text);
  return value;
}

/** What a body of an error says, as far as it can be read; null where it is empty. */
export function readErrorBody(answer: VendorAnswer): unknown {
  try {
    const text = decodeText(answer);
    if (text.trim() === "") return null;
    try {
      if (isXml(text, mediaType(answer))) return readXml(text, {});
      requireShallow(text);
      return JSON.parse(text);
    } catch {
      return excerpt(text);
    }
  } catch {
    return null;
  }
}

function textOf(answer: VendorAnswer): string {
  return readOr("upstream_charset", answer, null, () => decodeText(answer));
}

function isXml(text: string, type: string): boolean {
  if (type === "text/html" || !/^\s*</.test(text)) return false;
  return /[/+]xml$/.test(type) || /^\s*<\?xml/.test(text);
}

const isTextOnly = (types: ReadonlySet<string>): boolean => types.has("string") && !types.has("object") && !types.has("array");

/** Undefined where it is neither JSON nor a text that the result may be. */
function readJson(text: string, type: string, types: ReadonlySet<string>): unknown {
  const value = parsed(text);
  // A key of digits is no number, and a file in JSON is still a file; a text in quotes is one.
  if (isTextOnly(types)) return typeof value === "string" ? value : text;
  if (value !== undefined) return /ndjson|jsonl/.test(type) && types.has("array") && !Array.isArray(value) ? [value] : value;
  const lines = parsedLines(text);
  if (lines) return types.has("string") && !types.has("array") ? text : lines;
  const isFree = types.has("string") || types.size === 0 || (types.size === 1 && types.has("null"));
  return isFree && type !== "text/html" && !/[/+]json$/.test(type) ? text : undefined;
}

function parsedLines(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const value = parsed(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOr<T>(reason: keyof typeof WORDS, answer: VendorAnswer, text: string | null, read: () => T): T {
  try {
    return read();
  } catch {
    throw fault(reason, answer, text);
  }
}

const WORDS = {
  upstream_charset: "in a charset that is unknown",
  upstream_not_json: "not in JSON, or broken off",
  upstream_not_xml: "not in XML that can be read",
  upstream_too_deep: "nested too deep to be read",
} as const;

function fault(reason: keyof typeof WORDS, answer: VendorAnswer, text: string | null): UpstreamFault {
  const type = mediaType(answer) || "no content type";
  return new UpstreamFault(
    reason,
    `The vendor answered ${answer.status} with a body that is ${WORDS[reason]} (${type}).`,
    answer.status,
    text === null ? null : excerpt(text),
  );
}

/** Characters of a text that is handed on though it could not be read. */
const MOST = 4096;

const excerpt = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
