import type { Node, Signature, Symbol as TsSymbol, Type, TypeChecker, TypeReference } from "typescript";
import type { ConnectorFacts } from "../facts.js";
import type { Findings } from "../findings.js";
import { BY_ID, type Sdk } from "../sdk.js";
import { ts } from "../typescript.js";
import type { Capabilities, Reach } from "./capabilities.js";

/** Types deeper in each other than this are not compared. */
const MAX_DEPTH = 8;

/** What happens where a value of one type comes to be seen as another: the type may forget what can be reached from it. */
export class Flow {
  readonly #checker: TypeChecker;
  readonly #sdk: Sdk;
  readonly #capabilities: Capabilities;
  readonly #findings: Findings;

  constructor(checker: TypeChecker, sdk: Sdk, capabilities: Capabilities, findings: Findings) {
    this.#checker = checker;
    this.#sdk = sdk;
    this.#capabilities = capabilities;
    this.#findings = findings;
  }

  /** Whether anything can be lost of a value: most need not be compared with where they go. */
  matters = (source: Type): boolean =>
    this.#capabilities.of(source).size > 0 || ((source.flags & ts.TypeFlags.Object) !== 0 && source.getCallSignatures().length > 0);

  /** A value passes from an expression of one type to a place of another. */
  pass(source: Type, target: Type, at: Node, depth = 0): void {
    if (source === target || depth > MAX_DEPTH) return;
    this.#passBack(source, target, at, depth);
    const reach = this.#capabilities.of(source);
    if (reach.size === 0) return;
    if (isBlank(target, this.#checker)) {
      this.escape(reach, `is passed on as \`${this.#print(target)}\``, at);
      return;
    }
    if (source.isUnion()) {
      for (const member of source.types) this.pass(member, target, at, depth);
    } else if (target.isUnion()) this.#toUnion(source, target.types, at, depth);
    else if (target.flags & ts.TypeFlags.TypeParameter) this.#capabilities.hide(target, reach);
    else if (target.flags & ts.TypeFlags.Object || target.isIntersection()) this.#toObject(source, target, reach, at, depth);
  }

  escape(reach: Reach, reason: string, at: Node): void {
    if (reach.has(undefined)) this.#findings.unbounded({ connector: undefined, reason: `a client or what holds one ${reason}`, node: at });
    else
      for (const connector of reach) this.#findings.unbounded({ connector, reason: `a connector or what holds one ${reason}`, node: at });
  }

  /** A member that keeps all of it is where it goes; else every one that takes it. */
  #toUnion(source: Type, members: readonly Type[], at: Node, depth: number): void {
    if (members.includes(source)) return;
    const taking = members.filter((member) => this.#checker.isTypeAssignableTo(source, member));
    const all = taking.length > 0 ? taking : members.filter((member) => member.flags & ts.TypeFlags.Object);
    const keeping = all.find((member) => this.#keeps(source, member));
    for (const member of keeping === undefined ? all : [keeping]) this.pass(source, member, at, depth + 1);
  }

  #keeps(source: Type, target: Type): boolean {
    const [mine, theirs] = [this.#sdk.connectorsOf(source), this.#sdk.connectorsOf(target)];
    if (mine.length > 0) return mine.every((one) => theirs.includes(one) || theirs.includes(undefined));
    if (this.#sdk.isClient(source)) return this.#sdk.isClient(target);
    const held = this.#capabilities.of(target);
    return [...this.#capabilities.of(source)].every((one) => held.has(one));
  }

  #toObject(source: Type, target: Type, reach: Reach, at: Node, depth: number): void {
    const connectors = this.#sdk.connectorsOf(source);
    if (connectors.length > 0 && this.#keeps(source, target)) return;
    if (connectors.length === 0 && this.#sdk.isClient(source) && this.#sdk.isClient(target)) return;
    if (connectors.length > 0) {
      this.#toForeign(connectors, target, reach, at);
      return;
    }
    if (this.#sdk.isClient(source)) {
      this.#members(source, target, reach, at, depth);
      return;
    }
    if (this.#sameGeneric(source, target)) {
      this.#arguments(source as TypeReference, target as TypeReference, at, depth);
      return;
    }
    const [element, taken] = [
      this.#checker.getIndexTypeOfType(source, ts.IndexKind.Number),
      this.#checker.getIndexTypeOfType(target, ts.IndexKind.Number),
    ];
    if (element !== undefined && taken !== undefined && this.#isList(source)) {
      this.pass(element, taken, at, depth + 1);
      return;
    }
    if (this.#isOthers(target) && this.#isOthers(source)) {
      this.#toContainer(reach, target, at);
      return;
    }
    this.#signatures(source, target, at, depth);
    this.#members(source, target, reach, at, depth);
  }

  /** A connector as an interface of somebody else's: what that names is used, what it leaves open is open. */
  #toForeign(connectors: readonly (ConnectorFacts | undefined)[], target: Type, reach: Reach, at: Node): void {
    const names = target.getProperties().map(({ name }) => name);
    if (this.#checker.getIndexInfosOfType(target).length > 0 || names.some((name) => BY_ID.has(name))) {
      this.escape(reach, `is passed on as \`${this.#print(target)}\``, at);
      return;
    }
    for (const connector of connectors)
      for (const name of names)
        for (const operation of connector?.methods.get(name) ?? [])
          if (connector !== undefined) this.#findings.use({ connector, operation, method: name, node: at });
    this.#capabilities.hide(target, reach);
  }

  #sameGeneric(source: Type, target: Type): boolean {
    const [a, b] = [(source as TypeReference).target, (target as TypeReference).target];
    return a !== undefined && a === b;
  }

  #arguments(source: TypeReference, target: TypeReference, at: Node, depth: number): void {
    const [mine, theirs] = [this.#checker.getTypeArguments(source), this.#checker.getTypeArguments(target)];
    for (const [index, one] of mine.entries()) {
      const other = theirs[index];
      if (other !== undefined) this.pass(one, other, at, depth + 1);
    }
  }

  #isList = (type: Type): boolean => this.#checker.isArrayType(type) || this.#checker.isTupleType(type);

  #isOthers = (type: Type): boolean => {
    const declarations = type.symbol?.declarations ?? [];
    return declarations.length > 0 && declarations.every((one) => one.getSourceFile().isDeclarationFile);
  };

  /** From one kind of container to another: an array to an iterable, a governed call to a promise. */
  #toContainer(reach: Reach, target: Type, at: Node): void {
    const held = this.#capabilities.of(target);
    if ([...reach].every((one) => held.has(one))) return;
    const given = this.#checker.getTypeArguments(target as TypeReference);
    if (given.length === 0 || given.some((one) => isBlank(one, this.#checker)))
      this.escape(reach, `is passed on as \`${this.#print(target)}\``, at);
    else this.#capabilities.hide(target, reach);
  }

  /** Property by property; what the target has no name for is hidden in it. */
  #members(source: Type, target: Type, reach: Reach, at: Node, depth: number): void {
    const open = this.#checker.getIndexTypeOfType(target, ts.IndexKind.String);
    let isHidden = this.#sdk.isClient(source);
    for (const property of source.getProperties()) {
      const type = this.#checker.getTypeOfSymbol(property);
      const taken = target.getProperty(property.name);
      const into = taken === undefined ? open : this.#checker.getTypeOfSymbol(taken);
      if (into !== undefined) this.pass(type, into, at, depth + 1);
      else if (this.#capabilities.of(type).size > 0) isHidden = true;
    }
    if (isHidden) this.#capabilities.hide(target, reach);
  }

  #signatures(source: Type, target: Type, at: Node, depth: number): void {
    const compare = (mine: readonly Signature[], theirs: readonly Signature[]): void => {
      const [own, other] = [mine.at(-1), theirs.at(-1)];
      if (own === undefined || other === undefined) return;
      const returned = other.getReturnType();
      if (!(returned.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined))) this.pass(own.getReturnType(), returned, at, depth + 1);
    };
    compare(source.getCallSignatures(), target.getCallSignatures());
    compare(source.getConstructSignatures(), target.getConstructSignatures());
  }

  /** What is handed to a function goes the other way: into its own parameters. */
  #passBack(source: Type, target: Type, at: Node, depth: number): void {
    if (!(source.flags & target.flags & ts.TypeFlags.Object)) return;
    const [own] = source.getCallSignatures();
    const [given] = target.getCallSignatures();
    if (own === undefined || given === undefined || own === given) return;
    for (const [index, parameter] of own.parameters.entries()) {
      const declared = this.#parameterType(given, index, at);
      if (declared !== undefined && declared.flags & REACHING)
        this.pass(declared, this.#checker.getTypeOfSymbolAtLocation(parameter, at), at, depth + 1);
    }
  }

  #parameterType({ parameters }: Signature, index: number, at: Node): Type | undefined {
    const parameter: TsSymbol | undefined = parameters[index] ?? parameters.at(-1);
    if (parameter === undefined) return undefined;
    const type = this.#checker.getTypeOfSymbolAtLocation(parameter, at);
    const { valueDeclaration } = parameter;
    const isRest = valueDeclaration !== undefined && ts.isParameter(valueDeclaration) && valueDeclaration.dotDotDotToken !== undefined;
    if (isRest) return this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return parameters[index] === undefined ? undefined : type;
  }

  #print = (type: Type): string => {
    const text = this.#checker.typeToString(type);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  };
}

const REACHING = ts.TypeFlags.Object | ts.TypeFlags.UnionOrIntersection | ts.TypeFlags.TypeParameter;

/** A type that says nothing of what is in it. */
export function isBlank(type: Type, checker: TypeChecker): boolean {
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
  if (!(type.flags & ts.TypeFlags.Object)) return false;
  const { symbol } = type;
  if (
    symbol !== undefined &&
    (symbol.name === "Object" || symbol.name === "Function") &&
    symbol.declarations?.every((one) => one.getSourceFile().isDeclarationFile)
  )
    return true;
  const isEmpty = type.getProperties().length === 0 && type.getCallSignatures().length === 0 && type.getConstructSignatures().length === 0;
  return isEmpty && checker.getIndexInfosOfType(type).length === 0;
}
