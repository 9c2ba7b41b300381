import { garden, street } from '../story/answers/answers.ts'
import { missedBin, mould } from '../story/answers/more-answers.ts'
import { type Dice, openDice } from '../story/dice.ts'
import type { Story, StoryStep } from '../story/story.ts'
import { streetNames, townspeople } from './townspeople.ts'

/** Two years, in days. */
export const lifespan = 730
/** Cases younger than this stand as far as they have come; of older ones nearly all have ended. */
const recent = 21

const step = (after: number, by: string, does: StoryStep['does']): StoryStep => ({ after, by, does })
const move = (after: number, by: string, to: string) => step(after, by, { kind: 'move', to })
const decide = (after: number, by: string, to: string, words: string) => step(after, by, { kind: 'decide', to, words })
const ask = (after: number, by: string, words: string) => step(after, by, { kind: 'ask', words })
const reply = (after: number, words: string) => step(after, '', { kind: 'reply', words })

type Ways = readonly [readonly StoryStep[], ...(readonly StoryStep[])[]]

/** How cases of a service go, each as often as it stands there; the days between are the first's and up to so many more. */
interface Kind {
  readonly org: string
  readonly service: string
  /** of a hundred cases */
  readonly share: number
  /** how much more of it is asked in some months: January first */
  readonly season: readonly number[]
  answers(dice: Dice, who: Parameters<typeof garden>[0], daysAgo: number): Story['answers']
  ways(dice: Dice): Ways
}

const isoDay = (daysAgo: number): string =>
  Temporal.Now.plainDateISO('Europe/London').subtract({ days: daysAgo }).toString()

const gardenWays = (dice: Dice): Ways => {
  const by = dice.pick(['obadiah-slope', 'charlotte-stanhope'])
  const paid = step(0, '', { kind: 'pay' })
  const delivered = [
    move(1 + dice.whole(3), by, 'delivering'),
    decide(4 + dice.whole(5), by, 'active', 'Your bin has arrived. Put it out on your usual day.'),
  ]
  return [
    [paid, ...delivered],
    [paid, ...delivered],
    [paid, ...delivered],
    [
      paid,
      ask(2, by, 'Which gate do we collect from? The house has two.'),
      reply(1 + dice.whole(6), 'The green one, on the lane.'),
      ...delivered,
    ],
    [decide(2 + dice.whole(6), by, 'refused', 'The lane is too narrow for our lorry.')],
  ]
}

const streetWays = (dice: Dice): Ways => {
  const by = dice.pick(['thomas-towers', 'thomas-towers', 'charlotte-stanhope'])
  const planned = move(1 + dice.whole(5), by, 'scheduled')
  const repaired = decide(2 + dice.whole(20), by, 'repaired', 'Repaired on our round.')
  return [
    [planned, repaired],
    [planned, repaired],
    [planned, decide(3 + dice.whole(9), by, 'noAction', 'We looked at it: it is below what we repair.')],
    [decide(1 + dice.whole(4), by, 'known', 'Somebody told us already. It is on the list.')],
    [decide(1 + dice.whole(4), by, 'noAction', 'We looked and found nothing there.')],
  ]
}

const binWays = (dice: Dice): Ways => {
  const by = dice.pick(['obadiah-slope', 'charlotte-stanhope'])
  const crew = move(0, by, 'crewSent')
  return [
    [crew, decide(1 + dice.whole(2), by, 'emptied', 'The crew came back for it. We are sorry.')],
    [crew, decide(1 + dice.whole(3), by, 'emptied', 'The crew came back for it. We are sorry.')],
    [decide(1, by, 'notComing', 'The crew wrote down that the lane was blocked by a parked van.')],
  ]
}

const repairWays = (dice: Dice): Ways => {
  const by = 'josiah-crawley'
  const looked = move(1 + dice.whole(3), by, 'investigating')
  const ordered = move(3 + dice.whole(7), by, 'worksOrdered')
  return [
    [looked, ordered, decide(5 + dice.whole(20), by, 'repaired', 'Treated and painted; the extractor fan is new.')],
    [looked, decide(2 + dice.whole(6), by, 'noHazard', 'We found no damp. Our letter says what we measured.')],
  ]
}

const spots = [
  'by the bus stop',
  'outside the school',
  'at the crossing',
  'near the bridge',
  'by the shops',
  'opposite the chapel',
  'at the corner',
] as const

