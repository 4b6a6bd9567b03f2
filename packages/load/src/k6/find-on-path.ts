import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** The first executable of that name in the folders of a PATH, or undefined. */
export async function findOnPath(name: string, path: string): Promise<string | undefined> {
  const fileName = process.platform === "win32" ? `${name}.exe` : name;
  for (const folder of path.split(delimiter).filter((entry) => entry !== "")) {
    const candidate = join(folder, fileName);
    const isExecutable = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isExecutable) return candidate;
  }
  return undefined;
}
