import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { keepSecrets } from '#platform/processes/secrets.ts'
import type { Asked, Bench, Measured } from '../bench.ts'
import { clientCore, runPinned } from '../pinned.ts'
import { type BenchPlace, startPlace } from '../place/start-place.ts'
import { interleave } from '../rounds.ts'
import { prepare } from './prepared.ts'
import type { RawAsked } from './raw-client.ts'
import { makeRawTransaction } from './raw-transaction.ts'
import type { SendAsked } from './send-prepared.ts'

const people = 8
const aRound = 400
const script = (name: string): string => new URL(name, import.meta.url).pathname

/** Sends so many prepared applications; returns how many a second. Preparing them is not in the time. */
const sendMany = async (place: BenchPlace, count: number): Promise<number> => {
  const file = join(place.folder, 'prepared.json')
  writeFileSync(file, JSON.stringify(await prepare(place.port, count)))
  const asked: SendAsked = { port: place.port, people, file }
  const args = [script('./send-prepared.ts'), JSON.stringify(asked)]
  return (await runPinned<{ perSecond: number }>({ core: clientCore, args })).perSecond
}

/** Makes the raw transaction of a submission just sent. The jobs wait meanwhile: nothing of it has been taken further. */
const makeRaw = async (place: BenchPlace, url: string): Promise<number> => {
  const { jobs } = place.run.pids
  if (jobs !== undefined) process.kill(jobs, 'SIGSTOP')
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await sendMany(place, 1)
    return await makeRawTransaction(client)
  } finally {
    if (jobs !== undefined) process.kill(jobs, 'SIGCONT')
    await client.end()
  }
}

const superuserUrl = (place: BenchPlace): string => {
  const url = new URL(place.run.database.owner)
  url.username = 'postgres'
  url.password = keepSecrets(place.dataDir).superuser
  return url.href
}

const measure = async (asked: Asked): Promise<Measured> => {
  const place = await startPlace(new URL('../designs/garden-bin.yaml', import.meta.url), asked.say)
  try {
    const url = superuserUrl(place)
    const rows = await makeRaw(place, url)
    await sendMany(place, aRound)
    const raw: RawAsked = { url, connections: people, seconds: 2 }
    const rawRate = async (): Promise<number> => {
      const args = [script('./raw-client.ts'), JSON.stringify(raw)]
      return (await runPinned<{ perSecond: number }>({ core: clientCore, args })).perSecond
    }
    const rounds = await interleave(asked, () => sendMany(place, aRound), rawRate)
    return { rounds, figures: { 'rows a submission leaves': rows, 'people at once': people } }
  } finally {
    await place.stop()
  }
}

/** Submissions over HTTP, with everything that comes with one, beside one function that writes the same rows and no more. */
export const submitBench: Bench = {
  name: 'submit',
  summary: 'an application sent: a case, its locks, its content, the person’s record, the event, what is owed',
  unit: 'submissions a second',
  against: 'a raw transaction writing as many rows',
  goal: { is: 'at least', ratio: 0.4 },
  run: measure,
}
