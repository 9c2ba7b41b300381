import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { setBegun } from './pilot.store.ts'

/** A version that nothing holds any more is used by the teams and areas of its pilot from now on, and by nobody else. */
export const beginPilot = async (
  work: Work,
  version: { readonly design: string; readonly hash: string },
): Promise<void> => {
  const id = newId()
  await setBegun(work.tx, { org: work.org, design: version.design }, { id, hash: version.hash })
  await work.append({
    type: 'design.pilot-begun',
    design: { id: version.design, version: version.hash },
    data: { design: version.design, pilot: id },
  })
}
