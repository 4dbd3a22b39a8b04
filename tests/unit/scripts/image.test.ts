import { describe, expect, test } from "bun:test";
import { join } from "node:path";
import { isIgnored, lastOf, parseDockerfile } from "../../../scripts/image/dockerfile.ts";
import { runProgram } from "./run-program.ts";

const CHECK = join(import.meta.dir, "../../../scripts/check-image.ts");
const THREE_MINUTES_MS = 180_000;

describe("the image", () => {
  test(
    "builds from its own steps, starts without root, answers, and stops with 0",
    async () => {
      const { output, errors, exitCode } = await runProgram([process.execPath, CHECK]);
      expect(`${errors}${output}`.trimEnd()).toEndWith("the image starts, is healthy and stops");
      expect(exitCode).toBe(0);
    },
    THREE_MINUTES_MS,
  );
});

describe("the reading of a Dockerfile", () => {
  const stages = parseDockerfile(
    [
      "# a comment",
      "FROM oven/bun:1 AS build",
      "RUN one && \\",
      "  two",
      "FROM oven/bun:1-slim",
      "COPY --from=build --chown=bun /app ./",
      'HEALTHCHECK --interval=15s CMD ["bun", "-e", "1"]',
      "CMD bun start",
      'CMD ["bun", "main.ts"]',
    ].join("\n"),
  );

  test("tells stages and joins continued lines", () => {
    expect(stages.map(({ base, name }) => [base, name])).toEqual([
      ["oven/bun:1", "build"],
      ["oven/bun:1-slim", "1"],
    ]);
    expect(stages[0]?.instructions[0]?.args).toEqual(["one &&    two"]);
  });

  test("reads flags and both forms of a command, of which the last one counts", () => {
    const last = stages[1]!;
    expect(last.instructions[0]).toEqual({
      name: "COPY",
      flags: { from: "build", chown: "bun" },
      args: ["/app", "./"],
      execForm: false,
    });
    expect(lastOf(last, "HEALTHCHECK")?.args).toEqual(["bun", "-e", "1"]);
    expect(lastOf(last, "CMD")).toMatchObject({ args: ["bun", "main.ts"], execForm: true });
  });

  test.each([
    ["README.md", true],
    ["src/main.ts", false],
    ["scripts/image/prune.ts", false],
    ["scripts/setup", true],
    ["src/secret.env", true],
  ])(".dockerignore decides by its last matching line: %s", (file, ignored) => {
    expect(isIgnored(file, "*\n!src\n# why\n!scripts/image\n**/*.env\n")).toBe(ignored);
  });
});
