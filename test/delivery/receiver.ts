import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks'

/** What a receiver was sent, and whether the signature was right (verified by the reference library of Standard Webhooks). */
export interface Received {
  readonly id: string
  readonly path: string
  readonly right: boolean
  readonly body: string
}

// A process of its own, told by messages what to answer: a status, `slow` (after 3 seconds), or `never`.
let answer: number | 'slow' | 'never' = 200
let secret = ''
process.on('message', (told: { answer?: typeof answer; secret?: string }) => {
  answer = told.answer ?? answer
  secret = told.secret ?? secret
})

const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const body = Buffer.concat(parts).toString()
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  let right = true
  try {
    new Webhook(secret).verify(body, headers)
  } catch {
    right = false
  }
  const received: Received = { id: String(request.headers['webhook-id']), path: request.url ?? '', right, body }
  process.send?.(received)
  if (answer === 'never') return
  if (answer === 'slow') setTimeout(() => response.writeHead(200).end(), 3000)
  else response.writeHead(answer).end()
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
})
