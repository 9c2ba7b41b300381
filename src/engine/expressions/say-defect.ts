import { longDate } from '#core/days/long-date.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Design } from '../design/design.ts'
import { textOf } from '../questions/words-of.ts'
import type { ExpressionDefect } from './expression-defect.ts'

const words = {
  figure: {
    en: 'The figure “{name}” has no value on {day}. Give it a value that counts by then',
    cy: 'Nid oes gwerth gan y ffigur “{name}” ar {day}. Rhowch werth iddo sy’n cyfrif erbyn hynny',
  },
  question: {
    en: '“{name}” was not answered, and this needs it: {text}',
    cy: 'Nid atebwyd “{name}”, ac mae ei angen ar hwn: {text}',
  },
  other: { en: 'This cannot be worked out: {text} ({why})', cy: 'Ni ellir cyfrifo hwn: {text} ({why})' },
}

/** What stood in the way of an evaluation, for those who look after the design. */
export const sayDefect = ({ design, asOf }: { design: Design; asOf: string }, defect: ExpressionDefect): Text => {
  const { expression: text, why } = defect
  const [id] = defect.without
  const figure = design.parameters?.find((one) => one.id === id)
  const question = design.pages.flatMap((page) => page.questions ?? []).find((one) => one.id === id)
  const kind = figure ? 'figure' : question ? 'question' : 'other'
  const label = textOf(figure?.label ?? question?.label ?? '')
  const said = (locale: Locale): string => {
    const fill = { name: label[locale] ?? label.en ?? id ?? '', day: longDate(asOf, locale), text, why }
    return words[kind][locale].replaceAll(/\{(name|day|text|why)\}/g, (_, name: keyof typeof fill) => fill[name])
  }
  return { en: said('en'), cy: said('cy') }
}
