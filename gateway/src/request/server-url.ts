import type { ConnectorInfo } from "@agentvault/runtime/server";
import { Problem } from "../wire/problem.js";
import { expandVariables } from "./expand-variables.js";
import type { Target } from "./target.js";

/** A base URL in parts. */
export interface ServerUrl {
  readonly origin: string;
  /** Without a slash at the end; empty where the base URL has no path. */
  readonly prefix: string;
}

const known = new WeakMap<Target, Map<string, ServerUrl>>();

/**
 * Where a server of a connector is: as configured, else as in the spec with its variables filled in.
 * @throws Problem `credentials_missing` that names what is to be configured.
 */
export function serverUrl(connector: ConnectorInfo, name: string, target: Target): ServerUrl {
  const urls = known.get(target) ?? new Map<string, ServerUrl>();
  known.set(target, urls);
  const key = `${connector.id} ${name}`;
  const url = urls.get(key) ?? parseBase(baseOf(connector, name, target), connector, name);
  urls.set(key, url);
  return url;
}

function baseOf(connector: ConnectorInfo, name: string, target: Target): string {
  if (target.servers && Object.hasOwn(target.servers, name)) return target.servers[name] as string;
  const { servers } = connector.api;
  if (!Object.hasOwn(servers, name)) throw new TypeError(`${connector.id} has no server ${name}`);
  return expandVariables(servers[name]?.baseUrl as string, connector, target);
}

function parseBase(text: string, { id }: ConnectorInfo, name: string): ServerUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && !/[?#]/.test(text) && url.username === "" && url.password === "";
  // The text is not told: a URL with a password in it is what this refuses.
  if (!isPlain) {
    const detail = `Connector ${id} is not configured: the base URL of its server "${name}" is no plain http or https URL.`;
    throw new Problem("credentials_missing", detail, { connector: id, server: name });
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/+$/, "") };
}
