import type { ShownToReviewer } from "../approvals/approval.js";
import { describeApproval } from "./describe-approval.js";
import { cutText, safeText } from "./safe-text.js";

const LONGEST_PARAMS = 2_800;

/** Text of a run is taken as it is; that of a TextBlock would be read as Markdown. */
const run = (text: string, look: object = {}) => ({ type: "RichTextBlock", inlines: [{ type: "TextRun", text, ...look }] });

/** An Adaptive Card about approvals of one agent, for a workflow that posts cards. It links to them: nobody decides by opening a link. */
export function teamsMessage(approvals: readonly ShownToReviewer[], more: number, publicUrl: string): object {
  const rest = more > 0 ? [run(`and ${more} more`)] : [];
  const content = {
    ...{ $schema: "http://adaptivecards.io/schemas/adaptive-card.json", type: "AdaptiveCard", version: "1.4" },
    body: [...approvals.flatMap(elementsOf), ...rest],
    actions: [{ type: "Action.OpenUrl", title: "Pending approvals", url: `${publicUrl}/v1/approvals` }],
  };
  return { type: "message", attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }] };
}

function elementsOf(approval: ShownToReviewer): object[] {
  const { headline, facts, params } = describeApproval(approval);
  const { text, missing } = cutText(params.join("\n"), LONGEST_PARAMS, (one) => (one === "\n" ? one : safeText(one)));
  const cut = missing > 0 ? [run(`${missing} more characters of the parameters do not fit here: look at them before you decide.`)] : [];
  return [
    run(headline, { weight: "Bolder" }),
    ...facts.map(([label, value]) => run(`${label}: ${value}`)),
    ...text.split("\n").map((line) => run(line || "no parameters", { fontType: "Monospace" })),
    ...cut,
    run(approval.id, { isSubtle: true }),
  ];
}
