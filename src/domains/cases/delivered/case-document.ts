import { inLocale } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import { findCaseById } from '../case.store.ts'
import { findContent } from '../content/content.store.ts'

/** A case as another system of its organisation is given it. */
export interface CaseDocument {
  readonly reference: string
  readonly design: string
  readonly restricted: boolean
  /** pence, ISO times, answers by question id without equality answers and what is specially protected */
  readonly says: Readonly<Record<string, unknown>>
}

const never: ReadonlySet<string> = new Set(['equality', 'protected', 'safeguarding'])

/** Reads a case for another system of its organisation, in a job; undefined where it is not open to it. */
export const readCaseDocument = async (work: Work, caseId: string): Promise<CaseDocument | undefined> => {
  const of = await findCaseById(work.tx, work.org, caseId)
  if (!of) return undefined
  const [{ compiled }, contents] = await Promise.all([
    getVersion(work, work.org, of.version),
    findContent(work.tx, work.org, caseId),
  ])
  const answers: Record<string, unknown> = {}
  for (const { kind, category, body } of contents)
    if (kind === 'answers' && !never.has(category)) Object.assign(answers, body)
  return {
    reference: of.reference,
    design: of.design,
    restricted: of.restricted,
    says: {
      reference: of.reference,
      service: inLocale(textOf(compiled.design.title), 'en'),
      design: of.design,
      version: of.version,
      stage: of.stage,
      outcome: of.outcome ?? null,
      submitted: of.submittedAt.toString(),
      due: of.dueAt?.toString() ?? null,
      closed: of.closedAt?.toString() ?? null,
      channel: of.channel,
      fee: of.fee ?? null,
      answers,
    },
  }
}
