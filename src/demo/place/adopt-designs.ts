import { fileURLToPath } from 'node:url'
import type { Database } from '#platform/db/database.ts'
import { adopt } from '../../domains/designs/adopting/adopt.ts'
import { keepLibrary, libraryFiles } from '../../domains/designs/adopting/keep-library.ts'
import { demoId } from '../demo-id.ts'
import { demoHost } from './organisations.ts'

/** Services that the demo's administrators can change at once: what runs is what their organisation adopted from the library. */
const adopted = [
  ['barchester', 'garden-waste'],
  ['barchester', 'bulky-waste'],
  ['barsetshire', 'street-problem'],
] as const

/** Has organisations of the demo adopt what they run. The same again changes nothing. */
export const adoptDesigns = async (jobs: Database): Promise<void> => {
  const as = (org: string) => ({ org, purpose: 'operation' as const, name: 'demo' })
  const files = libraryFiles(fileURLToPath(new URL('../../../designs/', import.meta.url)))
  await jobs.jobWork(as(demoHost), (work) => keepLibrary(work, files))
  for (const [slug, design] of adopted)
    await jobs.jobWork(as(demoId(`organisation ${slug}`)), (work) => adopt(work, { publisher: 'library', design }))
}
