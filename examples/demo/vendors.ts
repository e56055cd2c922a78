import type { Answers } from "../../gateway/src/simulate/answers.js";

/** What the vendors of the demo answer; the rest is made up from their result schemas. */
export const crowdstrikeAndJira: Answers = {
  crowdstrike: {
    "detections:read": () => ({ resources: ["ldt:4f2a:101", "ldt:4f2a:102"] }),
    "detections:read_details": ({ ids }) => ({
      resources: ids.map((id, at) => ({ detection_id: id, max_severity: 80 - at, device: { device_id: `host_${at + 1}` } })),
    }),
  },
  jira: { "issues:write": () => ({ id: "10042", key: "SEC-42", self: "https://acme.atlassian.net/rest/api/3/issue/10042" }) },
};
