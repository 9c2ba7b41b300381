import type { FieldProblem } from '#core/field-problem.ts'
import { flagChoices, isId } from '../../queue/queue-filter.rules.ts'
import { type BulkAct, type BulkPlan, bulkActs } from '../bulk.rules.ts'
import { bulkWords as words } from '../bulk.words.ts'
import { standardMessages } from '../running/standard-messages.words.ts'

const missing = {
  assign: words.toMissing,
  move: words.stageMissing,
  flag: words.markMissing,
  message: words.messageMissing,
} as const

const isOffered = (act: BulkAct, value: string): boolean =>
  ({
    assign: value === 'nobody' || isId(value),
    move: value !== '',
    flag: value === 'none' || flagChoices.some((flag) => flag === value),
    message: standardMessages.some(({ id }) => id === value),
  })[act]

/** Reads what is to be done from the form, as a plan or as what is wrong with it. */
export const readPlan = (
  typed: Readonly<Record<string, string>>,
): { readonly plan?: BulkPlan; readonly problems: readonly FieldProblem[] } => {
  const act = bulkActs.find((each) => each === typed.act)
  if (!act) return { problems: [{ field: 'act', code: 'missing', message: words.actMissing }] }
  const value = typed[act] ?? ''
  if (!isOffered(act, value)) return { problems: [{ field: act, code: 'missing', message: missing[act] }] }
  return { plan: { act, value }, problems: [] }
}
