import type { Problem, ProblemCode } from "../wire/problem.js";

/** What a request is answered. */
export interface Answer {
  readonly status: number;
  /** JSON text. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the problem, where it is one. */
  readonly code?: ProblemCode;
}

export const jsonAnswer = (status: number, body: unknown, headers?: Readonly<Record<string, string>>): Answer => ({
  status,
  body: JSON.stringify(body),
  ...(headers && { headers }),
});

/** What stands in a problem beside its own members: the request that it answers, and the event that tells of it. */
export interface Told {
  readonly requestId: string;
  readonly auditEventId?: string | undefined;
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A problem as RFC 9457 has it. */
export function problemAnswer(problem: Problem, { requestId, auditEventId, members }: Told): Answer {
  const { code, status, message, headers } = problem;
  const type = `https://arx.dev/problems/${code.replaceAll("_", "-")}`;
  const title = `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("_", " ")}`;
  const event = auditEventId === undefined ? {} : { audit_event_id: auditEventId };
  const body = {
    type,
    title,
    status,
    code,
    detail: message,
    request_id: requestId,
    retryable: false,
    ...members,
    ...event,
    ...problem.members,
  };
  return { ...jsonAnswer(status, body, { "content-type": "application/problem+json", ...headers }), code };
}

/** A stored answer, as it is given again. */
export function replayed(status: number, text: string): Answer {
  const body = JSON.parse(text) as { meta?: object; code?: ProblemCode };
  if (status !== 200) {
    const answer = { status, body: text, headers: { "content-type": "application/problem+json" } };
    return body.code === undefined ? answer : { ...answer, code: body.code };
  }
  return jsonAnswer(status, { ...body, meta: { ...body.meta, replayed: true } });
}
