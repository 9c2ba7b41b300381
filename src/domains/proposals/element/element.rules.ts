import type { Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { diffDesigns } from '#engine/variation/diff-designs.ts'
import { isWithin, under } from '#engine/variation/tree/address.ts'

/** What a suggestion may be about, by its id and never by its place: `questions/ID`, `pages/ID`; '' is the whole service. */
export const elementPattern = '^((questions|pages)/[A-Za-z][A-Za-z0-9-]{0,79})?$'

/** An element as a version of a design has it. */
export interface Standing {
  readonly kind: 'service' | 'page' | 'question'
  readonly name: Text
  /** the page that a question stands on */
  readonly page: Text | undefined
  readonly at: string
}

/** An element in a version of a design, wherever it stands there; undefined where there is none. */
export const standingIn = (design: Design, element: string): Standing | undefined => {
  if (element === '') return { kind: 'service', name: textOf(design.title), page: undefined, at: '' }
  const [list, id = ''] = element.split('/')
  for (const page of design.pages) {
    const at = under('/pages', page.id)
    if (list === 'pages' && page.id === id) return { kind: 'page', name: textOf(page.title), page: undefined, at }
    const question = list === 'questions' && page.questions?.find((one) => one.id === id)
    if (question)
      return {
        kind: 'question',
        name: textOf(question.label),
        page: textOf(page.title),
        at: under(`${at}/questions`, id),
      }
  }
  return undefined
}

const mostSaid = 30

/** An element then and now. `changes`: how it differs, in sentences; of a whole service the first of them. */
export interface ThenAndNow {
  readonly then: Standing | undefined
  /** undefined: it was removed */
  readonly now: Standing | undefined
  readonly changes: readonly Text[]
}

/** What became of an element between two versions of its design. */
export const thenAndNow = (then: Design, now: Design, element: string): ThenAndNow => {
  const [was, is] = [standingIn(then, element), standingIn(now, element)]
  if (then === now || !was || !is) return { then: was, now: is, changes: [] }
  const { changes } = diffDesigns(then, now)
  return {
    then: was,
    now: is,
    changes: changes
      .filter(({ change }) => isWithin(change.at, was.at))
      .slice(0, mostSaid)
      .map(({ sentence }) => sentence),
  }
}

/** What of a page may be suggested a change to: its questions, the first first. */
export const questionsOf = (
  design: Design,
  page: string,
): readonly { readonly element: string; readonly name: Text }[] =>
  (design.pages.find(({ id }) => id === page)?.questions ?? []).map(({ id, label }) => ({
    element: `questions/${id}`,
    name: textOf(label),
  }))
