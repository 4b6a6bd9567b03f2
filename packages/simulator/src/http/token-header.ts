/** What a login sends and a request carries in X-Application (F-27, F-30). */
export const APPLICATION = "myRCC";

export function tokenHeader(token: string): string {
  return `${APPLICATION};${token}`;
}
