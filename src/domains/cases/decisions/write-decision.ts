import { dayOf } from '#core/days/day.ts'
import { newId } from '#core/ids.ts'
import { inLocale, type Locale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { evaluate } from '#engine/journey/evaluate.ts'
import { runDesign } from '../../designs/run-design.ts'
import { letBeChecked, newCheckCode } from '../../messages/checking/issue-code.ts'
import { findWishes } from '../../messages/wishes/find-wishes.ts'
import { findPerson } from '../../people/find-person.ts'
import { addressLines, factsIn, nameLine, nobodyNamed } from '../../people/person.rules.ts'
import { cannotMove } from '../case.policy.ts'
import { stageOf } from '../case.rules.ts'
import { findParties } from '../case.store.ts'
import { addContent, type ContentRef, findContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'
import { decisionLines, parametersOn, reasonItem } from './decision.rules.ts'
import { addDecision } from './decision.store.ts'
import { latestAnswers } from './latest-answers.ts'
import { decisionLetter } from './letter.rules.ts'

/** An officer's decision: the stage that ends the case, and their own words, without which no decision is made. */
export interface DecisionMade {
  readonly stage: string
  readonly words: string
  readonly organisation: { readonly slug: string; readonly name: Readonly<Record<string, string>> }
  /** where whoever is shown the letter can check it; without, it carries no code */
  readonly checkAt?: string
  /** the decision that this one takes the place of, the day of its letter in words, and why */
  readonly corrects?: { readonly id: string; readonly date: string; readonly reason: string }
}

/**
 * Writes a decision: evaluates the stored version once more with the answers as they stand and the day they were sent, keeps
 * every rule line with its reason and the officer's words, and writes the letter. Returns what an event says of them.
 */
export const writeDecision = async (
  work: Work,
  open: OpenCase,
  made: DecisionMade,
): Promise<{ readonly id: string; readonly content: readonly ContentRef[] }> => {
  if (work.actor.kind !== 'member') throw cannotMove
  const { design } = open.design.compiled
  const stage = stageOf(design, made.stage)
  const at = { org: work.org, case: open.case.id, now: work.now }
  const [contents, parties] = await Promise.all([
    findContent(work.tx, work.org, open.case.id),
    findParties(work.tx, work.org, open.case.id),
  ])
  const applicant = parties.find(({ role }) => role === 'applicant')
  const [person, wishes] = applicant
    ? await Promise.all([
        findPerson(work, applicant.record),
        findWishes(work, { record: applicant.record, link: open.case.link }),
      ])
    : []
  const { revisions, answers } = latestAnswers(contents)
  const { compiled } = open.design
  const { asOf } = open.case
  const evaluation = runDesign({ compiled, asOf, staff: true }, () =>
    evaluate(compiled, { answers, asOf, organisation: made.organisation.slug }),
  )
  const lines = decisionLines(design, evaluation)
  // What they wrote for this request comes first: an older record may know them at another address.
  const facts = factsIn(design, answers)
  const locale: Locale = (wishes?.locale ?? person?.locale) === 'cy' ? 'cy' : 'en'
  const code = newCheckCode()
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
    replaces: made.corrects?.date,
    check: made.checkAt ? { address: made.checkAt, code } : undefined,
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
    ...(made.corrects
      ? [
          {
            kind: 'note' as const,
            item: reasonItem(id),
            category: 'service',
            revision: 1,
            body: { words: made.corrects.reason, by: work.actor.name },
          },
        ]
      : []),
  ])
  const [words, sent, reason] = content
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
    corrects: made.corrects?.id ?? null,
    reason: reason?.id ?? null,
  })
  if (made.checkAt)
    await letBeChecked(work, {
      id: sent.id,
      caseId: open.case.id,
      reference: open.case.reference,
      code,
      dated: dayOf(work.now),
    })
  return { id, content }
}
