import type { Answers } from "@agentvault/gateway/testing";
import { crowdstrike } from "./crowdstrike.js";
import { jira } from "./jira.js";
import { okta } from "./okta.js";
import { pagerduty } from "./pagerduty.js";
import { servicenow } from "./servicenow.js";
import { slack } from "./slack.js";
import { splunk } from "./splunk.js";
import { wiz } from "./wiz.js";

/** What vendors answer to the examples. */
export const answers: Answers = { crowdstrike, jira, okta, pagerduty, servicenow, slack, splunk, wiz };
