import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { moveClock, resetClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { beginKeyed } from '../../../domains/applications/behalf/beginning/begin-keyed.ts'
import { sendKeyed } from '../../../domains/applications/behalf/send-keyed.ts'
import { answerPage } from '../../../domains/applications/drafts/answer-page.ts'
import { type Journey, type JourneyAt, loadJourney } from '../../../domains/applications/drafts/load-journey.ts'
import { shownHash, submit } from '../../../domains/applications/submission/submit.ts'
import { demoId } from '../../demo-id.ts'
import { demoHost } from '../../place/organisations.ts'
import type { Cast } from '../cast.ts'
import { type Dice, openDice } from '../dice.ts'
import { formOf } from '../form-of.ts'

const slug = 'barchester'
const service = 'parking-zone-consultation'
/** Keys in what comes to the guildhall on paper. */
const officer = 'griselda-grantly'

const online = 14
const onPaper = 8
const reasons = [
  '',
  '',
  '',
  'On market days there is nowhere to stop for a carer.',
  'My customers come by car from the villages.',
  'Commuters leave their cars outside our house all day.',
  'Ceir ar y palmant bob bore: ni all neb fynd heibio â phram.',
] as const

/** What somebody thinks: those who live there are more for it than those who work there. */
const answersOf = (dice: Dice): Readonly<Record<string, unknown>> => {
  const tie = dice.pick(['lives', 'lives', 'lives', 'near', 'works', 'visits'])
  const views = tie === 'lives' ? ['strongly', 'strongly', 'rather', 'unsure'] : ['rather', 'hardly', 'never', 'never']
  return {
    ...{
      oldEnough: true,
      answeredBefore: false,
      tieToZone: tie,
      street: null,
      relies: dice.pick(['customers', 'staff']),
    },
    ...{ vehicles: dice.pick(['none', 'one', 'one', 'more']), support: views[dice.whole(views.length)] },
    ...{ hours: dice.pick(['proposed', 'proposed', 'allDay', 'oneHour']), reasons: dice.pick(reasons) || null },
    ...{ troubles: dice.pick([['noSpace'], ['noSpace', 'pavement'], ['blocked'], ['nothing']]), email: null },
    ageGroup: dice.pick(['under25', 'to44', 'to44', 'to64', 'to64', 'over64', null]),
  }
}

type Answers = ReturnType<typeof answersOf>

const answerNext = async (work: Work, at: JourneyAt, { journey, answers, token }: Walking): Promise<void> => {
  const { next } = journey.evaluation
  const page = journey.design.compiled.pages.find(({ id }) => id === next)
  if (!page) throw new Error(`${service} ended at ${journey.evaluation.end ?? 'nowhere'}`)
  const form = Object.assign({}, ...page.questions.map(({ question }) => formOf(question, answers[question.id])))
  const outcome = await answerPage(work, {
    ...{ at, page: page.id, form, files: [], refused: [], changing: false, host: demoHost, ahead: undefined },
    token: () => token,
  })
  if (outcome.kind !== 'next') throw new Error(`${service}, page ${page.id}: ${outcome.kind}`)
}
interface Walking {
  readonly journey: Journey
  readonly answers: Answers
  readonly token: string
}

/** Answers what is left of the form; the journey whose answers are all given. */
const fillIn = async (work: Work, at: JourneyAt, { answers, token }: Omit<Walking, 'journey'>): Promise<Journey> => {
  for (let page = 0; page < 20; page++) {
    const journey = await loadJourney(work, at)
    if (journey.evaluation.complete) return journey
    await answerNext(work, at, { journey, answers, token })
  }
  throw new Error(`${service} has no end`)
}

const answerOnline = async (cast: Cast, name: string, answers: Answers): Promise<void> => {
  const org = { id: demoId(`organisation ${slug}`), slug }
  const at = { org, service }
  const as = { org: slug, locale: 'en', purpose: 'service' } as const
  // The first page makes the draft and the ticket that opens it, which the next transaction holds.
  await cast.resident(name, as, async (work, token) =>
    answerNext(work, at, { journey: await loadJourney(work, at), answers, token }),
  )
  await cast.resident(name, as, async (work, token) => {
    const journey = await fillIn(work, at, { answers, token })
    const payment = { provider: 'none', returnUrl: () => '' }
    const sent = await submit(work, { at, host: demoHost, shown: shownHash(journey), mayGoOn: () => true, payment })
    if (sent.kind !== 'sent') throw new Error(`${service} was not sent: ${sent.kind}`)
  })
}

const keyInPaper = (cast: Cast, last: string, answers: Answers): Promise<void> =>
  cast.officer(officer, slug, async (work) => {
    const org = { id: work.org, slug }
    const received = dayOf(work.now)
    const person = { first: 'Mary', last }
    const behalf = { channel: 'paper', received, spokeWith: 'applicant', person } as const
    const draft = await beginKeyed(work, { service, locale: 'en', behalf })
    const journey = await fillIn(work, { org, service, draft, asOf: received }, { answers, token: '' })
    const sent = await sendKeyed(work, { org, draft, host: demoHost, shown: shownHash(journey) })
    if (sent.kind !== 'sent') throw new Error(`${service} was not keyed in: ${sent.kind}`)
  })

const families = [
  'Bunce',
  'Skulpit',
  'Moody',
  'Handy',
  'Spriggs',
  'Crumple',
  'Gazy',
  'Bell',
  'Jonas',
  'Baxter',
] as const

/** What the people of the city think of the parking zone, in the weeks since it was asked: online, and on paper. */
export const growConsultation = async (
  jobs: Database,
  { cast, seed }: { readonly cast: Cast; readonly seed: string },
): Promise<void> => {
  const dice = openDice(`${seed} consultation`)
  const now = Temporal.Now.instant()
  const goTo = (hours: number) => jobs.bare((tx) => moveClock(tx, now.subtract({ hours })))
  try {
    for (let n = 0; n < online; n++) {
      await goTo(24 * 18 - n * 28)
      await answerOnline(cast, `nobody answers ${n}`, answersOf(dice))
    }
    await goTo(26)
    for (let n = 0; n < onPaper; n++) await keyInPaper(cast, families[n % families.length] ?? '', answersOf(dice))
  } finally {
    await jobs.bare(resetClock)
  }
}
