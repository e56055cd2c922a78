import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ARXClient, ARXCore } from "agentvault";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { sampleValue } from "../../generator/emit/sample.js";
import { argumentsSchema } from "../../generator/emit/sdk.js";
import type { Def, Method } from "../../generator/model/types.js";
import { valuesFor } from "./arbitrary.js";
import { compileAjv } from "./compile.js";
import { connectors } from "./specs.js";

interface Sent {
  readonly connector: string;
  readonly operation: string;
  readonly params: unknown;
}

/** Takes every call and answers nothing of interest; the last call is what is looked at. */
let sent: Sent;
let contract: string | string[] | undefined;
const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  sent = JSON.parse(text) as Sent;
  contract = request.headers["arx-contract"];
  response.setHeader("content-type", "application/json").end('{"result":null,"meta":{}}');
});
const options = () => ({ apiKey: "arx_test", baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

type Arguments = Readonly<Record<string, unknown>>;

/** The same arguments in every run. */
const SETTINGS = { seed: 20260131, numRuns: 40 };

/** What a method may be called with: the least, each optional argument beside it, all, and whatever else its types let through. */
function callsOf(method: Method, defs: readonly Def[]): Arguments[] {
  const schema = argumentsSchema(method);
  const [least, most] = [false, true].map((all) => sampleValue(schema, defs, { all }) as Arguments | undefined);
  const written = least && most ? [least, ...Object.keys(most).map((name) => ({ ...least, [name]: most[name] })), most] : [];
  const isValid = compileAjv(schema, defs);
  return [...written, ...(fc.sample(valuesFor(schema, defs), SETTINGS) as unknown as Arguments[]).filter((args) => isValid(args))];
}

describe("every convenience method sends what its operation accepts, and the contract that the server has", () => {
  test.each(connectors)("$id", async (connector) => {
    const sdk = (await import(`../../generated/sdk/${connector.id}.ts`)) as Record<string, new (core: ARXCore) => object>;
    const { OPERATION_MAP } = (await import(`../../generated/server/${connector.id}.ts`)) as {
      OPERATION_MAP: Record<string, { params: z.ZodType; contract: string }>;
    };
    const instance = new (sdk[`${connector.className}Connector`] as (typeof sdk)[string])(new ARXCore(options()));
    const failures: string[] = [];
    for (const { id, methods } of connector.operations) {
      for (const method of methods) {
        const calls = callsOf(method, connector.defs);
        if (calls.length === 0) failures.push(`${method.name}: no arguments can be made up`);
        for (const args of calls) {
          await (instance as Record<string, (args: Arguments) => Promise<unknown>>)[method.name]?.(args);
          const parsed = OPERATION_MAP[id]?.params.safeParse(sent.params);
          const isRight = sent.connector === connector.id && sent.operation === id && parsed?.success;
          if (!isRight || contract !== OPERATION_MAP[id]?.contract)
            failures.push(
              `${method.name}(${JSON.stringify(args)}) sent ${sent.operation} ${JSON.stringify(sent.params)} by ${contract}: ${parsed?.error?.message}`,
            );
        }
      }
    }
    expect(failures).toEqual([]);
  });
});

describe("the calls of the original send exactly this", () => {
  const arx = () => new ARXClient(options());
  const paragraph = (text: string) => ({ type: "doc", version: 1, content: [{ type: "paragraph", content: [{ type: "text", text }] }] });

  const calls: [string, () => PromiseLike<unknown>, Sent][] = [
    [
      "crowdstrike.getDetections",
      () => arx().crowdstrike().getDetections({ filter: "status:'new'", limit: 50 }),
      { connector: "crowdstrike", operation: "detections:read", params: { filter: "status:'new'", limit: 50 } },
    ],
    [
      "crowdstrike.getDetectionDetails",
      () =>
        arx()
          .crowdstrike()
          .getDetectionDetails({ ids: ["ldt_abc123", "ldt_def456"] }),
      { connector: "crowdstrike", operation: "detections:read_details", params: { ids: ["ldt_abc123", "ldt_def456"] } },
    ],
    [
      "crowdstrike.updateDetection",
      () =>
        arx()
          .crowdstrike()
          .updateDetection({ ids: ["ldt_abc123"], status: "in_progress" }),
      { connector: "crowdstrike", operation: "detections:write", params: { ids: ["ldt_abc123"], status: "in_progress" } },
    ],
    [
      "crowdstrike.getHosts",
      () => arx().crowdstrike().getHosts({ filter: "platform_name:'Windows'", limit: 100 }),
      { connector: "crowdstrike", operation: "hosts:read", params: { filter: "platform_name:'Windows'", limit: 100 } },
    ],
    [
      "crowdstrike.containHost",
      () =>
        arx()
          .crowdstrike()
          .containHost({ ids: ["host_abc123"] }),
      { connector: "crowdstrike", operation: "hosts:write", params: { ids: ["host_abc123"], action_name: "contain" } },
    ],
    [
      "crowdstrike.getIncidents",
      () => arx().crowdstrike().getIncidents({ filter: "fine_score:>=75", limit: 20 }),
      { connector: "crowdstrike", operation: "incidents:read", params: { filter: "fine_score:>=75", limit: 20 } },
    ],
    [
      "splunk.search",
      () => arx().splunk().search({ query: "search index=main sourcetype=syslog error", earliest: "-4h", latest: "now" }),
      {
        connector: "splunk",
        operation: "search_jobs:create",
        params: { search: "search index=main sourcetype=syslog error", earliest_time: "-4h", latest_time: "now" },
      },
    ],
    [
      "splunk.getSearchResults",
      () => arx().splunk().getSearchResults({ sid: "1700000000.42" }),
      { connector: "splunk", operation: "search_jobs:read_results", params: { sid: "1700000000.42" } },
    ],
    [
      "jira.searchIssues",
      () => arx().jira().searchIssues({ jql: "project = SEC AND status = Open ORDER BY priority DESC", maxResults: 25 }),
      {
        connector: "jira",
        operation: "issues:search",
        params: { jql: "project = SEC AND status = Open ORDER BY priority DESC", maxResults: 25, fields: ["*navigable"] },
      },
    ],
    [
      "jira.createIssue",
      () =>
        arx().jira().createIssue({
          project: "SEC",
          summary: "Investigate anomalous login pattern on host-prod-42",
          issueType: "Task",
          description: "CrowdStrike detection ldt_abc123 flagged repeated failed logins.",
          priority: "High",
        }),
      {
        connector: "jira",
        operation: "issues:write",
        params: {
          fields: {
            project: { key: "SEC" },
            summary: "Investigate anomalous login pattern on host-prod-42",
            issuetype: { name: "Task" },
            description: paragraph("CrowdStrike detection ldt_abc123 flagged repeated failed logins."),
            priority: { name: "High" },
          },
        },
      },
    ],
    [
      "jira.createIssue, without a description",
      () =>
        arx().jira().createIssue({
          project: "SEC",
          summary: "Manual containment required: host_abc123",
          issueType: "Task",
          priority: "High",
        }),
      {
        connector: "jira",
        operation: "issues:write",
        params: {
          fields: {
            project: { key: "SEC" },
            summary: "Manual containment required: host_abc123",
            issuetype: { name: "Task" },
            priority: { name: "High" },
          },
        },
      },
    ],
    [
      "jira.addComment",
      () => arx().jira().addComment({ issueKey: "SEC-1042", body: "Automated enrichment complete. See attached IOC report." }),
      {
        connector: "jira",
        operation: "comments:write",
        params: { issueIdOrKey: "SEC-1042", body: paragraph("Automated enrichment complete. See attached IOC report.") },
      },
    ],
    [
      "servicenow.execute",
      () =>
        arx().servicenow().execute("incidents:write", {
          short_description: "Automated: Critical vulnerability detected",
          urgency: 1,
          impact: 1,
        }),
      {
        connector: "servicenow",
        operation: "incidents:write",
        params: { short_description: "Automated: Critical vulnerability detected", urgency: 1, impact: 1 },
      },
    ],
  ];

  test.each(calls)("%s", async (_, call, expected) => {
    await call();
    const { connector, operation, params } = sent;
    expect({ connector, operation, params }).toEqual(expected);
  });
});
