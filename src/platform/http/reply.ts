import type { Readable } from 'node:stream'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import type { Html } from '#platform/views/html.ts'

interface Extras {
  /** a new session token for the browser (after signing in: always a fresh one), or null to end it */
  readonly session?: string | null
  /** the membership that staff act in from now on, or null for none */
  readonly acting?: { readonly org: string; readonly membership: string } | null
  /** small cookies of ours (not personal, not secret), or null to take one away */
  readonly cookies?: Readonly<Record<string, string | null>>
  /** the page's own address opens something: no other page learns it from its Referer */
  readonly secretAddress?: boolean
  /** may a shared cache keep it, and for how many seconds? Only for what is the same for everybody. */
  readonly cacheSeconds?: number
}

/** A page: the whole document, as `inLayout` makes it. A form shown again with its errors is status 200. */
export interface HtmlReply extends Extras {
  readonly html: Html
  readonly status?: number
}
/** See other (303): where the browser goes next, a path on this node or an absolute address. */
export interface RedirectReply extends Extras {
  readonly redirect: string
  /** nothing was made, so the same form may be sent again: it is led back to what is missing first */
  readonly made?: false
}
export interface JsonReply extends Extras {
  readonly json: unknown
  readonly status?: number
  /** the address of what was made (201) */
  readonly location?: string
  /** `application/json` unless said */
  readonly type?: string
}
/** Bytes: always sent as an attachment unless `inline`, with its own policy that lets nothing run in it. */
export interface FileReply extends Extras {
  readonly file: {
    /** bytes of ours, or a file in the node's storage, which must be what was kept */
    readonly bytes: Readable | Uint8Array | { readonly stored: Pick<StoredFile, 'id' | 'size' | 'sha256'> }
    readonly type: string
    readonly name: string
    readonly inline?: boolean
  }
}

/** What a handler answers. Sent after the transaction has committed. */
export type Reply = HtmlReply | RedirectReply | JsonReply | FileReply
