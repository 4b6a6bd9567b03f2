/** Who takes part in a call: an extension of some enterprise, or whatever is reached by a number outside of all of them. */
export type Party =
  { readonly kind: "extension"; readonly id: string } | { readonly kind: "number"; readonly number: string };

export function isSameParty(one: Party, other: Party): boolean {
  switch (one.kind) {
    case "extension":
      return other.kind === "extension" && other.id === one.id;
    case "number":
      return other.kind === "number" && other.number === one.number;
  }
}
