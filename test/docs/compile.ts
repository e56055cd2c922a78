import { relative, resolve } from "node:path";
import ts from "typescript";
import { ROOT } from "./blocks.js";

/** What the compiler says of files that exist only here, in one program, under the project's own strict options. */
export function compile(files: Readonly<Record<string, string>>, change: ts.CompilerOptions = {}): string[] {
  const texts = new Map(Object.entries(files).map(([path, text]) => [resolve(ROOT, path), text]));
  const config: unknown = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile).config;
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options, skipLibCheck: true, ...change };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, rest[0]);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  const errors = [...texts.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)));
  return errors.map(({ file, start = 0, messageText }) => {
    const place = file ? `${relative(ROOT, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1}` : "";
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`;
  });
}
