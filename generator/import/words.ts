/** Names in other scripts have no words here: whoever asks needs a name of their own for them. */
const WORD = /[A-Z]+[0-9]*(?![a-z0-9])|[A-Z][a-z0-9]*|[a-z0-9]+/g;

/** "listHTTPServersV2" → ["list", "http", "servers", "v2"]; accents are dropped, other scripts are no words. */
export function wordsOf(name: string): string[] {
  const ascii = name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    // PDFs, IDs: the plural belongs to the capitals.
    .replace(/([A-Z])s(?![a-z])/g, "$1S");
  return (ascii.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** ["list", "2fa"] → "list_2fa"; a name begins with a letter. */
export function snakeCase(words: readonly string[]): string {
  const name = words.join("_");
  return /^[0-9]/.test(name) ? `n${name}` : name;
}

/** The name that is free: as it is, or with the first number that makes it so. */
export function freeName(name: string, isTaken: (name: string) => boolean, number: (name: string, n: number) => string): string {
  if (!isTaken(name)) return name;
  let n = 2;
  while (isTaken(number(name, n))) n += 1;
  return number(name, n);
}
