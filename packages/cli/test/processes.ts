import { execFileSync } from "node:child_process";

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process below one, at whatever depth. */
export function descendantsOf(pid: number): Process[] {
  return below(running(), pid);
}

/** Of these, the ones that still run. */
export function survivorsOf(processes: readonly Process[]): string[] {
  const now = running();
  return processes
    .filter(({ pid, command }) => now.some((one) => one.pid === pid && one.command === command))
    .map(({ command }) => command);
}

function below(all: readonly Process[], pid: number): Process[] {
  return all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(all, one.pid)]);
}

function running(): Process[] {
  return execFileSync("ps", ["-eo", "pid=,ppid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .flatMap((row) => {
      const [, pid = "", parent = "", state = "", command = ""] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(row) ?? [];
      // A zombie has ended; it only was not asked how yet.
      return pid === "" || state.startsWith("Z") ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
    });
}
