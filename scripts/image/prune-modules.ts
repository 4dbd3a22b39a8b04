/**
 * Makes node_modules small enough for an image: removes the packages that nothing at run time reaches, and the files
 * that no program reads. Usage, in the folder that holds package.json: bun scripts/image/prune-modules.ts
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Packages of which only a ready-made browser bundle is served: what they ask for is inside it. */
const BUNDLED: Readonly<Record<string, string>> = { "@scalar/api-reference": "dist/browser" };
/** Asked for as a peer, but only to check types. */
const NEVER_RUN = new Set(["typescript"]);
const PACKAGES = ["**/node_modules/*/package.json", "**/node_modules/@*/*/package.json"];
/** Whoever passes the image on passes these on. */
const LEGAL_FILES = /(licen[cs]e|notice|copying)[^/]*$/i;
const UNREAD_FILES = "**/*.{map,d.ts,d.mts,d.cts,md,markdown,flow,tsbuildinfo}";

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const kept = reachable(process.cwd());
const all = PACKAGES.flatMap((pattern) =>
  [...new Bun.Glob(pattern).scanSync({ cwd: ".", dot: true })].map(dirname),
);
for (const folder of all) if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true });
for (const file of new Bun.Glob(UNREAD_FILES).scanSync({ cwd: "node_modules" })) {
  if (!LEGAL_FILES.test(file)) rmSync(join("node_modules", file));
}
for (const [name, folder] of Object.entries(BUNDLED)) keepOnly(join("node_modules", name), folder);
console.log(`kept ${kept.size} of ${all.length} packages`);

/** The folders of all packages that the root's dependencies lead to, as the runtime would resolve them. */
function reachable(root: string): Set<string> {
  const found = new Set<string>();
  const queue = [root];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const name of namesFrom(root, folder)) {
      if (NEVER_RUN.has(name)) continue;
      const target = resolvePackage(folder, name);
      if (target === undefined || found.has(relative(root, target))) continue;
      found.add(relative(root, target));
      if (!(name in BUNDLED)) queue.push(target);
    }
  }
  return found;
}

/** Peers count, unless optional: a package imports them like its own. Only the root's are left to the root. */
function namesFrom(root: string, folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  if (folder === root) return names;
  const peers = Object.keys(manifest.peerDependencies ?? {});
  return [...names, ...peers.filter((name) => !manifest.peerDependenciesMeta?.[name]?.optional)];
}

function resolvePackage(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}

function keepOnly(packageFolder: string, wanted: string): void {
  for (const file of new Bun.Glob("**/*").scanSync({ cwd: packageFolder })) {
    if (file !== "package.json" && !file.startsWith(`${wanted}/`)) rmSync(join(packageFolder, file));
  }
}
