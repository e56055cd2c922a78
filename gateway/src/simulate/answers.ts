import type { connectors } from "agentvault/server";
import type { z } from "zod";

/** A page whose successor the vendor names in a Link header. */
export class LinkedPage<Result> {
  constructor(
    readonly result: Result,
    /** The parameters that the link has; none after the last page. */
    readonly nextPage?: Readonly<Record<string, unknown>>,
  ) {}
}

/** Thrown by an answer: the vendor answers with this HTTP error. */
export class VendorError extends Error {
  constructor(
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`the vendor answers ${status}`);
  }
}

interface Schemas {
  readonly params: z.ZodType;
  readonly result: z.ZodType;
}

type AnswerOf<Operation> = Operation extends Schemas
  ? (params: z.output<Operation["params"]>) => z.input<Operation["result"]> | LinkedPage<z.input<Operation["result"]>>
  : never;

/** Answers for some operations of a connector, by operation id: from the validated parameters, what the result schema accepts. */
export type AnswersOf<Map> = { readonly [Operation in keyof Map]?: AnswerOf<Map[Operation]> };

type Modules = { readonly [Id in keyof typeof connectors]: Awaited<ReturnType<(typeof connectors)[Id]>> };

/** Answers by connector and operation; what is left out is made up. */
export type Answers = { readonly [Id in keyof Modules]?: AnswersOf<Modules[Id]["OPERATION_MAP"]> };
