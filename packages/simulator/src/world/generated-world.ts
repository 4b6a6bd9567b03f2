import { DEFAULT_WORLD } from "./default-world.ts";
import { inventedExtensions, publicNumber } from "./invented-extensions.ts";
import type { World } from "./world.ts";

export const LARGEST_WORLD = 10_000;

/** Not enabled for RCC, so that there is something that no application may see. */
const DISABLED = 2;

/** The fiction block has 10,000 numbers, some of which are the default world's: this many extensions get one of their own. */
const WITH_NUMBER = 7_000;

/**
 * The default world, except that so many extensions of e1 can be controlled.
 * @throws {RangeError} not a whole number from 1 to 10,000
 */
export function generateWorld(extensions: number): World {
  if (!Number.isInteger(extensions) || extensions < 1 || extensions > LARGEST_WORLD) {
    throw new RangeError(`${extensions} extensions are not from 1 to ${LARGEST_WORLD}`);
  }
  return {
    ...DEFAULT_WORLD,
    enterprises: DEFAULT_WORLD.enterprises.map((enterprise, index) =>
      index > 0
        ? enterprise
        : {
            ...enterprise,
            extensions: inventedExtensions({
              firstId: 700_101,
              size: extensions + DISABLED,
              disabled: DISABLED,
              pstnNumbers,
            }),
          },
    ),
  };
}

/** Every tenth extension has two. */
function pstnNumbers(index: number): string[] {
  if (index >= WITH_NUMBER) return [];
  const own = publicNumber(1_000 + index);
  return index % 10 === 9 ? [own, publicNumber(8_000 + (index - 9) / 10)] : [own];
}
