import { describe, expect, test } from "bun:test";
import { findBrokenClaims } from "../../../scripts/docs/broken-claims.ts";
import { makeTree } from "./temporary-tree.ts";

const HOUSE: Record<string, string> = {
  "package.json": `{"scripts": {"start": "bun src/main.ts", "shotwright": "bun src/cli/main.ts"}}`,
  "src/main.ts": "",
  "src/cli/parse.ts": "",
  "docs/guide.md": "# Guide",
};

async function brokenIn(page: string, markdown: string): Promise<string[]> {
  return await findBrokenClaims(await makeTree({ ...HOUSE, [page]: markdown }));
}

describe("the docs check", () => {
  test("accepts pages that tell the truth", async () => {
    const page = [
      "See [the guide](docs/guide.md#start), [the web](https://example.com/src/none.ts) and `src/main.ts`.",
      "Files like `src/<room>/index.ts`, `tests/*.ts` and `out/demo/result.json` are patterns or made later.",
      "```sh",
      "bun run start && bun run shotwright parse 'a film'",
      "```",
    ].join("\n");
    expect(await brokenIn("README.md", page)).toEqual([]);
  });

  test.each([
    ["a dead link", "docs/a.md", "[x](missing.md)", "docs/a.md:1 names the path missing.md"],
    [
      "a missing file in a code span",
      "README.md",
      "\n\nlook at `src/gone.ts`",
      "README.md:3 names the path /src/gone.ts",
    ],
    [
      "a missing file in a code block",
      "README.md",
      "```sh\n./scripts/demo\n```",
      "README.md:2 names the path /scripts/demo",
    ],
    ["an unknown script", "README.md", "`bun run strat`", "README.md:1 names the script strat"],
    [
      "an unknown command of the CLI",
      "README.md",
      "`bun run shotwright prase x`",
      "names the subcommand prase",
    ],
  ])("reports %s", async (_what, page, markdown, message) => {
    const broken = await brokenIn(page, markdown);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(message);
  });
});
