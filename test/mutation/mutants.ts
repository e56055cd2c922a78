import { transform } from "esbuild";
import ts from "typescript";
import { type Edit, OPERATORS } from "./operators.js";

/** A file with one mistake in it. */
export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What the mistake replaces, and by what; on one line each. */
  readonly original: string;
  readonly replacement: string;
  /** The whole file. */
  readonly text: string;
}

/** All mutants of a file that compile and that are neither the file itself nor each other, in the order of their places. */
export async function mutantsOf(file: string, text: string): Promise<Mutant[]> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const seen = new Set([await compiled(text)]);
  const mutants: Mutant[] = [];
  for (const { start, end, text: inserted } of edits(source)) {
    const mutated = text.slice(0, start) + inserted + text.slice(end);
    const program = await compiled(mutated);
    // `!(a === b)` is `a !== b` once compiled, and what only types say is nothing: two that compile to the same are one.
    if (program === undefined || seen.has(program)) continue;
    seen.add(program);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, original: oneLine(text.slice(start, end)), replacement: oneLine(inserted), text: mutated });
  }
  return mutants;
}

function edits(source: ts.SourceFile): Edit[] {
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    // What is inside comes first: of two that are one, the shorter to read is kept.
    ts.forEachChild(node, visit);
    for (const operator of OPERATORS) found.push(...operator(node, source));
  };
  visit(source);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The program, without what makes no difference to it; undefined where it is none. */
async function compiled(text: string): Promise<string | undefined> {
  try {
    return (await transform(text, { loader: "ts", minify: true, logLevel: "silent" })).code;
  } catch {
    return undefined;
  }
}

const MOST = 140;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").replace(/^, /, "").trim();
  if (line === "") return "(nothing)";
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
