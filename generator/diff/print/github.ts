import { annotation } from "../../diagnostics/report.js";
import type { Difference } from "../difference.js";
import { isAlarming } from "../finding.js";
import { groups, open, subject } from "./order.js";

/** Annotations in GitHub's log: an error for what escalates or breaks, a warning for the rest that counts. */
export const printGithub = ({ findings }: Difference): string =>
  groups(open(findings))
    .filter(({ first }) => first.security !== "neutral" || first.callers !== "compatible")
    .map((group) => {
      const { file, line, column, rule, message, fingerprint } = group.first;
      const place = { file, line, col: column };
      return annotation(isAlarming(group.first) ? "error" : "warning", place, rule, `${subject(group)}: ${message} [${fingerprint}]`);
    })
    .join("");
