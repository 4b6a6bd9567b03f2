/** Wraps a handler. */
export type Guard = <Args extends readonly unknown[]>(handler: (...args: Args) => void) => (...args: Args) => void;

/** In k6 a handler that throws closes every socket of its virtual user and the run still ends well: so none may. */
export function createGuard(onError: () => void): Guard {
  return (handler) =>
    (...args) => {
      try {
        handler(...args);
      } catch {
        onError();
      }
    };
}
