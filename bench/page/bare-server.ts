import { readFileSync } from 'node:fs'
import fastify from 'fastify'

/** A page as it went over the wire once. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

// Fastify and nothing else: the same bytes under the same headers, from memory.
const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Sent
const app = fastify({ logger: false, keepAliveTimeout: 65_000 })
app.get('/page', (_request, reply) => reply.headers(headers).send(body))
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)
