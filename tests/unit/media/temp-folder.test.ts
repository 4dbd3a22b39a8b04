import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sweepTempFolders, withTempFolder } from "../../../src/media/temp-folder.ts";

/** Above the highest process number that Linux gives out (2^22), so nobody's. */
const NOBODY = 4_194_305;
const left = join(tmpdir(), `shotwright-${NOBODY}-abc`);
afterAll(() => rmSync(left, { recursive: true, force: true }));

test("the folder is private, and gone afterwards with all in it, also after an error", async () => {
  let seen = "";
  const work = (folder: string) => {
    seen = folder;
    writeFileSync(join(folder, "film"), "x");
    expect(statSync(folder).mode & 0o077).toBe(0);
    return Promise.reject(new Error("broken"));
  };
  await expect(withTempFolder(work)).rejects.toThrow("broken");
  expect([seen.length > 0, existsSync(seen)]).toEqual([true, false]);
});

test("folders of dead processes are swept away, those of living ones stay", async () => {
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, "film"), "x");
  await withTempFolder(async (folder) => {
    await sweepTempFolders();
    expect([existsSync(left), existsSync(folder)]).toEqual([false, true]);
  });
});
