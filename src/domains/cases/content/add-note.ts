import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { OpenCase } from '../get-case.ts'
import { addContent } from './content.store.ts'

/** A colleague's note on a case: content like any other, so it is kept, hashed, locked and erased by the same rules. */
export const addNote = async (work: Work, open: OpenCase, words: string): Promise<void> => {
  const by = work.actor.kind === 'member' ? work.actor.name : ''
  const content = await addContent(work.tx, { org: work.org, case: open.case.id, now: work.now }, [
    { kind: 'note', item: `note-${newId()}`, category: 'service', revision: 1, body: { words, by } },
  ])
  await work.append({ type: 'case.noted', caseId: open.case.id, content })
}
