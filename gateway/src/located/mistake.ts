/** What is wrong at one place of a file. */
export interface Mistake {
  /** As it was given: a relative path stays relative. */
  readonly file: string;
  /** 1-based, as is `column`. */
  readonly line: number;
  readonly column: number;
  /** How many characters the caret underlines. */
  readonly length: number;
  readonly message: string;
  /** What to do next. */
  readonly hint?: string;
  /** The line of the file, for the caret; absent where there is none to show. */
  readonly source?: string;
}

/** A mistake about a file as a whole, or about a variable of the environment. */
export const fileMistake = (file: string, message: string, hint?: string): Mistake => ({
  file,
  line: 1,
  column: 1,
  length: 1,
  message,
  ...(hint === undefined ? {} : { hint }),
});

/** `file:line:column`; of a file as a whole, or of what is no file, the name. */
export const placeOf = ({ file, line, column, source }: Mistake): string => (source === undefined ? file : `${file}:${line}:${column}`);

/** In the order of the file. */
export const inOrder = (mistakes: readonly Mistake[]): Mistake[] => [...mistakes].sort((a, b) => a.line - b.line || a.column - b.column);

/** Thrown where a file cannot be used; its message is what people are shown. */
export class MistakesError extends Error {
  override readonly name = "MistakesError";

  constructor(readonly mistakes: readonly Mistake[]) {
    super(mistakes.map((mistake) => `${placeOf(mistake)} ${mistake.message}`).join("\n"));
  }
}
