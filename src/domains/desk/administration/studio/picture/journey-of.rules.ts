import { inLocale, type Locale } from '#core/text.ts'
import type { Compiled } from '#engine/journey/compiled.ts'
import { inRow, paperCondition, sayClauses } from '#engine/paper/conditions/say-condition.ts'
import { questionNumbers } from '#engine/paper/numbers.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { words } from './picture.words.ts'

/** A page of a journey as it is drawn and listed. */
export interface DrawnPage {
  readonly id: string
  readonly title: string
  readonly section: string | undefined
  /** the condition in words; undefined: everybody comes to it */
  readonly shown: string | undefined
  readonly end: 'not-eligible' | 'elsewhere' | undefined
  readonly questions: readonly { readonly id: string; readonly number: string; readonly label: string }[]
}

/** The condition of a page in words; undefined where everybody comes to it. */
const shownTo = (
  compiled: Compiled,
  page: string,
  of: { readonly asOf: string; readonly locale: Locale; readonly numbers: ReadonlyMap<string, string> },
): string | undefined => {
  const { locale, numbers } = of
  const condition = paperCondition(compiled, page, of.asOf)
  if (condition.kind === 'always') return undefined
  if (condition.kind === 'never') return inLocale(words.never, locale)
  if (condition.kind === 'depends') {
    const on = condition.on.flatMap((id) => {
      const number = numbers.get(id)
      return number === undefined ? [] : [inLocale(words.question, locale).replace('{number}', number)]
    })
    return inLocale(words.depends, locale).replace('{numbers}', inRow(on, locale, 'and'))
  }
  const clauses = sayClauses(condition.any, { compiled, locale, numbers })
  return inLocale(words.onlyIf, locale).replace('{clause}', () => clauses.join(inLocale(words.or, locale)))
}

/** Every page of a design in order, with who comes to it and what it asks. `asOf`: the day of the figures that conditions name. */
export const journeyOf = (
  compiled: Compiled,
  { asOf, locale }: { readonly asOf: string; readonly locale: Locale },
): readonly DrawnPage[] => {
  const numbers = questionNumbers(compiled)
  const { sections = [] } = compiled.design
  return compiled.pages.map(({ id, page, questions }) => ({
    id,
    title: inLocale(textOf(page.title), locale),
    section: inLocale(textOf(sections.find((one) => one.id === page.section)?.title), locale) || undefined,
    shown: shownTo(compiled, id, { asOf, locale, numbers }),
    end: page.end,
    questions: questions.map(({ question }) => ({
      id: question.id,
      number: numbers.get(question.id) ?? '',
      label: inLocale(textOf(question.label), locale),
    })),
  }))
}
