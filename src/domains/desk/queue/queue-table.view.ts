import { dayOf } from '#core/days/day.ts'
import { longDate } from '#core/days/long-date.ts'
import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { table } from '#platform/govuk/table/table.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Colleague } from '../../cases/assignment/colleague.rules.ts'
import { flagTag } from '../../cases/assignment/work-panel.view.ts'
import { casePath } from '../../cases/case.paths.ts'
import type { QueuedCase } from '../../cases/queue/find-cases.ts'
import { dueView } from '../../cases/targets/due.view.ts'
import { words } from './queue.words.ts'

export interface QueueTable {
  readonly locale: Locale
  readonly org: string
  readonly cases: readonly QueuedCase[]
  readonly colleagues: readonly Pick<Colleague, 'id' | 'name'>[]
  /** the memberships whose work one has: their names are said where there are several */
  readonly me: string
  /** the box that chooses a case, where cases can be chosen */
  readonly box?: (of: QueuedCase) => Html
}

const row = (view: QueueTable, of: QueuedCase) => {
  const { locale } = view
  const say = (text: Text) => inLocale(text, locale)
  // On a narrow screen a cell stands by itself and says what it is of.
  const under = (text: Text) => ({ attributes: { 'data-label': say(text) } })
  const owner = view.colleagues.find(({ id }) => id === of.assigned)
  return [
    ...(view.box ? [{ text: view.box(of), classes: 'moothall-box' }] : []),
    {
      text: html`<a class="govuk-link" href="${inLanguage(casePath(view.org, of.reference), locale)}">${of.reference}</a>${of.restricted && html` ${tag({ text: say(words.restricted), classes: 'govuk-tag--purple' })}`} ${flagTag(of.flag, locale)}`,
    },
    { text: say(of.service) },
    { text: say(of.stageTitle), ...under(words.stage) },
    { text: owner ? (owner.id === view.me ? say(words.me) : owner.name) : '–', ...under(words.who) },
    { text: longDate(dayOf(of.submittedAt), locale), ...under(words.sent) },
    { text: dueView(of.standing, locale), ...under(words.due) },
  ]
}

/** Requests in a table: reference, service and state, who has them and how they stand. No applicant's name. */
export const queueTable = (view: QueueTable): Html =>
  table({
    classes: 'moothall-stack moothall-queue',
    head: [
      ...(view.box ? [html`<span class="govuk-visually-hidden">${inLocale(words.choose, view.locale)}</span>`] : []),
      ...[words.reference, words.service, words.stage, words.who, words.sent, words.due].map((text) => ({
        text: inLocale(text, view.locale),
      })),
    ],
    rows: view.cases.map((each) => row(view, each)),
  })
