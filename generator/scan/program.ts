import { dirname, join, resolve } from "node:path";
import type { CompilerHost, CompilerOptions, Program, ResolvedModuleFull, SourceFile } from "typescript";
import { PACKAGE_ROOT } from "../package-root.mjs";
import { FactsReader } from "./facts.js";
import { filesOf } from "./files.js";
import { ScanInputError } from "./input-error.js";
import { ts } from "./typescript.js";

/** A program as it is read: all of its files, and those that are its own. */
export interface OpenProgram {
  readonly program: Program;
  /** Neither the SDK, nor a package, nor declarations. */
  readonly files: readonly SourceFile[];
  readonly facts: FactsReader;
}

/** What the paths of a command line are a program of. What they import is read, too. */
export function openProgram(paths: readonly string[]): OpenProgram {
  const { files, options } = rootsOf(paths);
  const settings: CompilerOptions = {
    lib: ["lib.esnext.d.ts"],
    ...options,
    ...FIXED,
    customConditions: [...(options.customConditions ?? []), "@agentvault/source"],
  };
  const facts = new FactsReader();
  const host = hostFor(settings, facts);
  const program = ts.createProgram({ rootNames: [...new Set(files)], options: settings, host });
  return { program, facts, files: program.getSourceFiles().filter((file) => isOwn(file, program, facts)) };
}

/** Whatever a program's own settings are: types are read as strictly as can be, and code however it is written. */
const FIXED: CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noImplicitAny: true,
  strictNullChecks: true,
  useUnknownInCatchVariables: true,
  noUncheckedIndexedAccess: false,
  allowJs: true,
  checkJs: true,
  maxNodeModuleJsDepth: 0,
  resolveJsonModule: true,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
  composite: false,
  incremental: false,
  declaration: false,
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: false,
  isolatedModules: false,
};

function rootsOf(paths: readonly string[]): { files: string[]; options: CompilerOptions } {
  const files: string[] = [];
  let options: CompilerOptions | undefined;
  for (const path of paths) {
    if (/\.json$/.test(path)) {
      const config = readConfig(path);
      files.push(...config.files);
      options ??= config.options;
      continue;
    }
    const found = filesOf(path);
    if (found === undefined)
      throw new ScanInputError(`${path}: there is no such file or folder; name sources, folders, globs or a tsconfig.json`);
    files.push(...found);
  }
  const first = files[0];
  if (first === undefined) throw new ScanInputError(`${paths.join(" ")}: there is no TypeScript or JavaScript in it`);
  const near = ts.findConfigFile(dirname(first), ts.sys.fileExists);
  return { files, options: options ?? (near === undefined ? { types: ["node"], typeRoots: typeRoots(first) } : readConfig(near).options) };
}

/** Node's types are the toolkit's where a program without settings has none. */
const typeRoots = (file: string): string[] =>
  [...ancestors(dirname(file)), PACKAGE_ROOT]
    .map((folder) => join(folder, "node_modules", "@types"))
    .filter((folder) => ts.sys.directoryExists(folder));

const ancestors = (folder: string): string[] => (dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))]);

/** A tsconfig with all that it refers to. */
function readConfig(path: string, seen = new Set<string>()): { files: string[]; options: CompilerOptions } {
  const file = resolve(path);
  seen.add(file);
  if (!ts.sys.fileExists(file)) throw new ScanInputError(`${path}: there is no such file`);
  const unreadable = (messageText: unknown): never => {
    throw new ScanInputError(`${path}: ${ts.flattenDiagnosticMessageText(messageText as string, " ")}`);
  };
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined || typeof config !== "object") unreadable(error?.messageText ?? "this is not a tsconfig");
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), { allowJs: true }, file);
  const files = parsed.fileNames.filter((name) => !/\.d\.[cm]?ts$/.test(name));
  for (const reference of parsed.projectReferences ?? []) {
    const other = ts.resolveProjectReferencePath(reference);
    if (!seen.has(other)) files.push(...readConfig(other, seen).files);
  }
  const { options } = parsed;
  return { files, options: { ...options, types: options.types ?? ["node"], typeRoots: options.typeRoots ?? typeRoots(file) } };
}

/** Resolves packages from where a file is, and the SDK, where it is not installed there, from the toolkit. */
function hostFor(options: CompilerOptions, facts: FactsReader): CompilerHost {
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors;
  const { readFile } = host;
  host.readFile = (file) => (facts.connectorOf(file) === undefined ? readFile(file) : withoutOverloads(readFile(file)));
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), (name) => host.getCanonicalFileName(name), options);
  const from = (name: string, file: string): ResolvedModuleFull | undefined =>
    ts.resolveModuleName(name, file, options, host, cache).resolvedModule;
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) => {
      const found = from(text, file) ?? (isSdkName(text) ? from(text, join(PACKAGE_ROOT, "scan.ts")) : undefined);
      if (found === undefined && isSdkName(text) && text.split("/").length < 2)
        throw new ScanInputError(`${file}: "${text}" cannot be resolved; install it, or generate the SDK first`);
      return { resolvedModule: found };
    });
  return host;
}

/** Of `execute`, the last signature says what all those before it say; to choose among them takes a third of a scan. */
const withoutOverloads = (text: string | undefined): string | undefined =>
  text?.replace(/^ {2}execute<O extends keyof Within<[\s\S]*?(?=^ {2}execute<O extends keyof \w+>\()/m, "");

export const isSdkName = (name: string): boolean => /^(agentvault|@agentvault\/runtime)($|\/)/.test(name);

function isOwn(file: SourceFile, program: Program, facts: FactsReader): boolean {
  const { fileName } = file;
  if (file.isDeclarationFile || fileName.endsWith(".json") || program.isSourceFileDefaultLibrary(file)) return false;
  return !fileName.includes("/node_modules/") && facts.manifestsOf(fileName) === undefined && !isRuntime(fileName);
}

const runtimeFolders = new Map<string, boolean>();

/** Whether a file is of @agentvault/runtime: the package is named in the nearest package.json. */
export function isRuntime(file: string): boolean {
  const folder = dirname(file);
  const known = runtimeFolders.get(folder);
  if (known !== undefined) return known;
  const text = ts.sys.readFile(join(folder, "package.json"));
  const answer = text === undefined ? dirname(folder) !== folder && isRuntime(folder) : /"name":\s*"@agentvault\/runtime"/.test(text);
  runtimeFolders.set(folder, answer);
  return answer;
}
