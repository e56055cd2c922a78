import { parseSecret } from "./parse-secret.js";
import { ReadOnlyStore } from "./read-only-store.js";
import type { StoredSecret } from "./secret-store.js";

/** The variable that holds a secret: ARX_SECRET_AWS_IAM for `aws_iam`, ARX_SECRET_AWS_IAM__ANALYZER for its server `analyzer`. */
export const variableOf = (name: string): string => `ARX_SECRET_${name.replace("/", "__").toUpperCase()}`;

/** Secrets in environment variables, each as the JSON of a credential. They are what they were when the process started. */
export class EnvironmentStore extends ReadOnlyStore {
  readonly #environment: NodeJS.ProcessEnv;

  constructor(environment: NodeJS.ProcessEnv = process.env) {
    super();
    this.#environment = environment;
  }

  protected async read(name: string): Promise<StoredSecret | undefined> {
    const variable = variableOf(name);
    const text = this.#environment[variable];
    if (!text) return undefined;
    return { version: "environment", secret: parseSecret(text, name, `${variable} must be a JSON object`) };
  }
}
