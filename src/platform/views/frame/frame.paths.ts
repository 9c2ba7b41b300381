import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'

/** The addresses that stand on every page, in the page's language. `slug` undefined: the node's own start page. */
export const framePaths = (slug: string | undefined, locale: Locale) => {
  const at = (path: string) => inLanguage(path, locale)
  const own = (path: string) => at(slug === undefined ? '/' : `/${slug}${path}`)
  return {
    start: own(''),
    services: own('/services'),
    accessibility: own('/accessibility'),
    privacy: own('/privacy'),
    cookies: own('/cookies'),
    home: at('/home'),
    desk: at('/desk'),
    administration: at(`/desk/${slug ?? ''}/administration`),
    signIn: at('/sign-in'),
    signOut: at('/sign-out'),
  }
}
