import type { Question } from '../../src/engine/design/question.ts'

type Fields = Record<string, string | readonly string[]>

/** A form as a person would fill it to give a stored value: written by hand, apart from the code that reads forms. */
export const formOf = (q: Question, value: unknown, name: string = q.id): Fields => {
  if (value === null || value === undefined || (typeof value !== 'object' && q.type === 'name')) return {}
  const parts = value as Record<string, unknown>
  const boxes = (): Fields =>
    Object.fromEntries(Object.entries(parts).map(([part, one]) => [`${name}.${part}`, one as string]))
  switch (q.type) {
    case 'money':
      return { [name]: `£${(Number(value) / 100).toFixed(2)}` }
    case 'yesNo':
    case 'declaration':
      return { [name]: value ? 'yes' : 'no' }
    case 'anyOf':
      return { [name]: value as string[] }
    case 'date': {
      const [year = '', month = '', day = ''] = String(value).split('-')
      return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
    }
    case 'month': {
      const [year = '', month = ''] = String(value).split('-')
      return { [`${name}.month`]: month, [`${name}.year`]: year }
    }
    case 'name':
      return 'full' in parts ? { [name]: String(parts.full) } : boxes()
    case 'address':
    case 'place':
      return Object.fromEntries(Object.entries(boxes()).map(([k, v]) => [k, typeof v === 'number' ? String(v) : v]))
    case 'slot':
      return { [name]: `${parts.on}T${parts.from}/${parts.to}/${parts.slot}` }
    case 'file':
      return { [name]: JSON.stringify(value) }
    case 'group': {
      const item = (one: Record<string, unknown>, at: string): Fields =>
        Object.assign(
          {},
          ...(q.questions ?? []).map((child) => formOf(child as Question, one[child.id], `${at}.${child.id}`)),
        )
      return Array.isArray(value)
        ? Object.assign({}, ...value.map((one, i) => item(one, `${name}[${i}]`)))
        : item(parts, name)
    }
    default:
      return { [name]: String(value) }
  }
}
