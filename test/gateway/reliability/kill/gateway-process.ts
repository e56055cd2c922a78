/* A gateway to be killed: `gateway-process.mjs <URL of PostgreSQL, or a folder> <vendor's URL>`. */
import { openEmbedded } from "../../../../gateway/src/store/embedded.js";
import { openPostgres } from "../../../../gateway/src/store/postgres.js";
import { policyWith } from "../../policy/samples.js";
import { startTestGateway } from "../../support/gateway.js";
import { vendorAt } from "../../support/vendor.js";
import { findFault } from "../verify-trail.js";

const [, , store = "", vendor = ""] = process.argv;
const gateway = await startTestGateway({
  database: await (store.includes("://") ? openPostgres(store) : openEmbedded(store)),
  vendor: vendorAt(vendor),
  policy: policyWith("{ id: asked, match: { params: { /status: [new] } }, verdict: ESCALATE }"),
});

process.on("message", async (message: { look?: true }) => {
  if (message.look) process.send?.({ events: await gateway.events(), fault: await findFault(gateway.database) });
});
const { url, agent, alice } = gateway;
process.send?.({ url, agent, alice });
