import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { run } from "../../generator/cli.js";
import { Project, spec } from "../cli/project.js";

/** Operations of every risk, beside the one that is low. */
const OPERATIONS = (["medium", "high", "critical"] as const)
  .map(
    (risk) => `  items:${risk}:
    method: POST
    path: /items/${risk}
    scope: items:${risk === "medium" ? "write" : "admin"}
    risk: ${risk}
    effect: action
    summary: Do something of ${risk} risk.
    params:
      id: { type: string, required: true }
    result: { type: object, properties: { id: { type: string } } }
`,
  )
  .join("");

const HEAD = `import { ARXClient } from "./generated/sdk/index.js";

const alpha = new ARXClient().alpha();
`;
const AGENT = `${HEAD}await alpha.listItems();
await alpha.execute("items:high", { id: "a" });
`;
const OPEN = `${AGENT}await alpha.execute(process.argv[2] as "items:read", {});
`;

let project: Project;
const folder = process.cwd();

beforeAll(async () => {
  process.stdout.setMaxListeners(0); // the command line listens once, and is run more often here
  project = new Project();
  project.write("specs/alpha.yaml", spec("alpha", { extra: OPERATIONS }));
  const { code, stderr } = await project.run("generate");
  if (code !== 0) throw new Error(stderr);
  process.chdir(project.folder);
});

afterAll(() => {
  process.chdir(folder);
  project[Symbol.dispose]();
});

/** Runs the command line on a program, in the project's folder. */
async function scan(program: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  project.write("agent.ts", program);
  const texts = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      texts[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await run(["scan", "agent.ts", ...args]), ...texts };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("says what a private connector's program needs, and where", async () => {
  expect(await scan(AGENT)).toEqual({
    code: 0,
    stderr: "",
    stdout: `alpha: high risk
  items:high  high      a reviewer is asked  execute at agent.ts:5
  items:read  low       permitted            listItems at agent.ts:4
  scopes: items:admin, items:read
`,
  });
});

test("puts what is unbounded first", async () => {
  const { code, stdout } = await scan(OPEN);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^UNBOUNDED: at this place .*\n {2}agent\.ts:6 {2}any operation of alpha: execute\(\) with an id that is not bounded/,
  );
});

test("prints the manifest for programs", async () => {
  const { stdout } = await scan(OPEN, "--format", "json");
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    highestRisk: "high",
    unbounded: [{ connector: "alpha", reason: expect.stringContaining("process"), at: "agent.ts:6" }],
    connectors: {
      alpha: {
        scopes: ["items:admin", "items:read"],
        highestRisk: "high",
        operations: {
          "items:high": {
            risk: "high",
            effect: "action",
            scope: ["items:admin"],
            verdict: "a reviewer is asked",
            methods: ["execute"],
            at: ["agent.ts:5"],
          },
          "items:read": {
            risk: "low",
            effect: "read",
            scope: ["items:read"],
            verdict: "permitted",
            methods: ["listItems"],
            at: ["agent.ts:4"],
          },
        },
      },
    },
  });
});

test("checks a program against what was committed, without its lines", async () => {
  expect(await scan(AGENT, "--write", "scan.json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("2 operations of 1 connector"),
  });
  expect(await scan(`\n\n${AGENT}`, "--check", "scan.json")).toMatchObject({ code: 0 });
  expect(await scan(`${HEAD}await alpha.listItems();`, "--check", "scan.json")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("note: alpha items:high is committed and no longer used"),
  });
  const more = await scan(`${OPEN}await alpha.execute("items:medium", { id: "a" });`, "--check", "scan.json");
  expect(more.code).toBe(1);
  expect(more.stdout).toContain("agent.ts:7: alpha items:medium (medium risk) is used and not committed");
  expect(more.stdout).toContain("agent.ts:7: alpha needs the scope items:write, which is not committed");
  expect(more.stdout).toContain("agent.ts:6: alpha is unbounded here, which is not committed");
});

test("a raised risk is more than was committed", async () => {
  await scan(AGENT, "--write", "scan.json");
  project.write("scan.json", readFileSync("scan.json", "utf8").replaceAll('"risk": "high"', '"risk": "medium"'));
  expect(await scan(AGENT, "--check", "scan.json")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("agent.ts:5: alpha items:high is high risk now, committed as medium"),
  });
});

test("writes the narrowest policy, never looser than the baseline", async () => {
  const program = `${AGENT}await alpha.execute("items:critical", { id: "a" });`;
  expect(await scan(program, "--policy", "policy.yaml", "--agent", "triage")).toMatchObject({ code: 0, stderr: "" });
  expect(parse(readFileSync("policy.yaml", "utf8"))).toEqual({
    rules: [
      ["permit", "items:read", "PERMIT"],
      ["escalate", "items:high", "ESCALATE"],
      ["deny", "items:critical", "DENY"],
    ].map(([name, operation, verdict]) => ({
      id: `triage.alpha.${name}`,
      match: { agents: ["agent:triage"], connectors: ["alpha"], operations: [operation] },
      verdict,
    })),
    baseline: { low: "DENY", medium: "DENY", high: "DENY", critical: "DENY" },
  });
});

test("a policy for what cannot be bounded says so, and ends with 1", async () => {
  expect(await scan(OPEN, "--policy", "policy.yaml")).toMatchObject({ code: 1, stderr: expect.stringContaining("1 place of the code") });
  expect(readFileSync("policy.yaml", "utf8")).toMatch(/^# UNBOUNDED: .*\n# {3}agent\.ts:6 alpha: /);
});

test("no use of the SDK is fine", async () => {
  expect(await scan("export const one = 1;\n")).toEqual({
    code: 0,
    stdout: "no use of the SDK was found: the code needs nothing\n",
    stderr: "",
  });
});

test.each([
  ["a path that is not there", ["nowhere"], "nowhere: there is no such file or folder"],
  ["a manifest that is not there", ["--check", "nowhere.json"], "nowhere.json: there is no such file"],
  ["a manifest that is no JSON", ["--check", "agent.ts"], "agent.ts: this is not JSON"],
  ["a manifest of another kind", ["--check", "other.json"], "other.json: this is not a scan's manifest"],
  ["a file that cannot be written", ["--write", "nowhere/scan.json"], "nowhere/scan.json cannot be written: ENOENT"],
  ["a tsconfig that is broken", ["broken.json"], "broken.json: "],
])("%s is wrong usage", async (_, args, message) => {
  project.write("other.json", '{ "version": 2 }');
  project.write("broken.json", "{ nonsense");
  const { code, stderr, stdout } = await scan("export const one = 1;\n", ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
