import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, readFileSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { Project, spec } from "../cli/project.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const AGENT = `import { ARXCore } from "@agentvault/runtime";
import { CrowdStrikeConnector } from "agentvault/crowdstrike";
const crowdstrike = new CrowdStrikeConnector(new ARXCore());
export const hosts = () => crowdstrike.execute("hosts:read");
`;

/** A repository as a customer has one: specs of its own, what they generate, an agent and what it was given. */
class Repository extends Project {
  readonly env = { ...process.env, PATH: `${this.path("bin")}:${process.env["PATH"]}`, GIT_CONFIG_GLOBAL: "/dev/null" };

  constructor() {
    super({ cache: false });
    symlinkSync(`${ROOT}/node_modules`, this.path("node_modules"));
    const main = (command: string) => `node ${ROOT}/generator/main.mjs ${command}`;
    const scripts = { generate: main("generate"), diff: main("diff"), scan: main("scan") };
    this.write("package.json", JSON.stringify({ name: "customer", private: true, type: "module", scripts }));
    this.write(".gitignore", "node_modules\nreview.md\n");
    this.write("specs/alpha.yaml", spec("alpha"));
    this.write("src/agent.ts", AGENT);
    // What GitHub's own command line is told.
    this.write("bin/gh", '#!/bin/sh\necho "$@" >> "$(dirname "$0")/said"\n');
    chmodSync(this.path("bin/gh"), 0o755);
    this.sh("npm run -s generate");
    this.sh("git init -qb main && git config user.email ada@example.com && git config user.name Ada && git add . && git commit -qm Begin");
  }

  sh(script: string, env: Readonly<Record<string, string>> = {}): { readonly code: number | null; readonly output: string } {
    const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
      cwd: this.folder,
      env: { ...this.env, ...env },
    });
    return { code: status, output: `${stdout}${stderr}` };
  }

  /** The workflow's own commands, up to the first that fails. */
  review(): { readonly failed: string | undefined; readonly output: string } {
    const base = execFileSync("git", ["rev-parse", "main"], { cwd: this.folder, encoding: "utf8" }).trim();
    const { jobs } = parse(readFileSync(`${ROOT}/examples/ci/review.yml`, "utf8"));
    let output = "";
    for (const { name, run } of jobs.review.steps as { name?: string; run?: string }[]) {
      if (run === undefined || run === "npm ci") continue;
      const step = this.sh(run, { BASE: base, NUMBER: "7", GITHUB_STEP_SUMMARY: this.path("bin/summary") });
      output += step.output;
      if (step.code !== 0) return { failed: name, output };
    }
    return { failed: undefined, output };
  }
}

const raised = spec("alpha").replace("risk: low", "risk: medium");
const commit = "npm run -s generate && git add . && git commit -qm Change";

it("the workflow comments, and fails on what escalates until it is accepted, and on what the code was not given", () => {
  using repository = new Repository();
  repository.sh("git checkout -qb change && npm run -s scan -- src --write agent.manifest.json");
  repository.write("specs/alpha.yaml", raised);
  expect(repository.sh(commit).code).toBe(0);
  const { failed, output } = repository.review();
  expect(failed).toBe("Nothing escalates or breaks unless it is accepted");
  expect(output).toMatch(
    /^::error file=specs\/alpha\.yaml,line=14,col=5,title=risk-raised::alpha items:read: risk was low, and is medium/m,
  );
  expect(repository.read("bin/said")).toBe("pr comment 7 --edit-last --create-if-none --body-file review.md\n");
  expect(repository.read("bin/summary")).toContain("### Security");

  const [, fingerprint] = /\[([0-9a-f]{12})\]/.exec(output) ?? [];
  repository.write("accepted-changes.yaml", `- fingerprint: ${fingerprint}\n  reason: it lists people since version 2\n  by: Ada\n`);
  repository.write("src/agent.ts", AGENT.replace('"hosts:read"', '"rtr:command_admin", {} as never'));
  repository.sh("git add . && git commit -qm Accept");
  expect(repository.review()).toMatchObject({
    failed: "Code needs no more than it was given",
    output: expect.stringContaining("rtr:command_admin"),
  });
}, 120_000);

it("the hook lets through what is harmless, and holds back what is stale or escalates", () => {
  using repository = new Repository();
  copyFileSync(`${ROOT}/examples/ci/pre-commit`, repository.path(".git/hooks/pre-commit"));
  repository.write("src/other.ts", "export {};\n");
  expect(repository.sh("git add . && git commit -qm Other")).toMatchObject({ code: 0 });
  repository.write("specs/alpha.yaml", spec("alpha", { summary: "List the items." }));
  expect(repository.sh("git commit -qam Stale")).toMatchObject({ code: 1, output: expect.stringContaining("run `npm run generate`") });
  expect(repository.sh(commit)).toMatchObject({ code: 0 });
  repository.write("specs/alpha.yaml", raised);
  expect(repository.sh(commit)).toMatchObject({ code: 1, output: expect.stringContaining("pre-commit: meant?") });
}, 120_000);
