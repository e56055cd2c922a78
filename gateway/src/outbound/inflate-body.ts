import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { OutboundError } from "./outbound-error.js";

/** The encodings that answers may have. */
export const ACCEPT_ENCODING = "gzip, deflate, br";

type Decode = (body: Buffer, bounds: { readonly maxOutputLength: number }) => Promise<Buffer>;

const [inflateWrapped, inflateBare] = [promisify(inflate), promisify(inflateRaw)];

const DECODERS = new Map<string, Decode>([
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["br", promisify(brotliDecompress)],
  ["deflate", inflateEither],
]);

/**
 * Undoes a `Content-Encoding`, and guards against a body that grows beyond `maxBytes` by it.
 * @throws OutboundError `bad_encoding`, `too_large`
 */
export async function inflateBody(host: string, body: Buffer, encoding: string, maxBytes: number): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (body.length === 0 || name === "" || name === "identity") return body;
  const decode = DECODERS.get(name);
  if (!decode) throw badEncoding(host, "answered in an encoding that was not asked for");
  try {
    return await decode(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_BUFFER_TOO_LARGE")
      throw badEncoding(host, "answered with a body that cannot be inflated");
    throw new OutboundError("too_large", "unknown", host, `answered with more than ${maxBytes} bytes, once inflated`);
  }
}

/** By RFC 9110 it is wrapped as zlib does it; some servers send it bare. The wrapper's first byte tells. */
function inflateEither(...[body, bounds]: Parameters<Decode>): Promise<Buffer> {
  return ((body[0] as number) & 0x0f) === 8 ? inflateWrapped(body, bounds) : inflateBare(body, bounds);
}

const badEncoding = (host: string, reason: string) => new OutboundError("bad_encoding", "unknown", host, reason);
