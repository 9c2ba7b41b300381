import type { FileRules } from '#core/files/file-rules.ts'
import type { RefusedFile } from '#core/files/refused-file.ts'
import type { Locale } from '#core/text.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import type { Html } from '#platform/views/html.ts'
import type { Organisation } from './organisation.ts'

/** The fields of a form as they came: always text, a list where a name was repeated. Its prototype is null. */
export type Form = Readonly<Record<string, string | readonly string[] | undefined>>

/** A file that came with a form: already on disk, sized, hashed and typed by its content; not yet anybody's. */
export interface GivenFile extends StoredFile {
  /** the name of the form's control */
  readonly field: string
}

/** A file that came with a form and was not taken, and why: the page is shown again with words for it (`refusedWords`). */
export interface RefusedGiven extends RefusedFile {
  readonly field: string
}

/** Of a request, what is known before its transaction opens. */
export interface Ahead {
  readonly form: Form
  readonly locale: Locale
  readonly organisation: Organisation | undefined
  /** the network that it came from, as a mark: for counting, not for knowing whose it is */
  readonly network: Buffer
}

/** What a handler is told of a request. It has no headers, no cookies and no address of the person. */
export interface PageRequest<
  P = Readonly<Record<string, unknown>>,
  Q = Readonly<Record<string, unknown>>,
  B = unknown,
> {
  readonly method: string
  readonly params: P
  readonly query: Q
  /** the JSON body of an api() route, as its schema says */
  readonly body: B
  /** the body as it came and what the header that signs it says, where the route declares a `signature` */
  readonly signed: { readonly body: string; readonly signature: string | undefined } | undefined
  readonly form: Form
  readonly files: readonly GivenFile[]
  /** files that came and were not taken; what else was sent stays */
  readonly refusedFiles: readonly RefusedGiven[]
  /** how files are checked on this node: may they be taken, may they be opened? */
  readonly fileRules: FileRules
  /** takes a small file that came with the form out of the storage: its bytes, for making something else of them */
  takeFile(id: string): Promise<Uint8Array>
  readonly locale: Locale
  /** whose page it is (`:org` in the path); undefined on the host's own pages (`/home`, `/desk`, …) */
  readonly organisation: Organisation | undefined
  /** the organisation that hosts the node */
  readonly host: Organisation
  /** path and query, without the `/cy` of Welsh */
  readonly url: string
  /** path without query and `/cy` */
  readonly path: string
  /** where the node is reached from outside (PUBLIC_URL), without a slash at the end */
  readonly publicUrl: string
  /** the hidden field that every form with method POST carries; asking for it gives the browser its session cookie */
  readonly csrf: Html
  /** the hidden field `_key` that forms of `makes` routes carry */
  readonly key: Html
  /** the key that came with the request */
  readonly idempotencyKey: string | undefined
  /** is there a page on this node at which people sign in? */
  readonly canSignIn: boolean
  /** has the browser a session cookie? (Whether it is worth anything, `work.actor` says.) */
  readonly hasSession: boolean
  /** the session's token; made, and set as a cookie with the reply, when the browser has none yet */
  sessionToken(): string
  /** the mark of a text under the node's key: what must be compared and is not kept as it is (`keyedMark`) */
  mark(text: string): Buffer
  /** the network that it came from, as such a mark: for counting, not for knowing whose it is */
  readonly network: Buffer
  /** what the route asked of others before the transaction opened */
  readonly ahead: unknown
  /** what the browser says it is: "Firefox, Windows" */
  readonly device: string
  /** what the cookie `name` says that `Reply.cookies` set */
  cookie(name: string): string | undefined
}
