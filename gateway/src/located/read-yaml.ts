import { Composer, type CST, type Document, isAlias, isNode, isScalar, Lexer, Parser, visit, type YAMLError } from "yaml";
import { fileMistake, inOrder, type Mistake } from "./mistake.js";
import { Places } from "./places.js";

export type ReadYaml = { readonly value: unknown; readonly places: Places } | { readonly mistakes: readonly Mistake[] };

const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 60;

/** JSON in YAML's clothes: no tags, no merge keys, every key a text. */
const OPTIONS = { prettyErrors: false, version: "1.2", merge: false, stringKeys: true, resolveKnownTags: false } as const;

/** Reads a text of up to a megabyte as one YAML document of plain values, or says what is wrong with it. Never throws. */
export function readYaml(text: string, file: string): ReadYaml {
  if (text.length >= MAX_LENGTH) return { mistakes: [fileMistake(file, "this file is larger than a megabyte")] };
  const places = new Places(file, text);
  const tokens = parseTokens(text);
  if (typeof tokens === "number") return { mistakes: [places.mistakeAt(tokens, tokens + 1, `nested more than ${MAX_DEPTH} levels deep`)] };
  const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (second !== undefined) return { mistakes: [places.mistakeAt(second.range[0], undefined, "a second document begins here")] };
  const parsed = document as Document.Parsed; // there always is one when asked for with `true`
  const errors = [...parsed.errors, ...parsed.warnings].map((error) => explainError(places, error));
  const mistakes = [...firstOfEachLine(errors), ...refuseNodes(places, parsed)];
  if (mistakes.length > 0) return { mistakes: inOrder(mistakes) };
  places.hold(parsed);
  return { value: parsed.toJS() as unknown, places };
}

/** The parser keeps a stack of its own, but what walks the document recurses, and an overflow there can end the process. */
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

/** The first mistake of a line makes the others. */
function firstOfEachLine(mistakes: readonly Mistake[]): Mistake[] {
  const lines = new Set<number>();
  return inOrder(mistakes).filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** The parser's errors that need other words. */
const WORDS: Partial<Record<YAMLError["code"], readonly [message: string, hint: string]>> = {
  DUPLICATE_KEY: ["this key stands in the same mapping already", "keep one of the two"],
  BAD_SCALAR_START: ["this sign begins no plain text", "put the text into quotes"],
  BLOCK_AS_IMPLICIT_KEY: ["a value stands here already", "a text with a colon and a space in it stands in quotes"],
  NON_STRING_KEY: ["a key is a text", "a text that begins with [ or { stands in quotes"],
  TAB_AS_INDENT: ["a tab", "YAML is indented with spaces, not tabs"],
  TAG_RESOLVE_FAILED: ["tags are not supported", "a text that begins with ! stands in quotes"],
};

function explainError(places: Places, { code, message, pos: [from, to] }: YAMLError): Mistake {
  const [words, hint] = WORDS[code] ?? [message.replace(/^[A-Z]/, (letter) => letter.toLowerCase())];
  return places.mistakeAt(from, code === "DUPLICATE_KEY" ? undefined : to, words, hint);
}

/** What is right in YAML and is not what it seems to be: aliases, and a key that objects would swallow. */
function refuseNodes(places: Places, document: Document.Parsed): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || !node.range || !(isAlias(node) || node.anchor !== undefined)) return;
      found.push(places.mistakeAt(node.range[0], undefined, "anchors and aliases are not supported", "write the value out"));
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === "__proto__" && key.range)
        found.push(places.mistakeAt(key.range[0], key.range[1], '"__proto__" cannot be a name'));
    },
  });
  return found;
}
