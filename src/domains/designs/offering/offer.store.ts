import type { Text } from '#core/text.ts'
import type { Tx } from '#core/work.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { rows, run } from '#platform/db/rows.ts'

/** A change that is offered, in a sentence, with why it was made. */
export interface OfferedSentence {
  readonly sentence: Text
  readonly reason: string | null
}

/** Changes that an organisation offers to the publisher of a design that it adopted, and what came of it. */
export interface Offer {
  readonly org: string
  readonly id: string
  readonly slug: string
  readonly name: Text
  readonly design: string
  /** the publisher's version that the changes are made on */
  readonly base: string
  readonly patch: Changes
  readonly sentences: readonly OfferedSentence[]
  readonly why: string
  readonly offeredAt: Temporal.Instant
  readonly withdrawnAt: Temporal.Instant | null
  readonly state: 'taken' | 'declined' | null
  /** why it was declined */
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
  /** the publisher's version that has it, once that was put up */
  readonly releasedIn: string | null
}

const columns = `f.org_id as org, f.id, o.slug, o.name, f.design_id as design, f.base, f.patch, f.sentences, f.why,
  f.offered_at as "offeredAt", f.withdrawn_at as "withdrawnAt", a.state, a.why as answer, a.answered_at as "answeredAt",
  a.released_in as "releasedIn"`
const answered = `left join designs.offer_answer a on a.org_id = f.publisher_id and a.offer_org = f.org_id and a.offer_id = f.id
  join places.organisation o on o.id = f.org_id`

/** What an organisation offered of a design, newest first. */
export const findMade = (tx: Tx, of: { readonly org: string; readonly design: string }): Promise<Offer[]> =>
  rows(
    tx,
    {
      name: 'designs.offersMade',
      text: `select ${columns} from designs.offer f ${answered} where f.org_id = $1 and f.design_id = $2
             order by f.offered_at desc, f.id limit 200`,
    },
    [of.org, of.design],
  )

/** What others offered to an organisation, newest first. */
export const findReceived = (tx: Tx, publisher: string): Promise<Offer[]> =>
  rows(
    tx,
    {
      name: 'designs.offersReceived',
      text: `select ${columns} from designs.offer f ${answered} where f.publisher_id = $1
             order by f.offered_at desc, f.id limit 200`,
    },
    [publisher],
  )

export const addOffer = (
  tx: Tx,
  offer: Pick<Offer, 'org' | 'id' | 'design' | 'base' | 'patch' | 'sentences' | 'why' | 'offeredAt'> & {
    readonly publisher: string
    readonly by: string
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.addOffer',
      text: `insert into designs.offer (org_id, id, publisher_id, design_id, base, patch, sentences, why, offered_at, offered_by, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, array[$1, $3]::uuid[])`,
    },
    [
      ...[offer.org, offer.id, offer.publisher, offer.design, offer.base, JSON.stringify(offer.patch)],
      ...[JSON.stringify(offer.sentences), offer.why, offer.offeredAt, offer.by],
    ],
  )

export const setWithdrawn = (
  tx: Tx,
  of: { readonly org: string; readonly id: string; readonly now: Temporal.Instant },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.withdrawOffer',
      text: 'update designs.offer set withdrawn_at = $3 where org_id = $1 and id = $2 and withdrawn_at is null',
    },
    [of.org, of.id, of.now],
  )

/** Answers an offer; 0 where it is answered already. */
export const addAnswer = (
  tx: Tx,
  answer: {
    readonly org: string
    readonly offer: Offer
    readonly state: 'taken' | 'declined'
    readonly why: string | null
    readonly by: string
    readonly now: Temporal.Instant
  },
): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.answerOffer',
      text: `insert into designs.offer_answer (org_id, offer_org, offer_id, design_id, state, why, answered_at, answered_by, open_to)
             values ($1, $2, $3, $4, $5, $6, $7, $8, array[$2, $1]::uuid[]) on conflict do nothing`,
    },
    [
      ...[answer.org, answer.offer.org, answer.offer.id, answer.offer.design, answer.state, answer.why],
      ...[answer.now, answer.by],
    ],
  )

/** The slugs of those whose changes were taken into a design and are in no version yet. */
export const findToCredit = async (tx: Tx, org: string, design: string): Promise<readonly string[]> =>
  (
    await rows<{ slug: string }>(
      tx,
      {
        name: 'designs.toCredit',
        text: `select distinct o.slug from designs.offer_answer a join places.organisation o on o.id = a.offer_org
               where a.org_id = $1 and a.design_id = $2 and a.state = 'taken' and a.released_in is null order by o.slug`,
      },
      [org, design],
    )
  ).map(({ slug }) => slug)

export const setReleasedIn = (tx: Tx, org: string, design: string, version: string): Promise<number> =>
  run(
    tx,
    {
      name: 'designs.offersReleased',
      text: `update designs.offer_answer set released_in = $3
             where org_id = $1 and design_id = $2 and state = 'taken' and released_in is null`,
    },
    [org, design, version],
  )
