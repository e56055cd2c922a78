import type { AnyOperation, ConnectorModule } from "@agentvault/runtime/server";
import { connectors, isConnectorId, loadConnector } from "agentvault/server";

/** The connectors that a gateway serves. */
export interface Catalog {
  readonly ids: readonly string[];
  /** Undefined where there is no such connector. */
  load(id: string): Promise<ConnectorModule | undefined>;
}

/** Kept: asking for a module that is loaded costs as much as judging a call. */
const loaded = new Map<string, Promise<ConnectorModule>>();

/** The generated connectors, loaded when they are first asked for. */
export const generatedConnectors: Catalog = {
  ids: Object.keys(connectors),
  async load(id) {
    if (!isConnectorId(id)) return undefined;
    const module = loaded.get(id) ?? loadConnector(id);
    loaded.set(id, module);
    return module;
  },
};

/** An operation as requests name it, found. */
export interface Found {
  readonly connector: ConnectorModule["CONNECTOR"];
  readonly id: string;
  readonly operation: AnyOperation;
}

/** A call that names an operation that there is, with parameters that its schema accepts. */
export interface Resolved extends Found {
  /** With the defaults filled in. */
  readonly params: Readonly<Record<string, unknown>>;
}
