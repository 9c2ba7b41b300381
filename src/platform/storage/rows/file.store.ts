import type { FileState } from '#core/files/file-rules.ts'
import type { Work } from '#core/work.ts'
import { rows, run } from '#platform/db/rows.ts'
import type { StoredFile } from '../stored-file.ts'

/** Writes down files that came with a form. They are loose until `holdFiles`; what stays loose is removed by the sweep. */
export const addFiles = async (
  work: Pick<Work, 'tx' | 'org'>,
  files: readonly StoredFile[],
  state: 'waiting' | 'unscanned',
): Promise<void> => {
  const plain = files.map(({ id, size, type, sha256 }) => ({ id, size, type, sha256 }))
  await run(work.tx, { name: 'storage.add', text: 'select storage.add($1, $2::jsonb, $3)' }, [
    work.org,
    JSON.stringify(plain),
    state,
  ])
}

/** What files are kept for. `whole`: these are all of them, whatever else it kept is let go. */
export interface Holding {
  readonly holder: 'draft' | 'case'
  readonly id: string
  readonly files: readonly string[]
  readonly whole: boolean
}

export const holdFiles = async (work: Pick<Work, 'tx' | 'org'>, holding: Holding): Promise<void> => {
  await run(work.tx, { name: 'storage.hold', text: 'select storage.hold($1, $2, $3, $4::uuid[], $5)' }, [
    work.org,
    holding.holder,
    holding.id,
    holding.files,
    holding.whole,
  ])
}

/** How files stand, by their ids; one that is not known is not in it. */
export const fileStates = async (
  work: Pick<Work, 'tx' | 'org'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FileState>> => {
  if (ids.length === 0) return new Map()
  const found = await rows<{ id: string; state: FileState }>(
    work.tx,
    { name: 'storage.states', text: 'select id, state from storage.states($1, $2::uuid[])' },
    [work.org, ids],
  )
  return new Map(found.map(({ id, state }) => [id, state]))
}
