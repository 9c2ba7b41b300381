import type { Page } from '../../design/design.ts'
import type { Question } from '../../design/question.ts'
import type { Report } from '../reporting/report.ts'
import type { Block } from '../words/blocks.ts'
import type { Draft, Part } from './draft.ts'

type Content = NonNullable<Page['content']>[number]

/** Content and questions of a page, in their order. */
export interface PageParts {
  readonly content: readonly Content[]
  readonly questions: readonly Question[]
  /** what each component became, for the report; undefined where it left nothing */
  readonly targets: ReadonlyMap<Part, object | undefined>
  readonly blocks: ReadonlyMap<Block, Content>
}

/** Puts the parts of a draft together; ids of content come from `id`. */
export const partsOf = (
  draft: Pick<Draft, 'parts' | 'group'>,
  id: (wanted: string) => string,
  pageId: string,
): PageParts => {
  const content: Content[] = []
  const questions: Question[] = []
  const targets = new Map<Part, object | undefined>()
  const blocks = new Map<Block, Content>()
  for (const part of draft.parts) {
    const after = questions.at(-1)?.id
    const shown = part.mapped.content.map((block): Content => {
      const one = {
        id: id(`${pageId}-text`),
        type: block.type,
        ...(block.title ? { title: { en: block.title } } : {}),
        text: { en: block.text },
        ...(after ? { after } : {}),
      }
      blocks.set(block, one)
      return one
    })
    content.push(...shown)
    if (!draft.group) questions.push(...part.mapped.questions)
    targets.set(part, part.mapped.questions[0] ?? shown[0])
  }
  if (draft.group) questions.push(draft.group)
  return { content, questions, targets, blocks }
}

/** Says in the report what became of a component and of those inside it. `otherwise` is where it went if it left nothing. */
export const reportPart = (part: Part, target: object | undefined, otherwise: object, report: Report): void => {
  const { component, mapped } = part
  const to = { element: target ?? otherwise }
  if (mapped.lost.length > 0) for (const [code, why] of mapped.lost) report.lost(component.at, code, why)
  report.carried(component.at, to)
  for (const [code, how] of mapped.notes) report.changed(component.at, to, code, how)
  for (const child of mapped.children ?? []) reportPart(child, child.mapped.questions[0] ?? target, otherwise, report)
}
