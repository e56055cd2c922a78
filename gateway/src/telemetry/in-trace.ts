import { context, propagation, ROOT_CONTEXT } from "@opentelemetry/api";

/** Does something as part of the trace that a caller told of. */
export const inTrace = <T>(traceparent: string | undefined, work: () => T): T =>
  traceparent === undefined ? work() : context.with(propagation.extract(ROOT_CONTEXT, { traceparent }), work);
