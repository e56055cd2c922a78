import { z } from "zod";

/** The parameters of validate.ts as a person would write them who knows zod well. `optional` lets `undefined` pass too, as most do. */
export const byHand = () =>
  z.strictObject({
    id: z.string().regex(/^rep_[a-z0-9]{8}$/),
    title: z.string().min(1).max(200),
    description: z.string().max(2000).optional(),
    severity: z.int().min(1).max(100),
    status: z.enum(["new", "in_progress", "closed"]),
    notify: z.boolean().optional(),
    source: z.string().optional(),
    owner: z.strictObject({ name: z.string(), team: z.string().optional() }),
    tags: z.array(z.string().min(1)).max(20).optional(),
    findings: z
      .array(
        z.strictObject({
          host: z.string().min(1),
          score: z.int().min(0).max(100),
          kind: z.enum(["malware", "lateral_movement", "exfiltration"]),
          suppressed: z.boolean().optional(),
        }),
      )
      .max(100),
  });

type Report = z.input<ReturnType<typeof byHand>>;

const finding = (index: number): Report["findings"][number] => ({
  host: `host_${index}`,
  score: index,
  kind: index % 2 === 0 ? "malware" : "exfiltration",
  suppressed: index % 3 === 0,
});

const report = (): Report => ({
  id: "rep_0a1b2c3d",
  title: "Lateral movement from host_12",
  description: "A service account logged on to several hosts within a minute.",
  severity: 80,
  status: "in_progress",
  notify: true,
  source: "falcon",
  owner: { name: "Ada", team: "blue" },
  tags: ["ransomware", "priority", "emea"],
  findings: Array.from({ length: 50 }, (_, index) => finding(index)),
});

/** What is validated, and how many mistakes are in it. */
export const REPORTS: readonly [name: string, value: unknown, mistakes: number][] = [
  ["valid", report(), 0],
  ["last item wrong", { ...report(), findings: [...report().findings.slice(1), { ...finding(49), score: 101 }] }, 1],
  ["two early mistakes", { ...report(), id: "rep_?", title: 12 }, 2],
];
