import type { Design } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'
import { questionsOf } from '../design-walk.ts'

/** An expression of a design: its text, where it stands, what it must give, and which questions it may read. */
export interface Place {
  readonly at: string
  readonly text: string
  /** the CEL types it may have; any, when absent */
  readonly must?: readonly string[]
  /** it may read questions of pages before this one only */
  readonly before?: number
  /** it stands within the items of this group */
  readonly group?: Question
  /** it stands within the rows of this parameter, and names one `row` */
  readonly rowsOf?: string
}

const truth = ['bool']

/** Takes a design. Returns its expressions but those of its rules, in the document's order. */
export function placesOf(design: Design): readonly Place[] {
  const pages = design.pages.flatMap((page, p): readonly Place[] => [
    ...(page.when === undefined ? [] : [{ at: `/pages/${p}/when`, text: page.when, must: truth, before: p }]),
    ...(page.checks ?? []).map(({ must }, c) => ({
      at: `/pages/${p}/checks/${c}/must`,
      text: must,
      must: truth,
      before: p + 1,
    })),
  ])
  const questions = questionsOf(design).flatMap(({ question, at, page, group }) =>
    (question.checks ?? []).map(({ must }, c) => ({
      at: `${at}/checks/${c}/must`,
      text: must,
      must: truth,
      before: page + 1,
      ...(group ? { group } : {}),
    })),
  )
  const sharing = (design.sharing ?? []).flatMap(({ when }, s) =>
    when === undefined ? [] : [{ at: `/sharing/${s}/when`, text: when, must: truth }],
  )
  const counted = (design.counted ?? []).map(({ value }, c) => ({
    at: `/counted/${c}/value`,
    text: value,
    must: ['bool', 'int', 'double', 'string'],
  }))
  const onBehalf = design.onBehalf === undefined ? [] : [{ at: '/onBehalf', text: design.onBehalf, must: truth }]
  const replacements = (design.replacements ?? []).map(({ when, each }, r) => ({
    at: `/replacements/${r}/when`,
    text: when,
    must: truth,
    ...(each === undefined ? {} : { rowsOf: each }),
  }))
  return [...pages, ...questions, ...replacements, ...sharing, ...counted, ...onBehalf]
}
