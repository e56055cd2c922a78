import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATH = fileURLToPath(new URL("in-memory.ts", import.meta.url));

/** What the compiler says of a text that stands in this folder, under the project's own strict options. */
export function errorsOf(text: string): string[] {
  const config: unknown = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === PATH || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === PATH ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([PATH], { ...options, skipLibCheck: true }, host);
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(PATH)).map((error) => {
    const line = text.split("\n")[text.slice(0, error.start).split("\n").length - 1];
    return `${line?.trim()}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n").slice(0, 400)}`;
  });
}

/**
 * `agree<A, B>(true)` compiles where the two are assignable both ways, and so too with every optional property made required:
 * without that, a property that only one side has would go unseen as long as it is optional. `any` agrees with nothing.
 */
export const AGREE = `
type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Scalar = string | number | boolean | null | undefined;
type Full<T, Depth extends 0[] = []> =
  Depth["length"] extends 8 ? T : unknown extends T ? T : T extends Scalar ? T : { [K in keyof T]-?: Full<T[K], [...Depth, 0]> };
type Agrees<A, B> = 0 extends 1 & (A | B) ? false : Mutual<A, B> extends true ? Mutual<Full<A>, Full<B>> : false;
declare function agree<A, B>(holds: Agrees<A, B>): void;
`;
