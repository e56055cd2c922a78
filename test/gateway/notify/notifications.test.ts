import { createHmac } from "node:crypto";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { forgetNotifications } from "../../../gateway/src/notify/outbox.js";
import { startTestGateway, type TestGateway } from "../support/gateway.js";
import { type Receiver, startReceiver } from "./receiver.js";

const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

let receiver: Receiver;
let gateway: TestGateway;
let log: string;

beforeEach(async () => {
  receiver = await startReceiver();
  log = "";
});
afterEach(async () => {
  await gateway.close();
  await receiver.close();
});

async function start(retryMs = 15_000): Promise<void> {
  gateway = await startTestGateway({
    approvals: { mostPending: 50 },
    logger: pino({ level: "warn" }, { write: (line: string) => (log += line) }) as never,
    notifications: {
      publicUrl: "https://gateway.example",
      channels: [
        { name: "soc", kind: "slack", url: `${receiver.url}/services/T0/B0/slack-secret` },
        { name: "soc-teams", kind: "teams", url: `${receiver.url}/workflows/teams-secret` },
      ],
      slackActions: { signingSecret: SECRET, reviewers: { U123: "user:alice", U666: "user:olivia" }, answersTo: receiver.url },
      retryMs,
    },
  });
}

const contain = (...ids: string[]) => gateway.call({ params: { ids, action_name: "contain" } });
const slack = () => receiver.posted.filter(({ path }) => path.startsWith("/services")).map(({ body }) => body);
const answers = () => receiver.posted.filter(({ path }) => path === "/actions").map(({ body }) => body);
const outbox = () =>
  gateway.database.query<{ channel: string; attempts: number; sent: boolean; given_up: boolean; error: string | null }>(
    `select channel, attempts, sent_at is not null as sent, given_up_at is not null as given_up, error from outbox order by id`,
  );

