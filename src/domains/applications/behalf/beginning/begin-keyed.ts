import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { isClosedByInterest } from '../../../cases/interests/closed-by-interest.ts'
import { findServed, getVersionInUse } from '../../../designs/design-in-use.ts'
import { recordLook } from '../../../journal/record-look.ts'
import { findPeopleBornOn } from '../../../people/find-person.ts'
import { checkOpen } from '../../drafts/closed.ts'
import { type Behalf, isPerson, mayKeyInFor } from '../behalf.rules.ts'
import { addKeyedDraft } from '../behalf.store.ts'
import { decidedOn, factsSaid, interested, notThisService } from '../keyed-journey.ts'

/** A record that may be the person's: what an officer needs to ask them about it. */
export interface Match {
  readonly record: string
  readonly link: string | undefined
  readonly line1: string
}

const most = 3

/**
 * The records of a person who says their name, birth date and postcode, all three as they stand there; three at most, and
 * nothing of them but the first line of the address. Finding one is a look at that person. Whoever declared an interest in
 * them is told so, and sees nothing.
 */
export const findMatches = async (work: Work, person: Behalf['person']): Promise<readonly Match[]> => {
  if (await isClosedByInterest(work, [factsSaid({ person })])) throw interested()
  if (person.birthDate === undefined || person.postcode === undefined) return []
  const records = await findPeopleBornOn(work, person.birthDate)
  const matches = records.filter((record) => isPerson(person, record)).slice(0, most)
  if (
    await isClosedByInterest(
      work,
      matches.map(({ id }) => ({ id })),
    )
  )
    throw interested()
  if (matches.length > 0)
    await recordLook(work, { page: 'behalf-find', subjects: matches.flatMap(({ link }) => link ?? []) })
  return matches.map(({ id, link, address }) => ({
    record: id,
    link: link ?? undefined,
    line1: String(address?.line1 ?? ''),
  }))
}

/** Begins a request for somebody: a draft that only who keys it in can open, of a pilot where their team is in it. Returns its id. */
export const beginKeyed = async (
  work: Work,
  begun: { readonly service: string; readonly locale: string; readonly behalf: Behalf },
): Promise<string> => {
  const served = await findServed(work, work.org, begun.service)
  if (!served) throw notFound()
  const team = work.actor.kind === 'member' ? work.actor.team : undefined
  const pilot = team !== undefined && served.pilot?.teams.includes(team) ? served.pilot : undefined
  const design = pilot ? await getVersionInUse(work, work.org, pilot.hash) : served.live
  if (work.actor.kind !== 'member' || !mayKeyInFor(work.actor, design.compiled.design)) throw notThisService()
  checkOpen(design.compiled.design, { today: dayOf(work.now), received: decidedOn(begun.behalf) })
  const id = newId()
  await addKeyedDraft(
    work.tx,
    { org: work.org, membership: work.actor.membership, now: work.now },
    {
      id,
      designId: design.id,
      version: design.hash,
      locale: begun.locale,
      behalf: begun.behalf,
      pilot: pilot?.id ?? null,
    },
  )
  return id
}
