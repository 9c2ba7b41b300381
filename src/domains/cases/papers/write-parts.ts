import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { PdfWriter } from '#platform/pdf/tagged-pdf.ts'
import { stageOf } from '../case.rules.ts'
import { words } from '../case.words.ts'
import type { AnswersShown } from '../content/case-parts.view.ts'
import { sourceWords } from '../earlier/source.words.ts'
import type { OpenCase } from '../get-case.ts'

/** Of which case and for whom something is written. */
export interface Written {
  readonly open: Pick<OpenCase, 'case'> & {
    readonly design: { readonly compiled: Pick<OpenCase['design']['compiled'], 'design'> }
  }
  readonly locale: Locale
  readonly organisation: string
}

/** What the case is: which service, reference, when it was sent and where it stands. */
export const writeHead = (to: PdfWriter, of: Written, title: string): void => {
  const say = (text: Text) => inLocale(text, of.locale)
  const { design } = of.open.design.compiled
  to.paragraph(`**${of.organisation}**`)
  to.heading(1, title)
  to.fact(say(words.service), [say(textOf(design.title))])
  to.fact(say(words.reference), [of.open.case.reference])
  to.fact(say(words.sent), [longDate(dayOf(of.open.case.submittedAt), of.locale)])
  to.fact(say(words.status), [say(textOf(stageOf(design, of.open.case.stage).title))])
}

/** The answers by section and page in the order of the form; what was not answered, or does not open, is not there. */
export const writeAnswers = (
  to: PdfWriter,
  { open, locale }: Written,
  { answers, sources, to: reader }: AnswersShown,
): void => {
  const { design }: { design: Design } = open.design.compiled
  let section: string | undefined
  for (const page of design.pages) {
    const asked = (page.questions ?? []).filter(({ id }) => answers[id] !== undefined && answers[id] !== null)
    if (asked.length === 0) continue
    if (page.section !== section) {
      section = page.section
      const found = design.sections?.find(({ id }) => id === section)
      if (found) to.heading(2, inLocale(textOf(found.title), locale))
    }
    to.heading(3, inLocale(textOf(page.title), locale))
    for (const each of asked) {
      const question = withOptions(design, each)
      const source = sources[each.id]
      to.fact(inLocale(textOf(question.label), locale), [
        ...kindOf(question.type).words(question, answers[each.id], locale),
        ...(source ? [sourceWords(source, reader, locale)] : []),
      ])
    }
  }
}