describe("telling reviewers", () => {
  test("Slack gets what the agent asks for, inert, with buttons that carry the digest", async () => {
    await start();
    const { body } = await contain("<!channel> </a>", "h1\u202e", "```");
    await receiver.received(2);
    const { id, params_digest, expires_at } = body.approval;
    expect(slack()).toEqual([
      {
        text: "agent:triage asks for an approval",
        blocks: [
          {
            type: "section",
            text: {
              type: "mrkdwn",
              verbatim: true,
              text: [
                "*HIGH RISK: agent:triage asks for crowdstrike hosts:write*",
                "What it does: Contain hosts or lift their containment.",
                "Answers for the agent: user:olivia",
                "Rule: baseline.high",
                "Approvals needed: 1",
                `Decide before: ${expires_at.replace(/\.\d+Z/, "Z")}`,
                `<https://gateway.example/v1/approvals/${id}|${id}>`,
              ].join("\n"),
            },
          },
          {
            type: "section",
            text: {
              type: "mrkdwn",
              verbatim: true,
              text: '```\naction_name: "contain"\nids: ["&lt;!channel&gt; &lt;/a&gt;","h1\\u202e","\\u0060\\u0060\\u0060"]\n```',
            },
          },
          {
            type: "actions",
            elements: [
              {
                ...{ type: "button", action_id: "approve", style: "primary", value: `${id} ${params_digest}` },
                text: { type: "plain_text", text: "Approve", emoji: false },
              },
              {
                ...{ type: "button", action_id: "deny", style: "danger", value: `${id} ${params_digest}` },
                text: { type: "plain_text", text: "Deny", emoji: false },
              },
            ],
          },
        ],
      },
    ]);
    const teams = receiver.posted.find(({ path }) => path === "/workflows/teams-secret")?.body;
    expect(teams.attachments[0].contentType).toBe("application/vnd.microsoft.card.adaptive");
    const { actions, body: elements } = teams.attachments[0].content;
    expect(actions).toEqual([{ type: "Action.OpenUrl", title: "Pending approvals", url: "https://gateway.example/v1/approvals" }]);
    // Text that is never read as Markdown.
    expect(new Set(elements.map(({ type }: { type: string }) => type))).toEqual(new Set(["RichTextBlock"]));
    expect(elements.flatMap(({ inlines }: { inlines: { text: string }[] }) => inlines.map(({ text }) => text))).toContain(
      'ids: ["<!channel> </a>","h1\\u202e","```"]',
    );
    await vi.waitFor(async () => expect((await outbox()).map(({ sent }) => sent)).toEqual([true, true]), 10_000);
  });

  test("what does not fit cannot be approved by a click", async () => {
    await start();
    await contain(...Array.from({ length: 40 }, (_, n) => `${n}${"x".repeat(100)}`));
    await receiver.received(2);
    const [{ blocks }] = slack();
    expect(JSON.stringify(blocks)).toContain("more characters of the parameters do not fit here");
    expect(blocks.at(-1).elements.map(({ action_id }: { action_id: string }) => action_id)).toEqual(["deny"]);
    for (const { text } of blocks) expect(text?.text.length ?? 0).toBeLessThanOrEqual(3_000);
  });

  test("a flood makes few messages, and each approval is told of once", async () => {
    await start();
    const release = receiver.hold();
    await Promise.all(Array.from({ length: 30 }, (_, n) => contain(`h${n}`)));
    release();
    await vi.waitFor(async () => expect((await outbox()).filter(({ sent }) => sent)).toHaveLength(60), 20_000);
    // One that was on its way before all were asked for, and one about the rest.
    expect(slack().length).toBeLessThanOrEqual(2);
    for (const { blocks } of slack()) expect(blocks.length).toBeLessThanOrEqual(50);
  });

  test("a channel that fails is tried again, then given up with a line in the log; the approval is as good as ever", async () => {
    await start(1);
    receiver.answer = 500;
    const { body } = await contain("h1");
    await vi.waitFor(async () => expect((await outbox()).map(({ given_up }) => given_up)).toEqual([true, true]), 25_000);
    expect(await outbox()).toMatchObject([
      { attempts: 8, sent: false, error: "HTTP 500" },
      { attempts: 8, sent: false, error: "HTTP 500" },
    ]);
    const lines = log.split("\n").filter((line) => line.includes("reviewers could not be told"));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(body.approval.id);
    expect(log).not.toContain("secret");
    const failed = await gateway.events("notification.failed");
    expect(failed.map(({ approval_id, agent, details }) => [approval_id, agent, details])).toEqual(
      expect.arrayContaining(["soc", "soc-teams"].map((channel) => [body.approval.id, "agent:triage", { channel, error: "HTTP 500" }])),
    );
    expect(failed).toHaveLength(2);
    expect((await gateway.send("GET", `/v1/approvals/${body.approval.id}`, { key: gateway.agent })).body.status).toBe("pending");
  });

  test("what is long over is forgotten, and nothing else", async () => {
    await start();
    await contain("h1");
    await vi.waitFor(async () => expect((await outbox()).map(({ sent }) => sent)).toEqual([true, true]), 10_000);
    receiver.answer = 500;
    await contain("h2");
    await receiver.received(4);
    await gateway.database.query(
      "update outbox set created_at = now() - interval '8 days', sent_at = case when channel = 'soc' then sent_at - interval '8 days' else sent_at end",
    );
    await forgetNotifications(gateway.database);
    expect((await outbox()).map(({ channel, sent }) => [channel, sent])).toEqual([
      ["soc-teams", true],
      ["soc", false],
      ["soc-teams", false],
    ]);
    await gateway.database.query("update outbox set given_up_at = now() - interval '8 days' where sent_at is null");
    await forgetNotifications(gateway.database);
    expect((await outbox()).map(({ channel }) => channel)).toEqual(["soc-teams"]);
  });

  test("one failure is made good by the next attempt", async () => {
    await start(1);
    receiver.answer = 503;
    await contain("h1");
    await receiver.received(2);
    receiver.answer = 200;
    await vi.waitFor(async () => expect((await outbox()).map(({ sent }) => sent)).toEqual([true, true]), 20_000);
  });
});

