/* The same request by each client, one after the other and 64 at once, in rounds by turns; the figures go to the parent process. */
import { Agent, request as nodeRequest } from "node:http";
import { ARXCore } from "@agentvault/runtime";
import { Octokit } from "@octokit/core";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
import axios from "axios";
import { createClient as createHeyApi } from "hey-api-client";
import ky from "ky";
import createOpenapiFetch from "openapi-fetch";
import { Agent as UndiciAgent, request as undiciRequest } from "undici";
import { median } from "../figure.js";

const SEQUENTIAL = 50;
const PARALLEL = 640;
const CONCURRENCY = 64;

const baseUrl = process.argv[2] ?? "";
const rounds = Number(process.argv[3]);
const path = "/v1/sdk/execute";
const url = baseUrl + path;

let sent: RequestInit = {};
const record: typeof fetch = (address, init = {}) => {
  sent = init;
  return fetch(address, init);
};
await new CrowdStrikeConnector(new ARXCore({ apiKey: "arx_bench_key", baseUrl, fetch: record })).containHost({ ids: ["host_abc123"] });
const body = JSON.parse(String(sent.body)) as Record<string, unknown>;
const headers = Object.fromEntries(new Headers(sent.headers));

const core = new ARXCore({ apiKey: "arx_bench_key", baseUrl });
const crowdstrike = new CrowdStrikeConnector(core);
const agent = new Agent({ keepAlive: true });
const dispatcher = new UndiciAgent();
const octokit = new Octokit({ baseUrl });
const openapiFetch = createOpenapiFetch({ baseUrl, headers });
const heyApi = createHeyApi({ baseUrl, headers });

const viaNode = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const sent = nodeRequest(url, { method: "POST", agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      response.on("end", () => resolve(JSON.parse(text)));
    });
    sent.on("error", reject).end(JSON.stringify(body));
  });

/** A session remembers its actions, so each call begins a new one. */
const viaOurs = async (): Promise<unknown> => {
  core.session.clear();
  return crowdstrike.containHost({ ids: ["host_abc123"] });
};

const CLIENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "bare fetch": async () => (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).json(),
  ours: viaOurs,
  "node:http agent": viaNode,
  "undici request": async () => (await undiciRequest(url, { method: "POST", headers, body: JSON.stringify(body), dispatcher })).body.json(),
  "openapi-fetch": async () => (await openapiFetch.POST(path, { body })).data,
  "hey-api's client": async () => (await heyApi.post({ url: path, body })).data,
  ky: () => ky.post(url, { json: body, headers }).json(),
  axios: async () => (await axios.post(url, body, { headers })).data,
  "@octokit/core": async () => (await octokit.request(`POST ${path}`, { ...body, headers })).data,
};

/** Milliseconds of each call, one after the other. */
async function timeEach(call: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < SEQUENTIAL; i++) {
    const started = performance.now();
    await call();
    times.push(performance.now() - started);
  }
  return times;
}

/** Milliseconds for each of many calls, 64 at once. */
async function timeParallel(call: () => Promise<unknown>): Promise<number> {
  let left = PARALLEL;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return (performance.now() - started) / PARALLEL;
}

const clients = Object.entries(CLIENTS).map(([name, call]) => ({ name, call, one: [] as number[], many: [] as number[] }));
for (const { name, call } of clients) {
  const answer = (await call()) as { result?: { resources?: unknown[] }; resources?: unknown[] } | undefined;
  if ((answer?.result ?? answer)?.resources?.length !== 10) throw new Error(`${name} got ${JSON.stringify(answer)}`);
}
for (let round = -2; round < rounds; round++) {
  for (const { call, one, many } of round % 2 === 0 ? clients : clients.toReversed()) {
    const [each, parallel] = [await timeEach(call), await timeParallel(call)];
    if (round < 0) continue; // the first rounds only warm up
    one.push(...each);
    many.push(parallel);
  }
}
process.send?.(clients.map(({ name, one, many }) => ({ name, one: median(one), many: median(many) })));
