import type { Work } from '#core/work.ts'
import { type Adopter, findAdopters, findReleases, type Release, type Whose } from './release.store.ts'

export type { Adopter, Release, Whose } from './release.store.ts'

/** The versions of a design that went live at its publisher's, newest first, each with its reason. */
export const releasesOf = (work: Work, whose: Whose): Promise<readonly Release[]> => findReleases(work.tx, whose)

/** Which organisations adopted a design from a publisher, and which version each has. */
export const adoptersOf = (work: Work, whose: Whose): Promise<readonly Adopter[]> => findAdopters(work.tx, whose)
