import type { Spec } from "../spec/format.js";

const CREDENTIAL = /^(authorization|(access|auth|api|bearer)[-_]?(token|key)|token|x-(api|auth)-(key|token))$/i;

/** Whether a query or header parameter carries what the gateway injects: no agent ever sends it. */
export function carriesCredential(name: string, place: string, auth: Spec["api"]["auth"]): boolean {
  if (auth.type === "none" || (place !== "query" && place !== "header")) return false;
  if (auth.type === "api_key" && auth.name.toLowerCase() === name.toLowerCase()) return true;
  return CREDENTIAL.test(name);
}