describe("deciding in Slack", () => {
  const now = () => Math.floor(Date.now() / 1000);

  const payloadOf = (value: string, user = "U123", action_id = "approve") =>
    new URLSearchParams({
      payload: JSON.stringify({
        ...{ type: "block_actions", user: { id: user, username: "alice" }, response_url: `${receiver.url}/actions` },
        actions: [{ type: "button", action_id, value }],
      }),
    }).toString();

  const signed = (body: string, timestamp = now(), secret = SECRET) => ({
    "content-type": "application/x-www-form-urlencoded",
    "x-slack-request-timestamp": String(timestamp),
    "x-slack-signature": `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex")}`,
  });

  const click = (body: string, headers: Readonly<Record<string, string>> = signed(body)) =>
    gateway.send("POST", "/v1/slack/actions", { body, headers });

  async function asked() {
    const { body } = await contain("h1");
    const { id, params_digest } = body.approval as { id: string; params_digest: string };
    return { id, value: `${id} ${params_digest}` };
  }

  const statusOf = async (id: string) => (await gateway.send("GET", `/v1/approvals/${id}`, { key: gateway.alice })).body.status;

  const toldOf = () => vi.waitFor(() => expect(answers().length).toBeGreaterThan(0), 10_000).then(() => answers().at(-1));

  test("a signed click of a known reviewer approves, and the channel hears of it", async () => {
    await start();
    const { id, value } = await asked();
    expect(await click(payloadOf(value))).toMatchObject({ status: 200, body: {} });
    expect(await toldOf()).toEqual({
      response_type: "in_channel",
      replace_original: false,
      text: `user:alice: approve. ${id} is approved.`,
    });
    expect(await gateway.events("approval.approved")).toMatchObject([{ approval_id: id, actor: "user:alice" }]);
  });

  test("a click denies", async () => {
    await start();
    const { id, value } = await asked();
    await click(payloadOf(value, "U123", "deny"));
    expect(await statusOf(id)).toBe("denied");
  });

  test.each([
    ["no signature", () => ({ "content-type": "application/x-www-form-urlencoded" })],
    ["another secret", (body: string) => signed(body, now(), "another")],
    ["a recording of six minutes ago", (body: string) => signed(body, now() - 360)],
    ["a time to come", (body: string) => signed(body, now() + 360)],
    ["the signature of another body", (body: string) => signed(`${body} `)],
    ["the time of another request", (body: string) => ({ ...signed(body), "x-slack-request-timestamp": String(now() - 1) })],
  ])("%s decides nothing", async (_what, headers) => {
    await start();
    const { id, value } = await asked();
    const body = payloadOf(value);
    expect(await click(body, headers(body))).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    expect(await statusOf(id)).toBe("pending");
  });

  test.each(["U999", "constructor", "__proto__"])(
    "the Slack user %s, who is nobody here, decides nothing, and it is recorded",
    async (user) => {
      await start();
      const { id, value } = await asked();
      await click(payloadOf(value, user));
      expect(await toldOf()).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("not a reviewer") });
      expect(await statusOf(id)).toBe("pending");
      expect(await gateway.events("request.refused")).toMatchObject([{ approval_id: id, actor: `slack:${user}`, code: "key_scope" }]);
    },
  );

  test("nor does the agent's owner, nor a message that showed something else", async () => {
    await start();
    const { id, value } = await asked();
    await click(payloadOf(value, "U666"));
    expect(await toldOf()).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining("you answer for agent:triage") });
    await click(payloadOf(`${id} hmac-sha256:other`));
    expect(await statusOf(id)).toBe("pending");
  });
});
