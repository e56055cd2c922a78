import type { Json } from "../../spec/json-schema.js";

/** Letters, digits and the marks that mean nothing to YAML, in a block and within brackets. */
const PLAIN = /^[A-Za-z_$](?:[A-Za-z0-9_ .;()/+-]*[A-Za-z0-9_.;)/])?$/;

/** Words that YAML 1.2, or one that came before it, reads as something else than text. */
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

const SINGLE = /^[ -&(-~\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]*$/;

/** A scalar as YAML has it: plain where that cannot be misread, else in quotes. */
export function scalarText(value: Exclude<Json, readonly Json[] | { readonly [key: string]: Json }>): string {
  if (typeof value !== "string") return typeof value === "number" ? numberText(value) : String(value);
  if (PLAIN.test(value) && !WORDS.test(value)) return value;
  return SINGLE.test(value) ? `'${value}'` : JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, escapeMark);
}

/** `1e21` as YAML's core schema reads it. */
const numberText = (value: number): string => (Object.is(value, -0) ? "-0.0" : String(value).replace(/^(-?\d+)e/, "$1.0e"));

const escapeMark = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
