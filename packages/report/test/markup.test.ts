import { expect, test } from "vitest";
import { escapeText, html, trusted } from "../src/markup.ts";

test("text put into a template is escaped, in content and in attributes", () => {
  const hostile = `"><script>alert('x' & 1)</script>`;

  const { text } = html`<p title="${hostile}">${hostile}</p>`;

  expect(text).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39; &amp; 1)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39; &amp; 1)&lt;/script&gt;</p>`,
  );
});

test("markup put into a template is taken as it is, and lists are joined", () => {
  const { text } = html`${["<", html`<li>${2}</li>`, trusted("<hr>"), null, undefined]}`;

  expect(text).toBe("&lt;<li>2</li><hr>");
});

test("characters that neither HTML nor XML admits become replacement characters", () => {
  expect(escapeText("a\u0000b\u001bc\ud800d\ufffee\tf\n")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\tf\n");
});
