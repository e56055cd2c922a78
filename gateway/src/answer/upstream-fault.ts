/** Why a vendor's answer is no result. */
export type FaultReason =
  | "upstream_status"
  | "upstream_redirect"
  | "upstream_reported"
  | "upstream_charset"
  | "upstream_not_json"
  | "upstream_not_xml"
  | "upstream_too_deep";

/** A vendor's answer that is no result: it refused, failed, pointed elsewhere, or cannot be read. What it said stands in `body`, never in the message. */
export class UpstreamFault extends Error {
  override readonly name = "UpstreamFault";

  constructor(
    readonly reason: FaultReason,
    message: string,
    /** HTTP status of the answer: 2xx too, where the error stood in the body. */
    readonly status: number,
    /** As parsed, or the beginning of the text; null where there was none. */
    readonly body: unknown,
  ) {
    super(message);
  }
}
