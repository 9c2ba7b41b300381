import type { FastifyInstance } from 'fastify'

/** One request as it goes over the wire, and what came back. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: Buffer
}
export interface Heard {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
  readonly body: string
}
export type Send = (asked: Asked) => Promise<Heard>

/** Sends to an edge of this process. */
export const injecting =
  (app: FastifyInstance): Send =>
  async ({ method, path, headers, payload }) => {
    const answer = await app.inject({ method, url: path, headers, ...(payload && { payload }) })
    const plain = Object.entries(answer.headers).filter(([name]) => name !== 'set-cookie')
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(plain.map(([name, value]) => [name, String(value)])),
      cookies: [answer.headers['set-cookie'] ?? []].flat(),
      body: answer.body,
    }
  }

/** Sends over the network to a node at `origin`. Throws when the connection breaks. */
export const fetching =
  (origin: string): Send =>
  async ({ method, path, headers, payload }) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
      ...(payload && { body: new Uint8Array(payload) }),
    })
    const body = await answer.text()
    const named = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'set-cookie'))
    return { status: answer.status, headers: named, cookies: answer.headers.getSetCookie(), body }
  }

export type Fields = Readonly<Record<string, string | readonly string[]>>
export interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

/** Files by the names of their controls. */
export type Attachments = Readonly<Record<string, Attachment | Attachment[]>>

/** A form on a page: where it goes, what it carries unseen, and which controls it has. */
export interface Form {
  readonly action: string
  readonly multipart: boolean
  readonly hidden: Fields
  readonly controls: ReadonlySet<string>
}

/** Somebody's browser without JavaScript: keeps cookies, sends forms. Cookies may be put into it. */
export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Heard>
  post(path: string, fields: Fields, files?: Attachments): Promise<Heard>
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

/** The forms of a page that are sent by POST. */
export const formsOf = (page: string): readonly Form[] =>
  [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, tag = '']) => attribute(tag, 'method') === 'post')
    .map(([, tag = '', inner = '']) => {
      const controls = [...inner.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([control]) => control)
      const hidden = controls.filter((control) => attribute(control, 'type') === 'hidden')
      return {
        action: attribute(tag, 'action') ?? '',
        multipart: attribute(tag, 'enctype') === 'multipart/form-data',
        hidden: Object.fromEntries(
          hidden.map((each) => [attribute(each, 'name') ?? '', attribute(each, 'value') ?? '']),
        ),
        controls: new Set(controls.map((each) => attribute(each, 'name') ?? '')),
      }
    })

const pairs = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))

const encoded = async (fields: Fields, files: Attachments | undefined): Promise<{ type: string; payload: Buffer }> => {
  if (!files) {
    const payload = Buffer.from(new URLSearchParams(pairs(fields)).toString())
    return { type: 'application/x-www-form-urlencoded', payload }
  }
  const form = new FormData()
  for (const [name, value] of pairs(fields)) form.append(name, value)
  for (const [name, attached] of Object.entries(files))
    for (const { bytes, type, name: filename } of [attached].flat())
      form.append(name, new Blob([new Uint8Array(bytes)], { type }), filename)
  const whole = new Response(form)
  return { type: whole.headers.get('content-type') ?? '', payload: Buffer.from(await whole.arrayBuffer()) }
}

/** A browser that sends in this way. */
export const openBrowser = (send: Send): Browser => {
  const cookies = new Map<string, string>()
  const keep = (heard: Heard): Heard => {
    for (const cookie of heard.cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return heard
  }
  const headersWith = (more: Readonly<Record<string, string>>): Record<string, string> => ({
    accept: 'text/html',
    ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...more,
  })
  return {
    cookies,
    get: async (path, headers = {}) => keep(await send({ method: 'GET', path, headers: headersWith(headers) })),
    post: async (path, fields, files) => {
      const { type, payload } = await encoded(fields, files)
      return keep(await send({ method: 'POST', path, headers: headersWith({ 'content-type': type }), payload }))
    },
  }
}
