import type { Locale } from '#core/text.ts'
import type { Html } from './html.ts'

/** One way a page or fragment can look: empty, one, many, the longest Welsh, each error, no permission. */
export interface PreviewState {
  /** what is special here, in a few words: 'with an error' */
  readonly name: string
  /** the one language it is seen in; both where none is given */
  readonly locale?: Locale
  /** the fragment, or the whole document of a page */
  readonly html: (locale: Locale) => Html
}

/** What the gallery shows of one component or page. Made from views only: no store, no clock, no request. */
export interface Preview {
  /** unique in the gallery: `govuk/radios`, `applications/check-answers` */
  readonly name: string
  /** for a page, the routes it is shown at: method, a space and the path (`GET /:org/services`) */
  readonly routes?: readonly string[]
  /** pages are whole documents; components are shown inside the layout */
  readonly kind: 'component' | 'page'
  readonly states: readonly PreviewState[]
}
