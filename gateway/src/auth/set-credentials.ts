import type { VendorRequest } from "../vendor/exchange.js";

/** Sets headers that authenticate. They win over whatever a spec or a caller put in their place, however it is spelled. */
export function setCredentialHeaders(request: VendorRequest, credentials: Readonly<Record<string, string>>): VendorRequest {
  const headers = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const [name, value] of Object.entries(credentials)) headers.set(name.toLowerCase(), value);
  return { ...request, headers: Object.fromEntries(headers) };
}

/** Sets a query parameter that authenticates; all others of this name are dropped, and the rest stays as it is written. */
export function setCredentialQuery(request: VendorRequest, name: string, value: string): VendorRequest {
  const others = request.url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair && !new URLSearchParams(pair).has(name));
  const url = new URL(request.url);
  url.search = [...others, new URLSearchParams([[name, value]]).toString()].join("&");
  return { ...request, url };
}
