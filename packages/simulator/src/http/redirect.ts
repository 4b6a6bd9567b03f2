/** Where everything that is asked has moved to (F-25, C-54). */
export interface Redirect {
  /** `scheme://host:port` of the instance that answers instead. */
  readonly to: string;
  readonly status: RedirectStatus;
}

export const REDIRECT_STATUSES = [301, 302, 307, 308] as const;

export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];

/** The full address of the same thing at the other instance. */
export function locationOf({ to }: Redirect, requestUrl: string | undefined): string {
  const origin = new URL(to).origin;
  // A request's target is a path, or an address of its own in the absolute form.
  const asked = URL.parse(requestUrl ?? "/", origin);
  return asked === null ? `${origin}/` : `${origin}${asked.pathname}${asked.search}`;
}
