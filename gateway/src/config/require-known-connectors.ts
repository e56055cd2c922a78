import type { Catalog } from "../catalog/catalog.js";
import { fileMistake, type Mistake, MistakesError } from "../located/mistake.js";
import { suggest } from "../located/suggest.js";
import type { Config } from "./config-format.js";

/**
 * Refuses to configure a connector, variable or server that there is not: it would count for nothing, and the first call would fail.
 * @throws MistakesError with all of them, each by its key
 */
export async function requireKnownConnectors({ connectors }: Config, catalog: Catalog): Promise<void> {
  const mistakes = await Promise.all(Object.entries(connectors).map(([id, configured]) => findUnknown(id, configured, catalog)));
  if (mistakes.flat().length > 0) throw new MistakesError(mistakes.flat());
}

async function findUnknown(id: string, { variables, servers }: Config["connectors"][string], catalog: Catalog): Promise<Mistake[]> {
  const known = (await catalog.load(id))?.CONNECTOR.api.servers;
  if (!known) return [fileMistake(`connectors.${id}`, "there is no such connector", suggest(id, catalog.ids))];
  const names = Object.values(known).flatMap((server) => Object.keys(server.variables ?? {}));
  return [
    ...unknown(`connectors.${id}.variables`, variables, [...new Set(names)]),
    ...unknown(`connectors.${id}.servers`, servers, Object.keys(known)),
  ];
}

const unknown = (key: string, configured: object = {}, known: readonly string[]): Mistake[] =>
  Object.keys(configured)
    .filter((name) => !known.includes(name))
    .map((name) =>
      fileMistake(`${key}.${name}`, "there is no such name", known.length > 0 ? `there are: ${known.join(", ")}` : "there are none"),
    );
