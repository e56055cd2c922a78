/** A request to a vendor, ready to be sent. */
export interface VendorRequest {
  readonly method: string;
  readonly url: URL;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What a vendor answered, inflated, whatever its status. */
export interface VendorAnswer {
  readonly status: number;
  /** By lower-case name; several values are joined with a comma, as HTTP has it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** From sending the first byte to reading the last. */
  readonly durationMs: number;
}

/** Sends one request to a vendor. @throws OutboundError where there is no answer. */
export type Send = (request: VendorRequest, signal?: AbortSignal) => Promise<VendorAnswer>;
