import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import type { Asked, Bench, Measured } from '../bench.ts'
import { walk } from '../client/applicant.ts'
import { openConnection } from '../client/connection.ts'
import { ways } from '../journey/applicants.ts'
import { clientCore, runPinned, serverCore, startPinned } from '../pinned.ts'
import { type BenchPlace, startPlace } from '../place/start-place.ts'
import { median } from '../result.ts'
import { interleave } from '../rounds.ts'
import type { Sent } from './bare-server.ts'
import type { LoadAsked } from './load.ts'

const script = (name: string): string => new URL(name, import.meta.url).pathname
const connections = 8
const page = 'home'

/** Walks a journey up to the page that is asked for again and again: a draft with four answers stands behind it. */
const walkTo = async (place: BenchPlace): Promise<{ path: string; cookie: string }> => {
  const connection = await openConnection(place.port)
  const at = await walk(connection, ways.ours(0), ({ path }) => path.endsWith(`/${page}`))
  connection.close()
  return at
}

/** Headers that the other server writes by itself. */
const itsOwn = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'])

/** Fetches the page once, as it goes over the wire. */
const fetchSent = async (port: number, at: { path: string; cookie: string }): Promise<Sent> => {
  const asked = request({ port, host: '127.0.0.1', path: at.path, headers: { cookie: at.cookie, accept: 'text/html' } })
  asked.end()
  const [answer] = await once(asked, 'response')
  const body = (await Array.fromAsync(answer as AsyncIterable<Buffer>)).map(String).join('')
  const headers = Object.entries(answer.headers as Record<string, string>).filter(([name]) => !itsOwn.has(name))
  return { headers: Object.fromEntries(headers), body }
}

const measure = async (asked: Asked): Promise<Measured> => {
  const place = await startPlace(new URL('../designs/council-tax-help.yaml', import.meta.url), asked.say)
  try {
    const at = await walkTo(place)
    const sent = await fetchSent(place.port, at)
    const file = join(place.folder, 'page.json')
    writeFileSync(file, JSON.stringify(sent))
    const bare = startPinned({ core: serverCore, args: [script('./bare-server.ts'), file] })
    try {
      const [address] = await once(bare.stdout ?? bare, 'data')
      const latencies: number[] = []
      const load = (url: string) => async (): Promise<number> => {
        const says = `data-page="${page}"`
        const all: LoadAsked = { url, cookie: at.cookie, says, connections, seconds: 4 }
        const { perSecond, p99 } = await runPinned<{ perSecond: number; p99: number }>({
          core: clientCore,
          args: [script('./load.ts'), JSON.stringify(all)],
        })
        if (url.endsWith(at.path)) latencies.push(p99)
        return perSecond
      }
      const ours = load(`http://127.0.0.1:${place.port}${at.path}`)
      const against = load(`${String(address).trim()}/page`)
      asked.say('warming both up')
      for (let turn = 0; turn < 3; turn++) await ours()
      await against()
      const rounds = await interleave(asked, ours, against)
      const bytes = Buffer.byteLength(sent.body)
      return { rounds, figures: { 'bytes of the page': bytes, 'p99 of ours, milliseconds': median(latencies) } }
    } finally {
      bare.kill('SIGKILL')
    }
  } finally {
    await place.stop()
  }
}

/** A question page of a journey that is under way, from a real node, beside the same bytes from memory. */
export const pageBench: Bench = {
  name: 'page',
  summary: 'a question page of a journey under way, with its draft, its session and its CSRF token',
  unit: 'requests a second',
  against: 'bare Fastify sending the same bytes',
  goal: { is: 'at least', ratio: 0.2 },
  run: measure,
}
