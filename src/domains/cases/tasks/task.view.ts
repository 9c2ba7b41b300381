import { longDate } from '#core/days/long-date.ts'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLocale, type Locale, type Text } from '#core/text.ts'
import { button } from '#platform/govuk/button/button.ts'
import { checkboxes } from '#platform/govuk/checkboxes/checkboxes.ts'
import { details } from '#platform/govuk/details/details.ts'
import { input } from '#platform/govuk/input/input.ts'
import { select } from '#platform/govuk/select/select.ts'
import { tag } from '#platform/govuk/tag/tag.ts'
import { type Html, html } from '#platform/views/html.ts'
import type { Colleague, Team } from '../assignment/colleague.rules.ts'
import type { TaskTyped } from './add-task.ts'
import type { Task } from './task.rules.ts'
import { taskWords as words } from './task.words.ts'

/** The tasks of a case, and the form that adds one. */
export interface TaskPanel {
  readonly locale: Locale
  readonly tasks: readonly Task[]
  readonly colleagues: readonly Colleague[]
  readonly teams: readonly Team[]
  /** today, an ISO date */
  readonly today: string
  readonly may: boolean
  readonly csrf: Html
  /** with an idempotency key of what was seen: a form sent twice adds one task */
  readonly hidden: Html
  /** where one is added, or a task marked */
  action(task?: string): string
  readonly again: { readonly typed: TaskTyped; readonly problems: readonly FieldProblem[] } | undefined
}

/** Who a task is for and by when, in one line. */
export const taskFacts = (
  task: Task,
  { locale, colleagues, teams, today }: Pick<TaskPanel, 'locale' | 'colleagues' | 'teams' | 'today'>,
): Html => {
  const say = (text: Text) => inLocale(text, locale)
  const owner = colleagues.find(({ id }) => id === task.owner)?.name
  const team = teams.find(({ id }) => id === task.team)
  const who = owner ?? (team ? inLocale(team.name, locale) : say(words.anybody))
  const late = task.doneAt === null && task.dueOn !== null && task.dueOn < today
  return html`${who}${task.dueOn && html`, ${say(words.by)} ${longDate(task.dueOn, locale)}`}${late && html` ${tag({ text: say(words.overdue), classes: 'govuk-tag--red' })}`}${task.required && task.doneAt === null && html` ${tag({ text: say(words.requiredTag), classes: 'govuk-tag--purple' })}`}`
}

const row = (panel: TaskPanel, task: Task): Html => {
  const say = (text: Text) => inLocale(text, panel.locale)
  const done = task.doneAt !== null
  const doer = panel.colleagues.find(({ id }) => id === task.doneBy)?.name
  const mark = done ? words.markUndone : words.markDone
  return html`<li class="moothall-task${done && ' moothall-task--done'}" data-task="${task.id}" data-done="${done ? 'yes' : 'no'}"><p class="govuk-body govuk-!-margin-bottom-1"><strong>${task.title}</strong>${done && html` ${tag({ text: say(words.done), classes: 'govuk-tag--green' })}`}</p>
<p class="govuk-body-s govuk-!-margin-bottom-1">${done ? html`${doer && html`${say(words.doneBy)} ${doer}`}` : taskFacts(task, panel)}</p>
${panel.may && html`<form method="post" action="${panel.action(task.id)}">${panel.csrf}<input type="hidden" name="done" value="${done ? 'no' : 'yes'}"><button type="submit" class="moothall-link-button">${say(mark)}<span class="govuk-visually-hidden">: ${task.title}</span></button></form>`}</li>`
}

/** The form that adds a task. */
export const taskForm = (panel: TaskPanel): Html => {
  const { locale, again } = panel
  const say = (text: Text) => inLocale(text, locale)
  const wrong = (field: string) => {
    const problem = again?.problems.find((each) => each.field === field)
    return problem ? { errorMessage: { text: say(problem.message) } } : {}
  }
  return html`<form method="post" action="${panel.action()}" novalidate>${panel.hidden}
${input({ id: 'title', name: 'title', label: { text: say(words.what), classes: 'govuk-label--s' }, hint: { text: say(words.whatHint) }, value: again?.typed.title ?? '', ...wrong('title') })}
${select({
  id: 'who',
  name: 'who',
  label: { text: say(words.who), classes: 'govuk-label--s' },
  value: again?.typed.who ?? '',
  items: [
    { value: '', text: say(words.anybody) },
    ...panel.teams.map(({ id, name }) => ({ value: id, text: `${say(words.teamOf)}: ${inLocale(name, locale)}` })),
    ...panel.colleagues.map(({ id, name }) => ({ value: id, text: name })),
  ],
})}
${input({ id: 'days', name: 'days', inputmode: 'numeric', classes: 'govuk-input--width-3', label: { text: say(words.days), classes: 'govuk-label--s' }, value: again?.typed.days ?? '', ...wrong('days') })}
${checkboxes({ name: 'required', classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: say(words.required), checked: again?.typed.required ?? false }] })}
${button({ text: say(words.add), classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
}

/** The part of a case's page with what has to be done about it. */
export const taskPanel = (panel: TaskPanel): Html => {
  const say = (text: Text) => inLocale(text, panel.locale)
  return html`<section class="moothall-act" aria-labelledby="tasks"><h2 class="govuk-heading-m" id="tasks">${say(words.title)}</h2>
${panel.tasks.length === 0 ? html`<p class="govuk-body">${say(words.none)}</p>` : html`<ul class="moothall-tasks">${panel.tasks.map((task) => row(panel, task))}</ul>`}
${panel.may && details({ summary: say(words.add), text: taskForm(panel) })}</section>`
}
