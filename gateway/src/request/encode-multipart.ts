import { randomBytes } from "node:crypto";
import type { Body } from "./build-body.js";

/** Fields as multipart/form-data (RFC 7578): a list repeats its name, what has properties is JSON. */
export function encodeMultipart(fields: readonly (readonly [name: string, value: unknown])[]): Body {
  // Not to be guessed: a value that had it would end its part.
  const boundary = `arx-${randomBytes(18).toString("hex")}`;
  const parts = fields.flatMap(([name, value]) => [value].flat().map((item) => `--${boundary}\r\n${part(name, item)}\r\n`));
  return { content: Buffer.from(`${parts.join("")}--${boundary}--\r\n`), type: `multipart/form-data; boundary=${boundary}` };
}

function part(name: string, value: unknown): string {
  const isText = typeof value !== "object" || value === null;
  const type = isText ? "" : "\r\nContent-Type: application/json";
  return `Content-Disposition: form-data; name="${escapeName(name)}"${type}\r\n\r\n${isText ? `${value}` : JSON.stringify(value)}`;
}

const escapeName = (name: string): string => name.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
