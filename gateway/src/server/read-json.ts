import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { parseBody } from "../json/parse-body.js";
import { parseAs } from "../wire/parse-as.js";

/** The body of a request, as its schema has it; no body is an empty object. @throws Problem malformed_json or bad_request */
export function readJson<Schema extends z.ZodType>({ body }: FastifyRequest, schema: Schema): z.output<Schema> {
  return parseAs("the request", Buffer.isBuffer(body) && body.length > 0 ? parseBody(body) : {}, schema, "bad_request");
}
