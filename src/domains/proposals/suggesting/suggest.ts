import { createHash } from 'node:crypto'
import { dayOf } from '#core/days/day.ts'
import type { Work } from '#core/work.ts'
import { alikeOf } from '../moderating/alike.rules.ts'
import type { Person } from '../proving/prove-person.ts'
import { findPosted, passOn, post } from './letterbox.store.ts'
import type { Suggestion } from './read-suggestion.rules.ts'
import { addFollower, addSaid, noteSent, type SendingLimits } from './said.store.ts'

/** What a suggestion is about: an element of a version of a design. */
export interface OfElement {
  readonly design: string
  readonly version: string
  readonly element: string
}

/** A library or an office is one network, and a letter of the council to a whole street brings many in an hour. */
const usual: SendingLimits = { ofPerson: 5, ofNetwork: 20, ofDesign: 60 }
const comments: SendingLimits = { ofPerson: 20, ofNetwork: 40, ofDesign: 120 }

/** Who says it, from where, and whether they want to hear what becomes of it. */
export interface By {
  readonly person: Person
  readonly network: Buffer
  readonly tell: boolean
}

const commonOf = (work: Work, { person }: By) => ({ locale: work.locale, by: person.by, author: person.mark })

/**
 * Keeps a suggestion for the moderators. One from a flood is kept too and stands behind the others. No event says it: the
 * journal would name who made it. Returns its id; undefined where this person has sent as many as one may in a day.
 */
export const suggest = async (work: Work, of: OfElement, said: Suggestion, by: By): Promise<string | undefined> => {
  const { person, network } = by
  const noted = await noteSent(work.tx, { org: work.org, person: person.mark, network, design: of.design }, usual)
  if (noted === 'too-many') return undefined
  const id = await addSaid(
    work.tx,
    { org: work.org, day: dayOf(work.now) },
    {
      ...commonOf(work, by),
      ...of,
      ...said,
      kind: 'proposal',
      about: null,
      alike: alikeOf(`${said.what} ${said.why}`),
      held: noted === 'held',
    },
  )
  const { mark, email, link } = person
  if (by.tell) await addFollower(work.tx, work.org, { proposal: id, mark, email, link, locale: work.locale })
  return id
}

/** Keeps a comment on a proposal for the moderators, by the same rules. */
export const comment = async (
  work: Work,
  on: OfElement & { readonly proposal: string },
  words: string,
  by: By,
): Promise<string | undefined> => {
  const { person, network } = by
  const { proposal, ...of } = on
  const noted = await noteSent(work.tx, { org: work.org, person: person.mark, network, design: of.design }, comments)
  if (noted === 'too-many') return undefined
  const id = await addSaid(
    work.tx,
    { org: work.org, day: dayOf(work.now) },
    {
      ...commonOf(work, by),
      ...of,
      kind: 'comment',
      about: proposal,
      what: words,
      why: '',
      whom: '',
      alike: alikeOf(words),
      held: noted === 'held',
    },
  )
  const { mark, email, link } = person
  if (by.tell) await addFollower(work.tx, work.org, { proposal, mark, email, link, locale: work.locale })
  return id
}

const mostPosted = 200

/** Puts what a member of staff suggests into the letterbox, in a transaction that is nobody's. */
export const postUnnamed = (work: Work, of: OfElement, said: Suggestion): Promise<boolean> => {
  const put = { ...of, ...said, locale: work.locale, alike: alikeOf(`${said.what} ${said.why}`) }
  const digest = createHash('sha256').update(JSON.stringify(put)).digest()
  return post(work.tx, { org: work.org, digest, most: mostPosted }, put)
}

/** What was put into the letterbox before today goes to the moderators, all of it as of today and in no order. */
export const emptyLetterbox = async (work: Work): Promise<number> => {
  const day = dayOf(work.now)
  const put = await findPosted(work.tx, work.org, day)
  if (put.length > 0) await passOn(work.tx, { org: work.org, day }, put)
  return put.length
}
