import { isCancel, log, outro, select } from "@clack/prompts";
import { Review, type Unreviewed } from "../commands/review.js";
import { UsageError } from "../commands/usage-error.js";
import { RISKS, type Risk } from "../spec/risks.js";
import { count, type ExitCode, finish } from "./output.js";

export interface ReviewFlags {
  readonly specs: string;
  readonly acceptUpTo?: Risk;
}

/** Asks in the terminal, or accepts what was told. */
export async function runReview(connector: string, { specs, acceptUpTo }: ReviewFlags): Promise<ExitCode> {
  const review = Review.of(connector, specs);
  if (review.open.length === 0) return finish("text", `${connector}: every operation is reviewed`);
  if (acceptUpTo !== undefined) return finish("text", accepted(connector, review, acceptUpTo));
  if (!process.stdin.isTTY) throw new UsageError("a review asks in a terminal; --accept-up-to <risk> accepts proposals without one");
  const left = await walk(review);
  outro(
    left === 0
      ? `${connector}: every operation is reviewed; next: npm run generate`
      : `${count(left, "operation")} left: npm run review -- ${connector}`,
  );
  return 0;
}

function accepted(connector: string, review: Review, most: Risk): string {
  const left = review.acceptUpTo(most);
  const done = `${connector}: ${count(review.open.length - left.length, "proposal")} accepted`;
  return left.length === 0 ? `${done}; next: npm run generate` : `${done}, ${left.length} left to decide: npm run review -- ${connector}`;
}

/** Asks about one operation after the other; what was decided is kept, whenever the walk ends. Returns how many are left. */
async function walk(review: Review): Promise<number> {
  let decided = 0;
  for (const [index, unreviewed] of review.open.entries()) {
    log.message(about(unreviewed, index + 1, review.open.length));
    const answer = await select<Risk | "skip">({
      message: "What would a wrong call cost?",
      initialValue: unreviewed.proposal.risk,
      options: options(unreviewed),
    });
    if (isCancel(answer)) break;
    if (answer === "skip") continue;
    review.decide([{ id: unreviewed.id, risk: answer }]);
    decided += 1;
  }
  return review.open.length - decided;
}

const options = ({ proposal }: Unreviewed): { value: Risk | "skip"; label: string; hint?: string }[] => [
  { value: proposal.risk, label: proposal.risk, hint: `proposed: ${proposal.reason}` },
  ...RISKS.filter((risk) => risk !== proposal.risk).map((risk) => ({ value: risk, label: risk })),
  { value: "skip" as const, label: "skip", hint: "leave it unreviewed" },
];

function about({ id, operation }: Unreviewed, number: number, of: number): string {
  const { method, path, summary, scope, effect, params = {} } = operation;
  const names = Object.entries(params).map(([name, { required }]) => (required ? `${name}*` : name));
  const lines = [
    `${number}/${of}  ${id}`,
    `${method} ${path}`,
    summary,
    `effect: ${effect}; scope: ${[scope].flat().join(", ") || "none named"}`,
    `params: ${names.slice(0, 12).join(", ") || "none"}${names.length > 12 ? ` … ${names.length - 12} more` : ""}`,
  ];
  return lines.join("\n");
}
