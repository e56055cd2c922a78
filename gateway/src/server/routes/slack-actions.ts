import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { vote } from "../../approvals/vote.js";
import { jsonAnswer } from "../../execute/answer.js";
import type { Ledger } from "../../ledger/ledger.js";
import { requireSlackSignature } from "../../notify/require-slack-signature.js";
import { reviewerInSlack } from "../../notify/reviewer-in-slack.js";
import { slackText } from "../../notify/safe-text.js";
import { post } from "../../notify/sender.js";
import type { SlackActions } from "../../notify/settings.js";
import { readClick, type SlackClick } from "../../notify/slack-click.js";
import { Problem } from "../../wire/problem.js";
import { send } from "../send.js";

/** A click brings the whole message along. */
const LARGEST = 262_144;

const header = ({ headers }: FastifyRequest, name: string): string | undefined => [headers[name]].flat()[0];

/** `POST /v1/slack/actions`: Slack tells of clicks on Approve and Deny. What came of one is told to Slack, which shows it. */
export function slackActionsRoute(
  app: FastifyInstance,
  ledger: Ledger,
  settings: SlackActions,
  logger: Logger,
  stopping: AbortSignal,
): void {
  app.register(async (scope) => {
    // The signature is over the bytes.
    scope.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    scope.post("/v1/slack/actions", { bodyLimit: LARGEST }, async (request, reply) => {
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const [timestamp, signature] = [header(request, "x-slack-request-timestamp"), header(request, "x-slack-signature")];
      requireSlackSignature(settings.signingSecret, { timestamp, signature, body });
      const click = readClick(body);
      const outcome = await decide(ledger, settings, click, request.id);
      // Slack waits three seconds for this answer: its user is told by another request.
      void tell(settings, click, outcome, stopping).then((error) => error && logger.warn({ error }, "Slack was not told of a decision"));
      return send(reply, jsonAnswer(200, {}));
    });
  });
}

interface Outcome {
  readonly text: string;
  readonly isDecided: boolean;
}

async function decide(ledger: Ledger, { reviewers }: SlackActions, click: SlackClick, requestId: string): Promise<Outcome> {
  try {
    const reviewer = await knownReviewer(ledger, reviewers, click, requestId);
    const comment = click.vote === "deny" ? "denied in Slack" : undefined;
    const ballot = { id: click.approvalId, reviewer, vote: click.vote, comment, expectedDigest: click.digest, requestId };
    const { id, status, required } = await vote(ledger, ballot);
    return {
      isDecided: true,
      text: `${reviewer.owner}: ${click.vote}. ${id} is ${status}${status === "pending" ? `, it needs ${required}` : ""}.`,
    };
  } catch (error) {
    if (error instanceof Problem) return { isDecided: false, text: error.message };
    throw error;
  }
}

async function knownReviewer(ledger: Ledger, reviewers: SlackActions["reviewers"], click: SlackClick, requestId: string) {
  try {
    return reviewerInSlack(reviewers, click.user);
  } catch (error) {
    const told = { approval_id: click.approvalId, request_id: requestId, actor: `slack:${click.user}`, code: "key_scope" };
    await ledger.record({ events: [{ type: "request.refused", ...told }] });
    throw error;
  }
}

/** A decision is told to the channel, a refusal to the one who clicked. */
async function tell({ answersTo }: SlackActions, { answerTo }: SlackClick, { text, isDecided }: Outcome, stopping: AbortSignal) {
  if (answerTo === undefined || !URL.canParse(answerTo) || new URL(answerTo).origin !== answersTo) return "no address that is Slack's";
  return post(
    answerTo,
    { response_type: isDecided ? "in_channel" : "ephemeral", replace_original: false, text: slackText(text) },
    stopping,
  );
}
