import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { findPerson } from '../../people/find-person.ts'
import { addressLines, factsIn, nameLine, nobodyNamed } from '../../people/person.rules.ts'
import { cannotMove } from '../case.policy.ts'
import { stageOf } from '../case.rules.ts'
import { findParties } from '../case.store.ts'
import { addContent, type Content, findContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { moveCase } from '../move-case.ts'
import { decisionLines, parametersOn } from './decision.rules.ts'
import { addDecision } from './decision.store.ts'
import { decisionLetter } from './letter.rules.ts'

/** An officer's decision: the stage that ends the case, and their own words, without which no decision is made. */
export interface DecisionMade {
  readonly stage: string
  readonly words: string
  readonly organisation: { readonly slug: string; readonly name: Readonly<Record<string, string>> }
}

/** The newest revision of each category of answers, and the answers themselves. */
export const latestAnswers = (
  contents: readonly Content[],
): { revisions: Record<string, number>; answers: Record<string, unknown> } => {
  const revisions: Record<string, number> = {}
  const answers: Record<string, unknown> = {}
  for (const { kind, category, revision, body } of contents) {
    if (kind !== 'answers') continue
    revisions[category] = Math.max(revisions[category] ?? 0, revision)
    Object.assign(answers, body)
  }
  return { revisions, answers }
}

/**
 * Decides a case: evaluates the stored version once more with the answers as they stand and the day they were sent, keeps
 * every rule line with its reason and the officer's words, writes the letter, and ends the case. One transaction.
 */
export const decideCase = async (work: Work, open: OpenCase, made: DecisionMade): Promise<void> => {
  if (work.actor.kind !== 'member') throw cannotMove
  const { design } = open.design.compiled
  const stage = stageOf(design, made.stage)
  const at = { org: work.org, case: open.case.id, now: work.now }
  const [contents, parties] = await Promise.all([
    findContent(work.tx, work.org, open.case.id),
    findParties(work.tx, work.org, open.case.id),
  ])
  const applicant = parties.find(({ role }) => role === 'applicant')
  const person = applicant ? await findPerson(work, applicant.record) : undefined
  const { revisions, answers } = latestAnswers(contents)
  const evaluation = evaluate(open.design.compiled, {
    answers,
    asOf: open.case.asOf,
    organisation: made.organisation.slug,
  })
  const lines = decisionLines(design, evaluation)
  // What they wrote for this request comes first: an older record may know them at another address.
  const facts = factsIn(design, answers)
  const locale: Locale = person?.locale === 'cy' ? 'cy' : 'en'
  const letter = decisionLetter({
    locale,
    design,
    stage,
    lines,
    reference: open.case.reference,
    officer: work.actor.name,
    officerWords: made.words,
    organisation: inLocale(made.organisation.name, locale),
    name: nameLine(facts.name ?? person?.name) || inLocale(nobodyNamed, locale),
    address: addressLines(facts.address ?? person?.address),
    date: dayOf(work.now),
  })
  const id = newId()
  const content = await addContent(work.tx, at, [
    {
      kind: 'note',
      item: `decision-${id}`,
      category: 'service',
      revision: 1,
      body: { words: made.words, by: work.actor.name },
    },
    { kind: 'letter', item: `decision-${id}`, category: 'identity', revision: 1, body: letter },
  ])
  const [words, sent] = content
  if (!words || !sent) throw new Error('the contents of a decision were not kept')
  await addDecision(work.tx, work.org, {
    id,
    caseId: open.case.id,
    version: open.case.version,
    asOf: open.case.asOf,
    parameters: parametersOn(design, open.case.asOf),
    answers: revisions,
    lines,
    outcome: stage.outcome ?? '',
    stage: stage.id,
    words: words.id,
    letter: sent.id,
    membership: work.actor.membership,
    decidedAt: work.now,
  })
  await moveCase(work, open, { to: stage.id, event: 'case.decided', content, data: { decision: id } })
}
