/** A shared schema by its builder. One that reaches itself is asked for when it is first used: it may be half built now. */
export const refText = (name: string, recursive: ReadonlySet<string>): string => (recursive.has(name) ? `z.lazy(${name})` : `${name}()`);
