import { z } from "zod";
import { type Json, RISKS, VERDICTS } from "./policy.js";

const text = z.string().min(1).max(200);

const isPattern = (name: string): boolean => !name.slice(0, -1).includes("*");

const names = z.array(text.refine(isPattern, "a * stands at the end of a name only")).min(1);

const priors = z
  .array(
    text
      .refine(isPattern, "a * stands at the end only")
      .refine((prior) => /^\S+ \S+$/.test(prior), 'expected a connector, a space and an operation, such as "crowdstrike detections:read"'),
  )
  .min(1);

function refusePointers({ value, issues }: z.core.ParsePayload<Record<string, Json>>): void {
  for (const pointer of Object.keys(value)) {
    if (/^(\/([^~]|~[01])*)+$/.test(pointer)) continue;
    issues.push({ code: "custom", path: [pointer], input: pointer, message: "expected a JSON pointer, such as /action_name" });
  }
}

const match = z.strictObject({
  agents: names.exactOptional(),
  connectors: names.exactOptional(),
  operations: names.exactOptional(),
  scopes: names.exactOptional(),
  risks: z.array(z.enum(RISKS)).min(1).exactOptional(),
  params: z.record(z.string(), z.json()).check(refusePointers).exactOptional(),
  asserted_prior: priors.exactOptional(),
  observed_prior: priors.exactOptional(),
});

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const MONTH = 30 * UNITS.d;

function toMs(duration: string): number | undefined {
  const [, amount, unit] = /^([1-9]\d{0,6})([smhd])$/.exec(duration) ?? [];
  const ms = Number(amount) * UNITS[unit as keyof typeof UNITS];
  return ms <= MONTH ? ms : undefined;
}

/** A length of time, in milliseconds once read. */
export const duration = z
  .string()
  .refine((given) => toMs(given) !== undefined, "expected a time up to 30 days, such as 90s, 15m, 1h or 7d")
  .transform((given) => toMs(given) ?? MONTH);

const approvals = z.strictObject({
  required: z.int().min(1).max(20).exactOptional(),
  reviewers: z.array(text).min(1).exactOptional(),
  expires: duration.exactOptional(),
});

const rule = z.strictObject({ id: text, match, verdict: z.enum(VERDICTS), approvals: approvals.exactOptional() });

const verdict = z.enum(VERDICTS).exactOptional();

/** A policy file. That `baseline` has to be there and whole is asked by require-whole.ts. */
export const policyFormat = z.strictObject({
  rules: z.array(rule),
  baseline: z.strictObject({ low: verdict, medium: verdict, high: verdict, critical: verdict }).exactOptional(),
});

export type WrittenPolicy = z.output<typeof policyFormat>;
export type WrittenRule = WrittenPolicy["rules"][number];
