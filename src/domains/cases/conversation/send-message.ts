import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { addContent } from '../content/content.store.ts'
import type { OpenCase } from '../get-case.ts'

/** What is written in a conversation: words, and files that the edge has stored already. */
export interface Written {
  readonly words: string
  readonly files: readonly {
    readonly id: string
    readonly name: string
    readonly size: number
    readonly type: string
    readonly sha256: string
  }[]
}

/**
 * Puts a message into the conversation of a case, from whoever acts to the other side. The case stays where it stands. The
 * event says from which side, so that the other one is told; what was said is content.
 */
export const sendMessage = async (work: Work, { case: of }: OpenCase, written: Written): Promise<void> => {
  const staff = work.actor.kind === 'member'
  const from = work.actor.kind === 'member' ? { from: work.actor.name } : {}
  const content = await addContent(work.tx, { org: work.org, case: of.id, now: work.now }, [
    {
      kind: 'message',
      item: `message-${newId()}`,
      category: 'service',
      revision: 1,
      body: { by: staff ? 'officer' : 'applicant', ...from, ...written },
    },
  ])
  await work.append({
    type: 'case.messaged',
    caseId: of.id,
    ...(of.link ? { for: of.link } : {}),
    design: { id: of.design, version: of.version },
    stage: of.stage,
    content,
    data: { by: staff ? 'officer' : 'applicant' },
  })
}
