import { onlyShows } from '../components/content.ts'
import type { SourcePage } from '../source/form.ts'

/**
 * What a page is for. `page`: it shows or asks something. `terminal`: it ends the journey. `ours`: Moothall shows it
 * itself (summary, start, declaration, task list). `after`: shown after submission. `custom`: nothing of it is known but a program.
 */
export type Role = 'page' | 'terminal' | 'ours' | 'after' | 'custom'

const last = (controller: string): string =>
  controller
    .split('/')
    .at(-1)
    ?.replace(/\.[jt]s$/, '') ?? ''

const plain =
  /^(|page|PageController|QuestionPageController|start|StartPageController|HomePageController|continue|FileUploadPageController|UploadPageController|RepeatPageController|RepeatingFieldPageController|TaskPageController|TerminalPageController|TaskListPageController)$/i
const ours =
  /^(summary|confirm|.*Summary.*|CheckResponses.*|SectionEnd.*|start|StartPageController|HomePageController|DeclarationPageController|TaskListPageController|FeePage.*|PaymentPage.*|CheckAnswers.*)$/i
const after = /^(ConfirmationPageController|StatusPageController|confirmation)$/i

/** Whether a page names a program of its own besides what it asks. */
export const hasOwnProgram = ({ controller }: SourcePage): boolean => {
  const name = last(controller)
  return !plain.test(name) && !ours.test(name) && !after.test(name)
}

/** The role of a page, by its controller and what is on it. */
export const roleOf = (page: SourcePage): Role => {
  const name = last(page.controller)
  if (/^TerminalPageController$/i.test(name)) return 'terminal'
  if (after.test(name)) return 'after'
  if (page.components.length > 0) return 'page'
  if (ours.test(name)) return 'ours'
  return hasOwnProgram(page) ? 'custom' : 'page'
}

/** Whether a page is where the source's engine has people send what they filled in, whatever else it says. */
export const sends = ({ controller }: SourcePage): boolean =>
  /^(.*Summary.*|CheckResponses.*|CheckAnswers.*)$/i.test(last(controller))

/** Whether a page asks nothing and is there to be read. */
export const asksNothing = (page: SourcePage): boolean => page.components.every(({ type }) => onlyShows(type))
