/** A link of a Link header (RFC 8288). */
export interface Link {
  readonly target: string;
  /** In lower case. */
  readonly relations: readonly string[];
}

const START = /[\s,]*<([^>]*)>/y;
// Quoted texts may have commas and semicolons; a backslash takes the next character as it is.
const PARAMETER = /\s*;\s*([!#$%&'*+.^_`|~\w-]+)?(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/y;

/** The links of a header; what comes after something that is none is not read. */
export function parseLinks(header: string): readonly Link[] {
  const links: Link[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(header);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let start = take(START); start; start = take(START)) {
    let relations: readonly string[] | undefined;
    for (let parameter = take(PARAMETER); parameter; parameter = take(PARAMETER)) {
      const [, name = "", quoted, plain = ""] = parameter;
      // Of several the first counts.
      if (name.toLowerCase() === "rel") relations ??= (quoted?.replace(/\\(.)/g, "$1") ?? plain).toLowerCase().split(/\s+/);
    }
    links.push({ target: start[1] as string, relations: relations ?? [] });
  }
  return links;
}
