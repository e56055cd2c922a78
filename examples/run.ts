// npm run example [name], npm run example -- --list: runs an example against a gateway on this machine, with vendors that are simulated.

import { readdirSync, readFileSync } from "node:fs";
import { startExampleGateway } from "./run/example-gateway.js";
import { trailLines } from "./run/trail-lines.js";

const fileOf = (name: string): URL => new URL(`${name}.ts`, import.meta.url);

const names = readdirSync(new URL(".", import.meta.url))
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -".ts".length))
  .sort();

/** What an example says of itself in its first line. */
const describe = (name: string): string => readFileSync(fileOf(name), "utf8").split("\n", 1)[0]?.replace("// ", "") ?? "";

const list = (): string => names.map((name) => `  ${name.padEnd(20)} ${describe(name)}`).join("\n");

async function run(name: string): Promise<void> {
  await using gateway = await startExampleGateway();
  const url = await gateway.listen();
  process.env["ARX_API_KEY"] = gateway.apiKey;
  process.env["ARX_BASE_URL"] = url;
  console.log(`${name}: ${describe(name)}\nA gateway listens on ${url}. Its vendors are simulated.\n`);
  await import(fileOf(name).href);
  const trail = trailLines(await gateway.events()).map((line) => `\n  ${line}`);
  console.log(`\nWhat the gateway recorded:${trail.join("")}`);
}

const [asked = "triage"] = process.argv.slice(2);
if (asked === "--list") console.log(list());
else if (names.includes(asked)) await run(asked);
else {
  console.error(`There is no example called ${asked}. There are:\n${list()}`);
  process.exitCode = 2;
}
