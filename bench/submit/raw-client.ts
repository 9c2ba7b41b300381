import pg from 'pg'

/** What this process is told on its command line, as JSON. */
export interface RawAsked {
  readonly url: string
  readonly connections: number
  readonly seconds: number
}

const { url, connections, seconds } = JSON.parse(process.argv[2] ?? '') as RawAsked
const clients = await Promise.all(
  Array.from({ length: connections }, async () => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query({ name: 'raw', text: 'select raw.submit()' })
    return client
  }),
)
let done = 0
const start = performance.now()
const end = start + seconds * 1000
await Promise.all(
  clients.map(async (client) => {
    while (performance.now() < end) {
      await client.query({ name: 'raw', text: 'select raw.submit()' })
      done += 1
    }
  }),
)
const took = (performance.now() - start) / 1000
await Promise.all(clients.map((client) => client.end()))
process.stdout.write(JSON.stringify({ perSecond: done / took }))
