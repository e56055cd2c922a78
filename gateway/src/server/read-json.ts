import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { parseBody } from "../json/parse-body.js";
import { Problem } from "../wire/problem.js";

/** The body of a request, as its schema has it; no body is an empty object. @throws Problem malformed_json or bad_request */
export function readJson<Schema extends z.ZodType>({ body }: FastifyRequest, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(Buffer.isBuffer(body) && body.length > 0 ? parseBody(body) : {});
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Problem("bad_request", `the request: ${first?.path.join("/") || "the body"}: ${first?.message}`);
}
