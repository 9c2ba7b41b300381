import type { Answer, Connection } from './connection.ts'

/** What is typed on a page: the values of its controls by name. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** A service as somebody walks it in a browser without JavaScript. */
export interface Walk {
  /** where it begins */
  readonly start: string
  /** is this page the last one: the confirmation? */
  isDone(path: string, page: string): boolean
  /** what is typed on a page; undefined where the page is none of the journey's */
  typed(path: string, page: string): Typed | undefined
}

/** Where somebody has come to: the page that they look at, and the cookies that they hold. */
export interface Place {
  readonly path: string
  readonly page: string
  readonly cookie: string
}

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x2F;', '/')
    .replaceAll('&amp;', '&')

const attributeOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : decoded(found)
}

const formOn = (page: string): { tag: string; inside: string } | undefined => {
  const found = /<form\b([^>]*method="post"[^>]*)>([\s\S]*?)<\/form>/i.exec(page)
  return found ? { tag: found[1] ?? '', inside: found[2] ?? '' } : undefined
}

/** The form of a page filled in: its hidden fields as they came, and what is typed. Throws where there is none. */
export const filledIn = (path: string, page: string, typed: Typed): { action: string; body: string } => {
  const form = formOn(page)
  if (!form) throw new Error(`${path} has no form`)
  const body = new URLSearchParams()
  for (const [tag] of form.inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const name = attributeOf(tag, 'name')
    if (name !== undefined) body.append(name, attributeOf(tag, 'value') ?? '')
  }
  for (const [name, values] of Object.entries(typed)) for (const value of [values].flat()) body.append(name, value)
  const to = new URL(attributeOf(form.tag, 'action') ?? '', `http://127.0.0.1${path}`)
  return { action: `${to.pathname}${to.search}`, body: body.toString() }
}

const complaint = (path: string, { status, body }: Answer): Error => {
  const said = /error-summary__list">([\s\S]*?)<\/ul>/.exec(body)?.[1] ?? /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(body)?.[1]
  return new Error(`${path}: ${status} ${(said ?? body.slice(0, 200)).replace(/<[^>]*>|\s+/g, ' ').trim()}`)
}

/** Someone new at a connection: no cookies. */
export const newApplicant = (connection: Connection) => {
  const jar = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST', path: string, body?: string): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await connection.ask({ method, path, cookie: cookie || undefined, body })
    for (const pair of answer.cookies) {
      const at = pair.indexOf('=')
      if (pair.length === at + 1) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  /** Looks at a page. Throws where it is not there, or leads on. */
  const look = async (path: string): Promise<Place> => {
    const answer = await ask('GET', path)
    if (answer.status !== 200) throw complaint(path, answer)
    return { path, page: answer.body, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }
  }
  /** Sends a page's form and looks at the page that it leads to. Throws where the answers were not taken. */
  const goOn = async (from: Place, typed: Typed): Promise<Place> => {
    const { action, body } = filledIn(from.path, from.page, typed)
    const answer = await ask('POST', action, body)
    if (answer.status < 301 || answer.status > 303 || !answer.location) throw complaint(action, answer)
    const to = new URL(answer.location, `http://127.0.0.1${action}`)
    return look(`${to.pathname}${to.search}`)
  }
  return { look, goOn }
}

const mostPages = 30

/** Walks a service until `upTo` says so, or to its confirmation. Returns the last page. */
export const walk = async (connection: Connection, way: Walk, upTo?: (place: Place) => boolean): Promise<Place> => {
  const { look, goOn } = newApplicant(connection)
  let place = await look(way.start)
  for (let turn = 0; turn < mostPages; turn++) {
    if (way.isDone(place.path, place.page) || upTo?.(place)) return place
    const typed = way.typed(place.path, place.page)
    if (!typed) throw new Error(`${place.path} is no page of this journey`)
    place = await goOn(place, typed)
  }
  throw new Error(`${way.start} has no end`)
}
