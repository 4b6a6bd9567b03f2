import { styleText } from "node:util";

/** Where progress is shown: one line that is rewritten on a terminal, one line per step elsewhere. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Where nothing can be overwritten, steps within this time of the last line are left out. */
const SIGN_OF_LIFE_MS = 10_000;

/** Shows what a long command is doing. */
export class Progress {
  readonly #output: Output;
  readonly #startedMs = performance.now();
  #phase = "";
  #writtenMs = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** A new phase; its name stays on the screen. */
  phase(name: string): void {
    this.#phase = name;
    this.#write(`${this.#elapsed()} ${name}`);
  }

  /** How far the phase has got: on a terminal it replaces the line before, elsewhere a line now and then shows life. */
  step(text: string): void {
    const isDue = performance.now() - this.#writtenMs >= SIGN_OF_LIFE_MS;
    if (this.#output.isTTY === true || isDue) this.#write(`${this.#elapsed()} ${this.#phase}: ${text}`, true);
  }

  /** Something that must not be overwritten. */
  note(text: string): void {
    this.#write(`${this.#elapsed()} ${text}`);
  }

  end(): void {
    if (this.#output.isTTY === true) this.#output.write("\r\u001B[K");
  }

  #elapsed(): string {
    const seconds = ((performance.now() - this.#startedMs) / 1000).toFixed(0);
    return styleText("dim", `${seconds.padStart(4)} s`);
  }

  #write(text: string, isTransient = false): void {
    this.#writtenMs = performance.now();
    if (this.#output.isTTY !== true) {
      this.#output.write(`${text}\n`);
      return;
    }
    // A terminal that does not know its width says 0.
    const columns = this.#output.columns === 0 ? undefined : this.#output.columns;
    const width = (columns ?? 80) + (text.length - stripped(text).length) - 1;
    this.#output.write(`\r\u001B[K${text.slice(0, width)}${isTransient ? "" : "\n"}`);
  }
}

function stripped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the escape sequences of styleText take no room on the screen.
  return text.replaceAll(/\u001B\[[0-9;]*m/g, "");
}
