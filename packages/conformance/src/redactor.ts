/** What the header X-Application holds before there is a token; the only value of it that is no secret. */
const APPLICATION = "myRCC";

/** From so many letters on a secret does not stand in a text by chance. */
const SHORTEST_SECRET = 8;

/**
 * Replaces secrets by labels before anything is written. Headers that carry credentials are replaced by their structure, so
 * that a value nobody announced does not slip through; in bodies and messages every announced secret of some length is
 * replaced.
 */
export class Redactor {
  readonly #labels = new Map<string, string>();

  /** @param label what stands in its place, for example `cookie of s1`. */
  learn(secret: string, label: string): void {
    if (secret !== "") this.#labels.set(secret, `<${label}>`);
  }

  requestHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, this.#header(name, value)]));
  }

  responseHeaders(headers: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
    return Object.fromEntries(
      Object.entries(headers).map(([name, values]) => [name, values.map((value) => this.#header(name, value))]),
    );
  }

  /** A secret of a few letters is left: it would be found in numbers and words that it has nothing to do with. */
  text(text: string): string {
    let result = text;
    for (const [secret, label] of this.#labels) {
      if (secret.length >= SHORTEST_SECRET) result = result.replaceAll(secret, label);
    }
    return result;
  }

  #header(name: string, value: string): string {
    switch (name.toLowerCase()) {
      case "authorization": {
        const [, scheme, secret] = /^(\S+) (.*)$/.exec(value) ?? [];
        return scheme === undefined || secret === undefined
          ? this.#label(value, "credentials")
          : `${scheme} ${this.#label(secret, "credentials")}`;
      }
      case "cookie":
        return value
          .split(/; */)
          .map((pair) => this.#pair(pair))
          .join("; ");
      case "set-cookie":
        return value.replace(/^[^;]*/, (pair) => this.#pair(pair));
      case "x-application": {
        if (value.trim() === APPLICATION) return value;
        const [, secret] = /^myRCC;(.*)$/.exec(value) ?? [];
        return secret === undefined
          ? this.#label(value, "token")
          : `${APPLICATION};${this.#label(secret.trim(), "token")}`;
      }
      default:
        return this.text(value);
    }
  }

  #pair(pair: string): string {
    const [name = "", ...rest] = pair.split("=");
    return rest.length === 0 ? this.#label(name, "cookie") : `${name}=${this.#label(rest.join("="), "cookie")}`;
  }

  #label(secret: string, kind: string): string {
    return this.#labels.get(secret) ?? `<unknown ${kind}>`;
  }
}
