import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { benches } from '../../bench/benches.ts'
import { commit, load, machine } from '../../bench/machine.ts'
import { goBeforeOthers } from '../../bench/pinned.ts'
import { sumUp } from '../../bench/result.ts'
import type { Command } from './running/command.ts'

const help = `bench list [--json]
       bench NAME [--rounds N] [--json]

Measures ours beside a peer or a limit, in turn on this machine, and says the ratio of the medians. Exit 1 when the goal is
not met.

  --rounds N   how often both sides are measured (5)
  --json       list: [{name, summary, unit, against, goalIs, goal}]
               NAME: {name, machine, load, commit, unit, rounds[], medians: {ours, against}, ratio, goalIs, goal, met,
               figures, unavailable}`

const options = { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } } as const

const listed = benches.map(({ name, summary, unit, against, goal }) => ({
  name,
  summary,
  unit,
  against,
  goalIs: goal.is,
  goal: goal.ratio,
}))

const figure = (value: number | null): string => (value === null ? 'nothing' : value.toPrecision(4))

/** What measures is of the tools of development, which a node that only serves never installed. */
const installTools = (): void => {
  const bootstrap = new URL('../../scripts/bootstrap.mjs', import.meta.url).pathname
  const env = { ...process.env, npm_lifecycle_event: 'prebench' }
  const { status } = spawnSync(process.execPath, [bootstrap], { env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('What the benchmarks need could not be installed: see the lines above.')
}

/** `moothall bench`: how fast the node is, as a ratio to what it can be compared with. */
export const command: Command = {
  name: 'bench',
  summary: 'how fast this is beside a peer or a limit, as a ratio measured in one run',
  help,
  run: async (argv, io) => {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    const [name, ...more] = positionals
    if (name === 'list' && more.length === 0) {
      const lines = listed.map((each) => `${each.name.padEnd(8)} ${each.summary}; ${each.goalIs} ${each.goal}\n`)
      io.out(values.json ? `${JSON.stringify(listed)}\n` : lines.join(''))
      return 0
    }
    const bench = benches.find((each) => each.name === name)
    if (!bench || more.length > 0 || !/^[1-9]\d?$/.test(values.rounds)) {
      io.err(`${help}\n`)
      return 2
    }
    installTools()
    const before = load()
    goBeforeOthers()
    const measured = await bench.run({ rounds: Number(values.rounds), say: (line) => io.err(`${line}\n`) })
    const sum = sumUp(measured.rounds, bench.goal)
    const result = {
      name: bench.name,
      machine: machine(),
      load: { before, after: load() },
      commit: commit(),
      unit: bench.unit,
      rounds: measured.rounds,
      ...sum,
      goalIs: bench.goal.is,
      goal: bench.goal.ratio,
      figures: measured.figures ?? {},
      unavailable: measured.unavailable ?? null,
    }
    if (values.json) io.out(`${JSON.stringify(result)}\n`)
    else {
      io.out(`${bench.name}: ${bench.summary}\n`)
      io.out(`  ours ${figure(sum.medians.ours)} ${bench.unit}, ${bench.against} ${figure(sum.medians.against)}\n`)
      for (const [what, value] of Object.entries(result.figures)) io.out(`  ${what}: ${value}\n`)
      if (measured.unavailable) io.out(`  ${measured.unavailable}\n`)
      io.out(
        `  ratio ${figure(sum.ratio)}, goal ${bench.goal.is} ${bench.goal.ratio}: ${sum.met ? 'met' : 'not met'}\n`,
      )
      io.out(`  load average ${before.join(', ')} before, ${result.load.after.join(', ')} after; ${result.machine}\n`)
    }
    return sum.met ? 0 : 1
  },
}
