import { expect, test } from "vitest";
import { configFormat } from "../../../gateway/src/config/config-format.js";
import { openSecrets } from "../../../gateway/src/run/open-parts.js";
import type { Vault } from "../../../gateway/src/vault/vault.js";

const VAULT = {} as Vault; // asked for nothing here

test("a vault that is configured without its token is refused at the start, and not at the first call", () => {
  const config = configFormat.parse({ hashicorp_vault: { address: "https://vault.example" } });
  expect(() => openSecrets(config, {}, VAULT)).toThrow("VAULT_TOKEN is not set");
  expect(() => openSecrets(config, { VAULT_TOKEN: "t" }, VAULT)).not.toThrow();
});
