import { SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("@agentvault/gateway");

/** Does something inside a span of that name; spans go to whatever OpenTelemetry SDK the process has. */
export const step = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  tracer.startActiveSpan(`arx.${name}`, async (span) => {
    try {
      return await work();
    } catch (error) {
      // The message stays out: what failed may have been told by a vendor.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
