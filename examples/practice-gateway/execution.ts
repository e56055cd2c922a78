import { createHash } from "node:crypto";
import { type AnyOperation, resolveOperation } from "@agentvault/runtime/server";
import { type ConnectorId, isConnectorId, loadConnector } from "agentvault/server";
import { z } from "zod";
import { Problem } from "./problem.js";

const Body = z.strictObject({
  connector: z.string(),
  operation: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
  session_context: z.object({ prior_actions: z.array(z.object({ connector: z.string(), operation: z.string() })) }).optional(),
});

/** The operations of a connector, loaded when they are asked for. */
export async function operationsOf(connector: ConnectorId): Promise<Readonly<Record<string, AnyOperation>>> {
  return (await loadConnector(connector)).OPERATION_MAP;
}

/** A call that may be judged: it names an operation that exists, with parameters that the operation's schema accepts. */
export interface Execution {
  readonly connector: ConnectorId;
  /** By the name that it has now, whatever the client called it. */
  readonly operation: string;
  readonly info: AnyOperation;
  /** What `meta` says of the client's contract. */
  readonly contract: { readonly contract?: "other" };
  /** With the defaults filled in. */
  readonly params: unknown;
  /** Of agent, operation and parameters: what idempotency keys and approvals are bound to. */
  readonly digest: string;
}

/** @throws Problem where the body is not such a call. `contract` is the digest that the client was generated with, where it says so. */
export async function readExecution(agent: string, text: string, contract: string | undefined): Promise<Execution> {
  const { connector, operation: name, params: given } = validate(Body, parseJSON(text), "the request");
  if (!isConnectorId(connector)) throw new Problem(404, "unknown_connector", `there is no connector ${connector}`);
  const found = resolveOperation(await operationsOf(connector), name);
  if (!found) throw new Problem(404, "unknown_operation", `${connector} has no operation ${name}`);
  const { id: operation, info } = found;
  const compared = contract === undefined || contract === info.contract ? {} : ({ contract: "other" } as const);
  const params = validate(info.params, given, "the parameters", compared);
  const digest = createHash("sha256")
    .update(JSON.stringify([agent, connector, operation, params]))
    .digest("hex");
  return { connector, operation, info, contract: compared, params, digest };
}

function parseJSON(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (!isDeeper(value, DEEPEST)) return value;
  } catch {
    throw new Problem(400, "malformed_json", "the body is not JSON");
  }
  throw new Problem(400, "bad_request", `the body is nested deeper than ${DEEPEST} levels`);
}

/** No vendor asks for more; what walks through a value calls itself, and would run out of stack. */
const DEEPEST = 100;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" && value !== null && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

function validate<Schema extends z.ZodType>(schema: Schema, value: unknown, what: string, members: object = {}): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, code, message }) => ({
    path: path.map((key) => `/${String(key)}`).join(""),
    code,
    message,
  }));
  const [first] = errors;
  throw new Problem(422, "validation_error", `${what}: ${first?.path} ${first?.message}`, { errors, ...members });
}
