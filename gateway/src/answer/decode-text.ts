import type { VendorAnswer } from "../vendor/exchange.js";

/** The text of a body: by its byte order mark, else by the charset of its Content-Type, else UTF-8. @throws RangeError for a charset that there is not. */
export function decodeText({ body, headers }: VendorAnswer): string {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers["content-type"] ?? "")?.[1];
  return new TextDecoder(markOf(body) ?? charset ?? "utf-8").decode(body);
}

function markOf([first, second]: Buffer): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Type and subtype in lower case; empty where the vendor does not tell. */
export const mediaType = ({ headers }: VendorAnswer): string => (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
