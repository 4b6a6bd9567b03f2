/** A text in lines of at most `width` characters, each after the indentation; a longer word has a line of its own. */
export function wrapped(text: string, width: number, indentation = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indentation.length + line.length + 1 + word.length > width) {
      lines.push(`${indentation}${line}`);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, `${indentation}${line}`];
}
