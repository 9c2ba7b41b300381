import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** What a page was answered with. */
export type Answer = LightMyRequestResponse

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody at a browser without JavaScript: keeps cookies, sends forms with their hidden fields. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** sends fields as they are, without opening the page first */
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** opens `page`, fills its form in and sends it to `action` (the page's own address unless said) */
  submit(page: string, fields: Fields, action?: string): Promise<Answer>
}

const encode = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : value.map((each) => [name, each]),
    ) as [string, string][],
  ).toString()

/** The hidden fields of a page's forms, by name; the last of a name wins. */
export const hiddenFields = (body: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...body.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].flatMap(([tag]) => {
      const name = /name="([^"]*)"/.exec(tag)?.[1]
      const value = /value="([^"]*)"/.exec(tag)?.[1]
      return name === undefined ? [] : [[name, value ?? '']]
    }),
  )

/** A visitor of this edge, without any cookie. */
export const visitor = (app: FastifyInstance): Visitor => {
  const cookies = new Map<string, string>()
  const keep = (answer: Answer): Answer => {
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (value === '' || maxAge === 0 || (expires && expires.getTime() < Date.now())) cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const withCookies = (headers: Readonly<Record<string, string>> = {}): Record<string, string> => ({
    ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    ...headers,
  })
  const get: Visitor['get'] = async (url, headers) => keep(await app.inject({ url, headers: withCookies(headers) }))
  const post: Visitor['post'] = async (url, fields, headers) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    return keep(
      await app.inject({ method: 'POST', url, headers: withCookies({ ...type, ...headers }), payload: encode(fields) }),
    )
  }
  const submit: Visitor['submit'] = async (page, fields, action) =>
    post(action ?? page, { ...hiddenFields((await get(page)).body), ...fields })
  return { cookies, get, post, submit }
}
