import { readFileSync } from "node:fs";
import { formatDiagnostics } from "../../generator/diagnostics/report.js";
import { complete } from "./complete.js";
import { diagnose } from "./diagnose.js";

for (const part of readFileSync(0, "utf8").split("=====\n")) {
  const text = complete(part);
  console.log(
    "-----\n" +
      part
        .trimEnd()
        .split("\n")
        .map((l) => "> " + l)
        .join("\n"),
  );
  console.log(formatDiagnostics(diagnose(text), "text"));
}
