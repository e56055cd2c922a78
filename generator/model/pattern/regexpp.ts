import { createRequire } from "node:module";
import { once } from "../../../runtime/src/server/once.js";

/** What reads patterns: loaded only where there is one, and by `require`, which takes half the time. */
export const regexpp = once(
  () => createRequire(import.meta.url)("@eslint-community/regexpp") as typeof import("@eslint-community/regexpp"),
);
