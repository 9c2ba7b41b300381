import { inLocale } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { type Task, taskList } from '#platform/govuk/task-list/task-list.ts'
import { type Html, html } from '#platform/views/html.ts'
import { inLayout } from '#platform/views/layout.ts'
import type { PageFrame } from '../../places/frame.ts'
import { stateWords, words } from '../application.words.ts'
import type { Moved } from '../moving/move.rules.ts'
import { movedBanner } from '../moving/moved.view.ts'
import type { SectionOnList } from './journey.rules.ts'
import { journeyAttributes, type Shown } from './journey.view.ts'

export interface TaskListView {
  readonly frame: PageFrame
  readonly shown: Shown
  /** where a step of it stands */
  readonly step: (step: string) => string
  readonly design: Design
  readonly sections: readonly SectionOnList[]
  readonly complete: boolean
  /** the design changed since the draft was begun */
  readonly moved: Moved | undefined
  readonly back: string
  readonly saveForLater: string | undefined
  readonly exit: boolean
}

/** The sections of a long application and how far each is, with sending as the last task. */
export const taskListView = (view: TaskListView): Html => {
  const { locale } = view.frame
  const say = (text: Parameters<typeof inLocale>[0]) => inLocale(text, locale)
  const at = view.step
  const titleOf = (id: string) => say(textOf(view.design.sections?.find((section) => section.id === id)?.title))
  const status = (state: keyof typeof stateWords): Task['status'] =>
    state === 'completed'
      ? { text: say(stateWords.completed) }
      : state === 'cannotStart'
        ? { text: say(stateWords.cannotStart), classes: 'govuk-task-list__status--cannot-start-yet' }
        : {
            tag: {
              text: say(stateWords[state]),
              classes: state === 'inProgress' ? 'govuk-tag--light-blue' : 'govuk-tag--blue',
            },
          }
  const items: Task[] = view.sections.map(({ id, state, opens }) => ({
    title: titleOf(id),
    ...(opens === undefined ? {} : { href: at(opens) }),
    status: status(state),
  }))
  items.push({
    title: say(words.checkAndSend),
    ...(view.complete ? { href: at('check-answers') } : {}),
    status: status(view.complete ? 'notStarted' : 'cannotStart'),
  })
  return inLayout({
    ...view.frame,
    title: say(textOf(view.design.title)),
    back: { href: view.back },
    exit: view.exit,
    mainAttributes: journeyAttributes(view.shown, 'task-list'),
    main: html`${view.moved && !view.moved.told && movedBanner(view.moved, locale)}<h1 class="govuk-heading-l">${say(textOf(view.design.title))}</h1>
<p class="govuk-body">${say(view.complete ? words.tasksDone : words.tasksLeft)}</p>
${taskList({ items, idPrefix: 'section' })}
${view.saveForLater && html`<p class="govuk-body"><a class="govuk-link" href="${view.saveForLater}">${say(words.saveForLater)}</a></p>`}`,
  })
}
