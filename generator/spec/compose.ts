import { Composer, type CST, type Document, Lexer, Parser, YAMLParseError } from "yaml";

/** What walks a document recurses; no spec nests half as deep. */
export const MAX_DEPTH = 100;

/** JSON in YAML's clothes: no tags, no merge keys, every key a text. */
const OPTIONS = { prettyErrors: false, version: "1.2", merge: false, stringKeys: true, resolveKnownTags: false } as const;

/** A text as one YAML document, with its errors; or the offset where it nests too deep. */
export function compose(text: string): Document.Parsed | number {
  const tokens = parseTokens(text);
  if (typeof tokens === "number") return tokens;
  const [document, ...more] = new Composer(OPTIONS).compose(tokens, true, text.length);
  for (const { range } of more) document?.errors.push(new YAMLParseError([range[0], range[1]], "MULTIPLE_DOCS", ""));
  return document as Document.Parsed; // there always is one when asked for with `true`
}

/** The parser keeps a stack of its own, but the composer recurses, and an overflow there can end the process. */
function parseTokens(text: string): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MAX_DEPTH) return parser.offset;
  }
  tokens.push(...parser.end());
  return tokens;
}
