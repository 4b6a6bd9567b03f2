/** A control request that cannot be done; the answer is `{expected, found}`. */
export class ControlRefused extends Error {
  readonly status: 400 | 403 | 404 | 405 | 409 | 415 | 422;
  readonly expected: string;
  readonly found: string;

  constructor(status: ControlRefused["status"], expected: string, found: string) {
    super(`expected ${expected}; found ${found}`);
    this.name = "ControlRefused";
    this.status = status;
    this.expected = expected;
    this.found = found;
  }
}
