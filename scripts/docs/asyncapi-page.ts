import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser, fromFile, stringify } from "@asyncapi/parser";
import { forbidLoads, scriptText } from "./self-contained.ts";

const STYLE = import.meta.resolve("@asyncapi/react-component/styles/default.min.css");
const CODE = import.meta.resolve("@asyncapi/react-component/browser/standalone/without-parser.js");

/** The AsyncAPI document as one page, by AsyncAPI's own React component. @throws when the document cannot be parsed */
export async function renderAsyncApi(root: string): Promise<string> {
  const { document } = await fromFile(new Parser(), join(root, "spec/asyncapi.yaml")).parse();
  // Parsed here, so that the page needs no parser of its own and resolves no reference when it is opened.
  const parsed = document === undefined ? undefined : stringify(document);
  if (parsed === undefined) throw new Error("spec/asyncapi.yaml cannot be parsed: npx -y pnpm@12 check:spec says why");
  const style = await readFile(new URL(STYLE), "utf8");
  const code = await readFile(new URL(CODE), "utf8");
  const config = { show: { sidebar: true, errors: false }, expand: { messageExamples: true }, sidebar: {} };
  return forbidLoads(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>myRCC: WebSocket</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="asyncapi"></div>
    <script>${scriptText(code)}</script>
    <script>
      AsyncApiStandalone.render(
        { schema: JSON.parse(${scriptText(JSON.stringify(parsed))}), config: ${JSON.stringify(config)} },
        document.getElementById("asyncapi"),
      );
    </script>
  </body>
</html>
`,
    "compiled",
  );
}
