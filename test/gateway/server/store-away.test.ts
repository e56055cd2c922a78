import { expect, test } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { StoreAwayError } from "../../../gateway/src/store/store-away.js";
import { sharedDatabase } from "../support/database.js";
import { startTestGateway } from "../support/gateway.js";

test("a store that is away is said to be, as what may be tried again", async () => {
  const shared = await sharedDatabase();
  let isAway = false;
  const orAway = <T>(work: () => Promise<T>): Promise<T> => (isAway ? Promise.reject(new StoreAwayError("gone")) : work());
  const database: Database = {
    ...shared,
    query: (text, parameters) => orAway(() => shared.query(text, parameters)),
    transaction: (work) => orAway(() => shared.transaction(work)),
  };
  const gateway = await startTestGateway({ database });
  try {
    const unknown = await gateway.key("user:olivia");
    isAway = true;
    const read = await gateway.send("GET", "/v1/approvals", { key: unknown });
    expect(read).toMatchObject({ status: 503, body: { code: "store_unavailable", retryable: true } });
    expect(read.headers.get("retry-after")).toBe("1");
    expect(JSON.stringify(read.body)).not.toContain("gone");
    const call = await gateway.call({ operation: "detections:read", params: {} });
    expect([call.status, gateway.hits.length]).toEqual([503, 0]);
    isAway = false;
    expect((await gateway.send("GET", "/v1/approvals", { key: unknown })).status).toBe(200);
  } finally {
    isAway = false;
    await gateway.close();
  }
});
