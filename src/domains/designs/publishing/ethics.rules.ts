import { questionsOf } from '#engine/check/design-walk.ts'
import type { Design } from '#engine/design/design.ts'

/** Why somebody looks at what a version could do to people before it goes live. */
export type EthicsReason =
  | { readonly kind: 'decides-itself' }
  | { readonly kind: 'new-category'; readonly category: string }
  | { readonly kind: 'new-sharing'; readonly purpose: string; readonly with: string }

const categoriesOf = (design: Design): ReadonlySet<string> =>
  new Set(questionsOf(design).map(({ question }) => question.category ?? 'service'))

/** A request that ends where it begins was decided by nobody. */
const decidesItself = ({ stages }: Design): boolean => stages[0]?.outcome !== undefined

/**
 * Why a version is to be reviewed: it decides automatically, asks for a category that what is live does not, or shares under a
 * purpose or with somebody that it does not. Without a live version everything that it asks and shares is new.
 */
export const ethicsReasons = (live: Design | undefined, next: Design): readonly EthicsReason[] => {
  const before = live ? categoriesOf(live) : new Set(['service'])
  const shared = (live?.sharing ?? []).map(({ purpose, with: whom }) => `${purpose} ${whom}`)
  const fresh = (next.sharing ?? []).filter(({ purpose, with: whom }) => !shared.includes(`${purpose} ${whom}`))
  return [
    ...(decidesItself(next) ? [{ kind: 'decides-itself' } as const] : []),
    ...[...categoriesOf(next)]
      .filter((category) => !before.has(category) && category !== 'service')
      .map((category) => ({ kind: 'new-category', category }) as const),
    ...fresh.map(({ purpose, with: whom }) => ({ kind: 'new-sharing', purpose, with: whom }) as const),
  ]
}
