import { setTimeout as sleep } from 'node:timers/promises'
import { walk } from '../client/applicant.ts'
import { openConnection } from '../client/connection.ts'
import { ways } from './applicants.ts'

/** What this process is told on its command line, as JSON. */
export interface JourneysAsked {
  readonly way: keyof typeof ways
  readonly port: number
  /** people at once, each with a connection of their own */
  readonly people: number
  /** before anything is counted, and while it is */
  readonly warmSeconds: number
  readonly seconds: number
}

/** What it prints. */
export interface JourneysWalked {
  /** complete journeys in a second */
  readonly perSecond: number
  /** milliseconds of the journey in the middle */
  readonly middle: number
}

const { way, port, people, warmSeconds, seconds } = JSON.parse(process.argv[2] ?? '') as JourneysAsked
let counting = false
let stopping = false
let number = 0
const durations: number[] = []

/** One person after another at one connection. Whatever is not as it should be ends the whole measurement. */
const keepApplying = async (after: number): Promise<void> => {
  await sleep(after)
  const connection = await openConnection(port)
  while (!stopping) {
    const start = performance.now()
    number += 1
    await walk(connection, ways[way](number))
    if (counting) durations.push(performance.now() - start)
  }
  connection.close()
}

const walking = Promise.all(Array.from({ length: people }, (_, i) => keepApplying((i * warmSeconds * 500) / people)))
const measuring = async (): Promise<JourneysWalked> => {
  await sleep(warmSeconds * 1000)
  counting = true
  const start = performance.now()
  await sleep(seconds * 1000)
  counting = false
  const took = (performance.now() - start) / 1000
  stopping = true
  const sorted = durations.sort((one, other) => one - other)
  return { perSecond: sorted.length / took, middle: sorted[Math.floor(sorted.length / 2)] ?? 0 }
}
const measured = await Promise.race([measuring(), walking.then(() => measuring())])
await walking
process.stdout.write(JSON.stringify(measured))
