import { Problem } from "../wire/problem.js";

const namesPrototype = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (Object.hasOwn(value, "__proto__") || Object.values(value).some(namesPrototype));

/** Guards whoever copies what was sent: zod leaves `__proto__` out without a word, others would set it. Not for what is nested without end. @throws Problem bad_request */
export function requireNoPrototype(value: unknown): void {
  if (namesPrototype(value)) throw new Problem("bad_request", "the body has a property __proto__, which nothing here has");
}
