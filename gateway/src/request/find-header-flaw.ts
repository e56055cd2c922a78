import type { Flaw } from "./mistake.js";

/** What only the gateway sets: who calls, whom, and where a message ends. */
const OWN =
  /^(?:authorization|host|cookie|content-length|content-encoding|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|via|forwarded|x-forwarded-.*|proxy-.*)$/i;
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const TEXT = /^[\t\x20-\x7e\xa0-\xff]*$/;

/** Why a parameter cannot be this header: its name is one of the gateway's own, or its value would end the line or be altered. */
export function findHeaderFlaw(name: string, value: string): Flaw | undefined {
  if (OWN.test(name) || !NAME.test(name)) return { code: "not_allowed", message: "is a header that only the gateway sets" };
  if (!TEXT.test(value))
    return { code: "format", message: "must not have line breaks, control characters or others than those of Latin-1: it is a header" };
  return undefined;
}
