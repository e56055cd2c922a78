import type { Entry } from "./entry.js";

/** Where nothing has to be looked at first, the claim writes at once what becomes of the call. */
export const isSettledByClaim = ({ claim, change }: Entry): boolean => claim !== undefined && change === undefined;
