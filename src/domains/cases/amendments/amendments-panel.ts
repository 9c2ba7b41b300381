import { inLocale, type Locale, type Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { withOptions } from '#engine/journey/values/listed-options.ts'
import { kindOf } from '#engine/questions/kinds.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { table } from '#platform/govuk/table/table.ts'
import { type Html, html } from '#platform/views/html.ts'
import { getVersion } from '../../designs/design-in-use.ts'
import type { Case } from '../case.store.ts'
import { momentWords } from '../content/case-parts.view.ts'
import { findContent } from '../content/content.store.ts'
import { type Amended, amendedIn } from './amendment.rules.ts'
import { words } from './amendment.words.ts'

/** Corrected answers side by side, in the words of the design; nothing where none was. */
export const amendmentsView = (
  design: Design,
  amended: readonly (Omit<Amended, 'at'> & { readonly at?: Temporal.Instant })[],
  locale: Locale,
): Html | false => {
  const questions = design.pages.flatMap((page) => page.questions ?? [])
  const said = (id: string, value: unknown): Html => {
    const question = questions.find((each) => each.id === id)
    if (!question || value === null) return html`${inLocale(words.notGiven, locale)}`
    const asked = withOptions(design, question)
    return html`${kindOf(asked.type)
      .words(asked, value, locale)
      .map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`
  }
  // On a small screen the cells stand below each other, without the heads of their columns.
  const labelled = (label: Text, value: Html): Html =>
    html`<span class="govuk-!-font-weight-bold">${inLocale(label, locale)}:</span> ${value}`
  const shown = amended.filter(({ question }) => questions.some(({ id }) => id === question))
  return (
    shown.length > 0 &&
    table({
      caption: inLocale(words.corrected, locale),
      captionClasses: 'govuk-table__caption--m',
      classes: 'moothall-stack',
      firstCellIsHeader: true,
      rows: shown.map(({ question, was, is, at }) => [
        {
          text: html`${inLocale(textOf(questions.find(({ id }) => id === question)?.label), locale)}${at && html`<br><span class="govuk-body-s">${momentWords(at, locale)}</span>`}`,
        },
        { text: labelled(words.was, said(question, was)) },
        { text: labelled(words.is, said(question, is)) },
      ]),
    })
  )
}

/** What of a case's answers was corrected since it was sent, for whoever works on it. */
export const readAmendmentsPanel = async (work: Work, of: Case, locale: Locale): Promise<Html | false> => {
  const [contents, version] = await Promise.all([
    findContent(work.tx, work.org, of.id),
    getVersion(work, work.org, of.version),
  ])
  return amendmentsView(version.compiled.design, amendedIn(contents), locale)
}
