/*
 * What the compiler must say of a client: every line without a comment compiles, every @ts-expect-error does not. It is
 * compiled, never run; agreement.test.ts does it with both compilers.
 */
import {
  APIStatusError,
  type Approval,
  ApprovalDeniedError,
  ApprovalPendingError,
  ARXClient,
  type ARXCore,
  ARXError,
  type CrowdStrike,
  CrowdStrikeConnector,
  type GovernedCall,
  type GovernedPages,
  PermissionDeniedError,
  RateLimitError,
  type Risk,
  UpstreamError,
  ValidationError,
} from "agentvault";
import type { CrowdStrikeOperations, DetectionsReadResult, HostsWriteResult } from "agentvault/crowdstrike";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function equal<A, B>(holds: Equal<A, B>): void;
declare function check(assertions: () => unknown): void;

const full = new ARXClient({ apiKey: "k" });
const medium = new ARXClient({ apiKey: "k", maxRisk: "medium" });
const low = new ARXClient({ apiKey: "k", maxRisk: "low" });
declare const someRisk: Risk;
const open = new ARXClient({ apiKey: "k", maxRisk: someRisk });

// What a client gives.
equal<typeof full, ARXClient<"critical">>(true);
equal<ReturnType<typeof full.crowdstrike>, CrowdStrike>(true);
equal<ReturnType<typeof medium.crowdstrike>, CrowdStrike<"medium">>(true);
equal<typeof medium.maxRisk, "medium">(true);
check(() => full.jira().searchIssues({ jql: "project = SEC" }));
// @ts-expect-error there is no such connector
check(() => full.crowdstryke());
// @ts-expect-error there is no such risk
new ARXClient({ maxRisk: "mild" });

// A call, and a list.
equal<ReturnType<CrowdStrike["containHost"]>, GovernedCall<"high", HostsWriteResult>>(true);
equal<Awaited<ReturnType<CrowdStrike["getDetections"]>>, DetectionsReadResult>(true);
check(
  () => full.crowdstrike().execute("hosts:write", { action_name: "contain", ids: ["h"] }) satisfies GovernedCall<"high", HostsWriteResult>,
);
check(() => full.crowdstrike().execute("detections:read") satisfies GovernedPages<"low", DetectionsReadResult, string>);
check(async () => {
  for await (const id of full.crowdstrike().getDetections()) equal<typeof id, string>(true);
  for await (const page of full.crowdstrike().getDetections().pages()) equal<typeof page.result, DetectionsReadResult>(true);
  for await (const user of full.okta().execute("users:read")) equal<typeof user.id, string>(true);
  // @ts-expect-error a call that lists nothing has no items
  for await (const item of full.crowdstrike().containHost({ ids: ["h"] })) check(item);
});

// A ceiling on risk, downwards.
check(() => medium.crowdstrike().getHosts());
check(() => medium.crowdstrike().updateDetection({ ids: ["d"], status: "closed" }));
// @ts-expect-error high: the method is seen and not callable
check(() => medium.crowdstrike().containHost({ ids: ["h"] }));
// @ts-expect-error high
check(() => medium.crowdstrike().execute("hosts:write", { action_name: "contain", ids: ["h"] }));
// @ts-expect-error critical
check(() => medium.crowdstrike().execute("rtr:batch_init", { host_ids: ["h"] }));
// @ts-expect-error medium is above low
check(() => low.jira().createIssue({ project: "SEC", summary: "s", issueType: "Task" }));
// @ts-expect-error nor is it for a dry run
check(() => medium.crowdstrike().dryRun("hosts:write", { action_name: "contain", ids: ["h"] }));
check(() => open.crowdstrike().containHost({ ids: ["h"] })); // not known to the compiler: checked at run time alone

// A ceiling on risk, upwards: more may stand where less is wanted, never the reverse.
declare function investigate(falcon: CrowdStrike<"medium">): void;
declare function contain(falcon: CrowdStrike): void;
investigate(full.crowdstrike());
investigate(medium.crowdstrike());
contain(full.crowdstrike());
// @ts-expect-error a limited connector is not a full one
contain(medium.crowdstrike());
// @ts-expect-error nor is one limited further
investigate(low.crowdstrike());

// Without a client: one connector over a core.
declare const core: ARXCore;
declare const mediumCore: ARXCore<"medium">;
check(() => new CrowdStrikeConnector(core).containHost({ ids: ["h"] }));
check(() => new CrowdStrikeConnector(mediumCore).execute("hosts:read", {}));
// @ts-expect-error high
check(() => new CrowdStrikeConnector(mediumCore).execute("hosts:write", { action_name: "contain", ids: ["h"] }));

