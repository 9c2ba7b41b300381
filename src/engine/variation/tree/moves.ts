import { type Address, under } from './address.ts'
import type { Json } from './json.ts'
import { lentLists } from './part.ts'

interface Stands {
  readonly page: string
  readonly value: Json
}

const pagesOf = (design: Json): readonly Json[] => (design.pages ?? []) as readonly Json[]

/** Where each item of one kind stands, by its id. */
const standing = (design: Json, list: string): ReadonlyMap<string, readonly Stands[]> => {
  const found = new Map<string, Stands[]>()
  for (const page of pagesOf(design))
    for (const value of (page[list] ?? []) as readonly Json[]) {
      const id = String(value.id)
      found.set(id, [...(found.get(id) ?? []), { page: String(page.id), value }])
    }
  return found
}

const addressOf = (page: string, list: string, id: string): Address => under(under(under('/pages', page), list), id)

/** What moved from one page to another: by where it came to, and the addresses that it left. */
export interface Moves {
  readonly arrived: ReadonlyMap<Address, { readonly at: Address; readonly value: Json }>
  readonly left: ReadonlySet<Address>
}

/**
 * What stands on another page in b than in a: an item that is gone from one page and new on another, when the id tells
 * which it is.
 */
export const movesBetween = (a: Json, b: Json): Moves => {
  const arrived = new Map<Address, { at: Address; value: Json }>()
  for (const list of lentLists) {
    const before = standing(a, list)
    for (const [id, now] of standing(b, list)) {
      const then = before.get(id) ?? []
      const gone = then.filter(({ page }) => !now.some((one) => one.page === page))
      const come = now.filter(({ page }) => !then.some((one) => one.page === page))
      const [from, to] = [gone[0], come[0]]
      if (!from || !to || gone.length + come.length > 2) continue
      arrived.set(addressOf(to.page, list, id), { at: addressOf(from.page, list, id), value: from.value })
    }
  }
  return { arrived, left: new Set([...arrived.values()].map(({ at }) => at)) }
}
