import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { ScanManifest } from "../../generator/scan/manifest.js";

test("the schema that is published is that of the manifest", () => {
  expect(JSON.parse(readFileSync("docs/scan.schema.json", "utf8"))).toEqual(z.toJSONSchema(ScanManifest));
});
