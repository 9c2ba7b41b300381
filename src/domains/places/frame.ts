import type { Actor } from '#core/actor.ts'
import { idleSeconds } from '#core/session-life.ts'
import type { Locale } from '#core/text.ts'
import type { Brand } from '#platform/views/brand/brand.ts'
import type { Contact, FrameSession, PageOwner } from '#platform/views/frame/frame.ts'
import type { Html } from '#platform/views/html.ts'
import type { LayoutOptions } from '#platform/views/layout.ts'
import { remembered } from '#platform/views/remembered.ts'

/** What is the same on every page of one request: whose it is, in which language, and who is signed in. */
export type PageFrame = Pick<
  LayoutOptions,
  'organisation' | 'host' | 'session' | 'locale' | 'path' | 'exit' | 'notice' | 'below'
>

interface Owned {
  readonly slug: string
  readonly name: Readonly<Record<string, string>>
  readonly brand?: unknown
  readonly contact?: unknown
}

interface Requested {
  readonly organisation: Owned | undefined
  readonly host: Owned
  readonly locale: Locale
  readonly url: string
  readonly csrf: Html
  readonly canSignIn?: boolean
}

/** The layout remembers its parts by this object: one of it for each that the edge holds, not one a request. */
const owner = remembered(
  (organisation: Owned): PageOwner => ({
    slug: organisation.slug,
    name: organisation.name,
    brand: organisation.brand as Brand | undefined,
    contact: organisation.contact as Contact | undefined,
  }),
)

const words = { en: 'you', cy: 'chi' }

const timeout = { seconds: idleSeconds }

const sessionOf = (actor: Actor, request: Requested): FrameSession | undefined => {
  const { csrf } = request
  if (actor.kind === 'member') {
    const administers = actor.roles.includes('administrator')
    return { signedInAs: actor.name, staff: true, administers, csrf, timeout }
  }
  if (actor.kind === 'person') return { signedInAs: actor.name ?? words[request.locale], csrf, timeout }
  return request.canSignIn === false ? { canSignIn: false } : undefined
}

/** The frame of a request's pages. */
export const frameOf = (actor: Actor, request: Requested): PageFrame => ({
  organisation: request.organisation && owner(request.organisation),
  host: owner(request.host),
  locale: request.locale,
  path: request.url,
  session: sessionOf(actor, request),
})
