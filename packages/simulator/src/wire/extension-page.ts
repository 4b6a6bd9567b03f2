import type { Extension, ExtensionPage } from "@myrcc/contracts";

/** What part of the list is asked for; `length` is at least 1. */
export interface PageRequest {
  readonly offset: number;
  readonly length: number;
}

/** One page (F-32, C-32, C-33): `count` is the whole, the neighbours are absent at the edges and never overlap it. */
export function extensionPage(all: readonly Extension[], { offset, length }: PageRequest): ExtensionPage {
  const end = offset + length;
  const previous = Math.max(0, Math.min(offset, all.length) - length);
  return {
    count: all.length,
    items: all.slice(offset, end),
    ...(end < all.length ? { next: pageUri({ offset: end, length }) } : {}),
    ...(offset > 0 ? { prev: pageUri({ offset: previous, length: Math.min(length, offset - previous) }) } : {}),
  };
}

export function pageUri({ offset, length }: PageRequest): string {
  return `v1/rcc/Extension?offset=${offset}&length=${length}`;
}
