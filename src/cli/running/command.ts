/** Where a command writes: `out` is the answer (standard output), `err` is progress and complaints (standard error). */
export interface CommandIo {
  out(text: string): void
  err(text: string): void
}

/**
 * One subcommand of `moothall`; its file in src/cli exports it as `command`. `run` gets the arguments after the name and
 * returns the exit code: 0 done, 1 the answer is no, 2 asked wrongly. `--json` and `--help` are read by src/cli/main.ts
 * too: `--help` never reaches `run`.
 */
export interface Command {
  readonly name: string
  readonly summary: string
  /** one line after `moothall NAME`, then a line for each argument and option */
  readonly help: string
  run(argv: readonly string[], io: CommandIo): Promise<0 | 1 | 2>
}
