import { spawn } from "node:child_process";
import { mkdir, readFile, readdir, realpath, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_WORLD, startSimulator } from "@myrcc/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeScratchFolder, type ScratchFolder } from "./scratch-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** An application's folder into which npm has installed the packed client, and nothing else. */
let application: ScratchFolder;
let packed: readonly string[];

beforeAll(async () => {
  application = await makeScratchFolder();
  const packages = join(application.path, "packages");
  await mkdir(packages);
  await succeed(process.execPath, [join(root, "packages/contracts/scripts/pack-client.ts"), packages], root);
  // From a tarball as well, so that no registry is asked: npm would refuse a version other than the one it needs.
  const ws = dirname(createRequire(import.meta.url).resolve("ws/package.json"));
  await succeed("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", packages], await realpath(ws));
  const [client] = await tarballs(packages, "myrcc-client-");
  const [webSockets] = await tarballs(packages, "ws-");
  packed = (await succeed("tar", ["-tzf", client ?? ""], packages)).trim().split("\n").toSorted();
  await writeFile(join(application.path, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const quiet = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await succeed("npm", ["install", ...quiet, `./packages/${webSockets}`, `./packages/${client}`], application.path);
});

afterAll(() => application[Symbol.asyncDispose]());

test("the tarball holds the module, its declarations and its README, and nothing of the harness", () => {
  expect(packed.map((path) => path.replace("package/", ""))).toEqual([
    "README.md",
    "index.js",
    "package.json",
    "types/generated/line-actions.d.ts",
    "types/src/client/clock.d.ts",
    "types/src/client/extension-pages.d.ts",
    "types/src/client/extension.d.ts",
    "types/src/client/identity.d.ts",
    "types/src/client/index.d.ts",
    "types/src/client/line-action.d.ts",
    "types/src/client/line-snapshot.d.ts",
    "types/src/client/line.d.ts",
    "types/src/client/login.d.ts",
    "types/src/client/rcc-error.d.ts",
    "types/src/client/session.d.ts",
    "types/src/client/subscription.d.ts",
    "types/src/ids.d.ts",
  ]);
});

test("its one dependency is the exact version of ws that the client is tested with", async () => {
  const manifest: unknown = JSON.parse(await readFile(join(installed(), "package.json"), "utf8"));
  const require = createRequire(import.meta.url);
  const { version }: { version: string } = JSON.parse(await readFile(require.resolve("ws/package.json"), "utf8"));

  expect(manifest).toMatchObject({ name: "@myrcc/client", private: true, dependencies: { ws: version } });
});

test("the example of the README runs as it stands, from the package", async () => {
  await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, windowMs: 20 });
  await writeFile(join(application.path, "example.js"), await example());

  const { code, output } = await run(process.execPath, ["example.js"], application.path, {
    RCC_URL: simulator.baseUrl,
    RCC_PASSWORD: "demo-e1",
  });

  expect(output).toMatch(/^700101 prompting 102\n[^]*700101 talking 102\n[^]*dropped/);
  expect(code).toBe(0);
});

test("an application type-checks against its declarations, and its mistakes do not", async () => {
  await writeFile(join(application.path, "application.ts"), APPLICATION);
  await writeFile(join(application.path, "tsconfig.json"), JSON.stringify(TSCONFIG));
  await mkdir(join(application.path, "node_modules/@types"), { recursive: true });
  const types = await realpath(join(root, "node_modules/@types/node"));
  await symlink(types, join(application.path, "node_modules/@types/node"));

  const { code, output } = await run(join(root, "node_modules/.bin/tsc"), ["-p", "."], application.path);

  expect(output).toBe("");
  expect(code).toBe(0);
});

/** As strict as an application can be; the declarations themselves are checked too, without those of `ws`. */
const TSCONFIG = {
  compilerOptions: {
    target: "es2022",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    types: ["node"],
  },
  files: ["application.ts"],
};

const APPLICATION = `
import { login, RccError, type ExtensionId, type Line, type Session } from "@myrcc/client";

export async function main(session: Session, extension: ExtensionId): Promise<readonly Line[]> {
  const line: Line = await session.placeCall(extension, "102");
  await line.perform("redirect", { destination: "103" });
  // @ts-expect-error -- an action without payload takes none
  await line.perform("hold", { destination: "103" });
  // @ts-expect-error -- a redirect leads somewhere
  await line.perform("redirect");
  // @ts-expect-error -- a line's id is no extension's
  await session.placeCall(line.id, "102");
  await using lines = await session.listen("desk", { onConnection: ({ state }) => console.log(state) });
  for await (const { state, modifiedMs } of lines) console.log(state.toUpperCase(), modifiedMs?.toFixed());
  return session.lines();
}

export const opened = login({ baseUrl: "http://127.0.0.1", login: "a", enterprise: "b", password: "c" }).catch(
  (error: unknown) => (error instanceof RccError && error.code === "credentials.refused" ? undefined : error),
);
`;

function installed(): string {
  return join(application.path, "node_modules/@myrcc/client");
}

async function example(): Promise<string> {
  const readme = await readFile(join(installed(), "README.md"), "utf8");
  return /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
}

async function tarballs(folder: string, prefix: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith(prefix) && name.endsWith(".tgz"));
}

async function succeed(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, output } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}: ${output}`);
  return output;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.on("error", reject);
  child.on("close", (code) => resolve({ code, output }));
  return promise;
}
