import type { ParentMessage, UserMessage } from "./lifeline/lifeline-message.ts";

export interface ConductorOptions {
  readonly users: number;
  readonly measuredMs: number;
  readonly tellAll: (command: ParentMessage) => void;
  /** The measured time of the first user begins, and that of the first one is over. */
  readonly onMeasuring: (isOn: boolean) => void;
  readonly onProgress: (text: string) => void;
}

/** Why users could not do what they are for; the first one counts. */
export type ImpasseMessage = Extract<UserMessage, { kind: "impasse" }>;

/** Starts the measured time of all users at once, and says how far the run is. */
export class Conductor implements Disposable {
  readonly #options: ConductorOptions;
  readonly #free = new Set<number>();
  readonly #ready = new Map<number, number>();
  #ticker: NodeJS.Timeout | undefined;
  #startedAt: Date | undefined;
  #impasse: ImpasseMessage | undefined;

  constructor(options: ConductorOptions) {
    this.#options = options;
  }

  /** When the measured time began; undefined when it never did. */
  get startedAt(): Date | undefined {
    return this.#startedAt;
  }

  get impasse(): ImpasseMessage | undefined {
    return this.#impasse;
  }

  take(message: UserMessage): void {
    const { onMeasuring, onProgress, tellAll, users } = this.#options;
    switch (message.kind) {
      case "free":
        // Note: nobody calls before all have looked, or a call would ring where somebody else's is found a moment later.
        this.#free.add(message.user);
        if (this.#free.size === users) {
          onProgress("placing calls");
          tellAll("call");
        }
        break;
      case "ready":
        this.#ready.set(message.user, message.calls);
        if (this.#ready.size === users) this.#go();
        break;
      case "measured":
        clearInterval(this.#ticker);
        onMeasuring(false);
        onProgress("hanging up");
        break;
      case "impasse":
        this.#impasse ??= message;
        tellAll("stop");
        break;
      case "session":
      case "listener":
      case "hung-up":
      case "listener-deleted":
      case "released":
      case "placing":
      case "line":
      case "not-placed":
        break;
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#ticker);
  }

  #go(): void {
    const { measuredMs, onMeasuring, onProgress, tellAll } = this.#options;
    tellAll("go");
    onMeasuring(true);
    const startedAt = new Date();
    this.#startedAt = startedAt;
    const calls = [...this.#ready.values()].reduce((sum, count) => sum + count, 0);
    const tell = (): void => {
      const seconds = Math.round((Date.now() - startedAt.getTime()) / 1000);
      onProgress(`measuring with ${calls} calls: ${seconds} of ${Math.round(measuredMs / 1000)} s`);
    };
    tell();
    this.#ticker = setInterval(tell, 1000);
  }
}
