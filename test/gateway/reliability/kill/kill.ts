/** Where a gateway is killed: where a step of a call begins or ends, after it has passed there so often. */
export interface Kill {
  readonly step: string;
  readonly at: "begin" | "end";
  readonly after: number;
}

/** By the parent process: when the vendor has a call and has not answered, or when it has. */
export type VendorKill = "vendor called" | "vendor answered";

const STEPS = ["read", "policy", "approval", "vendor", "finish"];

export type Place = Omit<Kill, "after"> | VendorKill;

export const EVERY_PLACE: readonly Place[] = [
  ...STEPS.flatMap((step) => (["begin", "end"] as const).map((at) => ({ step: `arx.${step}`, at }))),
  "vendor called",
  "vendor answered",
];

export const nameOf = (place: Place): string => (typeof place === "string" ? place : `${place.step} ${place.at}s`);
