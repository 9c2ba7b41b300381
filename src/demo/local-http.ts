import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** What a process of the demo answers over HTTP. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Asked {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

const most = 100_000

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > most) throw new Error('too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

/** `undefined` from the handler: the connection is cut without an answer. */
export type Handler = (asked: Asked) => Promise<Answer | undefined>

const serve = async (handler: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const asked = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', 'http://127.0.0.1'),
      headers: request.headers,
      body: await bodyOf(request),
    }
    const answer = await handler(asked)
    if (!answer) {
      response.destroy()
      return
    }
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers })
    response.end(answer.body)
  } catch {
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

/** A small HTTP server on one local port, for the demo's own processes; bodies of up to 100 kB. */
export const listenLocally = async (port: number, handler: Handler): Promise<Server> => {
  const server = createServer((request, response) => void serve(handler, request, response))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}
