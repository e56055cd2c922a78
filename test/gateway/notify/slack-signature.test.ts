import { expect, test } from "vitest";
import { requireSlackSignature } from "../../../gateway/src/notify/require-slack-signature.js";

/** The example of Slack's page about verifying requests. */
const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const TIMESTAMP = 1531420618;
const SIGNED = {
  timestamp: String(TIMESTAMP),
  signature: "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
  body: Buffer.from(
    "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
  ),
};

test("Slack's own example is signed by Slack, for five minutes", () => {
  for (const now of [TIMESTAMP, TIMESTAMP + 300, TIMESTAMP - 300]) expect(() => requireSlackSignature(SECRET, SIGNED, now)).not.toThrow();
  for (const now of [TIMESTAMP + 301, TIMESTAMP - 301]) expect(() => requireSlackSignature(SECRET, SIGNED, now)).toThrow("too long ago");
});

test.each([
  { signature: undefined },
  { signature: "" },
  { signature: "v0=" },
  { signature: SIGNED.signature.toUpperCase() },
  { signature: `${SIGNED.signature}0` },
  { timestamp: undefined },
  { timestamp: `${TIMESTAMP}.0` },
  { timestamp: " 1531420618" },
  { body: Buffer.concat([SIGNED.body, Buffer.from("&")]) },
])("nothing else is: %j", (other) => {
  expect(() => requireSlackSignature(SECRET, { ...SIGNED, ...other }, TIMESTAMP)).toThrow("not signed by Slack");
});
