import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import type { Brand } from '#platform/views/brand/brand.ts'
import { findLogo, putLogo, removeLogos } from './logo.store.ts'
import type { SafeImage } from './png.rules.ts'

/** How high a logo stands in the header at most, in CSS pixels. */
const shownHigh = 48

/** Keeps a picture as the logo; returns how the brand names it. `slug`: the organisation's part of addresses. */
export const keepLogo = async (work: Work, slug: string, image: SafeImage): Promise<NonNullable<Brand['logo']>> => {
  const id = newId()
  await putLogo(work.tx, { org: work.org, now: work.now }, { ...image, id })
  const scale = Math.min(1, shownHigh / image.height)
  return {
    path: `/${slug}/logo/${id}`,
    width: Math.max(1, Math.round(image.width * scale)),
    height: Math.max(1, Math.round(image.height * scale)),
  }
}

/** Takes the organisation's logo away. */
export const dropLogo = async (work: Work): Promise<void> => {
  await removeLogos(work.tx, work.org)
}

/** A logo's bytes (PNG), or undefined; public. */
export const logoBytes = async (work: Work, id: string): Promise<Uint8Array | undefined> =>
  (await findLogo(work.tx, work.org, id))?.bytes
