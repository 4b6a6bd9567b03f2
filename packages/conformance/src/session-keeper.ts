/** A session is used when it has been idle for this part of its period; so much later at most, it is looked at again. */
const IDLE_SHARE = 1 / 4;
const LOOK_SHARE = 1 / 10;

/** What the keeper does with its session. */
interface KeptSession {
  /** Since the request was sent that used it last. */
  idleMs(): number;
  /** @returns whether the session is still there */
  use(): Promise<boolean>;
}

/**
 * Uses a session that would otherwise expire over a case that takes longer than its period, so that no case has to think of
 * the periods of the sessions that it leaves alone.
 */
export class SessionKeeper {
  readonly #session: KeptSession;
  readonly #idleMs: number;
  readonly #timer: NodeJS.Timeout;
  #underWay: Promise<void> | undefined;
  #isPaused = false;

  constructor(session: KeptSession, periodMs: number) {
    this.#session = session;
    this.#idleMs = IDLE_SHARE * periodMs;
    this.#timer = setInterval(() => this.#look(), LOOK_SHARE * periodMs).unref();
  }

  /** Resolves when no request of the keeper is under way; none is made until `resume`. */
  async pause(): Promise<void> {
    this.#isPaused = true;
    await this.#underWay;
  }

  resume(): void {
    this.#isPaused = false;
  }

  /** Resolves when no request of the keeper is under way; none is made any more. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.pause();
  }

  #look(): void {
    if (this.#isPaused || this.#underWay !== undefined || this.#session.idleMs() < this.#idleMs) return;
    this.#underWay = this.#use();
  }

  async #use(): Promise<void> {
    // Whatever keeps it from being answered is met, and told, by the case that uses the session.
    const isThere = await this.#session.use().catch(() => true);
    if (!isThere) clearInterval(this.#timer);
    this.#underWay = undefined;
  }
}
