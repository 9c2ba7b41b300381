import { dayOfIso } from '#core/days/civil-day.ts'
import type { Design } from '#engine/design/design.ts'

/** A parameter of a design: a price, a percentage, a limit. */
export type Parameter = NonNullable<Design['parameters']>[number]

/** An organisation's own value of a parameter, from a day (ISO) on. */
export interface OwnFigure {
  readonly parameter: string
  readonly from: string
  readonly value: unknown
}

/** The values that count in an organisation: its own from its first own day on, before that the design's. */
export const withOwnValues = (parameter: Parameter, own: readonly OwnFigure[]): Parameter => {
  const mine = own
    .filter((figure) => figure.parameter === parameter.id)
    .map(({ from, value }) => ({ from, value }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const [first] = mine
  if (!first) return parameter
  return { ...parameter, values: [...parameter.values.filter(({ from }) => from < first.from), ...mine] }
}

const manifold: readonly unknown[] = ['list', 'map', 'record', 'table', 'set']

/** Can a parameter be set in a form? What holds more than one figure is changed with the design. */
export const isSettable = ({ type }: Parameter): boolean => !manifold.includes(type)

const pence = (text: string): number | undefined => {
  const [, whole, rest = ''] = /^£?\s*(\d{1,7}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{2}))?$/.exec(text) ?? []
  return whole === undefined ? undefined : Number(whole.replaceAll(',', '')) * 100 + Number(rest || 0)
}

/** A value as it was typed → as it is stored (money in pence); undefined where it is none of the parameter's type. */
export const readFigure = ({ type }: Parameter, text: string): unknown => {
  switch (type) {
    case 'money':
      return pence(text)
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    case 'decimal':
      return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined
    case 'yesNo':
      return text === 'yes' ? true : text === 'no' ? false : undefined
    case 'date':
      return dayOfIso(text) === undefined ? undefined : text
    case 'text':
      return text === '' ? undefined : text
    default:
      return undefined
  }
}

/** The value that counts on a day (ISO), as it is stored; undefined before the first. */
export const figureOn = ({ values }: Parameter, day: string): unknown =>
  values.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.value
