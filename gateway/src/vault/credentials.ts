import type { AuthInfo, ConnectorInfo } from "@agentvault/runtime/server";
import { Problem } from "../wire/problem.js";
import type { Credential } from "./credential.js";
import { readCredential } from "./read-credential.js";
import type { SecretStore, StoredSecret } from "./secret-store.js";

/** How a server of a connector is authenticated to. */
export function authOf(connector: ConnectorInfo, server: string): AuthInfo {
  return serverInfo(connector, server)?.auth ?? connector.api.auth;
}

/** Which credential is for which server of a connector; checked once a version. */
export class Credentials {
  readonly #store: SecretStore;
  readonly #checked = new Map<string, Credential>();

  constructor(store: SecretStore) {
    this.#store = store;
  }

  /** The name and version of a server's credential, without opening it; `undefined` where there is none. */
  async describe(connector: ConnectorInfo, server: string): Promise<{ readonly name: string; readonly version: string } | undefined> {
    if (authOf(connector, server).type === "none") return { name: connector.id, version: "none" };
    for (const name of namesOf(connector, server)) {
      const found = await this.#store.describe(name);
      if (found) return { name, version: found.version };
    }
    return undefined;
  }

  /** @throws Problem `credentials_missing` where there is none; it is not opened. */
  async require(connector: ConnectorInfo, server: string): Promise<{ readonly name: string; readonly version: string }> {
    const found = await this.describe(connector, server);
    if (!found) throw missing(connector, server, authOf(connector, server).type);
    return found;
  }

  /** @throws Problem `credentials_missing`, SecretError where there is one that makes no sense. */
  async open(connector: ConnectorInfo, server: string): Promise<Credential> {
    const kind = authOf(connector, server).type;
    const found = await this.require(connector, server);
    const known = this.#checked.get(found.name);
    if (known?.version === found.version && known.kind === kind) return known;
    const stored: StoredSecret | undefined = kind === "none" ? { version: "none", secret: {} } : await this.#store.open(found.name);
    if (!stored) throw missing(connector, server, kind);
    const credential = readCredential(kind, found.name, stored);
    this.#checked.set(found.name, credential);
    return credential;
  }
}

/** Its own first, then the connector's, as far as that is of the same kind. */
function namesOf(connector: ConnectorInfo, server: string): string[] {
  const own = `${connector.id}/${server}`;
  return authOf(connector, server).type === connector.api.auth.type ? [own, connector.id] : [own];
}

function serverInfo({ api }: ConnectorInfo, server: string) {
  return Object.hasOwn(api.servers, server) ? api.servers[server] : undefined;
}

function missing(connector: ConnectorInfo, server: string, kind: string): Problem {
  const name = namesOf(connector, server).at(-1);
  return new Problem(
    "credentials_missing",
    `There is no credential for ${connector.name}: the gateway's operator sets ${name} (${kind}).`,
    {
      connector: connector.id,
    },
  );
}
