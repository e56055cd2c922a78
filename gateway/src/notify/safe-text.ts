/** What changes how text around it looks, or does not show: control, bidirectional, zero-width and other invisible characters, odd spaces, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** Text that an agent has chosen, for people to read: each character that does not show is written out. */
export const safeText = (text: string): string =>
  text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });

const SLACK: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  // It would end a block of code, and begin formatting.
  ["`", "\\u0060"],
]);

/** Safe text for Slack's mrkdwn, inside a block of code: no mention, no link, no formatting comes of it. */
export const slackText = (text: string): string => safeText(text).replace(/[&<>`]/g, (character) => SLACK.get(character) ?? character);

/** The beginning of a text, as far as it is no longer than so many characters once it is written as `write` writes it; and how much is missing. */
export function cutText(
  text: string,
  longest: number,
  write: (text: string) => string,
): { readonly text: string; readonly missing: number } {
  let written = "";
  let at = 0;
  for (const character of text) {
    const next = write(character);
    if (written.length + next.length > longest) return { text: written, missing: text.length - at };
    written += next;
    at += character.length;
  }
  return { text: written, missing: 0 };
}
