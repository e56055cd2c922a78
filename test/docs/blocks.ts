import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

/** A ```ts block of a Markdown page; `lines` are numbered from the page's first, 0. */
interface Block {
  readonly open: number;
  readonly close: number;
}

const linesOf = (page: string): string[] => readFileSync(resolve(ROOT, page), "utf8").split("\n");

function blocksOf(lines: readonly string[]): Block[] {
  return lines.flatMap((line, open) => (/^```(ts|typescript)$/.test(line) ? [{ open, close: lines.indexOf("```", open) }] : []));
}

/** A page as one module: its first block is the preamble, each later one a function of its own. Lines stay where they are. */
export function asOneModule(page: string): Record<string, string> {
  const lines = linesOf(page);
  const code = lines.map(() => "");
  for (const [index, { open, close }] of blocksOf(lines).entries()) {
    for (let line = open + 1; line < close; line++) code[line] = lines[line] ?? "";
    if (index === 0) continue;
    code[open] = `export async function block${open}() {`;
    code[close] = "}";
  }
  return { [`${page}.ts`]: code.join("\n") };
}

/** A page's blocks, each a module of its own. Lines stay where they are. */
export function asModules(page: string): Record<string, string> {
  const lines = linesOf(page);
  return Object.fromEntries(
    blocksOf(lines).map(({ open, close }) => {
      const code = lines.map((line, index) => (index > open && index < close ? line : ""));
      return [`${page}.${open + 1}.ts`, [...code, "export {};"].join("\n")];
    }),
  );
}
