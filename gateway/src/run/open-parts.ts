import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createCheckpointSigner } from "../audit/checkpoint.js";
import { openSigningKey } from "../audit/signing-key.js";
import type { CheckpointSettings } from "../audit-log/checkpoints.js";
import type { Config } from "../config/config-format.js";
import { fileMistake, MistakesError } from "../located/mistake.js";
import { createOutbound, type Outbound, type OutboundSettings } from "../outbound/index.js";
import type { Target } from "../request/target.js";
import type { Database } from "../store/database.js";
import { openEmbedded } from "../store/embedded.js";
import { openPostgres } from "../store/postgres.js";
import { chainStores } from "../vault/chain.js";
import { EnvironmentStore } from "../vault/environment-store.js";
import { HashicorpStore } from "../vault/hashicorp-store.js";
import { type MasterKey, masterKeyFromFile, masterKeyFromText } from "../vault/master-key.js";
import type { SecretStore } from "../vault/secret-store.js";
import type { Vault } from "../vault/vault.js";

/** PostgreSQL where the environment names one, else the one in the data folder. @throws MistakesError */
export async function openDatabase({ data }: Config, { DATABASE_URL }: NodeJS.ProcessEnv): Promise<Database> {
  if (!DATABASE_URL) return openEmbedded(data);
  // What stands there is not told: it has a password in it.
  if (!/^postgres(ql)?:\/\//.test(DATABASE_URL))
    throw new MistakesError([fileMistake("DATABASE_URL", "is no address of a PostgreSQL", "postgres://user:password@host:5432/database")]);
  return openPostgres(DATABASE_URL);
}

/** The key that secrets are sealed with: of the environment, or of a file in the data folder. All instances have the same. */
export function openMasterKey({ data }: Config, { ARX_VAULT_KEY }: NodeJS.ProcessEnv): MasterKey {
  if (ARX_VAULT_KEY) return masterKeyFromText(ARX_VAULT_KEY);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  return masterKeyFromFile(join(data, "master.key"));
}

/** Where secrets are: in the environment, in HashiCorp Vault where one is configured, in the gateway's own vault. @throws MistakesError */
export function openSecrets(config: Config, environment: NodeJS.ProcessEnv, vault: Vault): SecretStore {
  const { hashicorp_vault } = config;
  const token = environment["VAULT_TOKEN"] ?? "";
  if (hashicorp_vault && !token) throw new MistakesError([fileMistake("VAULT_TOKEN", "is not set, and `hashicorp_vault` is configured")]);
  const stores = [
    new EnvironmentStore(environment),
    ...(hashicorp_vault ? [new HashicorpStore({ ...hashicorp_vault, token })] : []),
    vault,
  ];
  return chainStores(...stores);
}

/** What vendors are called through, as the administrator says. @throws MistakesError */
export function openOutbound({ connectors }: Config): Outbound {
  const settings = Object.entries(connectors).map(([id, { allow, ca, timeout, max_bytes, concurrency }]) => {
    const own: Partial<OutboundSettings> = {
      ...(allow && { allow }),
      ...(ca && { ca: readAuthorities(`connectors.${id}.ca`, ca) }),
      ...(timeout && { timeoutMs: timeout }),
      ...(max_bytes && { maxBytes: max_bytes }),
      ...(concurrency && { concurrency }),
    };
    return [id, own] as const;
  });
  return createOutbound({ settings: new Map(settings) });
}

function readAuthorities(key: string, file: string): string {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  throw new MistakesError([fileMistake(key, `${file} is no file with certificates in PEM`)]);
}

/** Where a connector's vendor is, as the administrator says; the same object each time. */
export function targetsOf({ connectors }: Config): (connector: string) => Target {
  const targets = new Map<string, Target>(
    Object.entries(connectors).map(([id, { variables, servers }]) => [
      id,
      { ...(variables && { variables }), ...(servers && { servers }) },
    ]),
  );
  return (connector) => targets.get(connector) ?? NOWHERE_ELSE;
}

const NOWHERE_ELSE: Target = {};

/** What the audit trail is signed with, and the file outside the database that keeps each checkpoint as well. @throws MistakesError */
export async function openCheckpoints({ data, audit }: Config): Promise<CheckpointSettings> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const file = audit.checkpoints ?? join(data, "checkpoints.txt");
  // A folder is not made: a mount that is missing would be hidden by it.
  if (!existsSync(dirname(file)))
    throw new MistakesError([fileMistake("audit.checkpoints", `there is no folder ${dirname(file)}`, "make it, or mount it")]);
  const signer = createCheckpointSigner(audit.name, await openSigningKey(audit.key ?? join(data, "audit-key.pem")));
  return { signer, file };
}
