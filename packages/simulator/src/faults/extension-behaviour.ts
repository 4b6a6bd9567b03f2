import type { Extension, ExtensionPage } from "@myrcc/contracts";
import type { Session } from "../sessions/session.ts";
import type { PageRequest } from "../wire/extension-page.ts";

/** What a page is a part of, and who asks for it. */
export interface PageSurroundings {
  readonly all: readonly Extension[];
  readonly request: PageRequest;
  readonly session: Session;
}

/** Where the list of extensions can deviate. */
export interface ExtensionBehaviour {
  readonly page: (page: ExtensionPage, around: PageSurroundings) => ExtensionPage;
}

export const SOUND_EXTENSION: ExtensionBehaviour = {
  page: (page) => page,
};
