/** Plain text in Markdown: an angle bracket would begin HTML, and vanish. */
export const prose = (text: string): string => text.replace(/&(?=#?\w+;)/g, "&amp;").replaceAll("<", "&lt;");

/** A table cell is one line, and a bar in it is escaped. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
