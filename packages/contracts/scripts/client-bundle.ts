import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The door of the client in this package. */
export const CLIENT_DOOR = fileURLToPath(new URL("../src/client/index.ts", import.meta.url));

export interface ClientBundle {
  readonly code: string;
  /** What the code imports. */
  readonly imports: readonly string[];
  /** Files that something was taken from, relative to the working folder. */
  readonly sources: readonly string[];
}

/** The client as one ES module; only `ws` and Node's own modules stay outside. */
export async function bundleClient(): Promise<ClientBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [CLIENT_DOOR],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["ws"],
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (file === undefined || output === undefined) throw new Error("esbuild wrote nothing");
  return {
    code: file.text,
    imports: output.imports.map(({ path }) => path),
    sources: Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  };
}
