import { createHash } from 'node:crypto'
import { moveClock, resetClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'
import { getLiveDesign } from '../../domains/designs/design-in-use.ts'
import { answer } from '../../domains/proposals/answering/answer.ts'
import { declineSaid, publishSaid } from '../../domains/proposals/moderating/moderate.ts'
import { support } from '../../domains/proposals/reading/support.ts'
import { comment, suggest } from '../../domains/proposals/suggesting/suggest.ts'
import type { Cast } from './cast.ts'
import { type Dice, openDice } from './dice.ts'

const org = 'barchester'
const service = 'garden-waste'
/** Leads and administrators moderate and answer. */
const moderator = 'griselda-grantly'

const role = { en: 'Head of waste services', cy: 'Pennaeth gwasanaethau gwastraff' }

interface Told {
  readonly daysAgo: number
  readonly element: string
  readonly locale: 'en' | 'cy'
  readonly what: string
  readonly why: string
  readonly whom: string
  /** at most so many people support it */
  readonly supporters: number
  readonly comments: readonly string[]
  readonly then: 'published' | 'waits' | 'elsewhere'
  readonly answer?: { readonly verdict: 'accept' | 'decline'; readonly en: string; readonly cy: string }
}

const told: readonly Told[] = [
  {
    daysAgo: 40,
    element: 'questions/binPlace',
    locale: 'en',
    what: 'Say that the bin may stand at the back of the house.',
    why: 'The crew came to the front and left again, twice.',
    whom: 'People whose only gate is on the lane behind',
    supporters: 34,
    comments: ['The same happened in our street.', 'A picture of where to put it would help.'],
    then: 'published',
    answer: {
      verdict: 'accept',
      en: 'We will say it on the form, and tell the crews.',
      cy: 'Byddwn yn ei ddweud ar y ffurflen, ac yn dweud wrth y criwiau.',
    },
  },
  {
    daysAgo: 36,
    element: 'questions/binCount',
    locale: 'cy',
    what: 'Gadewch i bobl ofyn am fin llai.',
    why: 'Mae’r bin yn rhy fawr i ardd fach, ac yn rhy drwm i’w symud.',
    whom: 'Pobl hŷn',
    supporters: 12,
    comments: [],
    then: 'published',
    answer: {
      verdict: 'decline',
      en: 'Our lorries cannot lift smaller bins. We will ask again when they are replaced in 2029.',
      cy: 'Ni all ein lorïau godi biniau llai. Byddwn yn gofyn eto pan gânt eu disodli yn 2029.',
    },
  },
  {
    daysAgo: 33,
    element: '',
    locale: 'en',
    what: 'Send a text message the evening before a collection.',
    why: 'I forget which week it is.',
    whom: '',
    supporters: 61,
    comments: ['Yes please.', 'An email would do.'],
    then: 'published',
  },
  {
    daysAgo: 6,
    element: 'questions/kerbside',
    locale: 'en',
    what: 'Explain what the kerbside is.',
    why: 'My mother did not know the word and gave up.',
    whom: 'People who learned English later',
    supporters: 5,
    comments: [],
    then: 'published',
  },
  {
    daysAgo: 5,
    element: '',
    locale: 'en',
    what: 'Mend the street light in Market Square.',
    why: 'It has been dark for a week.',
    whom: '',
    supporters: 0,
    comments: [],
    then: 'elsewhere',
  },
  {
    daysAgo: 1,
    element: 'questions/binPlace',
    locale: 'en',
    what: 'Let us say that the bin stands behind the house.',
    why: 'Our gate is on the lane at the back and the crew did not find it.',
    whom: '',
    supporters: 0,
    comments: [],
    then: 'waits',
  },
]

const personOf = (name: string) => ({
  mark: createHash('sha256').update(`demo person ${name}`).digest(),
  email: `${name.replaceAll(' ', '.')}@example.org`,
  by: 'once' as const,
  link: undefined,
})
const by = (name: string) => ({
  person: personOf(name),
  network: createHash('sha256').update(`demo network ${name}`).digest(),
  tell: false,
})

const ages = ['under25', 'from25to44', 'from45to64', 'from65', ''] as const
const ties = ['uses', 'uses', 'helps', ''] as const

/** Somebody suggests it, it is read, and people take part. */
const tell = async (
  cast: Cast,
  told: Told,
  { index, dice }: { index: number; dice: Dice },
): Promise<string | undefined> => {
  const at = { org, locale: told.locale, purpose: 'own' } as const
  const asNobody = <R>(use: Parameters<typeof cast.resident<R>>[2]) => cast.resident('nobody suggests', at, use)
  const author = by(`author ${index}`)
  const { element, what, why, whom } = told
  const id = await asNobody(async (work) => {
    const { hash: version } = await getLiveDesign(work, work.org, service)
    return suggest(work, { design: service, version, element }, { what, why, whom }, author)
  })
  if (id === undefined || told.then === 'waits') return undefined
  if (told.then === 'elsewhere') {
    const why = { ground: 'request', words: 'We passed it on to the county' } as const
    await cast.officer(moderator, org, (work) => declineSaid(work, id, why))
    return undefined
  }
  await cast.officer(moderator, org, (work) => publishSaid(work, id, { what, why, whom }))
  for (let n = 0; n < told.supporters; n++) {
    const given = { age: dice.pick(ages), tie: dice.pick(ties), tell: false }
    await asNobody((work) => support(work, id, { ...given, person: personOf(`supporter ${dice.whole(90)}`) }))
  }
  for (const [n, words] of told.comments.entries()) {
    const said = await asNobody(async (work) => {
      const { hash: version } = await getLiveDesign(work, work.org, service)
      const on = { design: service, version, element, proposal: id }
      return comment(work, on, words, by(`comment ${index} ${n}`))
    })
    if (said !== undefined)
      await cast.officer(moderator, org, (work) => publishSaid(work, said, { what: words, why: '', whom: '' }))
  }
  return id
}

/** What the residents of the demo suggested of a service, in the weeks before today: read, supported, some of it answered. */
export const growProposals = async (jobs: Database, { cast, seed }: { cast: Cast; seed: string }): Promise<void> => {
  const dice = openDice(`${seed} proposals`)
  const now = Temporal.Now.instant()
  try {
    for (const [index, one] of told.entries()) {
      await jobs.bare((tx) => moveClock(tx, now.subtract({ hours: 24 * one.daysAgo })))
      const id = await tell(cast, one, { index, dice })
      if (id === undefined || !one.answer) continue
      const { verdict, en, cy } = one.answer
      await jobs.bare((tx) => moveClock(tx, now.subtract({ hours: 24 * (one.daysAgo - 9) })))
      await cast.officer(moderator, org, (work) => answer(work, id, { verdict, reason: { en, cy }, answerer: role }))
    }
  } finally {
    await jobs.bare(resetClock)
  }
}
