/*
 * npm run stress -- kill [times]: kills gateways at every place, 200 times each unless it says otherwise.
 * npm run stress -- soak|load [minutes]: 8 or 256 connections for ten minutes. The exit code is 1 where something was wrong.
 */
import { stressKill } from "./kill.js";
import { stressLoad } from "./load.js";

const load = (connections: number) => (minutes: number) => stressLoad({ connections, seconds: 60, rows: minutes });

const KINDS: ReadonlyMap<string, { readonly usual: number; readonly run: (amount: number) => Promise<boolean> }> = new Map([
  ["kill", { usual: 200, run: stressKill }],
  ["soak", { usual: 10, run: load(8) }],
  ["load", { usual: 10, run: load(256) }],
]);

const [, , name = "", amount] = process.argv;
const kind = KINDS.get(name);
const count = Number(amount ?? kind?.usual);
if (!kind || !Number.isInteger(count) || count < 1) {
  console.error("usage: npm run stress -- kill [times] | soak [minutes] | load [minutes]");
  process.exitCode = 2;
} else if (!(await kind.run(count))) process.exitCode = 1;
