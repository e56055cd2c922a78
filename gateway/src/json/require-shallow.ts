/** Levels of arrays and objects: more than any operation takes or answers, fewer than any stack takes. */
export const DEEPEST = 100;

export class TooDeepError extends Error {
  constructor() {
    super(`nested deeper than ${DEEPEST} levels`);
  }
}

/** Refuses JSON that is nested deeper than can be followed, before it is parsed: a megabyte of brackets takes the parser seconds. @throws TooDeepError */
export function requireShallow(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case "[":
      case "{":
        depth += 1;
        if (depth > DEEPEST) throw new TooDeepError();
        break;
      case "]":
      case "}":
        depth -= 1;
    }
  }
}

/** Where the quote is that ends a string; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text[first - 1] === "\\") first -= 1;
    // A quote behind an even number of backslashes is none of the string's own.
    if ((at - first) % 2 === 0) return at;
  }
  return text.length;
}
