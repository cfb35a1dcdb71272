// Runs the checking script of `src/verify.html` over bundles, in Node's WebCrypto: node verify-page.mjs BUNDLE.zip ...
// One line of JSON for each. Exit codes as in FORMAT.md; 3 if something could not be checked.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const page = readFileSync(new URL("../src/verify.html", import.meta.url), "utf8");
const script = /<script id="check">([\s\S]*?)<\/script>/.exec(page);
if (!script) throw new Error("the page has no checking script");
runInThisContext(script[1], { filename: "verify.html" });

let worst = process.argv.length > 2 ? 0 : 2;
for (const file of process.argv.slice(2)) {
  const said = await globalThis.verifyBundle(new Uint8Array(readFileSync(file)));
  console.log(JSON.stringify({ file, ...said }));
  worst = Math.max(worst, { intact: 0, changed: 1, unreadable: 2 }[said.verdict] ?? 3);
}
process.exitCode = worst;
