import type { Question } from '../../design/question.ts'
import type { Form } from '../question-kind.ts'

/** How often a group may be given: between 1 and 20 times where it does not say; undefined when it is not repeated. */
export const repeatOf = (q: Question): { readonly min: number; readonly max: number } | undefined =>
  q.repeat === 'no' ? undefined : (q.repeat ?? { min: 1, max: 20 })

/** The control name of one item of a group (`children[0]`), or of a group that is not repeated (`home`). */
export const itemName = (q: Question, name: string, index: number): string =>
  repeatOf(q) === undefined ? name : `${name}[${index}]`

/**
 * How many items of a group a form has, blank ones too: by the highest index in its names, or by the hidden count
 * `GROUP.items` that keeps an added item whose controls send nothing while empty. Never more than the group may have.
 */
export const itemCount = (q: Question, form: Form, name: string): number => {
  const repeat = repeatOf(q)
  if (repeat === undefined) return 1
  const indexes = Object.keys(form)
    .filter((key) => key.startsWith(`${name}[`))
    .map((key) => /^(\d{1,3})\]\./.exec(key.slice(name.length + 1))?.[1])
    .map((index) => (index === undefined ? 0 : Number(index) + 1))
  const kept = form[`${name}.items`]
  const said = typeof kept === 'string' && /^\d{1,3}$/.test(kept) ? Number(kept) : 0
  return Math.min(Math.max(said, ...indexes, 0), repeat.max)
}
