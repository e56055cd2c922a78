/** The comment that generated files begin with, whatever kind of file it is. */
const HEADER = /^(\/\/ |<!-- |\{\s*"\$comment":\s*")Generated (from \S+ )?by `npm run generate`\. Do not edit\./;

/** Whether a text says of itself that it was generated. */
export const hasHeader = (text: string): boolean => HEADER.test(text);

/** The sentence of the header, for files whose comment is a JSON value. */
export const generatedComment = (spec?: string): string =>
  `Generated ${spec === undefined ? "" : `from ${spec} `}by \`npm run generate\`. Do not edit.`;
