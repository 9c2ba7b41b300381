import { inLocale } from '#core/text.ts'
import { errorSummary } from '#platform/govuk/error-summary/error-summary.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { type TaskPanel, taskForm } from './task.view.ts'
import { taskWords as words } from './task.words.ts'

export interface AddTaskView {
  readonly frame: PageFrame
  readonly reference: string
  readonly back: string
  readonly panel: TaskPanel
}

/** The form of a task by itself, with what is wrong with what was typed. */
export const addTaskView = ({ frame, reference, back, panel }: AddTaskView): Html => {
  const { locale } = frame
  const problems = panel.again?.problems ?? []
  return inLayout({
    ...frame,
    title: `${inLocale(words.add, locale)}: ${reference}`,
    back: { href: back, text: inLocale(words.back, locale) },
    hasErrors: problems.length > 0,
    mainAttributes: { 'data-page': 'add-task' },
    main: html`${problems.length > 0 && errorSummary({ locale, errorList: problems.map(({ field, message }) => ({ text: inLocale(message, locale), href: `#${field}` })) })}
<span class="govuk-caption-l">${reference}</span><h1 class="govuk-heading-l">${inLocale(words.add, locale)}</h1>
${taskForm(panel)}`,
  })
}
