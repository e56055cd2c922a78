/** What the value at a place has to be, whatever chance says. */
export type Pin =
  /** A list of so many. */
  | { readonly is: "list"; readonly length: number }
  | { readonly is: "value"; readonly value: string | number | boolean }
  /** Something, and neither null nor empty: of this type, where the schema has it. */
  | { readonly is: "given"; readonly as: "string" | "number" }
  /** Nothing, as far as the schema has that: left out, null, or empty. */
  | { readonly is: "nothing" };

/** Pins by JSON pointer. */
export type Pins = ReadonlyMap<string, Pin>;

/** Whether something is pinned below a place. */
export function leadsToPin(pins: Pins, pointer: string): boolean {
  for (const pinned of pins.keys()) if (pinned.startsWith(`${pointer}/`)) return true;
  return false;
}

/** Whether nothing is to stand at a place; undefined where no pin says so: chance decides. */
export function wantsNothing(pins: Pins, pointer: string): boolean | undefined {
  const pin = pins.get(pointer);
  if (pin) return pin.is === "nothing";
  return leadsToPin(pins, pointer) ? false : undefined;
}

/** The type that a pin asks for. */
export function kindOf(pin: Pin | undefined): "string" | "number" | "boolean" | undefined {
  if (pin?.is === "given") return pin.as;
  return pin?.is === "value" ? (typeof pin.value as "string" | "number" | "boolean") : undefined;
}
