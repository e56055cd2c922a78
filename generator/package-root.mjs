import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The package's folder, with templates/ in it: above generator/ in the repository, above dist/generator/ as published. */
export const PACKAGE_ROOT = dirname(createRequire(import.meta.url).resolve("@agentvault/toolkit/package.json"));

export const TEMPLATES = join(PACKAGE_ROOT, "templates");
