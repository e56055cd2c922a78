/** A person may leave out what a name begins with: `alice` for `user:alice`. */
export const prefixed = (prefix: "agent:" | "user:", name: string): string => (name.startsWith(prefix) ? name : `${prefix}${name}`);
