import type { Connector } from "../model/types.js";
import { render } from "../render.js";
import { apiView } from "./api-report.js";
import { catalogView } from "./catalog.js";
import { docsView } from "./docs.js";
import { sdkView } from "./sdk.js";
import { serverView } from "./server.js";
import type { ConnectorSummary } from "./summary.js";

/** A connector's files: path below the output folder → text. Pure but for reading the templates. */
export function emitConnector(connector: Connector): Map<string, string> {
  const { id } = connector;
  return new Map([
    [`api/${id}.md`, render("api/connector.md", apiView(connector))],
    [`docs/${id}.md`, render("docs/connector.md", docsView(connector))],
    [`sdk/${id}.ts`, render("sdk/connector.ts", sdkView(connector))],
    [`server/${id}.ts`, render("server/connector.ts", serverView(connector))],
  ]);
}

/** The files that name every connector, in code-unit order: a new one adds lines and changes none. */
export function emitIndex(connectors: readonly ConnectorSummary[]): Map<string, string> {
  const sorted = [...connectors].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const view = { connectors: sorted };
  return new Map([
    ["docs/catalog.md", render("docs/catalog.md", catalogView(sorted))],
    ["docs/README.md", render("docs/README.md", view)],
    ["sdk/index.ts", render("sdk/index.ts", view)],
    ["server/index.ts", render("server/index.ts", view)],
  ]);
}
