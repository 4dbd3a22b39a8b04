/** What a program wrote and how it ended. */
export interface Outcome {
  output: string;
  errors: string;
  exitCode: number;
}

/** Runs a program to its end; `input` is its standard input, `env` comes on top of this process's. */
export async function runProgram(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; input?: string } = {},
): Promise<Outcome> {
  const child = Bun.spawn([...command], {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...process.env, ...options.env },
    stdin: new Blob([options.input ?? ""]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  return { output, errors, exitCode: await child.exited };
}
