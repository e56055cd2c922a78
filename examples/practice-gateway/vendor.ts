import type { ConnectorId } from "agentvault/server";
import type { z } from "zod";
import { crowdstrike } from "./answers/crowdstrike.js";
import { jira } from "./answers/jira.js";
import { okta } from "./answers/okta.js";
import { pagerduty } from "./answers/pagerduty.js";
import { servicenow } from "./answers/servicenow.js";
import { slack } from "./answers/slack.js";
import { splunk } from "./answers/splunk.js";
import { wiz } from "./answers/wiz.js";
import { LinkedPage } from "./linked-page.js";
import { smallestValue } from "./smallest-value.js";

/** By connector and operation. Each takes what its operation's schema has let through. */
const ANSWERS: { readonly [Id in ConnectorId]?: Readonly<Record<string, (params: never) => unknown>> } = {
  crowdstrike,
  jira,
  okta,
  pagerduty,
  servicenow,
  slack,
  splunk,
  wiz,
};

/** What the vendor would answer. No vendor is called. */
export function vendorAnswer(connector: ConnectorId, operation: string, params: unknown, result: z.ZodType): LinkedPage<unknown> {
  const answer = ANSWERS[connector]?.[operation];
  const answered = answer ? answer(params as never) : smallestValue(result);
  return answered instanceof LinkedPage ? answered : new LinkedPage(answered);
}
