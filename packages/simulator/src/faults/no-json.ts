/** Whether there is a body, and it is no JSON. */
export function isNoJson(body: string): boolean {
  if (body === "") return false;
  try {
    JSON.parse(body);
    return false;
  } catch {
    return true;
  }
}
