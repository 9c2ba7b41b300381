import { connect, type Socket } from 'node:net'

/** An answer as a client needs it. */
export interface Answer {
  readonly status: number
  readonly location: string | undefined
  readonly cookies: readonly string[]
  readonly body: string
}

/** What is asked. */
export interface Question {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly cookie?: string | undefined
  /** a form, urlencoded */
  readonly body?: string | undefined
}

/** One kept-alive connection, one question at a time. Small, so that the client costs the machine little. */
export interface Connection {
  ask(question: Question): Promise<Answer>
  close(): void
}

const header = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim()

const answerOf = (head: string, body: Buffer): Answer => ({
  status: Number(head.slice(9, 12)),
  location: header(head, 'location'),
  cookies: [...head.matchAll(/^set-cookie: ([^;\r\n]*)/gim)].map(([, pair = '']) => pair),
  body: body.toString('utf8'),
})

const written = (port: number, { method, path, cookie, body }: Question): string => {
  const lines = [`${method} ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, 'accept: text/html']
  if (cookie) lines.push(`cookie: ${cookie}`)
  if (body !== undefined) {
    lines.push(`origin: http://127.0.0.1:${port}`, 'content-type: application/x-www-form-urlencoded')
    lines.push(`content-length: ${Buffer.byteLength(body)}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}

/** Takes the first whole answer off what has arrived; undefined while there is none. Throws on one without a length. */
const wholeAnswer = (arrived: Buffer): { answer: Answer; rest: Buffer } | undefined => {
  const end = arrived.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = arrived.subarray(0, end).toString('latin1')
  const length = Number(header(head, 'content-length'))
  if (Number.isNaN(length)) throw new Error(`an answer without a length:\n${head}`)
  const from = end + 4
  if (arrived.length < from + length) return undefined
  return { answer: answerOf(head, arrived.subarray(from, from + length)), rest: arrived.subarray(from + length) }
}

/** Opens a connection to a server of this machine. */
export const openConnection = async (port: number): Promise<Connection> => {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
  let arrived: Buffer = Buffer.alloc(0)
  let waiting: PromiseWithResolvers<Answer> | undefined
  const fail = (cause: Error): void => waiting?.reject(cause)
  socket.on('data', (part: Buffer) => {
    arrived = arrived.length === 0 ? part : Buffer.concat([arrived, part])
    try {
      const found = wholeAnswer(arrived)
      if (!found) return
      arrived = found.rest
      waiting?.resolve(found.answer)
    } catch (cause) {
      fail(cause as Error)
    }
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the connection was closed')))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  return {
    ask: (question) => {
      waiting = Promise.withResolvers<Answer>()
      socket.write(written(port, question))
      return waiting.promise
    },
    close: () => socket.destroy(),
  }
}
