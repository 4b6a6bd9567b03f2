import type { Readable } from "node:stream";

/** Characters that are kept. */
const KEPT = 4000;

/** Lines that are shown. */
const SHOWN = 5;

/** Keeps the end of what a process says, for the case that it fails. */
export class TextTail {
  #kept = "";

  constructor(stream: Readable) {
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      this.#kept = (this.#kept + chunk).slice(-KEPT);
    });
  }

  /** The last lines that say something, in one line. */
  get text(): string {
    const lines = this.#kept.split("\n").map((line) => line.trim());
    return lines
      .filter((line) => line !== "")
      .slice(-SHOWN)
      .join(" | ");
  }
}
