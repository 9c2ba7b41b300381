import type { PersonFacts } from '../../src/domains/people/person.rules.ts'

/** A record of the made set: whose it is, and what an organisation would hold. */
export interface MadeRecord {
  readonly person: number
  readonly facts: PersonFacts
}

const girls =
  'Margaret Susan Sarah Emma Olivia Amelia Jessica Elizabeth Catherine Jennifer Patricia Christine Rebecca Victoria Megan Rhiannon Sian Bethan Carys Eleri Gwen Angharad Nia Cerys Lowri Helen Joanne Deborah Karen Linda Amy Laura Hannah Chloe Sophie Charlotte Lucy Grace Ruby Fatima Aisha Agnieszka'.split(
    ' ',
  )
const boys =
  'David John Michael William Thomas Robert Richard James Stephen Andrew Paul Mark Christopher Matthew Daniel Joseph Samuel Benjamin Alexander Anthony Rhys Owen Gareth Gethin Dafydd Ieuan Huw Emyr Dylan Iwan Geraint Idris Peter Alan Kevin Ian Simon Jack Harry Oliver George Charlie Mohammed Piotr'.split(
    ' ',
  )
// Common ones as often again: in Wales one in twenty is a Jones.
const lasts =
  'Jones Jones Jones Jones Williams Williams Williams Davies Davies Davies Evans Evans Thomas Thomas Roberts Lewis Hughes Morgan Griffiths Edwards Smith Smith Smith Taylor Brown Wilson Johnson Walker Wright Robinson Thompson White Green Hall Clarke Jackson Turner Hill Cooper Ward Harris King Baker Martin Phillips James Price Morris Rees Jenkins Owen Lloyd Powell Bowen Pritchard Vaughan Parry Howells Bevan Prosser Khan Ahmed Patel Begum Singh Kowalski Nowak Murphy Kelly Campbell Stewart Fletcher Marsh Hartley Bramwell Ashworth Threlfall Pemberton Huddleston Ravenscroft Satterthwaite Illingworth Micklethwaite'.split(
    ' ',
  )
const streets =
  'High Street|Station Road|Church Lane|Mill Lane|Victoria Road|Park Avenue|London Road|Green Lane|Heol y Bont|Stryd Fawr|Ffordd y Coleg|Maes y Deri|Bryn Terrace|Chapel Street|Castle Square|Albert Street|Orchard Close|School Lane|The Crescent|Queensway'.split(
    '|',
  )
const called: Readonly<Record<string, string>> = {
  Elizabeth: 'Liz',
  Margaret: 'Maggie',
  Susan: 'Sue',
  Catherine: 'Kate',
  Jennifer: 'Jen',
  Patricia: 'Pat',
  Christine: 'Chris',
  Rebecca: 'Becky',
  Victoria: 'Vicky',
  Deborah: 'Debbie',
  David: 'Dai',
  John: 'Jack',
  Michael: 'Mike',
  William: 'Bill',
  Thomas: 'Tom',
  Robert: 'Bob',
  Richard: 'Dick',
  James: 'Jim',
  Stephen: 'Steve',
  Andrew: 'Andy',
  Christopher: 'Kit',
  Matthew: 'Matt',
  Daniel: 'Dan',
  Joseph: 'Joe',
  Samuel: 'Sam',
  Benjamin: 'Ben',
  Alexander: 'Sandy',
  Anthony: 'Tony',
}

/** A generator of numbers below a limit, the same for the same seed (mulberry32). */
const dice = (seed: number) => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T
  return { chance: (share: number) => next() < share, below, of }
}
type Dice = ReturnType<typeof dice>

interface Held {
  readonly first: string
  readonly last: string
  readonly birth: string
  readonly line1: string
  readonly postcode: string
  readonly phone: string
  readonly email: string
}

const two = (figure: number): string => String(figure).padStart(2, '0')
const birthOf = (d: Dice, from: number, to: number): string =>
  `${from + d.below(to - from)}-${two(1 + d.below(12))}-${two(1 + d.below(28))}`
const mobile = (d: Dice): string => `07700 9${String(d.below(100_000)).padStart(5, '0')}`
const letters = 'ABDEFGHJLNPQRSTUWXYZ'
const homeOf = (d: Dice) => ({
  line1: `${1 + d.below(120)} ${d.of(streets)}`,
  postcode: `BA${1 + d.below(9)} ${1 + d.below(9)}${letters[d.below(20)]}${letters[d.below(20)]}`,
})
const emailOf = (d: Dice, first: string, last: string): string =>
  `${first}.${last}${d.below(1000)}@${d.of(['example.com', 'example.org', 'post.example'])}`.toLowerCase()

