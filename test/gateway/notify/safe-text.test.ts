import { expect, test } from "vitest";
import { cutText, safeText, slackText } from "../../../gateway/src/notify/safe-text.js";

test.each([
  ["plain text, ä ß 漢字 🙂", "plain text, ä ß 漢字 🙂"],
  ["exe.\u202egnp", "exe.\\u202egnp"],
  ["\u2066isolated\u2069 \u061c", "\\u2066isolated\\u2069 \\u061c"],
  ["zero\u200bwidth\u200d\u2060\ufeff", "zero\\u200bwidth\\u200d\\u2060\\ufeff"],
  ["line\nfeed\r\tand\u0000nul\u001b[31m", "line\\u000afeed\\u000d\\u0009and\\u0000nul\\u001b[31m"],
  ["odd\u00a0spaces\u3000\u2028", "odd\\u00a0spaces\\u3000\\u2028"],
  ["tag\u{e0041}s, fillers \u3164\u2800, selectors \ufe0f\u{e0100}", "tag\\u{e0041}s, fillers \\u3164\\u2800, selectors \\ufe0f\\u{e0100}"],
  ["half \ud800 of one", "half \\ud800 of one"],
])("what does not show is written out: %j", (text, shown) => {
  expect(safeText(text)).toBe(shown);
});

test.each([
  ["<!channel> <!here> <@U123>", "&lt;!channel&gt; &lt;!here&gt; &lt;@U123&gt;"],
  ["<https://evil.example|Approve>", "&lt;https://evil.example|Approve&gt;"],
  ["``` *bold* out of the block", "\\u0060\\u0060\\u0060 *bold* out of the block"],
  ["&lt;!channel&gt;", "&amp;lt;!channel&amp;gt;"],
  ["</a>\u202e", "&lt;/a&gt;\\u202e"],
])("nothing in Slack comes of %j", (text, shown) => {
  expect(slackText(text)).toBe(shown);
});

test("a text is cut where it gets too long as it is written, never inside of what stands for a character", () => {
  expect(cutText("a<<<b", 9, slackText)).toEqual({ text: "a&lt;&lt;", missing: 2 });
  expect(cutText("a🙂b", 2, safeText)).toEqual({ text: "a", missing: 3 });
  expect(cutText("short", 100, slackText)).toEqual({ text: "short", missing: 0 });
});
