import type { ExtensionPage } from "@myrcc/contracts";
import type { EXTENSION_FAULTS } from "../../src/faults/extension-faults.ts";
import type { Simulator } from "../../src/index.ts";
import { RccClient, valueOf } from "../wire/rcc-client.ts";
import { raw, statuses } from "./access-probes.ts";
import { prove, type FaultProof } from "./fault-proof.ts";

const LIST = "v1/rcc/Extension";

async function pageOf(simulator: Simulator, offset: number, length: number): Promise<ExtensionPage> {
  const client = await RccClient.logIn(simulator);
  return valueOf("ExtensionPage", await client.get(`${LIST}?offset=${offset}&length=${length}`));
}

/** How many extensions a walk along `next` in pages of 25 visits, how many different ones, and the count of the first page. */
async function walk(simulator: Simulator): Promise<readonly [number, number, number]> {
  const client = await RccClient.logIn(simulator);
  const visited: string[] = [];
  const counts: number[] = [];
  for (let path: string | undefined = `${LIST}?offset=0&length=25`; path !== undefined;) {
    const page: ExtensionPage = valueOf("ExtensionPage", await client.get(path));
    visited.push(...page.items.map(({ restUri }) => restUri));
    counts.push(page.count);
    path = page.next;
  }
  return [visited.length, new Set(visited).size, counts[0] ?? 0];
}

const WHOLE = [60, 60, 60];

/** The first items of two pages, after a walk. */
async function walkAndEdges(simulator: Simulator): Promise<unknown[]> {
  const pages = [await pageOf(simulator, 0, 25), await pageOf(simulator, 25, 25), await pageOf(simulator, 50, 25)];
  return [...(await walk(simulator)), ...pages.map(({ items }) => items[0]?.addressNumber)];
}

/** `prev` of a page, and what it leads to. */
async function prevOf(simulator: Simulator, offset: number): Promise<readonly [string, number]> {
  const client = await RccClient.logIn(simulator);
  const { body } = await client.get(`${LIST}?offset=${offset}&length=20`);
  const prev = typeof body === "object" && body !== null && "prev" in body ? String(body.prev) : "";
  const cookie = client.headers.cookie.split("=")[1] ?? "";
  return [prev.replace(cookie, "SECRET"), (await client.get(prev)).status];
}

/** Of an extension: its item in the list and its detail, by one member. */
async function shown(
  simulator: Simulator,
  id: number,
  member: "pstnNumbers" | "urlPhoto" | "addressNumber",
): Promise<unknown[]> {
  const client = await RccClient.logIn(simulator);
  const page = valueOf("ExtensionPage", await client.get(`${LIST}?offset=${id - 700_101}&length=1`));
  const detail = valueOf("Extension", await client.get(`${LIST}/${id}`));
  return [page.items[0]?.[member], detail[member]];
}

