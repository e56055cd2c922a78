/* Calls of the SDK and bare fetches of the same bytes, in rounds by turns; the figures go to the parent process. */
import { ARXCore } from "@agentvault/runtime";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
import { type Figure, median } from "./figure.js";

const ROUNDS = 300;
const CALLS = 10;
const LIMIT = 1.08;

const baseUrl = process.argv[2] ?? "";

/** Some calls, one after the other, each timed on its own. */
async function time(call: () => Promise<unknown>, into: number[]): Promise<void> {
  for (let i = 0; i < CALLS; i++) {
    const started = performance.now();
    await call();
    into.push(performance.now() - started);
  }
}

/** Both ways, by a client whose session holds `actions` calls, and does not remember more. */
async function compare(name: string, actions: number): Promise<Figure[]> {
  let sent: [input: Parameters<typeof fetch>[0], init?: RequestInit | undefined] = [baseUrl];
  let isRecording = true;
  const record: typeof fetch = (...request) => {
    if (isRecording) sent = request;
    return fetch(...request);
  };
  const core = new ARXCore({ apiKey: "arx_bench_key", baseUrl, fetch: record });
  const crowdstrike = new CrowdStrikeConnector(core);
  const governed = async (): Promise<unknown> => {
    if (actions === 0) core.session.clear();
    return crowdstrike.containHost({ ids: ["host_abc123"] });
  };
  for (let i = 0; i <= actions; i++) await governed();
  isRecording = false;
  const [url, { method, headers, body } = {}] = sent;
  const bare = async (): Promise<unknown> => {
    const response = await fetch(url, { method: method as string, headers: headers as HeadersInit, body: body as BodyInit });
    return response.json();
  };

  const [calls, fetches]: [number[], number[]] = [[], []];
  for (let round = -50; round < ROUNDS; round++) {
    const turns = [() => time(governed, calls), () => time(bare, fetches)];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    if (round === -1) for (const list of [calls, fetches]) list.length = 0; // the first rounds only warm up
  }
  const [call, plain] = [median(calls), median(fetches)];
  return [
    { part: "call", name: `${name}, bare fetch`, value: plain * 1000, unit: "µs" },
    { part: "call", name: `${name}, through the SDK`, value: call * 1000, unit: "µs" },
    { part: "call", name: `${name}, ratio`, value: call / plain, unit: "×", limit: LIMIT },
  ];
}

process.send?.([...(await compare("new session", 0)), ...(await compare("session of 256 actions", 256))]);
