import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import type { Reader } from '#platform/events/reader.ts'
import { jobs, routes } from '../../src/app.ts'
import { demoId } from '../../src/demo/demo-id.ts'
import { demoHost } from '../../src/demo/place/organisations.ts'
import { demoResidents } from '../../src/demo/place/people.ts'
import { garden, street } from '../../src/demo/story/answers/answers.ts'
import { openCast } from '../../src/demo/story/cast.ts'
import { begin, type Stage } from '../../src/demo/story/live.ts'
import type { FreshDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { type Visitor, visitor } from '../edge/visitor.ts'
import { makeQueue } from '../queue.ts'

/** Barsetshire with its staff, on an edge of its own, at a time that the test sets. */
export const openDesk = async (db: FreshDatabase) => {
  await db.sql('select app.set_demo(true)')
  await makeQueue(db)
  const edge = await openEdge(db, routes)
  const stage: Stage = {
    cast: openCast(db.web),
    host: demoHost,
    publicUrl: 'http://localhost:3000',
    provider: 'none',
    pay: undefined,
  }
  const resident = demoResidents.find(({ id }) => id === 'eleanor-bold')
  if (!resident) throw new Error('Eleanor has left Barsetshire')
  const story = { locale: 'en' as const, daysAgo: 0, steps: [] }
  return {
    edge,
    cast: stage.cast,
    /** the node's clock stands at this instant from now on, and goes on from there */
    at: async (instant: string): Promise<void> => {
      await db.sql('select app.move_clock($1)', [instant])
    },
    /** somebody of the demo at a browser of their own, staff in the organisation where they work */
    signedIn: async (person: string): Promise<Visitor> => {
      const browser = visitor(edge.app)
      const answer = await browser.submit('/sign-in', { person }, '/demo/sign-in')
      if (answer.statusCode !== 303) throw new Error(`${person} was not signed in: ${answer.statusCode}`)
      await browser.get(String(answer.headers.location))
      return browser
    },
    /** somebody asks the city for a bin; returns the reference */
    askForBin: (who: string | undefined = 'eleanor-bold', nobody = 'nobody'): Promise<string> =>
      begin(
        stage,
        { ...story, org: 'barchester', service: 'garden-waste', who, answers: garden(resident, { bins: 1 }) },
        nobody,
      ),
    /** somebody tells the county of a hole in the road */
    reportHole: (nobody = 'nobody'): Promise<string> =>
      begin(
        stage,
        {
          ...story,
          org: 'barsetshire',
          service: 'street-problem',
          who: undefined,
          answers: street({ problem: 'pothole', where: 'High Street', depth: 'from4to8' }),
        },
        nobody,
      ),
    /** everything that happens on events happens */
    settle: async (readers: readonly Reader[] = jobs.readers): Promise<void> => {
      const fail = (reader: Reader, _org: string, cause: unknown): never => {
        throw new Error(`${reader.name} failed`, { cause })
      }
      do await orderWaiting(db.jobs)
      while ((await readOn(db.jobs, readers, fail)) > 0)
    },
    org: (slug: string): string => demoId(`organisation ${slug}`),
    membership: (who: string, org: string): string => demoId(`membership ${who} ${org}`),
    team: (org: string, code: string): string => demoId(`team ${org} ${code}`),
  }
}
