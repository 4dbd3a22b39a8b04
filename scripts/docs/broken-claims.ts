import { existsSync } from "node:fs";
import { posix } from "node:path";
import { type Claim, readClaims } from "./claims.ts";

const PAGES = ["*.md", "docs/**/*.md"].map((pattern) => new Bun.Glob(pattern));

const COMMAND_FOLDERS = ["src/cli", "src/cli/commands"];

/** Every path and command that a page under `root` names and that does not exist, one sentence each. */
export async function findBrokenClaims(root: string): Promise<string[]> {
  const manifest: { scripts?: Record<string, string> } = await Bun.file(
    posix.join(root, "package.json"),
  ).json();
  const broken: string[] = [];
  for (const page of PAGES.flatMap((glob) => [...glob.scanSync({ cwd: root })]).sort()) {
    for (const claim of readClaims(await Bun.file(posix.join(root, page)).text())) {
      if (!isTrue(root, page, claim, manifest.scripts ?? {})) {
        broken.push(`${page}:${claim.line} names the ${claim.kind} ${claim.name}, which does not exist`);
      }
    }
  }
  return broken;
}

function isTrue(root: string, page: string, claim: Claim, scripts: Record<string, string>): boolean {
  switch (claim.kind) {
    case "script":
      return claim.name in scripts;
    case "subcommand":
      return COMMAND_FOLDERS.some((folder) => existsSync(posix.join(root, folder, `${claim.name}.ts`)));
    case "path": {
      const base = claim.name.startsWith("/") ? "." : posix.dirname(page);
      return existsSync(posix.join(root, base, claim.name));
    }
  }
}
