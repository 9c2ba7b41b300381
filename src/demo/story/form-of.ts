import type { Question } from '#engine/design/question.ts'

type Fields = Record<string, string | readonly string[]>
type Parts = Readonly<Record<string, unknown>>

const dateBoxes = (name: string, value: string, parts: readonly string[]): Fields => {
  const given = value.split('-')
  return Object.fromEntries(parts.map((part, i) => [`${name}.${part}`, String(Number(given[i]))]))
}

const boxes = (name: string, parts: Parts): Fields =>
  Object.fromEntries(
    Object.entries(parts).map(([part, one]) => [
      `${name}.${part}`,
      Array.isArray(one) ? one.map((each) => String(each)) : String(one),
    ]),
  )

const items = (question: Question, value: unknown, name: string): Fields => {
  const item = (one: Parts, at: string): Fields =>
    Object.assign(
      {},
      ...(question.questions ?? []).map((child) => formOf(child as Question, one[child.id], `${at}.${child.id}`)),
    )
  return Array.isArray(value)
    ? Object.assign({}, ...value.map((one: Parts, i) => item(one, `${name}[${i}]`)))
    : item(value as Parts, name)
}

/** The form that somebody sends to give this answer to a question, as a browser would send it; blank is nothing at all. */
export const formOf = (question: Question, value: unknown, name: string = question.id): Fields => {
  if (value === null || value === undefined) return {}
  switch (question.type) {
    case 'money':
      return { [name]: (Number(value) / 100).toFixed(2) }
    case 'yesNo':
    case 'declaration':
      return { [name]: value ? 'yes' : 'no' }
    case 'anyOf':
      return { [name]: value as readonly string[] }
    case 'date':
      return dateBoxes(name, String(value), ['year', 'month', 'day'])
    case 'month':
      return dateBoxes(name, String(value), ['year', 'month'])
    case 'name':
      return 'full' in (value as Parts) ? { [name]: String((value as Parts).full) } : boxes(name, value as Parts)
    case 'address':
    case 'place':
      return boxes(name, value as Parts)
    case 'group':
      return items(question, value, name)
    default:
      return { [name]: String(value) }
  }
}
