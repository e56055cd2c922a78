/* A server that permits every call at once: what a call costs beyond it is the caller's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const ANSWER = Buffer.from(
  JSON.stringify({
    result: {
      resources: Array.from({ length: 10 }, (_, i) => ({ id: `host_${i}`, path: `/devices/entities/devices/v2?ids=host_${i}` })),
      errors: [],
    },
    meta: {
      request_id: "req_01JD2V7Q7F",
      verdict: "PERMIT",
      risk: "high",
      policy: { rule: "baseline.high", version: "sha256:4f1a" },
      audit_event_id: "evt_01JD2V7Q7F",
      approval_id: null,
      replayed: false,
      upstream: { status: 202, duration_ms: 84 },
    },
  }),
);

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": ANSWER.length }).end(ANSWER);
  });
});
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
