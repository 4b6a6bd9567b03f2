import { callLineResources } from "../../src/http/call-line-resources.ts";
import { extensionResources } from "../../src/http/extension-resources.ts";
import type { Resource } from "../../src/http/resource.ts";
import { serviceResources } from "../../src/http/service-resources.ts";
import type { Platform } from "../../src/platform.ts";

/** A resource, and what its path names. */
interface Route {
  readonly resource: Resource;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the resource of a path, as the server's router does. @throws {Error} when there is none */
export function routesOf(platform: Platform): (path: string) => Route {
  const resources = [
    ...serviceResources(platform),
    ...extensionResources(platform),
    ...callLineResources(platform),
  ].map((resource) => ({
    resource,
    pattern: new RegExp(`^${resource.path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
  }));
  return (path) => {
    for (const { resource, pattern } of resources) {
      const match = pattern.exec(path);
      if (match === null) continue;
      const named = Object.entries(match.groups ?? {}).map(
        ([name, value]) => [name, decodeURIComponent(value)] as const,
      );
      return { resource, params: Object.fromEntries(named) };
    }
    throw new Error(`${path} is no resource`);
  };
}
