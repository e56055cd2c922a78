import { Problem } from "../wire/problem.js";
import { requireShallow, TooDeepError } from "./require-shallow.js";
import { requireWellFormed } from "./require-well-formed.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** The JSON in a request's body. @throws Problem malformed_json or bad_request */
export function parseBody(body: Buffer): unknown {
  const [text, value] = parse(body);
  requireWellFormed(text, value);
  return value;
}

function parse(body: Buffer): [text: string, value: unknown] {
  try {
    const text = UTF8.decode(body);
    requireShallow(text);
    return [text, JSON.parse(text)];
  } catch (error) {
    if (error instanceof TooDeepError) throw new Problem("bad_request", `the body is ${error.message}`);
    throw new Problem("malformed_json", "the body is not JSON in UTF-8");
  }
}
