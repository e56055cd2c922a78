import { fits, spaces } from "../text.js";

/** The members of a union as one type: on a line, or one member per line, and then it starts with a line break. */
export function unionText(members: (indent: number) => readonly string[], indent: number): string {
  const flat = absorb(members(indent));
  const text = flat.join(" | ");
  // An object over several lines may still be followed by `| null`.
  const nullable = flat.length === 2 && flat[1] === "null";
  if (flat.length === 1 || nullable || fits(text, indent)) return text;
  return absorb(members(indent + 4))
    .map((member) => `\n${spaces(indent + 2)}| ${member}`)
    .join("");
}

/** Each member once; `unknown` takes all others in, and `never` adds nothing. */
export function absorb(members: readonly string[]): readonly string[] {
  if (members.includes("unknown")) return ["unknown"];
  const some = [...new Set(members)].filter((member) => member !== "never");
  return some.length === 0 ? ["never"] : some;
}
