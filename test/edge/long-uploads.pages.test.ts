import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { html } from '#platform/views/html.ts'
import { page } from '../../src/platform/http/route.ts'
import { freshDatabase } from '../database.ts'
import { makePdf } from '../files/made-files.ts'
import { foundPlace } from '../place.ts'
import { openEdge } from './open-edge.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const db = await freshDatabase()
await foundPlace(db)
const limit = 1_000_000
const upload = page({
  method: 'POST',
  path: '/upload',
  schema: {},
  access: ['anyone'],
  policy: () => true,
  purpose: 'service',
  event: 'none',
  shows: 'none',
  csrf: 'origin',
  files: { bytes: limit, count: 2 },
  handle: async (_work, { form, files, refusedFiles }) => {
    const said = { form: { ...form }, kept: files.map(({ name }) => name), refused: refusedFiles }
    return { html: html`<!doctype html>${JSON.stringify(said)}` }
  },
})
const edge = await openEdge(db, { test: [upload] })
await edge.app.listen({ port: 0, host: '127.0.0.1' })
const { port } = edge.app.server.address() as AddressInfo

const head = (name: string, more = ''): string => `--x\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n`
const stored = (): number =>
  readdirSync(edge.filesFolder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length

const open = (): { to: ClientRequest; answer: Promise<IncomingMessage> } => {
  const headers = {
    'content-type': 'multipart/form-data; boundary=x',
    origin: 'http://localhost:3000',
    accept: 'text/html',
  }
  const to = request({ port, host: '127.0.0.1', method: 'POST', path: '/upload', headers })
  return { to, answer: new Promise((resolve, reject) => to.on('response', resolve).on('error', reject)) }
}
const said = (
  body: string,
): { form: Record<string, string>; kept: string[]; refused: { fault: string; field: string }[] } =>
  JSON.parse(body.replace('<!doctype html>', '').replaceAll('&quot;', '"'))

test('a film where a photo was meant is read past, and what stands behind it on the form stays', async () => {
  const { to, answer } = open()
  to.write(head('proof', '; filename="film.mp4"'))
  for (let megabytes = 0; megabytes < 30; megabytes++) to.write(Buffer.alloc(1_000_000, 'b'))
  to.write(`\r\n${head('more', '; filename="scan.pdf"')}`)
  to.write(makePdf())
  to.end(`\r\n${head('about')}My pension\r\n--x--\r\n`)
  const told = said(await text(await answer))
  assert.deepEqual(
    [told.form.about, told.kept, told.refused.map(({ fault }) => fault)],
    ['My pension', ['scan.pdf'], ['too-big']],
  )
  assert.equal(stored(), 1)
})

test('a stream of 2 GB is cut off with words: what was typed stays, and it takes no memory', {
  timeout: 60_000,
}, async () => {
  const { to, answer } = open()
  let answered = false
  answer.then(
    () => {
      answered = true
    },
    () => undefined,
  )
  to.on('error', () => undefined)
  const piece = Buffer.alloc(1024 * 1024, 'a')
  // The film before has warmed up client and server, which share this process.
  const before = process.memoryUsage().rss
  let most = before
  let sent = 0
  to.write(`${head('about')}My pension\r\n${head('proof', '; filename="film.mp4"')}`)
  while (sent < 2 * 1024 ** 3 && !answered) {
    if (!to.write(piece)) await Promise.race([new Promise((done) => to.once('drain', done)), answer])
    sent += piece.length
    // The client shares this process: what it has let go of is no growth of the server's.
    if (sent % (8 * piece.length) === 0) collect()
    most = Math.max(most, process.memoryUsage().rss)
    await turn()
  }
  const heard = await answer
  assert.equal(heard.statusCode, 200)
  const told = said(await text(heard))
  to.destroy()
  assert.equal(told.form.about, 'My pension')
  assert.deepEqual(told.refused, [{ field: 'proof', name: 'film.mp4', fault: 'too-big', most: limit }])
  assert.ok(sent < 200 * 1024 * 1024, `${sent} bytes were read`)
  assert.ok(most - before < 50 * 1024 * 1024, `${(most - before) / 1e6} MB more`)
  assert.equal(stored(), 1)
})

test('two hundred megabytes that are no file are refused', { timeout: 60_000 }, async () => {
  const { to, answer } = open()
  to.on('error', () => undefined)
  answer.catch(() => undefined)
  const piece = Buffer.alloc(1024 * 1024, 'c')
  let answered = false
  answer
    .then(() => {
      answered = true
    })
    .catch(() => undefined)
  for (let sent = 0; sent < 200 && !answered; sent++) {
    if (!to.write(piece)) await Promise.race([new Promise((done) => to.once('drain', done)), answer])
    await turn()
  }
  assert.equal((await answer).statusCode, 413)
  to.destroy()
})
