import { setTimeout as pause } from "node:timers/promises";
import { request } from "undici";

/** How to reach a gateway. */
export interface Access {
  readonly url: string;
  readonly agent: string;
  readonly alice: string;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
  readonly body: any;
}

/** A case to be opened; its name is its idempotency key. */
export interface Order {
  readonly name: string;
  /** Whether a reviewer is asked. */
  readonly isAsked: boolean;
}

async function post(url: string, key: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const answer = await request(url, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.statusCode, body: await answer.body.json() };
}

function execute({ url, agent }: Access, { name, isAsked }: Order, approval?: string): Promise<Answer> {
  const params = { name, severity: 50, status: isAsked ? "new" : "in_progress" };
  const headers = { "idempotency-key": name, ...(approval !== undefined && { "arx-approval": approval }) };
  return post(`${url}/v1/sdk/execute`, agent, { connector: "crowdstrike", operation: "cases:create", params }, headers);
}

/** Carries an order out as a client and a reviewer do together, and gives every answer on the way. @throws where the gateway is gone */
export async function carryOut(access: Access, order: Order, heard: (answer: Answer) => void): Promise<Answer> {
  let approval: string | undefined;
  for (;;) {
    const answer = await execute(access, order, approval);
    heard(answer);
    if (answer.body.code === "idempotency_in_progress") await pause(50);
    else if (answer.status !== 202) return answer;
    else {
      const { id, params_digest: expected_digest } = answer.body.approval as { id: string; params_digest: string };
      approval = id;
      // That it is decided already is known by now.
      await post(`${access.url}/v1/approvals/${id}/approve`, access.alice, { expected_digest });
    }
  }
}
