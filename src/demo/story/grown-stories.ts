import type { Locale } from '#core/text.ts'
import { demoNeighbours } from '../place/neighbours.ts'
import { type Asker, discount, garden, street } from './answers/answers.ts'
import { type Dice, openDice } from './dice.ts'
import type { Story, StoryStep } from './story.ts'

const firsts = [
  'Frank',
  'Lily',
  'Bell',
  'Grace',
  'Henry',
  'Olivia',
  'Griselda',
  'Miles',
  'Sarah',
  'Roger',
  'Siân',
  'Emrys',
] as const
const lasts = [
  'Gresham',
  'Dale',
  'Lufton',
  'Crawley',
  'Robarts',
  'Scatcherd',
  'Arabin',
  'Proudie',
  'Umbleby',
  'Yates',
] as const
const roads = ['High Street', 'Mill Lane', 'Plumstead Road', 'London Road', 'Castle Street', 'Canal Walk'] as const
const spots = ['by the bus stop', 'outside the school', 'at the crossing', 'near the bridge', 'by the shops'] as const

const someone = (dice: Dice): Asker => {
  const first = dice.pick(firsts)
  const last = dice.pick(lasts)
  const number = String(100 + dice.whole(900))
  return {
    name: `${first} ${last}`,
    email: `${first}.${last}${number}@barsetshire.example`.toLowerCase().replace('â', 'a'),
    birthDate: `${1940 + dice.whole(60)}-0${1 + dice.whole(9)}-1${dice.whole(9)}`,
    phone: `01632 960${number}`,
    address: {
      line1: `${1 + dice.whole(80)} ${dice.pick(roads)}`,
      town: 'Barchester',
      postcode: `BA1 ${1 + dice.whole(9)}AD`,
    },
  }
}

const step = (after: number, by: string, does: StoryStep['does']): StoryStep => ({ after, by, does })

const gardenSteps = (dice: Dice): readonly StoryStep[] => {
  const slope = 'obadiah-slope'
  const paid = step(0, '', { kind: 'pay' })
  return dice.pick([
    [],
    [paid],
    [paid, step(2, slope, { kind: 'move', to: 'delivering' })],
    [
      paid,
      step(2, slope, { kind: 'move', to: 'delivering' }),
      step(7, slope, { kind: 'decide', to: 'active', words: 'Your bin has arrived. Put it out on your usual day.' }),
    ],
    [step(3, slope, { kind: 'ask', words: 'Which gate do we collect from? The house has two.' })],
    [step(4, slope, { kind: 'decide', to: 'refused', words: 'The lane is too narrow for our lorry.' })],
  ])
}

const streetSteps = (dice: Dice): readonly StoryStep[] => {
  const towers = 'thomas-towers'
  const planned = step(3, towers, { kind: 'move', to: 'scheduled' })
  return dice.pick([
    [],
    [planned],
    [planned, step(6, towers, { kind: 'decide', to: 'repaired', words: 'Repaired on our round.' })],
    [step(4, towers, { kind: 'decide', to: 'noAction', words: 'We looked at it: it is below what we repair.' })],
    [step(2, towers, { kind: 'decide', to: 'known', words: 'Somebody told us yesterday. It is on the list.' })],
  ])
}

const discountSteps = (dice: Dice): readonly StoryStep[] => {
  const grantly = 'susan-grantly'
  return dice.pick([
    [],
    [step(5, grantly, { kind: 'decide', to: 'awarded', words: 'You are the only adult who counts.' })],
    [step(5, grantly, { kind: 'decide', to: 'refused', words: 'The bill names a second adult who lives there.' })],
    [step(3, grantly, { kind: 'ask', words: 'Please tell us who lived with you before.' })],
  ])
}

const one = (dice: Dice, longest: number): Story => {
  const who = someone(dice)
  const locale: Locale = dice.whole(8) === 0 ? 'cy' : 'en'
  const common = { who: undefined, locale, daysAgo: 1 + dice.whole(longest) }
  const service = dice.pick(['garden', 'garden', 'street', 'street', 'street', 'discount'])
  if (service === 'garden') {
    const answers = garden(who, { bins: 1 + dice.whole(3), pension: dice.whole(4) === 0 })
    return { ...common, org: 'barchester', service: 'garden-waste', answers, steps: gardenSteps(dice) }
  }
  if (service === 'discount') {
    // This one asks who it is: only somebody with an account gets through.
    const neighbour = dice.pick(demoNeighbours)
    const answers = discount(neighbour, { since: longest + dice.whole(200) })
    const of = { ...common, who: neighbour.id, org: 'barchester', service: 'single-person-discount' }
    return { ...of, answers, steps: discountSteps(dice) }
  }
  const problem = dice.pick(['pothole', 'pavement', 'streetLight', 'drain'] as const)
  const where = `${dice.pick(roads)}, ${dice.pick(spots)}`
  const depth = dice.pick(['under4', 'from4to8', 'over8'])
  const answers = street({ problem, where, depth, ...(dice.whole(2) === 0 && { who }) })
  return { ...common, org: 'barsetshire', service: 'street-problem', answers, steps: streetSteps(dice) }
}

/** So many more cases of people without an account, by a seed: the same seed tells the same stories. */
export const grownStories = (seed: string, count: number, longest = 45): readonly Story[] => {
  const dice = openDice(seed)
  return Array.from({ length: count }, () => one(dice, longest))
}
