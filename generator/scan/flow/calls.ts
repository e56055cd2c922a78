import type {
  CallExpression,
  Declaration,
  Expression,
  NewExpression,
  Node,
  ParameterDeclaration,
  Signature,
  Symbol as TsSymbol,
  Type,
  TypeChecker,
} from "typescript";
import type { References } from "../references.js";
import { BY_ID, type Sdk } from "../sdk.js";
import { type FunctionNode, isFunctionNode } from "../syntax.js";
import { ts } from "../typescript.js";
import type { Capabilities, Reach } from "./capabilities.js";
import type { Flow } from "./flow.js";

/** Functions that look at what they are given, and neither keep it nor call anything of it. */
const HARMLESS =
  /^(console\.\w+|JSON\.stringify|util\.(inspect|format)|inspect|Boolean|String|Object\.(is|isFrozen|keys)|Array\.isArray|structuredClone|queueMicrotask)$/;
/** Functions that give any property of what they are given, or change what it is. */
const REFLECTS =
  /^(Reflect\.\w+|Object\.(getOwnPropertyDescriptors?|getPrototypeOf|setPrototypeOf|create|defineProperty|defineProperties))$/;

/** What happens to arguments: whoever is called sees them as its parameters say. */
export class CallFlow {
  readonly #checker: TypeChecker;
  readonly #sdk: Sdk;
  readonly #capabilities: Capabilities;
  readonly #references: References;
  readonly #flow: Flow;
  readonly #isOwn: (node: Node) => boolean;
  /** Of the language, or of Node. */
  readonly #isLibrary: (node: Node) => boolean;
  readonly #callees: (call: CallExpression | NewExpression) => readonly FunctionNode[] | undefined;

  constructor(context: {
    checker: TypeChecker;
    sdk: Sdk;
    capabilities: Capabilities;
    references: References;
    flow: Flow;
    isOwn: (node: Node) => boolean;
    isLibrary: (node: Node) => boolean;
    callees: (call: CallExpression | NewExpression) => readonly FunctionNode[] | undefined;
  }) {
    this.#checker = context.checker;
    this.#sdk = context.sdk;
    this.#capabilities = context.capabilities;
    this.#references = context.references;
    this.#flow = context.flow;
    this.#isOwn = context.isOwn;
    this.#isLibrary = context.isLibrary;
    this.#callees = context.callees;
  }

  pass(call: CallExpression | NewExpression): void {
    const args: readonly Expression[] = call.arguments ?? [];
    const carrying = args.filter((arg) => this.#mayMatter(arg));
    if (carrying.length === 0 || this.#isGoverned(call)) return;
    const name = call.expression.getText();
    if (HARMLESS.test(name) && !this.#isOwnName(call.expression)) return;
    if (call.expression.kind === ts.SyntaxKind.ImportKeyword || name === "require") return;
    const signature = this.#checker.getResolvedSignature(call);
    for (const arg of carrying) this.#argument(arg, args.indexOf(arg), call, signature, name);
  }

  /** What may reach the SDK, or is a function that others may hand something to. */
  #mayMatter(arg: Expression): boolean {
    if (ts.isStringLiteralLike(arg) || ts.isNumericLiteral(arg) || ts.isTemplateExpression(arg)) return false;
    const type = this.#checker.getTypeAtLocation(ts.isSpreadElement(arg) ? arg.expression : arg);
    return (
      this.#capabilities.of(type).size > 0 ||
      type.getCallSignatures().some(({ parameters }) => parameters.length > 0) ||
      holdsFunctions(arg)
    );
  }

  /** A call of the SDK's own: parameters are data, and options are its own business. */
  #isGoverned({ expression }: CallExpression | NewExpression): boolean {
    if (!ts.isPropertyAccessExpression(expression)) return false;
    if (
      !BY_ID.has(expression.name.text) &&
      !this.#references.declarationsOf(expression.name).some((one) => this.#sdk.memberOf(one) !== undefined)
    )
      return false;
    return this.#references.declarationsOf(expression.name).some((one) => this.#sdk.isSdk(one));
  }

  #isOwnName = (node: Expression): boolean => {
    const named = ts.isPropertyAccessExpression(node) ? node.name : node;
    return this.#references.declarationsOf(named).some((one) => this.#isOwn(one));
  };

