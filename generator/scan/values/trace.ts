import type { CallExpression, Declaration, Expression, NewExpression, Node, ParameterDeclaration, Program, TypeChecker } from "typescript";
import type { References } from "../references.js";
import type { Sdk } from "../sdk.js";
import { type FunctionNode, isDecorated, isFunctionNode, isGenerator, resultsOf } from "../syntax.js";
import { ts } from "../typescript.js";
import { callees, parameterValue, usesOfFunction } from "./callers.js";
import { valueOfDeclaration } from "./declarations.js";
import { valueOfExpression } from "./expressions.js";
import { yielded } from "./library.js";
import { elements, property } from "./sites.js";
import { Solver, TooIntricate } from "./solver.js";
import type { Tracing, Use } from "./tracing.js";
import { UseFinder } from "./uses.js";
import { NOTHING, type Site, union, unknownValue, type Value } from "./value.js";

const sizeOf = ({ texts, sites, unknown }: Value): number => texts.size + sites.size + (unknown === undefined ? 0 : 1);

/** Where values come from, over the whole program. */
export class Trace implements Tracing {
  readonly program: Program;
  readonly checker: TypeChecker;
  readonly references: References;
  readonly #own: ReadonlySet<Node>;
  readonly #solver = new Solver();

  readonly #sdk: Sdk;

  constructor(program: Program, references: References, sdk: Sdk) {
    this.#sdk = sdk;
    this.program = program;
    this.checker = program.getTypeChecker();
    this.references = references;
    this.#own = new Set(references.files);
  }

  /** As `value`, for those who ask from outside: what has no end counts as unknown. */
  at(node: Expression): Value {
    return this.#guarded(node, () => this.value(node));
  }

  /** Any question of an outsider, with the same care. */
  #guarded(node: Node, ask: () => Value): Value {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof TooIntricate) && !(error instanceof RangeError)) throw error;
      this.#solver.reset();
      return unknownValue(node, "where it comes from is too intricate");
    }
  }

  ask = (node: Node, question: (tracing: Tracing) => Value): Value => this.#guarded(node, () => question(this));

  value(node: Expression): Value {
    return this.#solver.ask("value", node, NOTHING, sizeOf, () => valueOfExpression(node, this));
  }

  valueOf(declaration: Declaration, at: Node): Value {
    return this.#solver.ask("declaration", declaration, NOTHING, sizeOf, () => valueOfDeclaration(declaration, at, this));
  }

  property = (value: Value, key: string | undefined, at: Node): Value => property(value, key, at, this);

  elements = (value: Value, at: Node): Value => elements(value, at, this);

  results(fn: FunctionNode): Value {
    if (isDecorated(fn)) return unknownValue(fn, "what a decorated method gives is not followed");
    return this.#solver.ask("results", fn, NOTHING, sizeOf, () =>
      isGenerator(fn) ? yielded(fn, this) : union(resultsOf(fn, "return").map(({ expression }) => this.value(expression))),
    );
  }

  parameter(parameter: ParameterDeclaration): Value {
    return this.#solver.ask("parameter", parameter, NOTHING, sizeOf, () => parameterValue(parameter, this));
  }

  callees(call: CallExpression | NewExpression): readonly FunctionNode[] | undefined {
    return this.#solver.ask<readonly FunctionNode[] | undefined>(
      "callees",
      call,
      [],
      (found) => found?.length ?? -1,
      () => callees(call, this),
    );
  }

  uses(site: Site): readonly Use[] {
    if (!("kind" in site)) return [];
    return this.#solver.ask<readonly Use[]>(
      "uses",
      site,
      [],
      ({ length }) => length,
      () => {
        const finder = new UseFinder(this, site);
        if (ts.isParameter(site)) finder.bind(site.name, site);
        else if (isFunctionNode(site)) return usesOfFunction(site, this);
        else finder.follow(site as Expression);
        return finder.found;
      },
    );
  }

  usesOfFunction(fn: FunctionNode): readonly Use[] {
    return this.#solver.ask<readonly Use[]>(
      "calls",
      fn,
      [],
      ({ length }) => length,
      () => usesOfFunction(fn, this),
    );
  }

  /** `client.crowdstrike()` is made of the client. */
  isFactory(call: CallExpression): boolean {
    const { expression } = call;
    if (!ts.isPropertyAccessExpression(expression) || call.arguments.length > 0) return false;
    return (
      this.references.declarationsOf(expression.name).some((one) => this.#sdk.isSdk(one)) &&
      this.#sdk.isClient(this.checker.getTypeAtLocation(expression.expression))
    );
  }

  isOwn = (node: Node): boolean => this.#own.has(node.getSourceFile());

  isLibrary = (node: Node): boolean => {
    const declarations = this.references.declarationsOf(ts.isPropertyAccessExpression(node) ? node.name : node);
    return declarations.length > 0 && declarations.every(this.isLibraryDeclaration);
  };

  /** Of the language, or of Node. */
  isLibraryDeclaration = (node: Node): boolean => this.program.isSourceFileDefaultLibrary(node.getSourceFile()) || isNodeTypes(node);

  /** As `callees`, for those who ask from outside. */
  calleesAt = (call: CallExpression | NewExpression): readonly FunctionNode[] | undefined => {
    let found: readonly FunctionNode[] | undefined;
    this.#guarded(call, () => {
      found = this.callees(call);
      return NOTHING;
    });
    return found;
  };
}

const isNodeTypes = (node: Node): boolean => node.getSourceFile().fileName.includes("/node_modules/@types/node/");
