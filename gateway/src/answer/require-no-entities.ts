/** Refuses XML that declares entities: a line of them expands to gigabytes, and an external one reads a file. @throws SyntaxError */
export function requireNoEntities(text: string): void {
  if (/<!ENTITY/i.test(text)) throw new SyntaxError("declares entities");
}
