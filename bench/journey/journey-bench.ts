import type { Asked, Bench, Measured } from '../bench.ts'
import { clientCore, runPinned } from '../pinned.ts'
import { startPlace } from '../place/start-place.ts'
import { median } from '../result.ts'
import { interleave } from '../rounds.ts'
import { startDefra } from './start-defra.ts'
import type { JourneysAsked, JourneysWalked } from './walk-journeys.ts'

const people = 8
const script = new URL('./walk-journeys.ts', import.meta.url).pathname

const walkJourneys = (asked: Pick<JourneysAsked, 'way' | 'port'>): Promise<JourneysWalked> => {
  const all: JourneysAsked = { ...asked, people, warmSeconds: 2, seconds: 8 }
  return runPinned({ core: clientCore, args: [script, JSON.stringify(all)] })
}

const measure = async (asked: Asked): Promise<Measured> => {
  const place = await startPlace(new URL('../designs/council-tax-help.yaml', import.meta.url), asked.say)
  try {
    const peer = await startDefra(asked.say)
    const middles = { ours: [] as number[], defra: [] as number[] }
    const rate = (way: 'ours' | 'defra', port: number) => async () => {
      const { perSecond, middle } = await walkJourneys({ way, port })
      middles[way].push(middle)
      return perSecond
    }
    try {
      const there = typeof peer === 'string' ? undefined : rate('defra', peer.port)
      asked.say('warming both up')
      await walkJourneys({ way: 'ours', port: place.port })
      if (typeof peer !== 'string') await walkJourneys({ way: 'defra', port: peer.port })
      const rounds = await interleave(asked, rate('ours', place.port), there)
      const figures = {
        'people at once': people,
        'milliseconds for a journey, ours': Math.round(median(middles.ours)),
        ...(there && { 'milliseconds for a journey, DEFRA': Math.round(median(middles.defra)) }),
      }
      return { rounds, figures, ...(typeof peer === 'string' && { unavailable: `DEFRA’s forms engine: ${peer}` }) }
    } finally {
      if (typeof peer !== 'string') await peer.stop()
    }
  } finally {
    await place.stop()
  }
}

/**
 * Whole journeys: eight questions with a branch, check your answers, submit, confirmation; 19 requests. Ours keeps every
 * answer in the database and opens a case; the peer keeps its answers in memory and only counts what is sent.
 */
export const journeyBench: Bench = {
  name: 'journey',
  summary: 'complete journeys of eight questions, from the first page to the confirmation',
  unit: 'journeys a second',
  against: 'DEFRA’s forms engine',
  goal: { is: 'at least', ratio: 5 },
  run: measure,
}
