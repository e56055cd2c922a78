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

type Rule = readonly [risk: Risk, applies: (operation: Judged) => string | undefined];

/** What a reviewer is asked to think of: docs/risk.md says why. A word counts as a whole one. */
const WORDS = {
  runs: /\b(wipe|purge|factory reset|(execute|run|issue|admin) (command|script)s?|shell|live ?response|active responder|playbooks?|offboard\w*|impersonat\w*|commands?)\b/,
  reachesAll: /\b(bulk|batch|many|all|mass)\b/,
  guardsAll:
    /\b(ip ?allow ?lists?|cve ?allow ?list|sso|saml|ldap|oidc|identity providers?|federation|conditional access|(audit|password|authentication|retention) (polic(y|ies)|settings?|config(uration)?))\b/,
  makesAdmins:
    /\b(make admin|set admin|sys ?admin|super ?user|(user|member|group|account|directory)s? roles?|role ?(assignments?|mappings?|bindings?|members?))\b/,
  keepsHistory:
    /\b(users?|people|accounts?|organi[sz]ations?|orgs?|tenants?|workspaces?|realms?|domains?|zones?|projects?|sites?|repos|repositor(y|ies)|polic(y|ies)|keys?|robots?|clients?|applications?|(data )?connectors?|collectors?|sources?|agents?|devices?|hosts?|cases?|incidents?|alerts?|tickets?|issues?|events?|vaults?|buckets?|records|roles)$/,
  acts: /\b(un)?(isolat\w*|contain(ment)?|quarantine\w*|disabl\w*|deactivat\w*|suspend\w*|revo(k|c)\w*|block\w*|lock\w*|terminat\w*|restrict\w*|mut(e|es|ed|ing)|silenc\w*|archiv\w*|enabl\w*|activat\w*|allow\w*|dismiss\w*)\b|\b(shutdown|kill|restart|reboot|upgrade|compromised|publish|cancel|collect|toggle|merge|override|overrides|execute|exec|deploy\w*|init|approve\w*|review)\b/,
  guards:
    /\b(admin\w*|roles?|permissions?|privileges?|polic(y|ies)|credentials?|passwords?|secrets?|tokens?|keys?|certificates?|mfa|2fa|factors?|sessions?|members?(hips?)?|access|firewalls?|rules?|exceptions?|exclusions?|suppressions?|security (level|settings?)|maintenance|holds?|webhooks?|integrations?|(allow|block|deny|white|black) ?lists?|scans)\b/,
  hurtsIfRead:
    /\b(secrets?|passwords?|credentials?|private keys?|tokens?|api keys?|recovery keys?|audit\w*|logs?|messages?|replies|transcripts?|recordings?|mails?|emails?|attachments?|contents?|download\w*|exports?|sign ?ins?|hunt\w*|authentication methods|admin events)\b/,
} as const;

/** What lint would not have at low risk. */
const DANGEROUS = /^(delete|isolate|contain|execute|wipe|destroy|disable|suspend|quarantine|revoke|purge)s?\b/;

const changing =
  (applies: Rule[1]): Rule[1] =>
  (operation) =>
    operation.effect === "read" ? undefined : applies(operation);
const deletes = ({ method, effect }: Judged): boolean => method === "DELETE" || effect === "delete";
const named = (operation: Judged, words: RegExp): string | undefined => said({ ...operation, summary: "" }, words);

/** From the worst down; the first that applies is the proposal. */
const RULES: readonly Rule[] = [
  ["critical", changing((o) => said(o, WORDS.runs))],
  ["critical", changing((o) => named(o, WORDS.reachesAll))],
  ["critical", changing((o) => named(o, WORDS.guardsAll))],
  ["critical", changing((o) => named(o, WORDS.makesAdmins))],
  ["critical", (o) => (deletes(o) ? said({ id: `${resourceOf(o)}:`, path: "", summary: "" }, WORDS.keepsHistory) : undefined)],
  ["high", changing((o) => said(o, WORDS.acts))],
  ["high", changing((o) => said(o, WORDS.guards))],
  ["high", (o) => (deletes(o) ? "it deletes" : undefined)],
  ["high", changing(({ scopes }) => adminScope(scopes))],
  ["medium", changing(({ effect }) => `it ${effect === "action" ? "acts" : `${effect}s`}`)],
  ["medium", (o) => said(o, WORDS.hurtsIfRead)],
  ["medium", (o) => said({ ...o, path: "" }, DANGEROUS)],
  ["medium", ({ scopes }) => adminScope(scopes)],
  ["low", ({ method }) => `it reads (${method})`],
];

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

const resourceOf = ({ id }: Judged): string => id.split(":")[0] ?? "";

/** Where an operation says a word: in its name, its path, or its summary. */
function said({ id, path, summary }: Pick<Judged, "id" | "path" | "summary">, word: RegExp): string | undefined {
  const places: readonly (readonly [string, string])[] = [
    ["its name", id.split(":")[1] ?? ""],
    ["its resource", id.split(":")[0] ?? ""],
    ["its path", path.replace(/\{[^}]*\}/g, "")],
    ["its summary", summary],
  ];
  for (const [place, text] of places) {
    const found = word.exec(plainWords(text))?.[0];
    if (found !== undefined) return `${place} says "${found}"`;
  }
  return undefined;
}

const plainWords = (text: string): string =>
  text
    .replace(/[_\-/.]+|(?<=[a-z])(?=[A-Z])/g, " ")
    .trim()
    .toLowerCase();

/** A scope that administers; one that only reads does not, whatever it reads. */
function adminScope(scopes: readonly string[]): string | undefined {
  const scope = scopes.find((name) => /(^|[^a-z])(admin|manage|full)([^a-z]|$)/i.test(name) && !/read[-_.]?only$|[.:_]read$/i.test(name));
  return scope === undefined ? undefined : `its scope is "${scope}"`;
}
