import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'

/** What an organisation notes of a person in its record, taken from the answers of questions that say `fact: person.…`. */
export interface PersonFacts {
  readonly name?: Readonly<Record<string, string>>
  readonly birthDate?: string
  readonly email?: string
  readonly phone?: string
  readonly address?: Readonly<Record<string, unknown>>
}

const factOf: Readonly<Record<string, keyof PersonFacts>> = {
  'person.name': 'name',
  'person.birthDate': 'birthDate',
  'person.email': 'email',
  'person.phone': 'phone',
  'person.address': 'address',
}

/** The facts that these answers give; an email question stands for the email where none is named as the fact. */
export const factsIn = (design: Design, answers: Readonly<Record<string, unknown>>): PersonFacts => {
  const facts: Record<string, unknown> = {}
  const questions = design.pages.flatMap((page) => page.questions ?? [])
  for (const question of questions) {
    const fact = factOf[question.fact ?? '']
    const value = answers[question.id]
    if (fact && value !== undefined && value !== null) facts[fact] = value
  }
  const byType = (type: string) => questions.find((q) => q.type === type && answers[q.id])
  for (const [fact, type] of [
    ['email', 'email'],
    ['name', 'name'],
    ['phone', 'phone'],
    ['address', 'address'],
  ] as const) {
    const found = facts[fact] === undefined ? byType(type) : undefined
    if (found) facts[fact] = answers[found.id]
  }
  return facts as PersonFacts
}

/** A person's name as one line: "Septimus Harding". */
export const nameLine = (name: PersonFacts['name'] | null | undefined): string =>
  name === null || name === undefined ? '' : (name.full ?? [name.first, name.last].filter(Boolean).join(' '))

/** An address as the lines of an envelope. */
export const addressLines = (address: PersonFacts['address'] | null | undefined): readonly string[] =>
  ['line1', 'line2', 'town', 'county', 'postcode'].flatMap((part) => {
    const line = address?.[part]
    return typeof line === 'string' && line !== '' ? [line] : []
  })

/** What a party without a name is called. */
export const nobodyNamed: Text = { en: 'Somebody who gave no name', cy: 'Rhywun na roddodd enw' }
