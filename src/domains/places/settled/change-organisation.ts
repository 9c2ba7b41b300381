import { newId } from '#core/ids.ts'
import { notFound } from '#core/refusal.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { type Brand, brandFault } from '#platform/views/brand/brand.ts'
import { organisationBySlug } from '../organisation-by-slug.ts'
import { keepSetting, readSetting } from '../settings.ts'
import { type CalendarSetting, calendarKey, plainCalendar } from './calendar.rules.ts'
import { type Details, findDetails, foundFurther, updateBrand, updateDetails } from './settled.store.ts'

export type { Details } from './settled.store.ts'

/** What the work's organisation says of itself. */
export const getDetails = async (work: Work): Promise<Details> => {
  const found = await findDetails(work.tx, work.org)
  if (!found) throw notFound()
  return found
}

const changedIn = (before: object, after: object): readonly string[] =>
  Object.entries(after).flatMap(([key, value]) =>
    JSON.stringify((before as Record<string, unknown>)[key]) === JSON.stringify(value) ? [] : [key],
  )

/** Changes name, kind, languages and how the organisation is reached. The event says which of them, not what. */
export const changeDetails = async (
  work: Work,
  to: Pick<Details, 'name' | 'kind' | 'languages' | 'contact'>,
): Promise<void> => {
  const changed = changedIn(await getDetails(work), to)
  if (changed.length === 0) return
  await updateDetails(work.tx, work.org, to)
  await work.append({ type: 'organisation.changed', data: { changed } })
}

/** Changes how the organisation looks. The colours have been checked (`brandFault`); a fault here is a defect. */
export const changeBrand = async (work: Work, brand: Brand): Promise<void> => {
  if (brandFault(brand) !== undefined) throw new Error('a brand that cannot be read is never kept')
  const { brand: before } = await getDetails(work)
  const changed = changedIn(before, brand)
  if (changed.length === 0 && Object.keys(before).length === Object.keys(brand).length) return
  await updateBrand(work.tx, work.org, brand)
  await work.append({ type: 'brand.changed', data: { changed } })
}

/** The working days of the work's organisation. */
export const readCalendar = async (work: Work): Promise<CalendarSetting> =>
  (await readSetting<CalendarSetting>(work, calendarKey)) ?? plainCalendar

/** Settles something for the organisation and says so in its journal. */
export const settle = async (work: Work, key: string, value: unknown): Promise<void> => {
  if (JSON.stringify(await readSetting(work, key)) === JSON.stringify(value)) return
  await keepSetting(work, key, value)
  await work.append({ type: 'setting.changed', data: { key } })
}

/** A further organisation of the place, as an administrator of the host founds it. */
export interface Founding {
  readonly slug: string
  readonly name: Text
  readonly kind: string
  readonly languages: readonly string[]
  readonly contact: object
  readonly administrator: { readonly name: string; readonly email: string; readonly locale: Locale }
}

/** Founds it; its first administrator is invited by email. Returns false where the slug is somebody's. */
export const foundOrganisation = async (work: Work, founding: Founding): Promise<boolean> => {
  if (await organisationBySlug(work.tx, founding.slug)) return false
  const id = newId()
  const invitation = newId()
  await foundFurther(work.tx, { ...founding, id, invitation })
  await work.append({ type: 'organisation.founded', data: { organisation: id, invitation } })
  return true
}
