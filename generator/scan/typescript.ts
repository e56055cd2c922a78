import { createRequire } from "node:module";

/** Loaded by `require`: to find out what it exports, `import` would read its nine megabytes a second time. */
export const ts = createRequire(import.meta.url)("typescript") as typeof import("typescript");
