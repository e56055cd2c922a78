import type { Effect, OperationSpec, Risk } from "../spec/format.js";

/** A risk that nobody has decided on, and why it is proposed. */
export interface Proposal {
  readonly risk: Risk;
  readonly reason: string;
}

/** What is known of an operation when its risk is proposed. */
export interface Judged {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly effect: Effect;
  readonly scopes: readonly string[];
  readonly summary: string;
}

/** From the worst down; the first that applies is the proposal. A word counts as a whole one, in the id, the path or the summary. */
const RULES: readonly (readonly [risk: Risk, applies: (operation: Judged) => string | undefined])[] = [
  [
    "critical",
    ({ effect, ...o }) =>
      effect === "read" ? undefined : said(o, /\b(wipe|purge|factory.?reset|execute.?(command|script)|run.?(command|script)|shell)\b/),
  ],
  [
    "critical",
    ({ effect, ...o }) => (effect === "delete" ? said(o, /\b(bulk|batch|all|organi[sz]ation|tenant|domain|workspace)\b/) : undefined),
  ],
  [
    "high",
    ({ effect, ...o }) =>
      effect === "read"
        ? undefined
        : said(
            o,
            /\b(isolat\w*|contain(ment)?|quarantine\w*|disable\w*|deactivat\w*|suspend\w*|revoke\w*|block\w*|lock|terminate\w*|shutdown|kill)\b/,
          ),
  ],
  [
    "high",
    ({ effect, ...o }) =>
      effect === "read"
        ? undefined
        : said(o, /\b(admin\w*|roles?|permissions?|polic(y|ies)|credentials?|passwords?|secrets?|tokens?|api.?keys?|mfa|sso)\b/),
  ],
  ["high", ({ effect, ...o }) => (effect === "read" ? undefined : said(o, /\b(bulk|batch|execute|exec|deploy\w*)\b/))],
  ["high", ({ method, effect }) => (method === "DELETE" || effect === "delete" ? "it deletes" : undefined)],
  ["high", ({ effect, scopes }) => (effect === "read" ? undefined : adminScope(scopes))],
  ["medium", ({ effect }) => (effect === "read" ? undefined : `it ${effect === "action" ? "acts" : `${effect}s`}`)],
  ["medium", (o) => said(o, /\b(secrets?|passwords?|credentials?|private.?keys?|tokens?|api.?keys?)\b/)],
  ["medium", (o) => said({ ...o, path: "" }, DANGEROUS)],
  ["medium", ({ scopes }) => adminScope(scopes)],
  ["low", ({ method }) => `it reads (${method})`],
];

/** What lint would not have at low risk. */
const DANGEROUS = /^(delete|isolate|contain|execute|wipe|destroy|disable|suspend|quarantine|revoke|purge)s?\b/;

/** The proposal for an operation of a spec. */
export const proposalFor = (id: string, operation: OperationSpec): Proposal =>
  proposeRisk({ id, ...operation, scopes: [operation.scope].flat() });

export function proposeRisk(operation: Judged): Proposal {
  for (const [risk, applies] of RULES) {
    const reason = applies(operation);
    if (reason !== undefined) return { risk, reason };
  }
  return { risk: "medium", reason: "nothing says what it does" };
}

/** Where an operation says a word: in its name, its path, or its summary. */
function said({ id, path, summary }: Pick<Judged, "id" | "path" | "summary">, word: RegExp): string | undefined {
  const places: readonly (readonly [string, string])[] = [
    ["its name", id.split(":")[1] ?? ""],
    ["its resource", id.split(":")[0] ?? ""],
    ["its path", path.replace(/\{[^}]*\}/g, "")],
    ["its summary", summary],
  ];
  for (const [place, text] of places) {
    const found = word.exec(
      text
        .replace(/[_\-/.]+|(?<=[a-z])(?=[A-Z])/g, " ")
        .trim()
        .toLowerCase(),
    )?.[0];
    if (found !== undefined) return `${place} says "${found}"`;
  }
  return undefined;
}

function adminScope(scopes: readonly string[]): string | undefined {
  const scope = scopes.find((name) => /(^|[^a-z])(admin|manage|full)([^a-z]|$)/i.test(name));
  return scope === undefined ? undefined : `its scope is "${scope}"`;
}
