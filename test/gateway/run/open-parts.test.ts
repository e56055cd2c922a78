import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generatedConnectors } from "../../../gateway/src/catalog/catalog.js";
import { type Config, configFormat } from "../../../gateway/src/config/config-format.js";
import { requireKnownConnectors } from "../../../gateway/src/config/require-known-connectors.js";
import type { MistakesError } from "../../../gateway/src/located/mistake.js";
import { readShape } from "../../../gateway/src/located/read-shape.js";
import { openOutbound, openSecrets } from "../../../gateway/src/run/open-parts.js";
import { requireKnownSecrets } from "../../../gateway/src/vault/require-known-secrets.js";
import type { Vault } from "../../../gateway/src/vault/vault.js";

const VAULT = {} as Vault; // asked for nothing here

test("a vault that is configured without its token is refused at the start, and not at the first call", () => {
  const config = configFormat.parse({ hashicorp_vault: { address: "https://vault.example" } });
  expect(() => openSecrets(config, {}, VAULT)).toThrow("VAULT_TOKEN is not set");
  expect(() => openSecrets(config, { VAULT_TOKEN: "t" }, VAULT)).not.toThrow();
});

test("a secret of the environment that no call would find, or none could read, is refused at the start without a word of it", () => {
  const refusal = (environment: NodeJS.ProcessEnv): unknown => {
    try {
      return requireKnownSecrets(environment, ["jira", "aws_iam"]);
    } catch (error) {
      return (error as MistakesError).mistakes.map(({ file, message, hint }) => [file, message, hint].join(": "));
    }
  };
  const right = { ARX_SECRET_JIRA: '{"token":"t"}', ARX_SECRET_AWS_IAM__ANALYZER: '{"token":"t"}', ARX_SECRET_AWS_IAM: "", PATH: "x" };
  expect(refusal(right)).toBeUndefined();
  expect(refusal({ ARX_SECRET_JIRRA: '{"token":"t"}', ARX_SECRET_JIRA: "hunter2", ARX_SECRET_AWS_IAM: '["hunter2"]' })).toEqual([
    'ARX_SECRET_JIRRA: is for no connector that there is: did you mean "ARX_SECRET_JIRA"?',
    ...["JIRA", "AWS_IAM"].map(
      (name) => `ARX_SECRET_${name}: must be a JSON object: gateway/README.md shows the members of each kind of credential`,
    ),
  ]);
});

test("authorities are read from a file in PEM, or refused by their key", async () => {
  const withCa = (ca: string): Config => configFormat.parse({ connectors: { jira: { ca } } });
  for (const file of ["no-such.pem", "package.json"])
    expect(() => openOutbound(withCa(file))).toThrow(`connectors.jira.ca ${file} is no file with certificates in PEM`);
  const folder = mkdtempSync(join(tmpdir(), "arx-authorities-"));
  const file = join(folder, "authority.pem");
  writeFileSync(file, "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----\n");
  const outbound = openOutbound(withCa(file));
  rmSync(folder, { recursive: true });
  await outbound.close();
});

test("the configuration that the README shows is one", async () => {
  const [, text = ""] = /```yaml\n(listen:[\s\S]*?)```/.exec(readFileSync("gateway/README.md", "utf8")) ?? [];
  const read = readShape<Config>(configFormat, text, "gateway/README.md");
  expect("mistakes" in read ? read.mistakes : []).toEqual([]);
  if ("value" in read) await requireKnownConnectors(read.value, generatedConnectors);
});
