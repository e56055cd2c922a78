/* A vendor that answers at once: what a call costs beyond it is the proxy's or the gateway's. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const TOKEN = Buffer.from(JSON.stringify({ access_token: "token-of-the-stub", token_type: "bearer", expires_in: 86_400 }));
const PAGE = Buffer.from(
  JSON.stringify({
    meta: { query_time: 0.01, powered_by: "legacy-detects", pagination: { offset: 0, limit: 10, total: 10 } },
    resources: Array.from({ length: 10 }, (_, at) => `ldt:0a1b2c3d4e5f60718293a4b5c6d7e8f9:${at}`),
    errors: [],
  }),
);

const server = createServer((request, response) => {
  const answer = request.url?.startsWith("/oauth2/token") ? TOKEN : PAGE;
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": answer.length }).end(answer);
  });
});
process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
