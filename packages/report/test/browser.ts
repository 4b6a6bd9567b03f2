import { chromium } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";
import { existsSync } from "node:fs";
import { unpackChromium } from "./unpacked-chromium.ts";

/**
 * What a browser does on its own is kept from the network, and no name is resolved: a page that asks for anything but
 * files fails visibly. (Playwright itself adds `--no-sandbox`, without which Chromium does not run as root.)
 */
const ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

/** Starts a headless Chromium. `await using` closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: ARGS, ...(await chosenBrowser()) });
}

/**
 * Which Chromium: the one that `CHROMIUM_PATH` names, else on Linux x64 the one among our dependencies, so that the tests
 * need nothing of the system, else the one that Playwright has installed, else the system's Chrome.
 */
async function chosenBrowser(): Promise<LaunchOptions> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return { executablePath: named };
  if (process.platform === "linux" && process.arch === "x64") {
    const { executablePath, environment } = await unpackChromium();
    return { executablePath, env: { ...definedEnvironment(), ...environment } };
  }
  return existsSync(chromium.executablePath()) ? {} : { channel: "chrome" };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
