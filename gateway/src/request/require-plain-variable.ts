/** Where in a text a variable stands: in the name of a host, as all between `//` and the next slash, or after that. */
export type VariablePlace = "host" | "authority" | "path";

const NAME = "[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?";
const PLAIN: Readonly<Record<VariablePlace, RegExp>> = {
  host: new RegExp(`^${NAME}$`),
  // Servers of one's own have a port, and some a path: kibana.example.com:5601/s/security.
  authority: new RegExp(`^${NAME}(?::[0-9]{1,5})?(?:/${NAME})*$`),
  path: new RegExp(`^${NAME}(?:/${NAME})*$`),
};

/** A configured value that leaves the text around it what it is: no `@`, `?`, `#`, no dots alone, and slashes only where a path may go on. */
export function requirePlainVariable(value: string, place: VariablePlace): void {
  if (!PLAIN[place].test(value)) throw new TypeError(`is not a plain ${place === "host" ? "part of a host's name" : place}`);
}
