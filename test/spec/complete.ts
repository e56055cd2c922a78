/*
 * Examples show the lines that matter. What a whole spec needs besides is added below each part, so that every line that
 * is written keeps its place: to the file the keys it lacks, and to each operation the keys that it lacks.
 */

const FILE = {
  connector: "acme",
  name: "Acme",
  category: "Test",
  summary: "A connector for tests.",
  docs: "https://example.com/docs",
  api: "{ baseUrl: 'https://api.example.com', auth: { type: none } }",
  operations: "",
};

const OPERATION = {
  method: "POST",
  path: "/hosts",
  scope: "hosts:write",
  risk: "high",
  effect: "action",
  summary: "Change a host.",
  result: "{ type: object }",
};

/** A whole spec from the lines of it that matter; a text without any key is left as it is. */
export function complete(fragment: string): string {
  const lines = fragment.replace(/\n$/, "").split("\n");
  if (!lines.some((line) => /^\S.*:/.test(line) && !line.startsWith("#"))) return fragment;
  const out: string[] = [];
  let section = "";
  let operation: Set<string> | undefined;
  const closeOperation = (): void => {
    if (operation) out.push(...lacking(OPERATION, operation, "    "));
    operation = undefined;
  };
  const keys = new Set<string>();
  for (const line of lines) {
    const key = /^( *)"?([^\s#"][^\s]*?)"?:(\s|$)/.exec(strip(line));
    const depth = key?.[1]?.length;
    if (key && depth === 0) {
      closeOperation();
      section = key[2] ?? "";
      keys.add(section);
    } else if (key && depth === 2 && section === "operations") {
      closeOperation();
      if (/:\s*$/.test(line)) operation = new Set();
    } else if (key && depth === 4) operation?.add(key[2] ?? "");
    out.push(line);
  }
  closeOperation();
  const added = lacking(FILE, keys, "");
  if (!keys.has("operations")) added.push("  hosts:write:", ...lacking(OPERATION, new Set(), "    "));
  return `${[...out, ...added].join("\n")}\n`;
}

const lacking = (all: Readonly<Record<string, string>>, present: ReadonlySet<string>, indent: string): string[] =>
  Object.entries(all).flatMap(([key, value]) => (present.has(key) ? [] : [`${indent}${key}: ${value}`.trimEnd()]));

/** Marks of the place where a finding is expected: «here». */
export const strip = (text: string): string => text.replace(/[«»]/g, "");
