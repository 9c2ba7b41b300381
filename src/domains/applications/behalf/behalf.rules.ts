import type { Actor } from '#core/actor.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { behalfWords as words } from './behalf.words.ts'

/** How somebody reached the organisation when its staff key in for them. */
export const keyedChannels = ['phone', 'desk', 'paper'] as const
export type KeyedChannel = (typeof keyedChannels)[number]

/** For whom a request is keyed in, and on whose word; kept with its draft, then with its case. */
export interface Behalf {
  readonly channel: KeyedChannel
  /** ISO date: on paper the day it came, else the day it was begun */
  readonly received: string
  readonly spokeWith: 'applicant' | 'representative'
  readonly representative?: string
  readonly authority?: string
  readonly person: {
    readonly first: string
    readonly last: string
    readonly birthDate?: string
    readonly postcode?: string
  }
  /** the organisation's record of them, where an officer has said that it is theirs, and its link to an account */
  readonly record?: string
  readonly link?: string
}

const onDuty = ['duty', 'lead']

/** Staff with the officer's role key in for others; a restricted service only those who may open such cases. */
export const mayKeyIn = (actor: Actor): true | Refusal => {
  if (actor.kind !== 'member') return notFound()
  return actor.roles.includes('officer') ? true : new Refusal('cannot-key-in', 403, words.notYours)
}

/** May this member of staff key in for this design? */
export const mayKeyInFor = (actor: Actor, design: Pick<Design, 'restricted' | 'respondent'>): boolean =>
  actor.kind === 'member' &&
  design.respondent !== 'staff' &&
  (!design.restricted || actor.roles.some((role) => onDuty.includes(role)))

const folded = (text: unknown): string =>
  String(text ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')

const nameOf = (name: Readonly<Record<string, unknown>> | null | undefined): string =>
  folded(name?.full ?? `${name?.first ?? ''}${name?.last ?? ''}`)

/** Is a record that of the person who says these three things of themselves? All three, or it is nobody's. */
export const isPerson = (
  said: Behalf['person'],
  record: {
    readonly name: Readonly<Record<string, unknown>> | null
    readonly birthDate: string | null
    readonly address: Readonly<Record<string, unknown>> | null
  },
): boolean =>
  said.birthDate !== undefined &&
  said.postcode !== undefined &&
  record.birthDate === said.birthDate &&
  nameOf(record.name) === folded(`${said.first}${said.last}`) &&
  folded(record.address?.postcode) === folded(said.postcode)

const problem = (field: string, message: Text): FieldProblem => ({ field, code: 'missing', message })

/** What is missing of the beginning of a request for somebody. */
export const missingIn = (typed: Readonly<Record<string, string>>): readonly FieldProblem[] => [
  ...(typed.service ? [] : [problem('service', words.serviceMissing)]),
  ...(keyedChannels.some((channel) => channel === typed.channel) ? [] : [problem('channel', words.channelMissing)]),
  ...(typed.spokeWith === 'applicant' || typed.spokeWith === 'representative'
    ? []
    : [problem('spokeWith', words.spokeWithMissing)]),
  ...(typed.spokeWith === 'representative' && !typed.representative
    ? [problem('representative', words.representativeMissing)]
    : []),
  ...(typed.spokeWith === 'representative' && !typed.authority ? [problem('authority', words.authorityMissing)] : []),
  ...(typed.locale === 'en' || typed.locale === 'cy' ? [] : [problem('locale', words.localeMissing)]),
  ...(typed.first ? [] : [problem('first', words.firstMissing)]),
  ...(typed.last ? [] : [problem('last', words.lastMissing)]),
]
