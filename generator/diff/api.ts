import type { Api, Server } from "../model/types.js";
import type { Path } from "../spec/source.js";
import { type Found, isSame, judge, place, values } from "./change.js";
import { fixedValues } from "./fixed-values.js";
import { compareScopes } from "./scopes.js";

/** What differs in the hosts, the credential, and what is sent with every operation. */
export function compareApi(before: Api, after: Api): Found[] {
  const names = Object.keys(after.servers).filter((name) => Object.hasOwn(before.servers, name));
  const servers = names.flatMap((name) => compareServer(name, before.servers[name] as Server, after.servers[name] as Server));
  return [
    ...servers,
    ...compareAuth(before.auth, after.auth, ["api", "auth"]),
    ...fixedValues(before, after, ["headers", "query"], ["api"]),
    ...compareErrors(before, after),
  ];
}

function compareServer(name: string, before: Server, after: Server): Found[] {
  const path = ["api", "servers", name];
  const own = before.auth !== undefined && after.auth !== undefined ? compareAuth(before.auth, after.auth, [...path, "auth"]) : [];
  const added = before.auth === undefined && after.auth !== undefined ? [authChange(undefined, after.auth, [...path, "auth"])] : [];
  const gone = before.auth !== undefined && after.auth === undefined ? [authChange(before.auth, undefined, path)] : [];
  const url = name === "default" ? ["api", "baseUrl"] : [...path, "baseUrl"];
  return [...compareUrls(before, after, url), ...compareVariables(before, after, url), ...own, ...added, ...gone];
}

/** Another host gets the credential, and answers: nobody but a reviewer can tell whether it may. */
export function compareUrls(before: Server, after: Server, path: Path): Found[] {
  if (before.baseUrl === after.baseUrl) return [];
  const message = "calls go to another address";
  const change = { rule: "base-url-changed", ...judge("risky", "escalation"), place: place(path), message } as const;
  return [{ ...change, ...values(before.baseUrl, after.baseUrl) }];
}

function compareVariables(before: Server, after: Server, path: Path): Found[] {
  if (isSame(plain(before), plain(after))) return [];
  const mayLeadElsewhere = Object.entries(plain(after)).some(([name, variable]) => !isWithin(variable, plain(before)[name]));
  const message = "the values that the base URL may have, or their defaults, are others";
  const judgement = judge("risky", mayLeadElsewhere ? "escalation" : "neutral");
  return [
    { rule: "variables-changed", ...judgement, place: place(path), ...values(before.variables ?? {}, after.variables ?? {}), message },
  ];
}

type Variable = NonNullable<Server["variables"]>[string];

/** Without what people read. */
const plain = ({ variables = {} }: Server): Record<string, Variable> =>
  Object.fromEntries(Object.entries(variables).map(([name, { description: _, ...rest }]) => [name, rest]));

/** Whether a variable has no value that it had not before. */
function isWithin(after: Variable, before: Variable | undefined): boolean {
  if (before === undefined || after.default !== before.default) return false;
  return before.enum === undefined || (after.enum?.every((value) => before.enum?.includes(value)) ?? false);
}

type Auth = Api["auth"];

export function compareAuth(before: Auth, after: Auth, path: Path): Found[] {
  const [{ scopes: had, ...was }, { scopes: has, ...is }] = [withScopes(before), withScopes(after)];
  const others = isSame(was, is) ? [] : [authChange(before, after, path)];
  const scopes = before.type === after.type ? compareScopes(had, has, [...path, "scopes"], ["auth-scope-added", "auth-scope-removed"]) : [];
  return [...others, ...scopes];
}

const withScopes = (auth: Auth): Auth & { readonly scopes: readonly string[] } => ({
  ...auth,
  scopes: "scopes" in auth ? (auth.scopes ?? []) : [],
});

/** Another credential, or one that goes elsewhere. */
function authChange(before: Auth | undefined, after: Auth | undefined, path: Path): Found {
  const [was, is] = [before?.type ?? "the connector's own", after?.type ?? "the connector's own"];
  const message = was === is ? `how ${is} is sent or fetched is not as it was` : `the credential was ${was}, and is ${is}`;
  const judgement = judge("risky", after?.type === "none" ? "relaxation" : "escalation");
  return { rule: "auth-changed", ...judgement, place: place(path), ...values(before, after), message };
}

function compareErrors({ errors: before }: Api, { errors: after }: Api): Found[] {
  if (isSame(before, after)) return [];
  const message = "what counts as an error inside a 200 is not what it was";
  return [{ rule: "errors-changed", ...judge("risky"), place: place(["api", "errors"]), ...values(before, after), message }];
}
