import type { Question } from '../../design/question.ts'
import type { Form } from '../question-kind.ts'
import { itemCount, repeatOf } from './repeat.ts'

/** The form with one more, blank, item of a repeated group; the same form when it has as many as it may. */
export const withItemAdded = (q: Question, form: Form, name = q.id): Form => {
  const most = repeatOf(q)?.max ?? 1
  const count = Math.max(itemCount(q, form, name), repeatOf(q)?.min ?? 1, 1)
  return { ...form, [`${name}.items`]: String(Math.min(count + 1, most)) }
}

/** The form without one item of a repeated group; those after it move up by one. */
export const withItemRemoved = (q: Question, form: Form, index: number, name = q.id): Form => {
  const count = itemCount(q, form, name)
  if (index < 0 || index >= count) return form
  const kept: Record<string, string | readonly string[] | undefined> = {}
  for (const [key, value] of Object.entries(form)) {
    const parts = key.startsWith(`${name}[`) ? /^(\d{1,3})\](\..*)$/s.exec(key.slice(name.length + 1)) : null
    const at = Number(parts?.[1])
    if (parts === null || at < index) kept[key] = value
    else if (at > index) kept[`${name}[${at - 1}]${parts[2]}`] = value
  }
  return { ...kept, [`${name}.items`]: String(count - 1) }
}

/**
 * The form after the button that was pressed: `_add` names a group (`children`), `_remove` an item of one
 * (`children[1]`). The same form when neither names this group.
 */
export const afterButton = (q: Question, form: Form, name = q.id): Form => {
  if (form._add === name) return withItemAdded(q, form, name)
  const removed = typeof form._remove === 'string' && form._remove.startsWith(`${name}[`) ? form._remove : ''
  const index = /^\[(\d{1,3})\]$/.exec(removed.slice(name.length))?.[1]
  return index === undefined ? form : withItemRemoved(q, form, Number(index), name)
}