/** The people of one home: alone, a couple, parent and child of one name, twins, or sharers; telephone and email often shared. */
const household = (d: Dice): readonly Held[] => {
  const home = homeOf(d)
  const landline = `01632 ${String(900_000 + d.below(60_000))}`
  const [last, kind] = [d.of(lasts), d.below(100)]
  const one = (first: string, birth: string, of: string = last): Held => ({
    ...home,
    first,
    last: of,
    birth,
    phone: d.chance(0.35) ? landline : mobile(d),
    email: emailOf(d, first, of),
  })
  const shared = (held: Held, by: Held): Held => ({ ...held, ...(d.chance(0.15) && { email: by.email }) })
  if (kind < 40) return [one(d.of([...girls, ...boys]), birthOf(d, 1930, 2005))]
  if (kind < 77) {
    const him = one(d.of(boys), birthOf(d, 1940, 1998))
    const her = one(d.of(girls), birthOf(d, 1940, 1998), d.chance(0.8) ? last : d.of(lasts))
    return [him, shared(her, him)]
  }
  if (kind < 80) {
    const name = d.of(boys)
    const father = one(name, birthOf(d, 1940, 1970))
    return [father, shared(one(name, birthOf(d, 1972, 2004)), father)]
  }
  if (kind < 86) {
    const born = birthOf(d, 1950, 2004)
    const [first, second] = d.chance(0.5) ? [d.of(girls), d.of(girls)] : [d.of(boys), d.of(girls)]
    const older = one(first, born)
    return first === second ? [older] : [older, shared(one(second, born), older)]
  }
  return [one(d.of(boys), birthOf(d, 1980, 2005)), one(d.of(girls), birthOf(d, 1980, 2005), d.of(lasts))]
}

/** One letter wrong, left out, doubled, or two that changed places; never the first. */
const mistyped = (d: Dice, word: string): string => {
  const at = 1 + d.below(Math.max(1, word.length - 2))
  const kind = d.below(4)
  if (kind === 0) return word.slice(0, at) + d.of([...'aeiorstn']) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 2) return word.slice(0, at) + word[at] + word.slice(at)
  return word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2)
}

const birthMistyped = (d: Dice, birth: string): string => {
  const [year = '', month = '', day = ''] = birth.split('-')
  if (d.chance(0.5) && Number(day) <= 12 && day !== month) return `${year}-${day}-${month}`
  const other = (digit = '0', from = 10) => String((Number(digit) + 1 + d.below(from - 1)) % from)
  return d.chance(0.5)
    ? `${year.slice(0, 3)}${other(year[3])}-${month}-${day}`
    : `${year}-${month}-${day[0]}${day[0] === '0' || day[0] === '2' ? 1 + ((Number(day[1]) + d.below(7)) % 8) : other(day[1])}`
}

const short = (line: string): string =>
  line.replace('Street', 'St').replace('Road', 'Rd.').replace('Lane', 'Ln').replace('Avenue', 'Ave')

/** What the same person gives the next time: each thing as it goes wrong at counters and on telephones. */
const secondTime = (d: Dice, held: Held): Held => {
  const moved = d.chance(0.12)
  const name = d.below(100)
  return {
    ...held,
    ...(moved && homeOf(d)),
    ...(!moved && d.chance(0.4) && { line1: short(held.line1) }),
    ...(!moved && d.chance(0.05) && { postcode: mistyped(d, held.postcode) }),
    ...(name < 20 && { first: called[held.first] ?? held.first }),
    ...(name >= 20 && name < 32 && { first: mistyped(d, held.first) }),
    ...(name >= 32 && name < 38 && { first: held.first[0] ?? '' }),
    ...(name >= 38 && name < 50 && { last: mistyped(d, held.last) }),
    ...(name >= 50 && name < 56 && { last: `${held.last}-${d.of(lasts)}` }),
    ...(name >= 56 && name < 60 && { first: held.last, last: held.first }),
    ...(d.chance(0.1) && { birth: birthMistyped(d, held.birth) }),
    ...(d.chance(0.3) && { phone: mobile(d) }),
    ...(d.chance(0.25) && { email: emailOf(d, held.first, held.last) }),
  }
}

/** A record as it comes in: some things are not asked or not given, names come in one box or two, numbers in any way. */
const toFacts = (d: Dice, held: Held): PersonFacts => ({
  name: d.chance(0.4)
    ? { full: `${d.chance(0.2) ? `${d.of(['Mr', 'Mrs', 'Ms', 'Dr'])} ` : ''}${held.first} ${held.last}` }
    : { first: held.first, last: held.last },
  ...(d.chance(0.9) && { birthDate: held.birth }),
  ...(d.chance(0.7) && { phone: d.chance(0.3) ? held.phone.replace(/^0/, '+44 ') : held.phone }),
  ...(d.chance(0.75) && { email: held.email }),
  address: { line1: held.line1, town: 'Barchester', postcode: held.postcode },
})

/**
 * Records of a made town, the same for the same seed: `records` in all, of which `pairs` people have a second one. Among the
 * rest are those who are hard to keep apart: couples, parents and children of one name at one address, twins.
 */
export const makePeople = (
  seed: number,
  { records, pairs }: { records: number; pairs: number },
): readonly MadeRecord[] => {
  const d = dice(seed)
  const people: Held[] = []
  while (people.length < records - pairs) people.push(...household(d))
  people.length = records - pairs
  const again = new Set<number>()
  while (again.size < pairs) again.add(d.below(people.length))
  return [
    ...people.map((held, person) => ({ person, facts: toFacts(d, held) })),
    ...[...again].map((person) => ({ person, facts: toFacts(d, secondTime(d, people[person] as Held)) })),
  ]
}
