import type { Json } from "../../spec/json-schema.js";

/** Letters, digits and the marks that mean nothing to YAML, in a block and within brackets; a colon only before a slash, as in URLs. */
const PLAIN = /^[A-Za-z_$/](?:(?:[A-Za-z0-9_ .;()/+-]|:(?=\/))*[A-Za-z0-9_.;)/])?$/;

/** Within a block braces and commas mean nothing, either: /users/{id}. */
const PLAIN_IN_BLOCK = /^[A-Za-z_$/](?:(?:[A-Za-z0-9_ .,;(){}/+-]|:(?=\/))*[A-Za-z0-9_.;)}/])?$/;

/** Words that YAML 1.2, or one that came before it, reads as something else than text. */
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

const SINGLE = /^[ -&(-~\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd]*$/;

type Scalar = Exclude<Json, readonly Json[] | { readonly [key: string]: Json }>;

/** A scalar as YAML has it within brackets, or as a key: plain where that cannot be misread, else in quotes. */
export const scalarText = (value: Scalar): string => text(value, PLAIN);

/** A scalar behind a colon or a dash of a block. */
export const blockScalarText = (value: Scalar): string => text(value, PLAIN_IN_BLOCK);

function text(value: Scalar, plain: RegExp): string {
  if (typeof value !== "string") return typeof value === "number" ? numberText(value) : String(value);
  if (plain.test(value) && !WORDS.test(value)) return value;
  return SINGLE.test(value) && /["\\]/.test(value)
    ? `'${value}'`
    : JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, escapeMark);
}

/** `1e21` as YAML's core schema reads it. */
const numberText = (value: number): string => (Object.is(value, -0) ? "-0.0" : String(value).replace(/^(-?\d+)e/, "$1.0e"));

const escapeMark = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
