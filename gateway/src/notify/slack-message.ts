import type { ShownToReviewer } from "../approvals/approval.js";
import { describeApproval } from "./describe-approval.js";
import { cutText, slackText } from "./safe-text.js";

/** A block takes 3000 characters of text. */
const LONGEST_PARAMS = 2_800;

/** `verbatim`: Slack makes no links and mentions of its own. */
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text, verbatim: true } });

/** A Block Kit message about approvals of one agent, with buttons that decide each; `more` are not shown. */
export function slackMessage(approvals: readonly ShownToReviewer[], more: number, publicUrl: string): object {
  const [first] = approvals;
  const text =
    approvals.length + more > 1 ? `${first?.agent} asks for ${approvals.length + more} approvals` : `${first?.agent} asks for an approval`;
  const rest = more > 0 ? [section(`and ${more} more: <${publicUrl}/v1/approvals|all that are pending>`)] : [];
  return { text: slackText(text), blocks: [...approvals.flatMap((one) => blocksOf(one, publicUrl)), ...rest] };
}

function blocksOf(approval: ShownToReviewer, publicUrl: string): object[] {
  const { headline, facts, params } = describeApproval(approval);
  const lines = facts.map(([label, value]) => `${label}: ${slackText(value)}`);
  const { text, missing } = cutText(params.join("\n"), LONGEST_PARAMS, (one) => (one === "\n" ? one : slackText(one)));
  const cut =
    missing > 0 ? [section(`*${missing} more characters of the parameters do not fit here*: look at them before you decide.`)] : [];
  return [
    section([`*${slackText(headline)}*`, ...lines, `<${publicUrl}/v1/approvals/${approval.id}|${approval.id}>`].join("\n")),
    section(`\`\`\`\n${text || "no parameters"}\n\`\`\``),
    ...cut,
    // What cannot be seen whole is not approved by a click.
    {
      type: "actions",
      elements: [...(missing > 0 ? [] : [button(approval, "approve", "Approve", "primary")]), button(approval, "deny", "Deny", "danger")],
    },
  ];
}

const button = ({ id, params_digest }: ShownToReviewer, action: "approve" | "deny", text: string, style: "primary" | "danger") => ({
  ...{ type: "button", action_id: action, style, value: `${id} ${params_digest}` },
  text: { type: "plain_text", text, emoji: false },
});
