/** Where sessions, isolation, extensions, paging, listeners and HTTP can deviate. */
export interface AccessBehaviour {
  readonly checksToken: boolean;
  /** A deleted listener is no longer pushed to. */
  readonly silencesDeleted: boolean;
  /** Index of the first extension of the page at this offset. */
  readonly pageStart: (offset: number) => number;
}

export const SOUND_ACCESS: AccessBehaviour = {
  checksToken: true,
  silencesDeleted: true,
  pageStart: (offset) => offset,
};
