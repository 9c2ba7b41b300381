import { inLanguage } from '#core/locale-path.ts'
import { inLocale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { insetText } from '#platform/govuk/inset-text/inset-text.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { Colleague, Team } from '../../cases/assignment/colleague.rules.ts'
import { casePath, queuePath } from '../../cases/case.paths.ts'
import { momentWords } from '../../cases/content/case-parts.view.ts'
import type { Notice } from '../../cases/notices/notice.rules.ts'
import type { QueuedCase } from '../../cases/queue/find-cases.ts'
import type { TaskToDo } from '../../cases/tasks/task.rules.ts'
import { taskFacts } from '../../cases/tasks/task.view.ts'
import type { PageFrame } from '../../places/frame.ts'
import { deskNavigation } from '../desk-navigation.view.ts'
import { queueTable } from '../queue/queue-table.view.ts'
import { noticeWords, words } from './my-work.words.ts'

export interface MyWorkView {
  readonly frame: PageFrame
  readonly org: string
  readonly me: string
  readonly csrf: Html
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  /** the names of those whose work one has as well today */
  readonly covering: readonly string[]
  readonly notices: readonly Notice[]
  readonly tasks: readonly TaskToDo[]
  readonly cases: readonly QueuedCase[]
  readonly more: boolean
  /** whether there is a next one to take: one is in a team and may take it */
  readonly mayTake: boolean
  readonly today: string
}

const noticeList = (view: MyWorkView): Html | false => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  return (
    view.notices.length > 0 &&
    html`<h2 class="govuk-heading-m">${say(words.notices)}</h2>
<ul class="moothall-notices">${view.notices.map(({ id, kind, at, reference }) => {
      const action = inLanguage(`${queuePath(view.org)}/notices/${id}/away`, locale)
      return html`<li data-notice="${kind}"><p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="${inLanguage(casePath(view.org, reference), locale)}">${reference}</a> ${say(noticeWords[kind])}</p>
<p class="govuk-body-s govuk-!-margin-bottom-0">${momentWords(at, locale)}</p>
<form method="post" action="${action}">${view.csrf}<button type="submit" class="moothall-link-button">${say(words.putAway)}<span class="govuk-visually-hidden">: ${reference} ${say(noticeWords[kind])}</span></button></form></li>`
    })}</ul>`
  )
}

const taskList = (view: MyWorkView): Html => {
  const { locale } = view.frame
  const say = (text: Text) => inLocale(text, locale)
  if (view.tasks.length === 0) return html`<p class="govuk-body">${say(words.noTasks)}</p>`
  return html`<ul class="moothall-tasks">${view.tasks.map(
    (
      task,
    ) => html`<li class="moothall-task" data-task="${task.id}"><p class="govuk-body govuk-!-margin-bottom-1"><a class="govuk-link" href="${inLanguage(casePath(view.org, task.reference), locale)}#tasks">${task.title}</a></p>
<p class="govuk-body-s govuk-!-margin-bottom-0">${task.reference}, ${taskFacts(task, { ...view, locale })}</p></li>`,
  )}</ul>`
}

/** One's own work across services and teams: what there is to know, the requests one has, the tasks. */
export const myWorkView = (view: MyWorkView): Html => {
  const { frame } = view
  const { locale } = frame
  const say = (text: Text) => inLocale(text, locale)
  const queue = inLanguage(queuePath(view.org), locale)
  return inLayout({
    ...frame,
    title: say(words.title),
    wide: true,
    mainAttributes: { 'data-page': 'my-work' },
    main: html`${deskNavigation(view.org, 'my-work', locale)}
<h1 class="govuk-heading-l">${say(words.title)}</h1>
${view.covering.length > 0 && insetText({ text: `${say(words.covering)} ${view.covering.join(', ')}.` })}
${noticeList(view)}
<h2 class="govuk-heading-m">${say(words.requests)}</h2>
${view.cases.length === 0 ? html`<p class="govuk-body">${say(words.none)}</p>` : queueTable({ ...view, locale })}
${view.more && html`<p class="govuk-body"><a class="govuk-link" href="${queue}?assigned=me">${say(words.more)}</a></p>`}
${
  view.mayTake &&
  html`<form method="post" action="${queue}/take-next">${view.csrf}
${button({ text: say(words.next), preventDoubleClick: true, classes: 'govuk-!-margin-bottom-1' })}<p class="govuk-body-s">${say(words.nextHint)}</p></form>`
}
<h2 class="govuk-heading-m">${say(words.tasks)}</h2>
${taskList(view)}`,
  })
}
