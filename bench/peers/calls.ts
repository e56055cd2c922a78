import { join } from "node:path";
import { withServer } from "../call.js";
import { PEERS } from "./install.js";
import type { Table } from "./table.js";

/** The milliseconds of a call. */
interface Times {
  readonly name: string;
  readonly one: number;
  readonly many: number;
}

/** The request that ours sends, by each client, against a server that only answers. */
export async function measureCalls(rounds: number): Promise<Table> {
  const alias = { "hey-api-client": join(PEERS, "node_modules/@hey-api/openapi-ts/dist/clients/fetch/index.ts") };
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }; // axios is CommonJS within
  const times = (await withServer(join(PEERS, "caller.ts"), [String(rounds)], { alias, banner })) as Times[];
  const rows = times.map(({ name, one, many }) => ({
    name,
    figures: { "µs a call, one at a time": one * 1000, "µs a call, 64 at once": many * 1000 },
  }));
  return { title: "a call; ratios to bare fetch", rows };
}
