import { pageUri } from "../wire/extension-page.ts";
import type { WorldExtension } from "../world/world.ts";
import { onAnswer } from "./answer-behaviour.ts";
import type { Fault } from "./fault.ts";
import { SOUND_ISOLATION, type IsolationBehaviour } from "./isolation-behaviour.ts";

/** Deviations of the list of extensions, its pages and the details. */
export const EXTENSION_FAULTS = {
  "page-overlap": {
    sentence: "Every page of the extension list after the first starts one extension too early.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: {
      page: (page, { all, request: { offset, length } }) => {
        const start = Math.max(0, offset - 1);
        return { ...page, items: all.slice(start, start + length) };
      },
    },
  },
  "page-gap": {
    sentence: "Every page of the extension list after the first lacks its first extension.",
    // A page that is shorter than it was asked for is a reading of its own, if every one is.
    caughtBy: ["RCC-PAGING-1", "RCC-DIALECT-1"],
    deviation: {
      page: (page, { request }) => (request.offset === 0 ? page : { ...page, items: page.items.slice(1) }),
    },
  },
  "page-last-extension-lost": {
    sentence: "The last page of the extension list lacks the last extension, if it is not the only one.",
    // A page that is shorter than it was asked for is a reading of its own, if every one is.
    caughtBy: ["RCC-PAGING-1", "RCC-DIALECT-1"],
    deviation: {
      page: (page) => {
        const isLast = page.next === undefined && page.items.length > 1;
        return isLast ? { ...page, items: page.items.slice(0, -1) } : page;
      },
    },
  },
  "page-without-next": {
    sentence: "The second page of the extension list has no `next`, however many follow.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: {
      page: (page, { request: { offset, length } }) => {
        const { next: _, ...last } = page;
        return offset === length ? last : page;
      },
    },
  },
  "page-next-skips-one": {
    sentence: "The `next` of an extension page of less than 50 leads past one, and every page counts only itself.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: {
      page: (page, { request: { offset, length } }) => ({
        ...page,
        count: page.items.length,
        ...(page.next === undefined || length >= 50 ? {} : { next: pageUri({ offset: offset + length + 1, length }) }),
      }),
    },
  },
  "page-order-drifts": {
    sentence: "The extension list is sorted by name from its second page on, by number on the first.",
    caughtBy: ["RCC-PAGING-1"],
    deviation: {
      page: (page, { all, request: { offset, length } }) => {
        const sorted = all.toSorted((one, other) =>
          (one.displayName ?? "").localeCompare(other.displayName ?? "", "en"),
        );
        return offset === 0 ? page : { ...page, items: sorted.slice(offset, offset + length) };
      },
    },
  },
  "page-count-of-rest": {
    sentence: "The count of a page of extensions is the number of those that follow it.",
    caughtBy: ["RCC-PAGING-2"],
    deviation: {
      page: (page, { request: { offset, length } }) => ({
        ...page,
        count: Math.max(0, page.count - offset - length),
      }),
    },
  },
  "page-too-long": {
    sentence: "The length of a page of extensions is rounded up to a multiple of ten.",
    caughtBy: ["RCC-PAGING-3"],
    deviation: {
      page: (page, { all, request: { offset, length: asked } }) => {
        const length = Math.ceil(asked / 10) * 10;
        const end = offset + length;
        const { next: _, ...others } = page;
        const next = end < all.length ? { next: pageUri({ offset: end, length }) } : {};
        return { ...others, ...next, items: all.slice(offset, end) };
      },
    },
  },
  "page-prev-refused": {
    sentence: "The `prev` of an extension page before which less than a whole page lies leads to a negative offset.",
    caughtBy: ["RCC-PAGING-4"],
    deviation: {
      page: (page, { request: { offset, length } }) =>
        offset > 0 && offset < length ? { ...page, prev: pageUri({ offset: offset - length, length }) } : page,
    },
  },
  "page-prev-to-the-last": {
    sentence: "The `prev` of every extension page leads to the last page.",
    caughtBy: ["RCC-PAGING-4"],
    deviation: {
      page: (page, { request: { length } }) =>
        page.prev === undefined
          ? page
          : { ...page, prev: pageUri({ offset: Math.max(0, page.count - length), length }) },
    },
  },
  "page-prev-carries-session": {
    sentence:
      "The `prev` of an extension page carries the session's cookie as a parameter of its path, where nothing is.",
    // A page that breaks its schema is followed nowhere.
    caughtBy: ["RCC-HTTP-13", "RCC-HTTP-3"],
    deviation: {
      page: (page, { session }) =>
        page.prev === undefined ? page : { ...page, prev: page.prev.replace("?", `;jsessionid=${session.cookie}?`) },
    },
  },
  "page-prev-relative": {
    sentence: "The `prev` of an extension page is a query alone, relative to the page.",
    caughtBy: ["RCC-HTTP-13", "RCC-HTTP-3"],
    deviation: {
      page: (page) => (page.prev === undefined ? page : { ...page, prev: page.prev.replace("v1/rcc/Extension", "") }),
    },
  },
  "page-count-as-text": {
    sentence: "The count of a page of extensions is a text.",
    caughtBy: ["RCC-HTTP-3"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "listExtensions" && typeof answer.body === "string"
          ? { ...answer, body: answer.body.replace(/"count":(\d+)/, '"count":"$1"') }
          : answer,
      ),
    },
  },
  "extension-detail-cut": {
    sentence: "The detail of an extension with several public numbers shows the first only.",
    caughtBy: ["RCC-EXTENSION-1"],
    deviation: {
      findsExtension: onDetail((extension) => ({ ...extension, pstnNumbers: extension.pstnNumbers.slice(0, 1) })),
    },
  },
  "extension-detail-stale-photo": {
    sentence: "The detail of an extension has no photo, though the list shows one.",
    caughtBy: ["RCC-EXTENSION-1"],
    deviation: { findsExtension: onDetail((extension) => ({ ...extension, urlPhoto: "" })) },
  },
  "extension-detail-capital-department": {
    sentence: "The detail of an extension has its department in `Department`, the list in `department`.",
    caughtBy: ["RCC-DIALECT-4"],
    deviation: {
      answers: onAnswer((answer, { operation }) =>
        operation === "getExtension" && typeof answer.body === "string"
          ? { ...answer, body: answer.body.replace('"department":', '"Department":') }
          : answer,
      ),
    },
  },
  "extension-number-twice": {
    sentence: "The last extension of an enterprise is shown with the directory number of the first.",
    caughtBy: ["RCC-EXTENSION-2"],
    deviation: {
      listedExtensions: (enterprise, world) => withFirstNumber(SOUND_ISOLATION.listedExtensions(enterprise, world)),
      findsExtension: (asked, platform) => {
        const listed = withFirstNumber(SOUND_ISOLATION.listedExtensions(asked.enterprise, platform.world));
        return listed.find(({ id }) => id === asked.id);
      },
    },
  },
  "extension-unreadable": {
    sentence: "The detail of every fortieth extension of an enterprise is refused with 404.",
    caughtBy: ["RCC-EXTENSION-4"],
    deviation: {
      findsExtension: (asked, platform) => {
        const listed = SOUND_ISOLATION.listedExtensions(asked.enterprise, platform.world);
        const place = listed.findIndex(({ id }) => id === asked.id);
        const isLost = asked.purpose === "read" && place % 40 === 39;
        return isLost ? undefined : SOUND_ISOLATION.findsExtension(asked, platform);
      },
    },
  },
  "extension-second-number-national": {
    sentence: "The second public number of an extension is written in the national way.",
    caughtBy: ["RCC-EXTENSION-3"],
    deviation: onEvery((extension) => {
      const [first, ...others] = extension.pstnNumbers;
      const national = others.map((number) => number.replace("+33", "0"));
      return first === undefined ? extension : { ...extension, pstnNumbers: [first, ...national] };
    }),
  },
  "extension-photo-relative": {
    sentence: "The photo of an extension is a path without a host.",
    caughtBy: ["RCC-EXTENSION-3"],
    deviation: onEvery((extension) => ({
      ...extension,
      urlPhoto: extension.urlPhoto.replace("http://photos.example", ""),
    })),
  },
} as const satisfies Record<string, Fault>;

function onDetail(change: (extension: WorldExtension) => WorldExtension): IsolationBehaviour["findsExtension"] {
  return (asked, platform) => {
    const extension = SOUND_ISOLATION.findsExtension(asked, platform);
    return extension === undefined || asked.purpose === "call" ? extension : change(extension);
  };
}

/** A change that list and detail show alike. */
function onEvery(
  change: (extension: WorldExtension) => WorldExtension,
): Pick<IsolationBehaviour, "listedExtensions" | "findsExtension"> {
  return {
    listedExtensions: (enterprise, world) => SOUND_ISOLATION.listedExtensions(enterprise, world).map(change),
    findsExtension: onDetail(change),
  };
}

function withFirstNumber(extensions: readonly WorldExtension[]): readonly WorldExtension[] {
  const [first] = extensions;
  const last = extensions.at(-1);
  if (first === undefined || last === undefined) return extensions;
  return [...extensions.slice(0, -1), { ...last, addressNumber: first.addressNumber }];
}