  #argument(arg: Expression, index: number, call: CallExpression | NewExpression, signature: Signature | undefined, name: string): void {
    const isSpread = ts.isSpreadElement(arg);
    const type = this.#checker.getTypeAtLocation(isSpread ? arg.expression : arg);
    const source = isSpread ? (this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
    const reach = this.#capabilities.of(source);
    if (this.#isReceiver(call, index, name)) return;
    if (reach.size > 0 && REFLECTS.test(name)) {
      this.#flow.escape(reach, `is handed to ${name}`, arg);
      return;
    }
    if (name === "Object.assign") {
      this.#assign(source, index, call);
      return;
    }
    const declaration = signature?.declaration;
    if (declaration === undefined || ts.isJSDocSignature(declaration)) {
      if (reach.size > 0 && !this.#isSuperOfOwn(call))
        this.#flow.escape(reach, `is handed to ${print(name)}, whose parameters have no types`, arg);
      return;
    }
    if (this.#isPutIntoUntyped(call, source)) return;
    this.#implementation(source, index, declaration, arg);
    for (const parameter of parametersAt(signature as Signature, index, isSpread))
      this.#parameter(source, reach, parameter, arg, declaration);
    if (reach.size > 0 && parametersAt(signature as Signature, index, isSpread).length === 0)
      this.#flow.escape(reach, `is handed to ${print(name)} beyond its parameters`, arg);
  }

  /** `connector.execute.call(connector, …)`: what it does is found where `execute` is. */
  #isReceiver({ expression, arguments: args }: CallExpression | NewExpression, index: number, name: string): boolean {
    const isMember = (node: Expression | undefined): boolean =>
      node !== undefined &&
      ts.isPropertyAccessExpression(node) &&
      this.#references.declarationsOf(node.name).some((one) => this.#sdk.memberOf(one) !== undefined);
    if (name === "Reflect.apply") return index < 2 && isMember(args?.[0]);
    return (
      index === 0 &&
      ts.isPropertyAccessExpression(expression) &&
      ["call", "apply", "bind"].includes(expression.name.text) &&
      isMember(expression.expression)
    );
  }

  #isSuperOfOwn = (call: CallExpression | NewExpression): boolean => ts.isNewExpression(call) && call.arguments?.length === 0;

  #parameter(source: Type, reach: Reach, parameter: TsSymbol, arg: Expression, callee: Declaration): void {
    const declared = parameter.valueDeclaration;
    const type = this.#checker.getTypeOfSymbolAtLocation(parameter, arg);
    const isRest = declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined;
    const target = isRest ? (this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
    this.#flow.pass(source, target, arg);
    if (reach.size === 0 || declared === undefined || !ts.isParameter(declared)) return;
    if (this.#isOwn(callee)) this.#markTypeParameters(declared, source, reach, arg);
    if (this.#isElsewhere(callee, declared, target, arg.parent)) this.#flow.escape(reach, "is handed to code that is not scanned", arg);
  }

  /** Whether a function that takes what a client is has its body where nobody looks: in a package, behind declarations, with whoever calls. */
  #isElsewhere(callee: Declaration, declared: ParameterDeclaration, target: Type, call: Node): boolean {
    if ((callee as { body?: Node }).body !== undefined || this.#sdk.isSdk(callee) || this.#capabilities.of(target).size === 0) return false;
    if (!this.#isOwn(callee)) return !this.#isGeneric(declared) && !this.#isLibrary(callee);
    if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return false;
    const functions = this.#callees(call);
    return functions === undefined || functions.every(({ body }) => body === undefined);
  }

  /** What is handed to a generic function is, in it, of the type of its parameter. */
  #markTypeParameters(declared: ParameterDeclaration, source: Type, reach: Reach, arg: Expression): void {
    for (const parameter of this.#typeParametersOf(declared)) {
      this.#capabilities.hide(parameter, reach);
      const constraint = this.#checker.getBaseConstraintOfType(parameter);
      const isWhole = this.#checker.getTypeAtLocation(declared) === parameter;
      if (isWhole && constraint !== undefined && constraint.flags & ts.TypeFlags.Object) this.#flow.pass(source, constraint, arg);
    }
  }

  /** Behind overloads, the implementation sees what its own parameters say. */
  #implementation(source: Type, index: number, callee: Declaration, arg: Expression): void {
    if (!this.#isOwn(callee) || (callee as { body?: Node }).body !== undefined) return;
    const name = ts.getNameOfDeclaration(callee);
    const declarations = name === undefined ? [] : this.#references.declarationsOf(name);
    for (const one of declarations) {
      if (!isFunctionNode(one) || one.body === undefined) continue;
      const parameter = one.parameters[index] ?? one.parameters.find(({ dotDotDotToken }) => dotDotDotToken);
      if (parameter === undefined) continue;
      const type = this.#checker.getTypeAtLocation(parameter);
      this.#flow.pass(source, (parameter.dotDotDotToken && this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number)) ?? type, arg);
    }
  }

  #isGeneric = (declared: ParameterDeclaration): boolean => this.#typeParametersOf(declared).length > 0;

  #typeParametersOf(declared: ParameterDeclaration): Type[] {
    const found = new Set<Type>();
    const visit = (node: Node): void => {
      if (ts.isTypeReferenceNode(node)) {
        const type = this.#checker.getTypeAtLocation(node);
        if (type.flags & ts.TypeFlags.TypeParameter) found.add(type);
      }
      ts.forEachChild(node, visit);
    };
    const type = declared.type ?? ts.getJSDocType(declared);
    if (type !== undefined) visit(type);
    return [...found];
  }

  /** The first argument has afterwards what the others have. */
  #assign(source: Type, index: number, call: CallExpression | NewExpression): void {
    const [target] = call.arguments ?? [];
    if (index === 0 || target === undefined || ts.isObjectLiteralExpression(target)) return;
    this.#flow.pass(source, this.#checker.getTypeAtLocation(target), call);
  }

  /** `const list = []; list.push(connector)`: the list's type grows with it. */
  #isPutIntoUntyped(call: CallExpression | NewExpression, source: Type): boolean {
    const { expression } = call;
    if (
      !ts.isPropertyAccessExpression(expression) ||
      !ts.isIdentifier(expression.expression) ||
      !["push", "unshift"].includes(expression.name.text)
    )
      return false;
    const declarations = this.#references.declarationsOf(expression.expression);
    const isUntyped = declarations.every(
      (one) =>
        ts.isVariableDeclaration(one) &&
        one.type === undefined &&
        ts.getJSDocType(one) === undefined &&
        one.initializer !== undefined &&
        ts.isArrayLiteralExpression(one.initializer) &&
        one.initializer.elements.length === 0,
    );
    if (!isUntyped || declarations.length === 0) return false;
    this.#untyped?.(expression.expression, source);
    return true;
  }

  #untyped: ((name: Expression, type: Type) => void) | undefined;

  /** Who looks after variables without a type. */
  set untyped(look: (name: Expression, type: Type) => void) {
    this.#untyped = look;
  }
}

const print = (name: string): string => (/^[\w.$#]{1,60}$/.test(name) ? name : "a function");

const holdsFunctions = (arg: Expression): boolean =>
  ts.isObjectLiteralExpression(arg) &&
  arg.properties.some(
    (member) => ts.isMethodDeclaration(member) || (ts.isPropertyAssignment(member) && ts.isArrowFunction(member.initializer)),
  );

/** The parameter that an argument goes to; behind a spread, any from there on. */
function parametersAt({ parameters }: Signature, index: number, isSpread: boolean): readonly TsSymbol[] {
  if (isSpread) return parameters.slice(index).length > 0 ? parameters.slice(index) : parameters.slice(-1);
  const direct = parameters[index];
  if (direct !== undefined) return [direct];
  const last = parameters.at(-1);
  const declared = last?.valueDeclaration;
  return last !== undefined && declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined ? [last] : [];
}