const kinds: readonly [Kind, ...Kind[]] = [
  {
    org: 'barsetshire',
    service: 'street-problem',
    share: 42,
    // Frost opens the roads.
    season: [2.2, 2.4, 2, 1.3, 1, 0.8, 0.7, 0.7, 0.8, 0.9, 1.2, 1.6],
    answers: (dice, who) =>
      street({
        problem: dice.pick(['pothole', 'pothole', 'pavement', 'streetLight', 'drain'] as const),
        where: `${dice.pick(streetNames)}, ${dice.pick(spots)}`,
        depth: dice.pick(['under4', 'from4to8', 'over8']),
        ...(dice.whole(2) === 0 && { who }),
      }),
    ways: streetWays,
  },
  {
    org: 'barchester',
    service: 'missed-bin',
    share: 28,
    season: [1.8, 1, 1, 1.2, 1.1, 1, 1, 1.1, 1, 1, 1, 1.3],
    answers: (dice, who, daysAgo) => ({
      ...missedBin(who),
      binDay: isoDay(daysAgo + 1 + dice.whole(2)),
      missedBefore: dice.whole(3),
    }),
    ways: binWays,
  },
  {
    org: 'barchester',
    service: 'garden-waste',
    share: 24,
    // A subscription begins with the growing year.
    season: [0.6, 2, 3.4, 2.6, 1.6, 1, 0.7, 0.5, 0.4, 0.3, 0.2, 0.2],
    answers: (dice, who) => garden(who, { bins: 1 + dice.whole(2), pension: dice.whole(4) === 0 }),
    ways: gardenWays,
  },
  {
    org: 'hogglestock-homes',
    service: 'housing-repair',
    share: 6,
    season: [1.7, 1.6, 1.2, 0.9, 0.7, 0.5, 0.4, 0.5, 0.8, 1.2, 1.6, 1.8],
    answers: (dice, who) =>
      mould(who, {
        words: dice.pick([
          'Black mould behind the bed.',
          'The wall is wet under the window.',
          'Mould is back above the shower.',
        ]),
      }),
    ways: repairWays,
  },
]

const most = (kind: Kind): number => Math.max(...kind.season)

const kindOf = (dice: Dice): Kind => {
  const all = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind))
  return dice.pick(all as [Kind, ...Kind[]])
}

/** A day on which it is asked: more in its season, most on Mondays, least on Sundays, a quarter of all in the last weeks. */
const dayOf = (dice: Dice, kind: Kind): number => {
  const weekly = [1.5, 1.2, 1.1, 1, 1, 0.6, 0.5]
  const length = dice.whole(4) === 0 ? recent : lifespan
  for (;;) {
    const daysAgo = 1 + dice.whole(length)
    const day = Temporal.PlainDate.from(isoDay(daysAgo))
    const likely = ((kind.season[day.month - 1] ?? 1) / most(kind)) * ((weekly[day.dayOfWeek - 1] ?? 1) / 1.5)
    if (dice.whole(1000) < likely * 1000) return daysAgo
  }
}

/** Nobody decides at the weekend: what falls there happens on the Monday. */
const onWorkingDays = (daysAgo: number, steps: readonly StoryStep[]): readonly StoryStep[] => {
  let at = daysAgo
  return steps.map((each) => {
    const day = Temporal.PlainDate.from(isoDay(at - each.after)).dayOfWeek
    const after = each.after + (each.by === '' || day < 6 ? 0 : 8 - day)
    at -= after
    return { ...each, after }
  })
}

const one = (dice: Dice, people: ReturnType<typeof townspeople>): Story => {
  const kind = kindOf(dice)
  const daysAgo = dayOf(dice, kind)
  const way = dice.pick(kind.ways(dice))
  // A few were left lying: that is what a lead finds on a Monday.
  const lived = daysAgo < 60 && dice.whole(10) === 0 ? way.slice(0, -1) : way
  return {
    org: kind.org,
    service: kind.service,
    who: undefined,
    locale: dice.whole(9) === 0 ? 'cy' : 'en',
    daysAgo,
    answers: kind.answers(dice, dice.pick(people), daysAgo),
    steps: onWorkingDays(daysAgo, lived),
  }
}

/**
 * So many cases of two years, oldest first: four services that ask for no account in the shares, seasons and weekdays in which councils are asked for
 * them, by two fifths as many people. The same seed and day, the same stories.
 */
export const lifeStories = (seed: string, count: number): readonly Story[] => {
  const dice = openDice(`${seed} life`)
  const people = townspeople(dice, Math.max(1, Math.round(count * 0.4)))
  return Array.from({ length: count }, () => one(dice, people)).sort((a, b) => b.daysAgo - a.daysAgo)
}
