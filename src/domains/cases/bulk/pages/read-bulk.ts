import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { textOf } from '#engine/questions/words-of.ts'
import { getVersion } from '../../../designs/design-in-use.ts'
import { stageForStaff } from '../../case.rules.ts'
import { type BulkPlan, bulkStages, type Obstacle, obstacleTo } from '../bulk.rules.ts'
import { type BulkItem, findItems } from '../bulk-item.store.ts'

/** A case of a bulk with what stands in its way, and the title of the stage that it is in now. */
export interface CheckedItem extends BulkItem {
  readonly obstacle: Obstacle | undefined
  readonly stageTitle: Text
}

const designOf = async (work: Work, version: string) => (await getVersion(work, work.org, version)).compiled.design

/** The cases of a bulk in some states, each held against the plan. */
export const readItems = async (
  work: Work,
  of: { readonly id: string; readonly plan: BulkPlan | undefined },
  states: readonly BulkItem['state'][],
): Promise<readonly CheckedItem[]> => {
  const items = await findItems(work.tx, { org: work.org, id: of.id }, states)
  return Promise.all(
    items.map(async (item) => {
      const design = await designOf(work, item.version)
      const stage = design.stages.find(({ id }) => id === item.stage)
      return {
        ...item,
        stageTitle: stage ? stageForStaff(stage) : textOf(item.stage),
        obstacle: of.plan && obstacleTo(item, of.plan, { design, actor: work.actor }),
      }
    }),
  )
}

/** The stages that some of the cases can be moved to, by id, with their titles. */
export const stagesFor = async (
  work: Work,
  items: readonly Pick<BulkItem, 'version' | 'stage'>[],
): Promise<readonly { readonly id: string; readonly title: Text }[]> => {
  const found = new Map<string, Text>()
  for (const [version, stage] of new Map(
    items.map((item) => [`${item.version} ${item.stage}`, [item.version, item.stage] as const]),
  ).values())
    for (const to of bulkStages(await designOf(work, version), stage)) found.set(to.id, textOf(to.title))
  return [...found].map(([id, title]) => ({ id, title }))
}
