/** One command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Runs with what stands behind the command's name; resolves to the exit code. */
  run(args: readonly string[]): Promise<number>;
}
