import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import type { Logger } from "pino";
import type { Keys } from "../identity/keys.js";
import { newUlid } from "../identity/new-ulid.js";
import type { Principal } from "../identity/principal.js";
import type { Answered } from "../telemetry/answered.js";
import type { RequestNotes } from "../telemetry/request-notes.js";
import { Problem } from "../wire/problem.js";
import { answerError } from "./answer-error.js";
import { limitAtOnce } from "./limit-at-once.js";
import { limitKeys } from "./limit-keys.js";
import { openServer } from "./open-server.js";
import { requireKind } from "./require-kind.js";
import { requirePlain } from "./require-plain.js";
import { tellAnswered } from "./tell-answered.js";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null on the routes that anybody may ask. */
    principal: Principal | null;
    notes: RequestNotes;
  }

  interface FastifyContextConfig {
    /** Whose keys are taken here; left out: anybody may ask. */
    readonly keys?: readonly Principal["kind"][];
  }
}

export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number;
  /** Requests that one key may make in a minute. */
  readonly perMinute: number;
  /** Requests worked on at one time, the waiting ones included; half as many of one key, and twice as many sockets of one address. */
  readonly atOnce: number;
}

export interface AppServices {
  readonly keys: Keys;
  readonly logger: Logger;
  readonly limits: Limits;
  /** Hears of every request when it is over. */
  readonly answered: (answered: Answered) => void;
}

/** The HTTP side without its routes: who asks, within which limits, and errors in the protocol's form. */
export async function createApp({ keys, logger, limits, answered }: AppServices): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    // Idle sockets have no key yet: there may be as many of these again.
    serverFactory: (answer) => openServer(answer, 2 * limits.atOnce),
    forceCloseConnections: "idle",
    // Addresses that cannot be read come here before any hook.
    frameworkErrors: (error, request, reply) => {
      request.notes = {};
      answerError(error, request, reply);
    },
    genReqId: () => `req_${newUlid()}`,
  }) as unknown as FastifyInstance;
  app.decorateRequest("principal", null);
  app.decorateRequest("notes", null as unknown as RequestNotes);
  // The bytes are kept as they came: an idempotency key stands for these.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request) => {
    throw new Problem(
      "not_found",
      `there is no ${request.method} ${request.url.split("?")[0]?.slice(0, 100)}: docs/wire-protocol.md has the addresses`,
    );
  });
  tellAnswered(app, answered);
  app.addHook("onRequest", async (request, reply) => {
    request.notes = {};
    reply.headers({ "x-request-id": request.id, "cache-control": "no-store" });
    requirePlain(request.raw);
    request.principal = await authenticate(keys, request);
  });
  await app.register(rateLimit, {
    max: limits.perMinute,
    timeWindow: 60_000,
    // After who asks is known, before anything of the body is read.
    hook: "preParsing",
    keyGenerator: (request) => request.principal?.keyId ?? request.ip,
    allowList: (request) => request.routeOptions.config.keys === undefined,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { after }) =>
      new Problem("rate_limited", `more than ${limits.perMinute} requests in a minute: wait ${after}`, { retryable: true }),
  });
  limitKeys(app, Math.ceil(limits.atOnce / 2));
  limitAtOnce(app, limits.atOnce);
  return app;
}

async function authenticate(keys: Keys, request: FastifyRequest): Promise<Principal | null> {
  const kinds = request.routeOptions.config.keys;
  if (kinds === undefined) return null;
  const principal = await keys.authenticate(request.headers.authorization);
  requireKind(kinds, principal);
  return principal;
}
