import { type Document, isAlias, isNode, isScalar, visit, type YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { SpecSource } from "./source.js";

/** What is wrong with a file as YAML; after a bracket or quote that stays open the rest makes no sense and is not reported. */
export function checkYaml(source: SpecSource, document: Document.Parsed, text: string): Diagnostic[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const found: Diagnostic[] = [];
  for (const error of errors) {
    const closing = UNCLOSED.exec(error.message);
    if (closing) return [...found, unclosed(source, document, text, closing[1] ?? closing[2] ?? "", error.pos[0])];
    const diagnostic = toDiagnostic(source, error);
    const last = found.at(-1);
    // The first error of a line makes the others, and one that ends the document makes all that follow.
    if (found.length > 0 && error.message.includes(" in YAML stream")) break;
    if (last?.code !== "ARX101" || last.line !== diagnostic.line) found.push(diagnostic);
  }
  return [...found, ...checkNodes(source, document, text)];
}

/** The parser's errors in the words of whoever wrote the spec: what is wrong, and what to do. */
const WORDS: Partial<Record<YAMLError["code"], readonly [message: string | undefined, hint: string]>> = {
  BAD_SCALAR_START: [undefined, "put this text into quotes"],
  BLOCK_AS_IMPLICIT_KEY: [
    "a value stands here already",
    "a text with a colon and a space in it stands in quotes; a key has a line of its own",
  ],
  MISSING_CHAR: [undefined, "a colon is followed by a space, and so is a comma between { } or [ ]"],
  MULTILINE_IMPLICIT_KEY: [
    "this is neither `key: value` nor part of the text above",
    "a colon is followed by a space; a list item begins with a dash",
  ],
  MULTIPLE_DOCS: ["a second document begins here", "one file is one spec: remove the line with --- or ..."],
  NON_STRING_KEY: ["a key is a text", "a text that begins with [ or { stands in quotes"],
  TAB_AS_INDENT: ["a tab", "YAML is indented with spaces, not tabs"],
  TAG_RESOLVE_FAILED: ["tags are not supported", "write the plain value; a text that begins with ! stands in quotes"],
};

const UNCLOSED = /^Missing closing (.)|must be sufficiently indented and end with an? (.)/;

/** At the bracket or quote that begins what is not closed before `end`. */
function unclosed(source: SpecSource, document: Document.Parsed, text: string, closing: string, end: number): Diagnostic {
  const opening = closing === "}" ? "{" : closing === "]" ? "[" : closing;
  let start = end;
  visit(document, {
    Node(_, node) {
      if (isNode(node) && node.range && node.range[0] <= end && node.range[2] >= end && text[node.range[0]] === opening)
        start = node.range[0];
    },
  });
  const message = opening === closing ? "this quote is not closed" : `${opening} is not closed: ${closing} is missing`;
  return source.diagnosticAt("ARX101", start, start + 1, message);
}

function toDiagnostic(source: SpecSource, error: YAMLError): Diagnostic {
  const [from, to] = error.pos;
  if (error.code === "DUPLICATE_KEY")
    return source.diagnosticAt("ARX102", from, undefined, "this key stands in the same mapping already", "keep one of the two");
  const [message, hint] = WORDS[error.code] ?? [];
  const own = error.message
    .replace(/^Unexpected \S+ token in YAML stream: /, "this belongs to nothing before it: ")
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return source.diagnosticAt("ARX101", from, to, message ?? own, hint);
}

/** What is right in YAML and has no place in a spec: aliases, and a key that JavaScript objects would swallow, which is taken out. */
function checkNodes(source: SpecSource, document: Document.Parsed, text: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Node(_, node) {
      if (!isNode(node) || !node.range || !(isAlias(node) || node.anchor !== undefined)) return;
      const [message, sign] = isAlias(node) ? ["aliases are not supported", "*"] : ["anchors are not supported", "&"];
      const hint = `share schemas under defs:; a text that begins with ${sign} stands in quotes`;
      const from = isAlias(node) ? node.range[0] : text.lastIndexOf(`&${node.anchor}`, node.range[0]);
      found.push(source.diagnosticAt("ARX101", from, undefined, message, hint));
    },
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== "__proto__" || !key.range) return undefined;
      const message = '"__proto__" cannot be a name: JavaScript gives it a meaning of its own';
      found.push(source.diagnosticAt("ARX201", key.range[0], key.range[1], message));
      return visit.REMOVE;
    },
  });
  return found;
}
