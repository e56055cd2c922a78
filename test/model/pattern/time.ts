/** The largest request that a gateway takes, and so the longest text. */
export const LARGEST = 2 ** 20;

/** An event loop that is blocked for longer lets other calls wait. */
const BLOCKED_MS = 50;

/** A busy or slow machine takes a few times as long, and a fast one a part of it; what is told apart here differs by more. */
export const MOST_MS = 5 * BLOCKED_MS;
export const LEAST_MS = BLOCKED_MS / 2;

/** What a list entry costs beside its text: quotes and a comma. */
const AROUND = 3;

/** As many texts as one request may hold, each as long as it may be: one piece over and over, and then what is likely not to match. */
export function request(piece: string, longest: number, end: string): readonly string[] {
  const length = Math.min(longest, LARGEST);
  const text = piece.repeat(Math.floor((length - 1) / [...piece].length)) + end;
  return Array<string>(Math.max(1, Math.floor(LARGEST / (length + AROUND)))).fill(text);
}

/** How long a pattern takes for some texts. */
export function time(pattern: string, texts: readonly string[]): number {
  const expression = new RegExp(pattern, "u");
  return quickest(() => {
    for (const text of texts) expression.test(text);
  });
}

/**
 * Milliseconds of the processor, which other processes lengthen less. What takes too long is tried again, three times in all: the
 * first is handed the memory that a deep search takes, which costs more than the search.
 */
export function quickest(work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < 3 && least >= BLOCKED_MS; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
