import { expect, test } from "vitest";
import { startTestGateway } from "./gateway.js";

test("each gateway begins with an empty trail, whose append-only tables stay so", async () => {
  for (const _ of [1, 2]) {
    const gateway = await startTestGateway();
    const { status, body } = await gateway.call({ operation: "detections:read", params: {} });
    expect([status, body.result]).toEqual([200, { resources: [] }]);
    expect(gateway.hits).toMatchObject([{ connector: "crowdstrike", operation: "detections:read" }]);
    const events = await gateway.events();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1));
    expect(events[0]?.type).toBe("gateway.started");
    await expect(gateway.database.query("delete from audit_events")).rejects.toThrow("append-only");
    await gateway.close();
  }
});
