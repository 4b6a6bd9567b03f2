import type { OperationId } from "@myrcc/contracts";
import type { Leg } from "../engine/leg.ts";
import type { RefusalKind } from "./refusal.ts";

/** An answer as it is about to leave. */
export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent in UTF-8. */
  readonly body?: string | Buffer;
  /** The media type of the body. */
  readonly type?: string;
}

/** What an answer is given to. */
export interface Occasion {
  readonly method: string;
  /** The path of the resource below the API root, as in `/v1/rcc/CallLine/:lineId`; empty where there is none. */
  readonly path: string;
  /** As it was asked for, the query included. */
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  /** The operation of the contract, if it is one. */
  readonly operation: OperationId | undefined;
  readonly body: string;
  /** Why it is refused, if it is. */
  readonly refusal: RefusalKind | undefined;
  /** Counts the platform's answers to this method, path and action, from 1 on. */
  readonly nth: number;
  /** The leg of anybody with this id. */
  readonly legOf: (id: number) => Leg | undefined;
}
