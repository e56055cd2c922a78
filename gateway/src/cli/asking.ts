import { type Command, Option } from "commander";
import type { End } from "./exit-code.js";
import { GatewayClient, GatewayClientError } from "./gateway-client.js";

const DEFAULT_URL = "http://127.0.0.1:8080";

export interface GatewayFlags {
  readonly url: string;
}

/** `--url`, or ARX_GATEWAY_URL. */
export const urlOption = (): Option => new Option("--url <url>", "the gateway").env("ARX_GATEWAY_URL").default(DEFAULT_URL);

/**
 * Asks the gateway with the key in ARX_REVIEWER_KEY, and prints what comes of it: what stands on a command line is seen by others on the
 * machine, so the key comes from nowhere else.
 */
export async function asking(
  command: Command,
  { url }: GatewayFlags,
  end: End,
  work: (client: GatewayClient, print: (text: string) => void) => Promise<string>,
): Promise<void> {
  const { writeOut = () => {}, writeErr = () => {} } = command.configureOutput();
  const refuse = (code: 1 | 2, message: string) => {
    writeErr(`${message}\n`);
    end(code);
  };
  const key = process.env["ARX_REVIEWER_KEY"];
  if (!key) return refuse(2, "ARX_REVIEWER_KEY is not set: put a reviewer's key there, `keys create` makes one");
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url))
    return refuse(2, `${url} is no address of a gateway: one looks like ${DEFAULT_URL}`);
  try {
    writeOut(await work(new GatewayClient(url.replace(/\/+$/, ""), key), writeOut));
    end(0);
  } catch (error) {
    if (!(error instanceof GatewayClientError)) throw error;
    refuse(1, error.message);
  }
}
