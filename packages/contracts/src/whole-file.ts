import { rename, rm, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";

/** Writes a text file so that a reader sees the old one, none, or the whole new one: never a part. */
export async function writeWhole(path: string, text: string): Promise<void> {
  // Beside its goal: a rename is only atomic within one file system.
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
