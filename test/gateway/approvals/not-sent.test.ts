import { expect, onTestFinished, test } from "vitest";
import { type Vendor, VendorFailure } from "../../../gateway/src/vendor/vendor.js";
import { type Calling, startTestGateway } from "../support/gateway.js";

test("an approval is good for the call that used it and was not sent until its time is over or it is revoked, and no longer", async () => {
  let isDown = true;
  let sent = 0;
  const send = async () => {
    if (isDown) throw new VendorFailure("it is down", { code: "overloaded", outcome: "not_sent", retryable: true });
    sent += 1;
    return { result: {}, status: 200, durationMs: 1 };
  };
  const vendor: Vendor = { prepare: async () => ({ send }) };
  const gateway = await startTestGateway({ vendor });
  onTestFinished(() => gateway.close());
  const calls = [];
  for (const idempotencyKey of ["in time", "too late", "revoked"]) {
    const call = { idempotencyKey, params: { ids: [idempotencyKey], action_name: "contain" } };
    const { id, params_digest } = (await gateway.call(call)).body.approval;
    await gateway.send("POST", `/v1/approvals/${id}/approve`, { key: gateway.alice, body: { expected_digest: params_digest } });
    calls.push({ ...call, approval: id as string });
    expect((await gateway.call({ ...call, approval: id })).body).toMatchObject({ code: "overloaded", retryable: true });
  }
  const [inTime = {}, tooLate = {}, revoked = {}] = calls;
  const revoke = ({ approval }: Calling) => gateway.send("POST", `/v1/approvals/${approval}/revoke`, { key: gateway.alice, body: {} });
  expect((await revoke(revoked)).body).toMatchObject({ status: "revoked" });
  isDown = false;
  expect((await gateway.call(inTime)).status).toBe(200);
  expect((await revoke(inTime)).body).toMatchObject({ code: "approval_already_decided" });
  expect(await gateway.call(revoked)).toMatchObject({ status: 410, body: { code: "approval_expired", approval: { status: "revoked" } } });
  await gateway.database.query("update approvals set expires_at = clock_timestamp() where status = 'consumed'");
  const expired = { status: 410, body: { code: "approval_expired", approval: { status: "expired" } } };
  expect(await gateway.call(tooLate)).toMatchObject(expired);
  expect(await gateway.call({ ...tooLate, idempotencyKey: "another" })).toMatchObject({ body: { code: "approval_consumed" } });
  // What was answered is answered again.
  expect((await gateway.call(inTime)).status).toBe(200);
  expect(sent).toBe(1);
});
