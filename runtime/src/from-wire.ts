/** What the gateway says about a call, in camelCase and with the rule beside the rest. What is deeper may be the vendor's own. */
export function fromWire(wire: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wire).map(([name, value]) =>
      name === "policy"
        ? ["rule", value?.rule]
        : [
            name.replace(/_(.)/g, (_, letter) => letter.toUpperCase()),
            value && /^(approval|upstream)$/.test(name) ? fromWire(value) : value,
          ],
    ),
  );
}
