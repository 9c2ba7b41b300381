import type { Design, Page } from '../../design/design.ts'
import type { BuiltList, ChoiceList } from '../lists.ts'
import type { Block } from '../words/blocks.ts'
import type { Report } from './report.ts'

const asked = (page: Page | undefined): readonly (string | undefined)[] =>
  (page?.questions ?? []).flatMap(({ list, questions }) => [list, ...(questions ?? []).map((inner) => inner.list)])

const listIds = (pages: Iterable<Page>): ReadonlySet<string | undefined> => new Set([...pages].flatMap(asked))

/** The lists that questions of the design choose from. */
export const listsOf = (lists: ReadonlyMap<string, BuiltList>, pages: readonly Page[]): { lists?: ChoiceList[] } => {
  const named = listIds(pages)
  const used = [...new Set(lists.values())].filter(({ list }) => named.has(list.id)).map(({ list }) => list)
  return used.length > 0 ? { lists: used } : {}
}

export interface ListsToReport {
  readonly lists: ReadonlyMap<string, BuiltList>
  readonly byPlace: ReadonlyMap<number, Page>
  readonly blocks: ReadonlyMap<Block, object>
  readonly design: Design
  readonly report: Report
}

/** Says in the report what became of each list: kept, written out where it is shown, or dead. */
export const reportLists = ({ lists, byPlace, blocks, design, report }: ListsToReport): void => {
  for (const built of new Set(lists.values())) {
    if (design.lists?.includes(built.list)) {
      report.carried(built.at, { element: built.list })
      continue
    }
    const shown = [...built.users].flatMap(([page, block]) =>
      byPlace.has(page) && block ? (blocks.get(block as Block) ?? []) : [],
    )[0]
    const all = [built.at, ...built.choices.map(({ at }) => at)]
    for (const at of all) report.moved(at, shown ? { element: shown } : '/pages')
    if (shown) continue
    for (const at of all)
      report.changed(at, '/pages', 'dead-reference', 'No question that can be reached chooses from it.')
    report.problem(
      built.at,
      'dead-reference',
      'No question that can be reached chooses from this list; it is left out.',
    )
  }
}
