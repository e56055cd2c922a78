/** What is done every now and then; each is done again next time, whatever came of it. */
export type Chores = Readonly<Record<string, () => Promise<unknown>>>;

/** Does the chores every so often, one round at a time, until what is given back is called; that resolves when the last round is over. */
export function startMaintenance(chores: Chores, everyMs: number, failed: (error: unknown, chore: string) => void): () => Promise<void> {
  let round: Promise<void> | undefined;
  const timer = setInterval(() => {
    round ??= doAll(chores, failed).finally(() => {
      round = undefined;
    });
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

/** Does each in its order, whatever came of the others. */
export async function doAll(chores: Chores, failed: (error: unknown, chore: string) => void): Promise<void> {
  for (const [name, chore] of Object.entries(chores)) await chore().catch((error: unknown) => failed(error, name));
}
