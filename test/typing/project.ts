import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The project's own compiler options: what is generated must hold under the strictest. */
export function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT).options, noEmit: true };
}

/** An editor's view of files that exist only here, beside the real ones. `|` in a file marks the place to ask about. */
export class EditorProject {
  readonly #files = new Map<string, string>();
  readonly #service: ts.LanguageService;

  constructor(files: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.#files.set(this.#path(name), text);
    const options = compilerOptions();
    const host: ts.LanguageServiceHost = {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [...this.#files.keys()],
      getScriptVersion: (name) => (this.#files.has(name) ? String(this.#versions.get(name) ?? 0) : "0"),
      getScriptSnapshot: (name) => {
        const text = this.#files.get(name) ?? (existsSync(name) ? readFileSync(name, "utf8") : undefined);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (o) => ts.getDefaultLibFilePath(o),
      fileExists: (name) => this.#files.has(name) || ts.sys.fileExists(name),
      readFile: (name) => this.#files.get(name) ?? ts.sys.readFile(name),
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    };
    this.#service = ts.createLanguageService(host);
  }

  readonly #versions = new Map<string, number>();

  #path(name: string): string {
    return resolve(ROOT, "test/typing", name);
  }

  /** Replaces a file's text; a `|` in it is taken out, and its offset returned. */
  set(name: string, marked: string): number {
    const offset = marked.indexOf("|>");
    const path = this.#path(name);
    this.#files.set(path, marked.replace("|>", ""));
    this.#versions.set(path, (this.#versions.get(path) ?? 0) + 1);
    return offset;
  }

  /** What the compiler says of a file: the text at the place, and the message. */
  errors(name: string): { at: string; message: string }[] {
    const path = this.#path(name);
    const text = this.#files.get(path) ?? "";
    const all = [...this.#service.getSyntacticDiagnostics(path), ...this.#service.getSemanticDiagnostics(path)];
    return all.map((d) => ({
      at: text.slice(d.start ?? 0, (d.start ?? 0) + (d.length ?? 0)),
      message: ts.flattenDiagnosticMessageText(d.messageText, "\n"),
    }));
  }

  hover(name: string, marked: string): string {
    const offset = this.set(name, marked);
    const info = this.#service.getQuickInfoAtPosition(this.#path(name), offset);
    const tags = (info?.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
    return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join("\n");
  }

  completions(name: string, marked: string): string[] {
    const offset = this.set(name, marked);
    const list = this.#service.getCompletionsAtPosition(this.#path(name), offset, {});
    return (list?.entries ?? []).map((entry) => entry.name);
  }
}
