/*
 * Validates by the emitted schema and by the one written by hand, in rounds by turns, and sends the parent process what it
 * measured. Which of the two is made first is told by the first argument.
 */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { z } from "zod";
import { byHand, REPORTS } from "./reports.js";

const WARM_UP = 50;
const ROUNDS = 150;
const CALLS = 200;

/** A round's least time is what a call takes; others hold a collection of garbage or another process's work, now and then. */
const best = (times: readonly number[]): number => Math.min(...times);

/** Of one value: how often it is validated in a second, by each way, and the generated schema's time as multiple of the other's. */
export interface Measured {
  readonly generated: number;
  readonly written: number;
  readonly ajv: number;
  readonly ratio: number;
}

/** Gives the number of mistakes that it found, so that none can be left out. */
type Validate = (value: unknown) => number;
type Times = Record<"generated" | "written" | "ajv", number[]>;

const ways = await prepare(process.argv[2] === "written");
const times = REPORTS.map((): Times => ({ generated: [], written: [], ajv: [] }));
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  // Who comes later pays for the garbage of who came before.
  const order = round % 2 === 0 ? (["generated", "written", "ajv"] as const) : (["written", "generated", "ajv"] as const);
  for (const [index, [, value, mistakes]] of REPORTS.entries()) {
    for (const name of order) {
      const took = time(ways[name], value, mistakes);
      if (round >= WARM_UP) times[index]?.[name].push(took);
    }
  }
}

const perSecond = (some: readonly number[]): number => (CALLS * 1000) / best(some);
process.send?.(
  times.map(({ generated, written, ajv }): Measured => {
    return { generated: perSecond(generated), written: perSecond(written), ajv: perSecond(ajv), ratio: best(generated) / best(written) };
  }),
);

/** The schemas are made before anything is measured, and held: the gateway looks an operation's up once a call. */
async function prepare(writtenFirst: boolean): Promise<Record<keyof Times, Validate>> {
  const { OPERATION_MAP } = (await import(new URL("./generated.mjs", import.meta.url).href)) as {
    readonly OPERATION_MAP: { readonly "reports:create": { readonly params: z.ZodType } };
  };
  const early = writtenFirst ? byHand() : undefined;
  const generated = OPERATION_MAP["reports:create"].params;
  const ajv = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(new URL("./schema.json", import.meta.url), "utf8")));
  return {
    generated: ofZod(generated),
    written: ofZod(early ?? byHand()),
    ajv: (value) => (ajv(value) ? 0 : (ajv.errors?.length ?? 0)),
  };
}

function ofZod(schema: z.ZodType): Validate {
  return (value) => {
    const result = schema.safeParse(value);
    return result.success ? 0 : result.error.issues.length;
  };
}

/** Milliseconds for so many calls. */
function time(validate: Validate, value: unknown, mistakes: number): number {
  let found = 0;
  const started = performance.now();
  for (let i = 0; i < CALLS; i++) found += validate(value);
  const took = performance.now() - started;
  if (found !== mistakes * CALLS) throw new Error(`expected ${mistakes} mistakes in each of ${CALLS} values, got ${found} in all`);
  return took;
}
