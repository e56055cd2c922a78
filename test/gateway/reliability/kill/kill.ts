/** Where a gateway is killed: where a step of a call begins or ends, after it has passed there so often. */
export interface Kill {
  readonly step: string;
  readonly at: "begin" | "end";
  readonly after: number;
}

/** By the parent process: when the vendor has a call and has not answered, or when it has. */
export type VendorKill = "vendor called" | "vendor answered";

const STEPS = ["read", "policy", "approval", "vendor", "finish"];

/** Every place, named. */
export const PLACES: readonly (Omit<Kill, "after"> | VendorKill)[] = [
  ...STEPS.flatMap((step) => (["begin", "end"] as const).map((at) => ({ step: `arx.${step}`, at }))),
  "vendor called",
  "vendor answered",
];

export const nameOf = (place: (typeof PLACES)[number]): string => (typeof place === "string" ? place : `${place.step} ${place.at}s`);
