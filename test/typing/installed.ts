import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { compilerOptions, ROOT } from "./project.js";

/** Where the made-up application stands, and its packages: where their sources are, and what is installed of them. */
const APP = "/application";
const PACKAGES = [
  { manifest: "generated/package.json", sources: "generated/", installed: `${APP}/node_modules/agentvault/` },
  { manifest: "runtime/package.json", sources: "runtime/src/", installed: `${APP}/node_modules/@agentvault/runtime/` },
];

export interface Cost {
  /** Beyond those of an empty file that imports nothing. */
  readonly instantiations: number;
  readonly errors: readonly string[];
}

/** The packages as an application has them installed, declarations and no sources, and what its compiler does with them. */
export class InstalledPackages {
  readonly #files = new Map<string, string>([[`${APP}/package.json`, '{ "type": "module" }']]);
  readonly #folders: ReadonlySet<string>;
  readonly #parsed = new Map<string, ts.SourceFile>();

  constructor() {
    const texts = declarations();
    for (const { manifest, sources, installed } of PACKAGES) {
      this.#files.set(`${installed}package.json`, readFileSync(join(ROOT, manifest), "utf8"));
      for (const [path, text] of texts)
        if (path.startsWith(sources)) this.#files.set(`${installed}dist/${path.slice(sources.length)}`, text);
    }
    this.#folders = new Set([...this.#files.keys()].flatMap(parents));
  }

  /** What it costs to check a program; with `libraries`, all declarations that it loads too, as without skipLibCheck. */
  check(text: string, { libraries = false }: { readonly libraries?: boolean } = {}): Cost {
    const [empty, full] = [this.#program("export {};\n", libraries), this.#program(text, libraries)];
    return { instantiations: full.instantiations - empty.instantiations, errors: full.errors };
  }

  #program(text: string, libraries: boolean): Cost {
    const options = { ...compilerOptions(), customConditions: [], types: [], skipLibCheck: !libraries };
    const main = `${APP}/main.ts`;
    const host = ts.createCompilerHost(options);
    const read = (path: string): string | undefined => (path === main ? text : (this.#files.get(path) ?? ts.sys.readFile(path)));
    host.readFile = read;
    host.fileExists = (path) => path === main || this.#files.has(path) || ts.sys.fileExists(path);
    host.directoryExists = (path) => this.#folders.has(path) || ts.sys.directoryExists(path);
    host.realpath = (path) => path;
    host.getSourceFile = (path, how) => (path === main ? ts.createSourceFile(path, text, how, true) : this.#parse(path, read, how));
    const program = ts.createProgram([main], options, host);
    const errors = [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
    return {
      instantiations: program.getInstantiationCount(),
      errors: errors.map((error) => ts.flattenDiagnosticMessageText(error.messageText, "\n")),
    };
  }

  #parse(
    path: string,
    read: (path: string) => string | undefined,
    how: ts.CreateSourceFileOptions | ts.ScriptTarget,
  ): ts.SourceFile | undefined {
    const known = this.#parsed.get(path);
    if (known) return known;
    const text = read(path);
    if (text === undefined) return undefined;
    const parsed = ts.createSourceFile(path, text, how, true);
    this.#parsed.set(path, parsed);
    return parsed;
  }
}

/** The declarations that `npm run build` publishes of the SDK and the runtime, by the path of their sources. */
function declarations(): Map<string, string> {
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true, outDir: "/", rootDir: ROOT };
  const options = { ...compilerOptions(), ...emit, types: [] };
  const roots = ["generated/sdk/index.ts", "runtime/src/index.ts"].map((path) => join(ROOT, path));
  const program = ts.createProgram(roots, options);
  const texts = new Map<string, string>();
  program.emit(undefined, (path, text) => texts.set(path.slice(1), text));
  return texts;
}

const parents = (path: string): string[] => path.split("/").map((_, depth, parts) => parts.slice(0, depth).join("/"));
