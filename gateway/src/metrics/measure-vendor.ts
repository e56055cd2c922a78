import { type Vendor, VendorFailure } from "../vendor/vendor.js";

/** Hears how long a vendor took, and what came of it: `succeeded`, or the code of the failure. */
export type HearVendor = (connector: string, outcome: string, seconds: number) => void;

/** A vendor whose calls are told of. */
export const measureVendor = (vendor: Vendor, heard: HearVendor): Vendor => ({
  async prepare(call) {
    const ready = await vendor.prepare(call);
    return {
      async send(traceparent) {
        const began = performance.now();
        let outcome = "internal_error";
        try {
          const result = await ready.send(traceparent);
          outcome = "succeeded";
          return result;
        } catch (error) {
          if (error instanceof VendorFailure) outcome = error.failure.code;
          throw error;
        } finally {
          heard(call.connector.id, outcome, (performance.now() - began) / 1000);
        }
      },
    };
  },
});
