import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./install.js";
import type { Operation } from "./operations.js";
import type { Tool } from "./tool.js";

const bin = (path: string): string => join(PEERS, "node_modules", path);
const json = (value: unknown): string => JSON.stringify(value);

/** A folder in which the peers resolve, with the tool's settings. */
function settle(home: string, files: Readonly<Record<string, string>> = {}): void {
  symlinkSync(join(PEERS, "node_modules"), join(home, "node_modules"));
  for (const [name, text] of Object.entries({ "package.json": '{ "type": "module" }', ...files })) writeFileSync(join(home, name), text);
}

/** `repos/get-branch` → `reposGetBranch`, as the peers name functions but for the case of acronyms. */
const camel = (id: string): string =>
  id.replace(/[^A-Za-z0-9]+(.)?/g, (_, next = "") => next.toUpperCase()).replace(/^./, (first) => first.toLowerCase());

const values = ({ params }: Operation): Record<string, string> => Object.fromEntries(params.map((name) => [name, "x"]));
const positional = ({ params }: Operation): string => params.map(() => '"x"').join(", ");
const find = (text: string, pattern: RegExp, operation: Operation): string => {
  const name = pattern.exec(text)?.[1];
  if (name === undefined) throw new Error(`no function for GET ${operation.path}`);
  return name;
};

const openapiTypescript: Tool = {
  name: "openapi-typescript",
  emits: "types",
  output: "out",
  prepare(home, document) {
    settle(home);
    return [bin("openapi-typescript/bin/cli.js"), document, "-o", "out/schema.d.ts"];
  },
  use: (_, operations) => ({
    head: 'import createClient from "openapi-fetch";\nimport type { paths } from "./out/schema.js";\nconst client = createClient<paths>({ baseUrl: "https://example.com" });',
    calls: operations.map((operation) => `await client.GET(${json(operation.path)}, { params: { path: ${json(values(operation))} } })`),
  }),
};

const heyApi: Tool = {
  name: "hey-api",
  emits: "types, SDK, zod",
  output: "out",
  prepare(home, document) {
    const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod"];
    settle(home, { "openapi-ts.config.mjs": `export default ${json({ input: document, output: { path: "out" }, plugins })};` });
    return [bin("@hey-api/openapi-ts/dist/run.mjs")];
  },
  use(home, operations) {
    const functions = readFileSync(join(home, "out/sdk.gen.ts"), "utf8").split("export const ");
    const names = operations.map((operation) => {
      const text = functions.find((code) => code.includes(".get<") && code.includes(`url: '${operation.path}'`));
      return find(text ?? "", /^(\w+)/, operation);
    });
    return {
      head: `import { ${names.join(", ")} } from "./out/sdk.gen.js";`,
      calls: operations.map((operation, index) => `await ${names[index]}({ path: ${json(values(operation))} })`),
      zod: 'import * as zod from "./out/zod.gen.js";\nconsole.log(Object.keys(zod));',
    };
  },
};

const orval: Tool = {
  name: "orval",
  emits: "fetch, zod",
  output: "out",
  prepare(home, document) {
    const target = (file: string, client: string) => ({ input: document, output: { target: `out/${file}.ts`, client, mode: "single" } });
    settle(home, { "orval.config.mjs": `export default ${json({ client: target("client", "fetch"), zod: target("zod", "zod") })};` });
    return [bin("orval/dist/bin/orval.js")];
  },
  use(home, operations) {
    const text = readFileSync(join(home, "out/client.ts"), "utf8");
    const names = operations.map((operation) => find(text, new RegExp(`export const (${camel(operation.id)}) = async`, "i"), operation));
    return {
      head: `import { ${names.join(", ")} } from "./out/client.js";`,
      calls: operations.map((operation, index) => `await ${names[index]}(${positional(operation)})`),
      zod: 'import * as zod from "./out/zod.js";\nconsole.log(Object.keys(zod));',
    };
  },
};

const kubb: Tool = {
  name: "kubb",
  emits: "types, client, zod",
  output: "out",
  prepare(home, document) {
    const imports = ["oas", "ts", "client", "zod"].map(
      (name) => `import { plugin${name[0]?.toUpperCase()}${name.slice(1)} } from "@kubb/plugin-${name}";`,
    );
    const settings = `{ root: ".", input: { path: ${json(document)} }, output: { path: "out", clean: true, format: false, lint: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: "fetch", bundle: true }), pluginZod({ version: "4" })] }`;
    settle(home, { "kubb.config.mjs": `${imports.join("\n")}\nexport default ${settings};\n` });
    return [bin("@kubb/cli/bin/kubb.cjs"), "generate"];
  },
  use(home, operations) {
    const files = readdirSync(join(home, "out/clients")).join("\n");
    const names = operations.map((operation) => find(files, new RegExp(`^(${camel(operation.id)})\\.ts$`, "im"), operation));
    return {
      head: names.map((name) => `import { ${name} } from "./out/clients/${name}.js";`).join("\n"),
      calls: operations.map((operation, index) => `await ${names[index]}(${positional(operation)})`),
      zod: 'import * as zod from "./out/zod/index.js";\nconsole.log(Object.keys(zod));',
    };
  },
};

const swaggerTypescriptApi: Tool = {
  name: "swagger-typescript-api",
  emits: "types, client",
  output: "out",
  prepare(home, document) {
    settle(home);
    return [bin("swagger-typescript-api/dist/cli.mjs"), "generate", "-p", document, "-o", "out", "-n", "api.ts"];
  },
  async finish(home) {
    const path = join(home, "out/api.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace("// @ts-nocheck\n", ""));
  },
  use(home, operations) {
    const text = readFileSync(join(home, "out/api.ts"), "utf8");
    return {
      head: 'import { Api } from "./out/api.js";\nconst api = new Api();',
      calls: operations.map((operation) => {
        const request = text.indexOf(`@request GET:${operation.path}\n`);
        const name = find(text.slice(request), /^ {4}(\w+): \(/m, operation);
        const group = text
          .slice(0, request)
          .match(/^ {2}\w+ = \{$/gm)
          ?.at(-1)
          ?.match(/\w+/)?.[0];
        return `await api.${group}.${name}(${positional(operation)})`;
      }),
    };
  },
};

export const GENERATORS: readonly Tool[] = [openapiTypescript, heyApi, orval, kubb, swaggerTypescriptApi];
