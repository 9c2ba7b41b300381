import { startTestServer } from '../../test/test-server.ts'
import type { StudioMeasured } from './studio-bench.ts'

/** The longest design of the library, and one of the usual length. */
const designs = ['blue-badge', 'garden-waste']
const looks = 15
const [, , rounds = '3'] = process.argv

const server = await startTestServer()
process.env.MOOTHALL_TEST_SERVER = server.directory
const { openPlace } = await import('../../test/variation/adopting-place.ts')
const { db, found } = await openPlace()
const city = await found('barchester', 'Barchester City Council', 'Septimus Harding')
const [owner] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
const why = { reason: 'A measurement', owner: owner?.id ?? '' }
for (const design of designs) await city.send(`designs/library/${design}`, {})

const timed = async (path: string): Promise<number> => {
  const begun = performance.now()
  await city.get(path)
  return performance.now() - begun
}
const p95 = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1] ?? 0

const pages: number[] = []
const first: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  const seen: number[] = []
  for (const design of designs) {
    const studio = `services/${design}/studio`
    const part = `services/${design}/variation/part?at=${encodeURIComponent('/about/time')}`
    const said = { 'value.en': `It takes ${round} minutes.`, 'value.cy': `Mae’n cymryd ${round} munud.` }
    await city.send(part, { do: 'set', ...said, ...why })
    first.push(await timed(studio))
    for (let look = 0; look < looks; look++)
      seen.push(
        await timed(studio),
        await timed(part),
        await timed(`${studio}/add?in=%2Fpages`),
        await timed(`services/${design}/variation/part?at=%2Fabout`),
      )
  }
  pages.push(p95(seen))
}
const measured: StudioMeasured = { pages, first }
await server.stop()
process.stdout.write(JSON.stringify(measured), () => process.exit(0))
