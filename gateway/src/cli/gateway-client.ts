/** The gateway refused, or did not answer. The message has no key in it. */
export class GatewayClientError extends Error {}

/** Asks a running gateway, as a reviewer. */
export class GatewayClient {
  readonly #key: string;

  constructor(
    private readonly url: string,
    key: string,
  ) {
    this.#key = key;
  }

  /** The JSON of an answer. @throws GatewayClientError */
  async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.open(method, path, body);
    const read = (await answer.json().catch(() => undefined)) as T | undefined;
    if (read === undefined) throw this.#notTheGateway(answer);
    return read;
  }

  /** An answer whose body is yet to be read. @throws GatewayClientError where it is a refusal, or there is none. */
  async open(method: string, path: string, body?: object): Promise<Response> {
    const answer = await this.#send(method, path, body);
    if (answer.ok) return answer;
    const problem = (await answer.json().catch(() => undefined)) as { detail?: string; code?: string } | undefined;
    if (problem?.detail !== undefined) throw new GatewayClientError(`${problem.detail} (${problem.code})`);
    throw this.#notTheGateway(answer);
  }

  #notTheGateway = ({ status }: Response): GatewayClientError =>
    new GatewayClientError(`what answers at ${this.url} is not the gateway: HTTP ${status}`);

  async #send(method: string, path: string, body?: object): Promise<Response> {
    try {
      return await fetch(`${this.url}${path}`, {
        method,
        // A redirect would carry the key away.
        redirect: "manual",
        headers: { authorization: `Bearer ${this.#key}`, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const { code } = Object((error as Error).cause) as { code?: string };
      throw new GatewayClientError(`no gateway answers at ${this.url}${code === undefined ? "" : `: ${code}`}`);
    }
  }
}
