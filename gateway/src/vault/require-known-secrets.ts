import { fileMistake, type Mistake, MistakesError } from "../located/mistake.js";
import { suggest } from "../located/suggest.js";
import { variableOf } from "./environment-store.js";
import { parseSecret } from "./parse-secret.js";

/**
 * Refuses secrets of the environment that no connector would find, or none could read: the first call would fail.
 * @throws MistakesError with all of them, each by its variable, and none of what stands in it
 */
export function requireKnownSecrets(environment: NodeJS.ProcessEnv, connectors: readonly string[]): void {
  const known = connectors.map(variableOf);
  const mistakes = Object.entries(environment)
    .filter(([variable]) => variable.startsWith(variableOf("")))
    .flatMap(([variable, text = ""]) => findMistake(variable, text, known));
  if (mistakes.length > 0) throw new MistakesError(mistakes);
}

function findMistake(variable: string, text: string, known: readonly string[]): Mistake[] {
  if (!known.some((one) => variable === one || variable.startsWith(`${one}__`)))
    return [fileMistake(variable, "is for no connector that there is", suggest(variable, known))];
  try {
    if (text !== "") parseSecret(text, variable, "");
    return [];
  } catch {
    return [fileMistake(variable, "must be a JSON object", "gateway/README.md shows the members of each kind of credential")];
  }
}
