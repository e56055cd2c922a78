import type { Operation } from "../model/types.js";

/** Whether it matters for security that a call can say more: the operation changes something, or reads what is guarded. */
export const isGuarded = ({ effect, risk }: Operation): boolean => effect !== "read" || risk === "high" || risk === "critical";
