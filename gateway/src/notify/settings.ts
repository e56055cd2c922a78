/** Where reviewers hear of approvals: a Slack incoming webhook, or a Teams workflow that posts cards. */
export interface Channel {
  /** What rows of the outbox and the log call it. */
  readonly name: string;
  readonly kind: "slack" | "teams";
  /** Who knows it can post: it stands in no log and no error. */
  readonly url: string;
}

/** Deciding by Slack's buttons. */
export interface SlackActions {
  readonly signingSecret: string;
  /** Slack's user ids, and the people that they are: `{ U123: "user:alice" }`. */
  readonly reviewers: Readonly<Record<string, string>>;
  /** Where answers to a click may be sent. */
  readonly answersTo: string;
}

export interface NotificationSettings {
  /** Where reviewers reach this gateway, without a slash at the end. */
  readonly publicUrl: string;
  readonly channels: readonly Channel[];
  readonly slackActions?: SlackActions;
  /** The pause before the second attempt; it doubles with each. */
  readonly retryMs: number;
}
