/** The longest description that is taken over. */
const MAX_LENGTH = 280;

/** Control, format and private characters, and halves of pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\ufffe\uffff]/gu;

/**
 * A vendor's text as one plain paragraph: its first, without markup, cut at the end of a sentence. It is printed into comments,
 * Markdown and approval cards.
 */
export function plainText(value: unknown, most = MAX_LENGTH): string | undefined {
  if (typeof value !== "string") return undefined;
  const [first = ""] = value
    .slice(0, 4_000)
    .replace(/\r\n?/g, "\n")
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\s*\/?>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .split(/\n\s*\n/)
    .map(inline)
    .filter((paragraph) => /\p{L}/u.test(paragraph));
  return first === undefined || first === "" ? undefined : cut(first, most);
}

/** The first sentence of a text. */
export function firstSentence(value: unknown): string | undefined {
  const text = plainText(value);
  return text === undefined ? undefined : (/^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text);
}

function inline(paragraph: string): string {
  return paragraph
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^#+\s+|[*_]{2,}/gm, "")
    .replace(/\s+/g, " ")
    .replace(UNPRINTABLE, "")
    .replaceAll("`", "'")
    .replaceAll("*/", "* /")
    .replaceAll("${", "$ {")
    .trim();
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most);
  const sentence = Math.max(room.lastIndexOf(". "), room.lastIndexOf("! "), room.lastIndexOf("? "));
  if (sentence > most / 3) return room.slice(0, sentence + 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(" "), most / 2)).replace(/[\s,;:.]+$/, "")} …`;
}
