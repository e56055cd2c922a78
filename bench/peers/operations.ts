import { readFileSync } from "node:fs";

/** An operation that every client calls in the same way: a GET whose only required parameters are strings in its path. */
export interface Operation {
  readonly id: string;
  readonly path: string;
  readonly params: readonly string[];
}

interface Reference {
  readonly $ref?: string;
}

interface Parameter extends Reference {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: { readonly type?: string; readonly enum?: readonly unknown[] };
}

interface Document {
  readonly paths: Readonly<Record<string, { readonly parameters?: readonly Parameter[]; readonly get?: Get }>>;
}

interface Get {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
}

const CALLS = 5;

/** The operations that the consumers call, from all over the document. */
export function chooseOperations(path: string): Operation[] {
  const document = JSON.parse(readFileSync(path, "utf8")) as Document;
  const resolve = (parameter: Parameter): Parameter =>
    parameter.$ref === undefined ? parameter : (at(document, parameter.$ref) as Parameter);
  const plain = Object.entries(document.paths).flatMap(([path, { parameters = [], get }]) => {
    const required = [...parameters, ...(get?.parameters ?? [])].map(resolve).filter(({ required }) => required);
    const names = [...new Set(required.map(({ name }) => name))];
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    if (get?.operationId === undefined || !required.every(isPlain) || names.length === 0 || names.join() !== inPath.join()) return [];
    return [{ id: get.operationId, path, params: names }];
  });
  const step = Math.max(1, Math.floor(plain.length / CALLS));
  return plain.filter((_, index) => index % step === 0).slice(0, CALLS);
}

const isPlain = ({ in: place, schema }: Parameter): boolean => place === "path" && schema?.type === "string" && schema.enum === undefined;

const at = (document: unknown, pointer: string): unknown =>
  pointer
    .slice(2)
    .split("/")
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
