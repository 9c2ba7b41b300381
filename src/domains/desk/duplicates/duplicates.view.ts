import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import { casePath, comparePath } from '../../cases/case.paths.ts'
import type { ListedPair, PairedCase } from '../../cases/duplicates/find-open-pairs.ts'
import { scoreWords } from '../../cases/duplicates/score.view.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { words } from './duplicates.words.ts'

export interface DuplicatesView {
  readonly frame: PageFrame
  readonly org: string
  readonly pairs: readonly ListedPair[]
  /** those of every team */
  readonly all: boolean
  /** the same list of one's team, or of all; undefined for who has no team */
  readonly other: string | undefined
  readonly next: string | undefined
  readonly first: string | undefined
}

const caseCell = (view: DuplicatesView, of: PairedCase): Html => {
  const { locale } = view.frame
  return html`<a class="govuk-link" href="${inLanguage(casePath(view.org, of.reference), locale)}">${of.reference}</a>${of.closed && html` ${tag({ text: inLocale(words.closed, locale), classes: 'govuk-tag--grey' })}`}<br>${inLocale(of.service, locale)}, ${longDate(dayOf(of.submittedAt), locale)}`
}

const pairsTable = (view: DuplicatesView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  return table({
    caption: say(words.caption),
    captionClasses: 'govuk-table__caption--m',
    classes: 'moothall-stack moothall-queue',
    head: [words.one, words.other, words.likely, words.found, words.act].map((text) => ({ text: say(text) })),
    rows: view.pairs.map(({ one, other, bits, foundAt }) => [
      { text: caseCell(view, one) },
      { text: caseCell(view, other), ...under(words.other) },
      { text: scoreWords(bits, locale), ...under(words.likely) },
      { text: longDate(dayOf(foundAt), locale), ...under(words.found) },
      {
        text: html`<a class="govuk-link" href="${inLanguage(comparePath(view.org, one.reference, other.reference), locale)}">${say(words.compare)}<span class="govuk-visually-hidden"> ${one.reference}, ${other.reference}</span></a>`,
        ...under(words.act),
      },
    ]),
  })
}

const link = (href: string | undefined, text: string): Html | false =>
  href !== undefined && html`<li><a class="govuk-link" href="${href}">${text}</a></li>`

/** The list of applicants who may be one person, the likeliest first. References and services only, as in the queue. */
export const duplicatesView = (view: DuplicatesView): Html => {
  const { frame, pairs } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'duplicates-list' },
    main: html`${deskNavigation(view.org, 'duplicates', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
<p class="govuk-body">${say(words.intro)}</p>
${pairs.length > 0 ? html`${pairsTable(view)}<p class="govuk-hint">${say(words.looked)}</p>` : html`<p class="govuk-body">${say(view.all ? words.none : words.noneTeam)}</p>`}
<p class="govuk-hint">${say(words.reminder)}</p>
<ul class="govuk-list">${link(view.next, say(words.next))}${link(view.first, say(words.first))}${link(view.other, say(view.all ? words.showTeam : words.showAll))}</ul>`,
  })
}
