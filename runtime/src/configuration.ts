import { ConfigurationError } from "./errors.js";
import type { ARXOptions } from "./options.js";

/** The key as given, else from the environment. A function's key is checked whenever it is asked for. */
export function readApiKey(apiKey = readEnvironment("ARX_API_KEY") as ARXOptions["apiKey"]): NonNullable<ARXOptions["apiKey"]> {
  return typeof apiKey === "function" ? apiKey : usableKey(apiKey);
}

/** A key that fetch would refuse must not reach it: its error would quote the key. */
export function usableKey(key = ""): string {
  if (/^[!-~]+$/.test(key)) return key;
  throw refuse("no valid API key: pass apiKey or set ARX_API_KEY");
}

/** The base URL without a slash at its end, so that paths can be appended. */
export function readBaseUrl(url = readEnvironment("ARX_BASE_URL") || "https://api.arx.dev"): string {
  if (/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#@\\]*)?$/.test(url)) return url.replace(/\/+$/, "");
  throw refuse("baseUrl must be an http(s) URL without credentials or query");
}

function refuse(message: string): ConfigurationError {
  return new ConfigurationError(message, { code: "configuration" });
}

function readEnvironment(name: string): string | undefined {
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
