import type { Locale, Text } from '#core/text.ts'
import type { Brand } from '../brand/brand.ts'
import type { Html } from '../html.ts'
import type { TimeoutWarning } from './timeout-warning.ts'

/** How people reach an organisation without a computer. */
export interface Contact {
  /** as it is read: '01632 960 100' */
  readonly phone: string
  /** opening hours: 'Monday to Friday, 9am to 5pm' */
  readonly hours: Text
  readonly email?: string | undefined
  /** one line a piece: where the counter is */
  readonly address?: readonly string[] | undefined
  /** one line a piece: whom its own staff ask for help with this system */
  readonly staffHelp?: readonly string[] | undefined
}

/** Whose page it is. */
export interface PageOwner {
  readonly slug: string
  readonly name: Text
  readonly brand?: Brand | undefined
  readonly contact?: Contact | undefined
}

/** Who is signed in, as far as a page's frame says it. */
export interface FrameSession {
  /** the name they know themselves by; undefined: not signed in */
  readonly signedInAs?: string | undefined
  /** do they work here? Then the workspace is in the navigation */
  readonly staff?: boolean | undefined
  /** do they administer this organisation? Then that is in the navigation too */
  readonly administers?: boolean | undefined
  /** false: there is nowhere to sign in on this node, so no page offers it */
  readonly canSignIn?: boolean | undefined
  /** how long the session lasts that nobody uses: the page warns before it runs out */
  readonly timeout?: TimeoutWarning | undefined
  /** the hidden field that the form to sign out carries */
  readonly csrf?: Html | undefined
}

/** What header, navigation and footer know of a page. */
export interface Frame {
  readonly locale: Locale
  /** path and query of the page, without the `/cy` of Welsh */
  readonly path: string
  /** undefined: Moothall itself */
  readonly owner: PageOwner | undefined
  readonly session: FrameSession | undefined
}
