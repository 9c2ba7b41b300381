import type { Design, Page } from '#engine/design/design.ts'
import type { Evaluation } from '#engine/journey/evaluation.ts'

/** Where a person goes: a page of the design, or one of the pages that every journey has. */
export type Step = string | 'task-list' | 'check-answers'

export const hasTaskList = (design: Design): boolean => (design.sections ?? []).length > 0

const pageOf = (design: Design, id: string | undefined): Page | undefined => design.pages.find((page) => page.id === id)

const sectionOf = (design: Design, id: string | undefined): string | undefined => pageOf(design, id)?.section

/**
 * The page to be answered next, where no section of the task list holds it: what comes before the list (who may apply), or
 * between two sections. Nothing on the list would lead there.
 */
export const nextOutsideList = (design: Design, { next }: Evaluation): string | undefined =>
  hasTaskList(design) && sectionOf(design, next) === undefined ? next : undefined

/**
 * The step after a page was answered. On the path that now is: the page behind it; at the end of a section the task list;
 * at the end of the path check-your-answers. `changing`: the page was opened from check-your-answers, so it goes back
 * there unless the change opened pages that are not complete.
 */
export const stepAfter = (design: Design, evaluation: Evaluation, from: string, changing: boolean): Step => {
  if (changing && evaluation.complete) return 'check-answers'
  if (changing && evaluation.next !== undefined) return evaluation.next
  const at = evaluation.path.indexOf(from)
  const next = evaluation.path[at + 1]
  if (next === undefined)
    return evaluation.complete ? (hasTaskList(design) ? 'task-list' : 'check-answers') : (evaluation.next ?? from)
  const ends = pageOf(design, next)?.end
  const section = sectionOf(design, next)
  return hasTaskList(design) && !ends && section !== undefined && section !== sectionOf(design, from)
    ? 'task-list'
    : next
}

/** The step that "Back" leads to; undefined at the first page (back to the service's page). */
export const stepBefore = (design: Design, evaluation: Evaluation, from: Step): Step | undefined => {
  if (from === 'task-list') return undefined
  if (from === 'check-answers') return hasTaskList(design) ? 'task-list' : evaluation.path.at(-1)
  const before = evaluation.path[evaluation.path.indexOf(from) - 1]
  const section = sectionOf(design, from)
  return hasTaskList(design) && section !== undefined && section !== sectionOf(design, before) ? 'task-list' : before
}

/** Where a journey begins or goes on. */
export const stepToResume = (design: Design, evaluation: Evaluation, begun: boolean): Step => {
  if (begun && evaluation.complete) return 'check-answers'
  const next = begun ? evaluation.next : evaluation.path[0]
  return hasTaskList(design) && (next === undefined || sectionOf(design, next) !== undefined)
    ? 'task-list'
    : (next ?? 'check-answers')
}

export type SectionState = 'cannotStart' | 'notStarted' | 'inProgress' | 'completed'
export interface SectionOnList {
  readonly id: string
  readonly state: SectionState
  /** the page that the section's link opens; undefined where it cannot be started yet */
  readonly opens: string | undefined
}

/** The sections of a design with how far each is. A section that has no page on the path is left out. */
export const sectionsOnList = (
  design: Design,
  evaluation: Evaluation,
  answered: ReadonlySet<string>,
): readonly SectionOnList[] =>
  (design.sections ?? []).flatMap(({ id }): SectionOnList[] => {
    const pages = design.pages.filter((page) => page.section === id && !page.end)
    const reached = pages.filter((page) => evaluation.path.includes(page.id))
    const first = reached[0]
    if (!first) {
      // Beyond the first open question nothing is known: a section is shown as waiting unless the whole path is known.
      return evaluation.complete || pages.length === 0 ? [] : [{ id, state: 'cannotStart' as const, opens: undefined }]
    }
    const open = reached.find((page) => page.id === evaluation.next)
    if (!open) return [{ id, state: 'completed' as const, opens: first.id }]
    const begun = reached.some((page) => (page.questions ?? []).some((q) => answered.has(q.id)))
    return [{ id, state: begun ? ('inProgress' as const) : ('notStarted' as const), opens: begun ? open.id : first.id }]
  })

/** Is this the first page that asks something personal, or one behind it? From there a design may want a sign-in. */
export const isPersonal = (design: Design, pageId: string): boolean => {
  const personal = (page: Page) => (page.questions ?? []).some((q) => (q.category ?? 'service') !== 'service')
  const first = design.pages.findIndex(personal)
  return first >= 0 && design.pages.findIndex(({ id }) => id === pageId) >= first
}
