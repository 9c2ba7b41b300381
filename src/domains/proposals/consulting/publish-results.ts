import { createHash } from 'node:crypto'
import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { standingOn } from '#engine/design/window.ts'
import { canonical } from '#engine/versions/canonical.ts'
import { countAnswered } from '../../cases/answered/read-answered.ts'
import { type DesignInUse, getLiveDesign } from '../../designs/design-in-use.ts'
import { addResponse, addResult, findResponse, findResult } from './consulting.store.ts'
import type { Answering } from './response.rules.ts'
import { type Results, type Round, resultsOf, roundOf } from './results/results.rules.ts'

/** A consultation that is run now, with its round. */
export interface Consultation {
  readonly design: DesignInUse
  readonly round: Round
}

/** The consultation that an organisation runs under this id. Refuses a service that never closes. */
export const getConsultation = async (work: Work, service: string): Promise<Consultation> => {
  const design = await getLiveDesign(work, work.org, service)
  const round = roundOf(design.compiled.design)
  if (!round) throw notFound()
  return { design, round }
}

/** Results as they would be published today, and their hash: who publishes them sends back the one that they saw. */
export interface Draft {
  readonly figures: Results | undefined
  readonly hash: string
}

export const draftResults = async (work: Work, { design, round }: Consultation): Promise<Draft> => {
  const document = design.compiled.design
  const figures = resultsOf(document, await countAnswered(work, document, round))
  const hash = createHash('sha256')
    .update(canonical(figures ?? null))
    .digest('base64url')
    .slice(0, 16)
  return { figures, hash }
}

/** Is everything in that is counted? Not while paper that came in time may still be keyed in. */
export const isAllIn = (work: Work, { round }: Consultation): boolean => dayOf(work.now) > round.keyedUntil

const notYet = ({ keyedUntil }: Round) =>
  new Refusal('answers-still-come', 409, {
    en: `Answers on paper can be keyed in until ${longDate(keyedUntil, 'en')}. The results can be published from the day after.`,
    cy: `Gellir rhoi atebion papur i mewn tan ${longDate(keyedUntil, 'cy')}. Gellir cyhoeddi’r canlyniadau o’r diwrnod wedyn.`,
  })
const tooFew = new Refusal('too-few-answers', 409, {
  en: 'Fewer than 8 people answered, so no figures can be published. Say what you heard in your response.',
  cy: 'Atebodd llai nag 8 o bobl, felly ni ellir cyhoeddi unrhyw ffigurau. Dywedwch yr hyn a glywsoch yn eich ymateb.',
})
const publishedAlready = new Refusal('published-already', 409, {
  en: 'A colleague has published this already. Look at it again.',
  cy: 'Mae cydweithiwr wedi cyhoeddi hwn eisoes. Edrychwch arno eto.',
})
const stillOpen = new Refusal('still-open', 409, {
  en: 'People can still answer. Publish your response after it has closed.',
  cy: 'Gall pobl ateb o hyd. Cyhoeddwch eich ymateb ar ôl iddo gau.',
})

/**
 * Publishes the results, once and for good: what is stored is what everybody reads, and is never worked out again. A second
 * release could be held against the first. `changed`: they are no longer what was previewed.
 */
export const publishResults = async (work: Work, at: Consultation, seen: string): Promise<'published' | 'changed'> => {
  if (!isAllIn(work, at)) throw notYet(at.round)
  const { design, round } = at
  const key = { org: work.org, design: design.id, round: round.round }
  if (await findResult(work.tx, key)) throw publishedAlready
  const { figures, hash } = await draftResults(work, at)
  if (!figures) throw tooFew
  if (hash !== seen) return 'changed'
  const released = { version: design.hash, figures, publishedOn: dayOf(work.now) }
  if ((await addResult(work.tx, key, released)) === 0) throw publishedAlready
  await work.append({
    type: 'consultation.results-published',
    design: { id: design.id, version: design.hash },
    data: { round: round.round, figures: hash },
  })
  return 'published'
}

/** Publishes what was heard, decided and why; a later response stands in front of those before it, which are kept. */
export const publishResponse = async (work: Work, { design, round }: Consultation, given: Answering): Promise<void> => {
  const today = dayOf(work.now)
  if (standingOn(design.compiled.design, today) !== 'late') throw stillOpen
  const key = { org: work.org, design: design.id, round: round.round }
  const number = ((await findResponse(work.tx, key))?.number ?? 0) + 1
  const added = await addResponse(work.tx, key, { ...given, number, version: design.hash, publishedOn: today })
  if (added === 0) throw publishedAlready
  await work.append({
    type: 'consultation.response-published',
    design: { id: design.id, version: design.hash },
    data: { round: round.round, number },
  })
}
