import { type Html, html } from '#platform/views/html.ts'
import { type Attributes, attributes, names } from '../attributes.ts'
import { type Content, type Perhaps, present, said, type Worded } from '../said.ts'
import { type TagOptions, tag } from '../tag/tag.ts'

export interface Task {
  readonly title: Content | Worded
  readonly hint?: Content | Worded | undefined
  /** where the task is done; without it the task cannot be begun yet */
  readonly href?: string | undefined
  readonly status: Content | (Worded & { readonly tag?: TagOptions | undefined })
  readonly classes?: string | undefined
}

export interface TaskListOptions {
  readonly items: readonly Perhaps<Task>[]
  readonly idPrefix?: string | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

const task = (item: Task, id: string): Html => {
  const title: Worded = said(item.title) ?? {}
  const help = said(item.hint)
  const status: Exclude<Task['status'], Content> = said(item.status) ?? {}
  const name = item.href
    ? html`<a class="${names('govuk-link govuk-task-list__link', title.classes)}" href="${item.href}" aria-describedby="${names(help && `${id}-hint`, `${id}-status`)}">
${title.text}
</a>`
    : html`<div${title.classes && html` class="${title.classes}"`}>${title.text}</div>`
  return html`<li class="${names('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}">
<div class="govuk-task-list__name-and-hint">
${name}
${help && html`<div id="${id}-hint" class="govuk-task-list__hint">${help.text}</div>`}
</div>
<div class="${names('govuk-task-list__status', status.classes)}" id="${id}-status">
${status.tag ? tag(status.tag) : status.text}
</div>
</li>
`
}

/** What is to be done and how it stands (https://design-system.service.gov.uk/components/task-list/). */
export const taskList = (o: TaskListOptions): Html =>
  html`<ul class="${names('govuk-task-list', o.classes)}"${attributes(o.attributes)}>
${present(o.items).map(({ item, place }) => task(item, `${o.idPrefix || 'task-list'}-${place}`))}</ul>`