// Every id is one of the map.
// @ts-expect-error a text that may be anything
check((id = "" as string) => full.crowdstrike().execute(id));
check((id = "hosts:read" as "hosts:read" | "alerts:read") => full.crowdstrike().execute(id, { limit: 5 }));
// @ts-expect-error one of the two has no such risk
check((id = "hosts:read" as "hosts:read" | "hosts:write") => medium.crowdstrike().execute(id, { action_name: "contain", ids: ["h"] }));
equal<CrowdStrikeOperations["hosts:write"]["risk"], "high">(true);

// Parameters: closed, exact.
check(() => full.crowdstrike().getDetections({ limit: 5, filter: "status:'new'" }));
// @ts-expect-error left out is not the same as undefined
check(() => full.crowdstrike().getDetections({ limit: undefined }));
// @ts-expect-error nor in execute
check(() => full.crowdstrike().execute("detections:read", { limit: undefined }));
// @ts-expect-error no such parameter
check(() => full.crowdstrike().getDetections({ limits: 5 }));
// @ts-expect-error required
check(() => full.crowdstrike().containHost({}));
// @ts-expect-error required
check(() => full.crowdstrike().containHost());
// @ts-expect-error only these two values
check(() => full.crowdstrike().execute("hosts:write", { action_name: "isolate", ids: ["h"] }));
// @ts-expect-error left out is not the same as undefined here either
check(() => full.crowdstrike().getHosts({}, { timeoutMs: undefined }));

// Verdicts as values.
check(async () => {
  const outcome = await full
    .crowdstrike()
    .containHost({ ids: ["h"] })
    .outcome();
  equal<typeof outcome.verdict, "PERMIT" | "ESCALATE" | "DENY">(true);
  equal<typeof outcome.meta.risk, "high">(true);
  // @ts-expect-error only a permitted call has a result
  check(() => outcome.result);
  switch (outcome.verdict) {
    case "PERMIT":
      equal<typeof outcome.result, HostsWriteResult>(true);
      break;
    case "DENY":
      equal<typeof outcome.rule, string | undefined>(true);
      break;
    case "ESCALATE":
      // @ts-expect-error what a reviewer has decided cannot be resumed
      check(() => outcome.resume());
      if (outcome.approval.status === "pending") equal<typeof outcome.approval.id, string>(true);
      break;
    default:
      outcome satisfies never;
  }
  if ("resume" in outcome) equal<ReturnType<typeof outcome.resume>, GovernedCall<"high", HostsWriteResult>>(true);
  const response = await full
    .crowdstrike()
    .containHost({ ids: ["h"] })
    .response();
  equal<typeof response.result, HostsWriteResult>(true);
  equal<typeof response.requestId, string>(true);
  // @ts-expect-error what was answered stays so
  response.requestId = "other";
});

// Errors carry what design §6 says, and nothing of them can be written.
check((error = undefined as unknown) => {
  if (error instanceof ApprovalPendingError) {
    equal<typeof error.approval, Approval & { readonly status: "pending" }>(true);
    check(() => error.resume({ approvalWaitMs: 1000 }));
  } else if (error instanceof ApprovalDeniedError) {
    equal<typeof error.approval.decidedBy, string | undefined>(true);
  } else if (error instanceof PermissionDeniedError) {
    equal<typeof error.rule, string | undefined>(true);
    equal<typeof error.status, number>(true);
  } else if (error instanceof ValidationError) {
    equal<NonNullable<typeof error.errors>[number]["path"], string>(true);
  } else if (error instanceof UpstreamError) {
    equal<NonNullable<typeof error.upstream>["status"], number>(true);
  } else if (error instanceof RateLimitError) {
    equal<typeof error.retryAfterMs, number | undefined>(true);
  } else if (error instanceof APIStatusError) {
    equal<typeof error.status, number>(true);
    // @ts-expect-error what was answered stays so
    error.status = 200;
  } else if (error instanceof ARXError) {
    equal<typeof error.code, string>(true);
    equal<typeof error.retryable, boolean>(true);
    equal<typeof error.risk, Risk | undefined>(true);
    // @ts-expect-error only an HTTP answer has one
    check(() => error.status);
  }
});
const denied: ARXError = new PermissionDeniedError("no", { code: "policy_denied" });
check(() => denied);

// What the session holds is read only.
equal<(typeof full.session.priorActions)[number], { readonly connector: string; readonly operation: string }>(true);
check(() => full.session.priorActions[0]?.connector.length);
// @ts-expect-error it is written by what the gateway permits
check(() => full.session.priorActions.push({ connector: "c", operation: "o" }));
// @ts-expect-error a limit is set once
full.maxRisk = "low";
