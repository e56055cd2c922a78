import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { Problem } from "../wire/problem.js";

/** The body of a request, as its schema has it; no body is an empty object. @throws Problem malformed_json or bad_request */
export function readJson<Schema extends z.ZodType>({ body }: FastifyRequest, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(Buffer.isBuffer(body) && body.length > 0 ? parse(body) : {});
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Problem("bad_request", `the request: ${first?.path.join("/") || "the body"}: ${first?.message}`);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new Problem("malformed_json", "the body is not JSON");
  }
}
