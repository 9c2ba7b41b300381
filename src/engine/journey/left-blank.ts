import type { Question } from '../design/question.ts'
import type { Answers } from './answers.ts'
import type { Compiled } from './compiled.ts'
import { childrenOf } from './values/group-value.ts'

const isItem = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inItem = (group: Question, item: unknown): unknown => {
  if (!isItem(item)) return item
  const blanks = childrenOf(group).filter(({ id, optional }) => optional && item[id] === undefined)
  return { ...Object.fromEntries(blanks.map(({ id }) => [id, null])), ...item }
}

const inGroup = (group: Question, value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => inItem(group, item)) : inItem(group, value)

/**
 * Answers as a file gives them, all at once → as a journey would have stored them: an optional question that is not
 * there was left blank. A required one that is not there stays unanswered.
 */
export const leftBlank = (compiled: Compiled, answers: Answers): Answers => {
  const filled: Record<string, unknown> = { ...answers }
  for (const { id, question, optional } of compiled.pages.flatMap((page) => page.questions)) {
    if (filled[id] === undefined && optional) filled[id] = null
    else if (question.type === 'group') filled[id] = inGroup(question, filled[id])
  }
  return filled
}
