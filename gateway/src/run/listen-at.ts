import { fileMistake, MistakesError } from "../located/mistake.js";

interface Address {
  readonly host: string;
  readonly port: number;
}

const REASONS = new Map([
  ["EADDRINUSE", "something listens there already"],
  ["EADDRNOTAVAIL", "this machine has no such address"],
  ["ENOTFOUND", "there is no such host"],
  ["EACCES", "not permitted"],
]);

/** Listens at the address that a key of the configuration names. @throws MistakesError that names the key, where nobody can listen there. */
export async function listenAt<T>(key: "listen" | "metrics", { host, port }: Address, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (error) {
    const reason = REASONS.get((error as NodeJS.ErrnoException).code ?? "");
    if (reason === undefined) throw error;
    const hint = `\`${key}\` of the configuration names another address${key === "listen" ? ", or ARX_GATEWAY_HOST and ARX_GATEWAY_PORT" : ""}`;
    throw new MistakesError([fileMistake(`${key} ${host}:${port}`, reason, hint)]);
  }
}
