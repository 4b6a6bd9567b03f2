import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startRcc } from "./rcc.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What each block of the tour leads to, the first one apart: it starts the simulator. */
const SAYS: readonly RegExp[] = [
  /^/,
  /"count":60,.*"addressNumber":"101".* 200\n/,
  /watching\n/,
  /"name":"tour".* 200\n\{"count":0,"results":\[\]\} 200\n/,
  /"state":"alerting"/,
  // Both lines: what follows within the window of one would be told instead.
  /"state":"talking"[^]*"state":"talking"/,
  /"state":"held"/,
  /"state":"dropped"[^]*"state":"dropped"/,
  /closed 1000\n/,
];

/** How the line of the caller fares, frame by frame. */
const STATES = ["prompting", "alerting", "talking", "held", "dropped"];

test("the simulator's README leads through a call with curl and a WebSocket client", async () => {
  for (const tool of ["bash", "curl", "base64"]) {
    expect(spawnSync(tool, ["--version"]).error, `${tool} is needed to run the tour`).toBeUndefined();
  }
  const blocks = await tour();
  const port = await freePort();
  const [start = "", ...others] = blocks.map((block) => block.replaceAll("8078", String(port)));
  expect(start).toMatch(/^npx -y pnpm@12 rcc /);
  const simulator = startRcc(start.trim().split(" ").slice(4));
  await simulator.says("Ctrl-C stops it.");
  const folder = await mkdtemp(join(tmpdir(), "myrcc-tour-"));
  const shell = startShell(folder);
  try {
    const said: string[] = [];
    for (const [index, block] of others.entries()) said.push(await shell.run(block, SAYS[index] ?? /^/));

    expect(others).toHaveLength(SAYS.length);
    expect(statesOf(said.join(""))).toEqual(STATES);
    expect(said[6]).toMatch(/^ 204\n/m);
    expect(said[7]).toMatch(/"exceptionId":"InvalidState"[^]* 409\n[^]* 204\n/m);
    expect(said[8]).toMatch(/^ 204\n/m);
  } finally {
    shell.end();
    simulator.process.kill("SIGINT");
    await simulator.ended;
    await rm(folder, { recursive: true });
  }
});

/** The shell blocks of the tour, in order. */
async function tour(): Promise<readonly string[]> {
  const readme = await readFile(`${root}packages/simulator/README.md`, "utf8");
  const section = /\n## A tour\n([^]*?)\n## /.exec(readme)?.[1] ?? "";
  return [...section.matchAll(/```sh\n([^]*?)```/g)].map(([, block = ""]) => block);
}

/** Of the first line that is told of. */
function statesOf(said: string): readonly string[] {
  const lines = [...said.matchAll(/"lineId":"(-\d+)","state":"(\w+)"/g)].map(([, id = "", state = ""]) => ({
    id,
    state,
  }));
  const states = lines.filter(({ id }) => id === lines[0]?.id).map(({ state }) => state);
  return states.filter((state, index) => state !== states[index - 1]);
}

interface Shell {
  /** Runs a block as if it were typed, and gives what is said from then on until the text has come and the block is through. */
  run(block: string, until: RegExp): Promise<string>;
  end(): void;
}

/** The project's folder is where its commands are, so the shell begins there; what it writes goes to the other one. */
function startShell(folder: string): Shell {
  const child = spawn("bash", ["--noprofile", "--norc"], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  let heard = "";
  child.stdout.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (heard += chunk.toString()));
  let blocks = 0;
  return {
    run: async (block, until) => {
      blocks += 1;
      const from = heard.length;
      const done = `-- ${blocks} --`;
      child.stdin.write(`${block.replaceAll("login.txt", join(folder, "login.txt"))}\necho "${done}"\n`);
      const signal = AbortSignal.timeout(60_000);
      while (!heard.includes(done, from) || !until.test(heard.slice(from))) {
        await once(child.stdout, "data", { signal }).catch((error: unknown) => {
          throw new Error(`waiting for ${until} after\n${block}\nwhat came: ${heard.slice(from)}`, { cause: error });
        });
      }
      return heard.slice(from);
    },
    end: () => {
      // With the client that it left in the background.
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
