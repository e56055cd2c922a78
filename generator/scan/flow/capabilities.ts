import type { Declaration, Node, Type, TypeChecker, TypeReference } from "typescript";
import type { ConnectorFacts } from "../facts.js";
import { isMapped, type Sdk } from "../sdk.js";
import { ts } from "../typescript.js";

/** A connector that can be reached from a value; `undefined`: any, as from a client. */
export type Reach = ReadonlySet<ConnectorFacts | undefined>;

const NONE: Reach = new Set();
/** More than this is looked at in no type. */
const MAX_TYPES = 3000;

/** What can be reached from a value, by its type: from a client, a connector, and whatever holds or gives one. */
export class Capabilities {
  readonly #sdk: Sdk;
  readonly #checker: TypeChecker;
  readonly #isOwn: (node: Node) => boolean;
  #known = new Map<Type, Reach>();
  /** What a type hides: something of more than its properties was once assigned to it, or stands for its parameter. */
  readonly #hidden = new Map<Type, Set<ConnectorFacts | undefined>>();
  #hasChanged = false;

  constructor(sdk: Sdk, checker: TypeChecker, isOwn: (node: Node) => boolean) {
    this.#sdk = sdk;
    this.#checker = checker;
    this.#isOwn = isOwn;
  }

  of(type: Type): Reach {
    const known = this.#known.get(type);
    if (known !== undefined) return known;
    const found = this.#search(type);
    this.#known.set(type, found);
    return found;
  }

  /** From now on a type counts as holding these, too. */
  hide(type: Type, reach: Reach): void {
    const hidden = this.#hidden.get(type) ?? new Set();
    const before = hidden.size;
    for (const one of reach) hidden.add(one);
    this.#hidden.set(type, hidden);
    if (hidden.size > before) this.#hasChanged = true;
  }

  /** Whether more was hidden since this was asked last; then all has to be asked again. */
  takeChange(): boolean {
    const hasChanged = this.#hasChanged;
    this.#hasChanged = false;
    if (hasChanged) this.#known = new Map();
    return hasChanged;
  }

  #search(start: Type): Reach {
    if (!(start.flags & REACHING)) return NONE;
    const found = new Set<ConnectorFacts | undefined>();
    const seen = new Set<Type>();
    const queue: Type[] = [start];
    for (let type = queue.pop(); type !== undefined; type = queue.pop()) {
      if (seen.has(type) || !(type.flags & REACHING) || seen.size > MAX_TYPES) continue;
      seen.add(type);
      for (const one of this.#hidden.get(type) ?? []) found.add(one);
      if (type.isUnionOrIntersection()) queue.push(...type.types);
      else if (type.flags & ts.TypeFlags.TypeParameter) queue.push(...list(this.#checker.getBaseConstraintOfType(type)));
      else if (type.flags & ts.TypeFlags.Object) this.#lookInto(type, found, queue);
      else queue.push(...list(this.#checker.getBaseConstraintOfType(type)));
    }
    return found.size === 0 ? NONE : found;
  }

  #lookInto(type: Type, found: Set<ConnectorFacts | undefined>, queue: Type[]): void {
    const connectors = this.#sdk.connectorsOf(type);
    if (connectors.length > 0) for (const connector of connectors) found.add(connector);
    else if (this.#sdk.isClient(type)) found.add(undefined);
    else {
      queue.push(...this.#checker.getTypeArguments(type as TypeReference), ...(type.aliasTypeArguments ?? []));
      if (!this.#isOpaque(type)) this.#lookAtMembers(type, queue);
    }
  }

  #lookAtMembers(type: Type, queue: Type[]): void {
    for (const property of type.getProperties()) {
      if (isModule(property.declarations)) continue;
      queue.push(this.#checker.getTypeOfSymbol(property));
    }
    for (const info of this.#checker.getIndexInfosOfType(type)) queue.push(info.type);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) queue.push(signature.getReturnType());
  }

  /** What others declare reaches the SDK through its type arguments only; the SDK's own types say what they are. */
  #isOpaque(type: Type): boolean {
    const declarations = type.symbol?.declarations ?? [];
    if (declarations.length === 0 || isMapped(type)) return false;
    if (declarations.some((one) => ts.isSourceFile(one) && this.#sdk.isSdk(one))) return !isIndex(declarations);
    if (declarations.every((one) => ts.isClassLike(one)) && type.getConstructSignatures().length > 0) return false;
    return !declarations.some((one) => this.#isOwn(one));
  }
}

const REACHING =
  ts.TypeFlags.Object |
  ts.TypeFlags.UnionOrIntersection |
  ts.TypeFlags.TypeParameter |
  ts.TypeFlags.IndexedAccess |
  ts.TypeFlags.Conditional |
  ts.TypeFlags.Substitution;

const list = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);

const isModule = (declarations: readonly Declaration[] | undefined): boolean => declarations?.some(ts.isSourceFile) ?? false;

/** The SDK's module, with the client in it. */
const isIndex = (declarations: readonly Declaration[]): boolean =>
  declarations.some(
    (one) => ts.isSourceFile(one) && /[\\/]index\.(d\.)?[cm]?ts$/.test(one.fileName) && !/[\\/]server[\\/]/.test(one.fileName),
  );
