import type { Found } from "./change.js";
import type { Sides } from "./operation.js";
import { compareSchemas } from "./schema-rules.js";

export const compareResult = ({ before, after, same, was, is }: Sides): Found[] =>
  compareSchemas({
    same,
    side: "result",
    before: [before, was.result],
    after: [after, is.result],
    paths: { before: ["operations", was.id, "result"], after: ["operations", is.id, "result"] },
    name: "the result",
    operation: is,
  });
