import { LIFELINE_PATH, type ParentMessage, type UserMessage } from "../lifeline/lifeline-message.ts";
import type { Connect } from "./ports.ts";

/** The user's end of the connection to the parent process. */
export interface Lifeline {
  /** Nobody hears what is told after the parent process has gone. */
  tell(message: UserMessage): void;
  isOpen(): boolean;
  /** Whether calls may be placed. */
  mayCall(): boolean;
  /** Whether the measured time may begin. */
  mayGo(): boolean;
  close(): void;
}

/** Resolves when it is open. When the parent says so or is gone, `onStop` is called. */
export function openLifeline(url: string, connect: Connect, onStop: () => void): Promise<Lifeline> {
  const stop: ParentMessage = "stop";
  const call: ParentMessage = "call";
  const go: ParentMessage = "go";
  return new Promise((resolve, reject) => {
    let isOpen = true;
    let mayCall = false;
    let mayGo = false;
    const socket = connect(`${url}${LIFELINE_PATH}`, {}, "lifeline", {
      opened: () =>
        resolve({
          tell: (message) => {
            if (isOpen) socket.send(JSON.stringify(message));
          },
          isOpen: () => isOpen,
          mayCall: () => mayCall,
          mayGo: () => mayGo,
          close: () => socket.close(),
        }),
      received: (text) => {
        if (text === call) mayCall = true;
        if (text === go) mayGo = true;
        if (text === stop) onStop();
      },
      closed: (reason) => {
        isOpen = false;
        onStop();
        reject(new Error(`the lifeline to the parent process is closed: ${reason}`));
      },
    });
  });
}

/** Where k6 runs alone nobody says when: a user calls and measures as soon as it can, and says itself what stops it. */
export function noLifeline(complain: (text: string) => void): Lifeline {
  return {
    tell: (message) => {
      if (message.kind === "impasse") complain(`virtual user ${message.user}: ${message.code}: ${message.text}`);
    },
    isOpen: () => false,
    mayCall: () => true,
    mayGo: () => true,
    close: () => {},
  };
}
