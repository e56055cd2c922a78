import { OutboundError } from "./outbound-error.js";

/** Guards against a body without end. @throws OutboundError `too_large` */
export function requireSize(host: string, bytes: number, maxBytes: number): void {
  if (bytes > maxBytes) throw new OutboundError("too_large", "unknown", host, `answered with more than ${maxBytes} bytes`);
}
