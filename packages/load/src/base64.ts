/** Base64 of bytes, or of a text in UTF-8, where Node runs the user's part. */
export function base64(content: string | Uint8Array<ArrayBuffer>): string {
  return (typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content)).toString("base64");
}
