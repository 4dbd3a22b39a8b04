import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BatchResult } from "../../../contracts/batch.ts";
import { ParseResponse } from "../../../contracts/parse.ts";
import { startService, type TestService } from "../../helpers/service.ts";

const ROOT = resolve(import.meta.dir, "../../..");
const PICTURE = join(ROOT, "docs/samples/samoyeds-in-the-park.jpg");
const BRIEF = "15s TikTok for Aurora cold brew, playful. CTA: Shop now";
const SLOW = 20_000;

let folder: string;
let service: TestService;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cli-"));
  service = await startService();
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the command as from a shell, with nothing that is a terminal. */
async function shotwright(args: readonly string[], input = "") {
  const child = Bun.spawn(["bun", join(ROOT, "src/cli/main.ts"), ...args], {
    cwd: folder,
    stdin: new TextEncoder().encode(input),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { exitCode: await child.exited, output, errors };
}

const path = (name: string) => join(folder, name);

describe("parse", () => {
  test(
    "prints a storyboard without colours or progress in a pipe",
    async () => {
      const { exitCode, output, errors } = await shotwright(["parse", BRIEF]);
      expect(exitCode).toBe(0);
      expect(output).toContain("Aurora cold brew");
      expect(output).not.toContain("\u001B[");
      expect(errors).toBe("");
    },
    SLOW,
  );

  test(
    "takes the brief from words, a file and standard input alike",
    async () => {
      await Bun.write(path("brief.txt"), BRIEF);
      const runs = [
        await shotwright(["parse", "--json", ...BRIEF.split(" ")]),
        await shotwright(["parse", "--json", "brief.txt"]),
        await shotwright(["parse", "--json", "--file", "brief.txt"]),
        await shotwright(["parse", "--json"], BRIEF),
        await shotwright(["parse", "--json", "-"], BRIEF),
      ];
      const films = runs.map(({ output }) => ParseResponse.parse(JSON.parse(output)));
      for (const film of films) expect(film.scenes).toEqual(films[0]!.scenes);
    },
    SLOW,
  );

  test(
    "writes the result and the storyboard's picture",
    async () => {
      await Bun.write(path("brand.json"), JSON.stringify({ colors: ["#0B3D2E"], must_avoid: ["people"] }));
      const { exitCode, errors } = await shotwright([
        "parse",
        BRIEF,
        "--image",
        PICTURE,
        "--brand",
        "brand.json",
        "--out",
        "film/one",
      ]);
      expect(errors).toBe("");
      expect(exitCode).toBe(0);
      const film = ParseResponse.parse(await Bun.file(path("film/one/result.json")).json());
      expect(film.metadata.input_summary.had_image).toBe(true);
      expect(film.creative_direction.visual_direction.color_palette.map(({ hex }) => hex)).toContain(
        "#0B3D2E",
      );
      const head = (await Bun.file(path("film/one/storyboard.png")).bytes()).slice(0, 4);
      expect([...head]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    },
    SLOW,
  );

  test(
    "asks a server where one is named",
    async () => {
      const { exitCode, output } = await shotwright(["parse", BRIEF, "--json", "--server", service.url]);
      expect(exitCode).toBe(0);
      expect(ParseResponse.parse(JSON.parse(output)).creative_direction.technical_specs.duration).toBe(15);
    },
    SLOW,
  );
});

describe("exit codes", () => {
  test.each([
    [2, ["parse", "--nonsense"]],
    [2, ["dance"]],
    [2, ["parse", BRIEF, "--image", "missing.jpg"]],
    [2, ["parse", BRIEF, "--seed", "x"]],
    [3, ["parse", " "]],
    [3, ["parse", BRIEF, "--provider", "nobody"]],
    [3, ["parse", BRIEF, "--server", "SERVICE", "--models", "x".repeat(99)]],
    [1, ["parse", BRIEF, "--server", "http://127.0.0.1:1"]],
    [0, ["--help"]],
    [0, ["parse", "--help"]],
  ] as const)(
    "%d: %j",
    async (code, args) => {
      const { exitCode, output, errors } = await shotwright(
        args.map((arg) => arg.replace("SERVICE", service.url)),
      );
      expect(exitCode).toBe(code);
      if (code !== 0) {
        expect(output).toBe("");
        expect(errors).not.toBe("");
        expect(errors).not.toContain("    at ");
      }
    },
    SLOW,
  );

  test(
    "every wrong field of a brand file is named",
    async () => {
      await Bun.write(path("bad.json"), JSON.stringify({ colors: ["blue"], fontz: [] }));
      const { exitCode, errors } = await shotwright(["parse", BRIEF, "--brand", "bad.json"]);
      expect(exitCode).toBe(3);
      expect(errors).toContain("colors.0");
      expect(errors).toContain("fontz");
    },
    SLOW,
  );
});

test(
  "--version tells the version of the package",
  async () => {
    const { version } = await Bun.file(join(ROOT, "package.json")).json();
    for (const flag of ["--version", "-v"]) {
      expect(await shotwright([flag])).toEqual({
        exitCode: 0,
        output: `shotwright ${version}\n`,
        errors: "",
      });
    }
  },
  SLOW,
);

describe("batch", () => {
  const LINES = [
    JSON.stringify({ id: "a", prompt: { text: "15s ad for Oak desks" } }),
    JSON.stringify("6s bumper for Pine chairs"),
    JSON.stringify({ id: "c", prompt: { text: " " } }),
    "not json",
    "",
  ].join("\n");

  test(
    "answers every line, tells failures, and takes up where it stopped",
    async () => {
      await Bun.write(path("briefs.jsonl"), LINES);
      const first = await shotwright(["batch", "briefs.jsonl", "--out", "answers.jsonl"]);
      expect(first.exitCode).toBe(4);
      expect(first.errors).toContain("2 answered, 2 failed");
      const results = (await Bun.file(path("answers.jsonl")).text())
        .trim()
        .split("\n")
        .map((line) => BatchResult.parse(JSON.parse(line)));
      expect(Object.fromEntries(results.map(({ id, status, error }) => [id, error?.code ?? status]))).toEqual(
        {
          a: "success",
          "2": "success",
          c: "INVALID_PROMPT",
          "4": "INVALID_PARAMETERS",
        },
      );

      expect(results.find(({ id }) => id === "4")?.error?.message).toBe("The line is not valid JSON");

      const half = (await Bun.file(path("answers.jsonl")).text())
        .split("\n")
        .find((line) => line.includes('"id":"a"'));
      await Bun.write(path("answers.jsonl"), `${half}\n{"id":"2","status":"succ`);
      const second = await shotwright(["batch", "briefs.jsonl", "--out", "answers.jsonl"]);
      expect(second.errors).toContain("1 answered, 2 failed, 1 answered before");
      const lines = (await Bun.file(path("answers.jsonl")).text()).trim().split("\n");
      expect(lines.map((line) => BatchResult.parse(JSON.parse(line)).id).toSorted()).toEqual([
        "2",
        "4",
        "a",
        "c",
      ]);
    },
    SLOW,
  );

  test(
    "tells a failure once, however often the run is taken up, and leaves other lines alone",
    async () => {
      await Bun.write(path("again.jsonl"), LINES);
      await Bun.write(path("kept.jsonl"), '{"id":"elsewhere","status":"error"}\na note\n');
      for (let round = 0; round < 2; round += 1)
        await shotwright(["batch", "again.jsonl", "--out", "kept.jsonl"]);
      const lines = (await Bun.file(path("kept.jsonl")).text()).trim().split("\n");
      expect(lines.slice(0, 2)).toEqual(['{"id":"elsewhere","status":"error"}', "a note"]);
      const ids = lines.slice(2).map((line) => BatchResult.parse(JSON.parse(line)).id);
      expect(ids.toSorted()).toEqual(["2", "4", "a", "c"]);
    },
    SLOW,
  );

  test(
    "refuses two briefs of one id",
    async () => {
      const { exitCode, errors } = await shotwright(
        ["batch"],
        '{"id":"a","prompt":{"text":"x"}}\n{"id":"a","prompt":{"text":"y"}}\n',
      );
      expect(exitCode).toBe(2);
      expect(errors).toContain("id a");
    },
    SLOW,
  );
});

test(
  "what is no address and what is an empty file are wrong calls",
  async () => {
    const address = await shotwright(["parse", BRIEF, "--server", "localhost"]);
    expect([address.exitCode, address.errors]).toEqual([2, expect.stringContaining("http://")]);
    await Bun.write(path("empty.jpg"), "");
    const file = await shotwright(["parse", BRIEF, "--image", "empty.jpg"]);
    expect([file.exitCode, file.errors]).toEqual([2, expect.stringContaining("is empty")]);
    const nothing = await shotwright(["parse", BRIEF, "--image="]);
    expect([nothing.exitCode, nothing.errors]).toEqual([2, expect.stringContaining("without the name")]);
  },
  SLOW,
);

test(
  "analyze, edit and export work on files",
  async () => {
    const measured = await shotwright(["analyze", PICTURE, "--json"]);
    expect(JSON.parse(measured.output).extracted_references.images).toHaveLength(1);
    await Bun.write(path("result.json"), (await shotwright(["parse", BRIEF, "--json"])).output);
    const edited = await shotwright(["edit", "result.json", "cut it to 10 seconds", "--json"]);
    expect(JSON.parse(edited.output).result.creative_direction.technical_specs.duration).toBe(10);
    const exported = await shotwright(["export", "result.json", "srt"]);
    expect(exported.output).toContain("-->");
    expect((await shotwright(["export", "result.json", "nothing"])).exitCode).toBe(2);
  },
  SLOW,
);