const PROOFS = {
  "page-overlap": {
    sound: [...WHOLE, "101", "126", "151"],
    faulty: [61, 60, 60, "101", "125", "150"],
    observe: walkAndEdges,
  },
  "page-gap": {
    sound: [...WHOLE, "101", "126", "151"],
    faulty: [58, 58, 60, "101", "127", "152"],
    observe: walkAndEdges,
  },
  "page-next-skips-one": {
    sound: [...WHOLE, "101", "126", "151"],
    faulty: [58, 58, 25, "101", "126", "151"],
    observe: walkAndEdges,
  },
  "page-last-extension-lost": {
    sound: [60, "160"],
    faulty: [59, "159"],
    observe: async (simulator) => {
      const page = await pageOf(simulator, 50, 25);
      return [(await walk(simulator))[0], page.items.at(-1)?.addressNumber];
    },
  },
  "page-without-next": { sound: WHOLE, faulty: [50, 50, 60], observe: walk },
  "page-order-drifts": {
    sound: [60, true],
    faulty: [60, false],
    observe: async (simulator) => {
      const [visited, different] = await walk(simulator);
      return [visited, different === visited];
    },
  },
  "page-count-of-rest": {
    sound: [60, 60, 60],
    faulty: [35, 10, 0],
    observe: async (simulator) => [
      (await pageOf(simulator, 0, 25)).count,
      (await pageOf(simulator, 25, 25)).count,
      (await pageOf(simulator, 50, 25)).count,
    ],
  },
  "page-too-long": {
    sound: [25, 20, ...WHOLE],
    faulty: [30, 20, ...WHOLE],
    observe: async (simulator) => [
      (await pageOf(simulator, 0, 25)).items.length,
      (await pageOf(simulator, 0, 20)).items.length,
      ...(await walk(simulator)),
    ],
  },
  "page-prev-refused": {
    sound: [`${LIST}?offset=0&length=10`, 200, `${LIST}?offset=20&length=20`, 200],
    faulty: [`${LIST}?offset=-10&length=20`, 400, `${LIST}?offset=20&length=20`, 200],
    observe: async (simulator) => [...(await prevOf(simulator, 10)), ...(await prevOf(simulator, 40))],
  },
  "page-prev-to-the-last": {
    sound: [`${LIST}?offset=20&length=20`, 200],
    faulty: [`${LIST}?offset=40&length=20`, 200],
    observe: (simulator) => prevOf(simulator, 40),
  },
  "page-prev-carries-session": {
    sound: [`${LIST}?offset=20&length=20`, 200],
    faulty: [`${LIST};jsessionid=SECRET?offset=20&length=20`, 404],
    observe: (simulator) => prevOf(simulator, 40),
  },
  "page-prev-relative": {
    sound: [`${LIST}?offset=20&length=20`, 200],
    faulty: ["?offset=20&length=20", 404],
    observe: (simulator) => prevOf(simulator, 40),
  },
  "page-count-as-text": {
    sound: 60,
    faulty: "60",
    observe: async (simulator) => {
      const { body } = await (await RccClient.logIn(simulator)).get(LIST);
      return typeof body === "object" && body !== null && "count" in body ? body.count : undefined;
    },
  },
  "extension-detail-cut": {
    sound: [2, 2, 1, 1],
    faulty: [2, 1, 1, 1],
    observe: async (simulator) =>
      [...(await shown(simulator, 700_110, "pstnNumbers")), ...(await shown(simulator, 700_111, "pstnNumbers"))].map(
        (numbers) => (Array.isArray(numbers) ? numbers.length : undefined),
      ),
  },
  "extension-detail-stale-photo": {
    sound: ["http://photos.example/700101.png", "http://photos.example/700101.png"],
    faulty: ["http://photos.example/700101.png", ""],
    observe: (simulator) => shown(simulator, 700_101, "urlPhoto"),
  },
  "extension-detail-capital-department": {
    sound: [["department"], ["department"]],
    faulty: [["department"], ["Department"]],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      const texts = [await raw(simulator, client, LIST), await raw(simulator, client, `${LIST}/700101`)];
      return texts.map(({ bytes }) => [...new Set(bytes.toString().match(/department/gi))]);
    },
  },
  "extension-number-twice": {
    sound: ["101", "101", "160", "160"],
    faulty: ["101", "101", "101", "101"],
    observe: async (simulator) => [
      ...(await shown(simulator, 700_101, "addressNumber")),
      ...(await shown(simulator, 700_160, "addressNumber")),
    ],
  },
  "extension-unreadable": {
    sound: [200, 200, 200, 200],
    faulty: [200, 404, 200, 200],
    observe: async (simulator) => {
      const client = await RccClient.logIn(simulator);
      return statuses(
        () => client.get(`${LIST}/700139`),
        () => client.get(`${LIST}/700140`),
        () => client.get(`${LIST}/700141`),
        () => client.post(`${LIST}/700140/placeCall`, { destination: "102" }),
      );
    },
  },
  "extension-second-number-national": {
    sound: [
      ["+33199000110", "+33199000210"],
      ["+33199000110", "+33199000210"],
    ],
    faulty: [
      ["+33199000110", "0199000210"],
      ["+33199000110", "0199000210"],
    ],
    observe: (simulator) => shown(simulator, 700_110, "pstnNumbers"),
  },
  "extension-photo-relative": {
    sound: ["http://photos.example/700101.png", "http://photos.example/700101.png"],
    faulty: ["/700101.png", "/700101.png"],
    observe: (simulator) => shown(simulator, 700_101, "urlPhoto"),
  },
} satisfies Record<keyof typeof EXTENSION_FAULTS, FaultProof>;

prove(PROOFS);
