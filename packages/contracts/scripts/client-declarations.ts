import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { CLIENT_DOOR } from "./client-bundle.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const projectFile = join(packageFolder, "../../tsconfig.json");

/** By path relative to this package: the declarations that the client's door leads to, without those of its inside. */
export function declareClient(): ReadonlyMap<string, string> {
  const emitted = emitDeclarations();
  const reached = new Map<string, string>();
  const waiting = [relative(packageFolder, CLIENT_DOOR).replace(/\.ts$/, ".d.ts")];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const text = emitted.get(path);
    if (reached.has(path)) continue;
    if (text === undefined) throw new Error(`${path} is imported, but not written`);
    // tsc leaves the names of sources in declarations; compilers before 5.0 do not find those.
    let rewritten = text;
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      rewritten = rewritten.replaceAll(`"${fileName}"`, `"${fileName.replace(/\.ts$/, ".js")}"`);
      waiting.push(join(dirname(path), fileName).replace(/\.ts$/, ".d.ts"));
    }
    reached.set(path, rewritten);
  }
  return reached;
}

function emitDeclarations(): ReadonlyMap<string, string> {
  const read = ts.readConfigFile(projectFile, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, include: [] }, ts.sys, dirname(projectFile));
  const program = ts.createProgram([CLIENT_DOOR], {
    ...options,
    // What Node 20 has; a newer function of the language is an error of this check, not of an application's run.
    lib: ["lib.es2023.d.ts", "lib.es2024.string.d.ts", "lib.esnext.disposable.d.ts"],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // What is marked so leads from the public classes to the transport.
    stripInternal: true,
    rootDir: packageFolder,
    outDir: packageFolder,
  });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) => emitted.set(relative(packageFolder, path), text));
  const [problem] = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problem !== undefined) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  return emitted;
}
