/** A process of its own beside the node: in the demo, the letterbox and the sandbox payment provider. */
export interface SideProcess {
  readonly name: string
  /** the module that runs as the process; it reads its addresses from its environment and calls `sayReady` */
  readonly entry: URL
  /**
   * Environment variables that say where it listens, each made from a free local port that stays the same from start to start.
   * The serving and the jobs process get them too. A variable that is set already is left alone, and then names a real one.
   */
  readonly addresses: Readonly<Record<string, (port: number) => string>>
}

/** The variables of all side processes, with the ports that they were given. */
export const addressesOf = (
  sideProcesses: readonly SideProcess[],
  ports: Readonly<Record<string, number>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sideProcesses.flatMap(({ addresses }) =>
      Object.entries(addresses).map(([name, addressOf]) => [name, process.env[name] ?? addressOf(ports[name] ?? 0)]),
    ),
  )
