import { readFileSync } from 'node:fs'
import { openConnection } from '../client/connection.ts'
import type { Prepared } from './prepared.ts'

/** What this process is told on its command line, as JSON: where to, how many at once, and the file of what is prepared. */
export interface SendAsked {
  readonly port: number
  readonly people: number
  readonly file: string
}

const { port, people, file } = JSON.parse(process.argv[2] ?? '') as SendAsked
const prepared = JSON.parse(readFileSync(file, 'utf8')) as readonly Prepared[]
const left = [...prepared]
const references = new Set<string>()

const connections = await Promise.all(Array.from({ length: people }, () => openConnection(port)))
const start = performance.now()
await Promise.all(
  connections.map(async (connection) => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { status, location } = await connection.ask({ method: 'POST', ...next })
      const reference = /[?&]reference=([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(location ?? '')?.[1]
      if (status !== 303 || !reference) throw new Error(`${next.path}: ${status} ${location}`)
      references.add(reference)
    }
    connection.close()
  }),
)
const seconds = (performance.now() - start) / 1000
if (references.size !== prepared.length) throw new Error(`${references.size} cases of ${prepared.length} submissions`)
process.stdout.write(JSON.stringify({ perSecond: references.size / seconds }))
