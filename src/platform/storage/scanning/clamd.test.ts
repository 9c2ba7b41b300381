import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { makeDocx, makePdf } from '../../../../test/files/made-files.ts'
import { eicar, noClamd, startClamd } from '../../../../test/files/real-clamd.ts'
import { openClamd } from './clamd.ts'
import { ScannerAway } from './scanner.ts'

const of = (content: Buffer | string): Readable => Readable.from([Buffer.from(content)])

/** Something that listens where clamd is meant to be. */
const instead = async (answer: (socket: Socket) => void): Promise<string> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const impatient = { silent: 200, whole: 500 }

test('the real clamd finds what it has a signature for, and nothing in what is clean', { skip: noClamd }, async () => {
  const clamd = await startClamd()
  try {
    for (const url of [clamd.tcp, clamd.unix]) {
      const scanner = openClamd(url)
      assert.equal(await scanner.scan(of(eicar)), 'Own.Eicar.UNOFFICIAL')
      assert.equal(
        await scanner.scan(of(makeDocx([{ name: 'word/media/a.txt', content: eicar }]))),
        'Own.Eicar.UNOFFICIAL',
      )
      assert.equal(await scanner.scan(of(makePdf())), undefined)
      assert.equal(await scanner.scan(of('')), undefined)
      assert.match(await scanner.version(), /^ClamAV \d/)
    }
    const pieces = Readable.from(Array.from({ length: 200 }, () => Buffer.alloc(20_000, 'a')))
    assert.equal(await openClamd(clamd.tcp).scan(pieces), undefined)
    const tooLong = Readable.from(Array.from({ length: 400 }, () => Buffer.alloc(20_000, 'a')))
    await assert.rejects(openClamd(clamd.tcp).scan(tooLong), ScannerAway)
  } finally {
    await clamd.stop()
  }
})

test('what is sent is the command, each piece with its length, and the end (clamd(8), INSTREAM)', async () => {
  const heard: Buffer[] = []
  const url = await instead((socket) =>
    socket.on('data', (data) => {
      heard.push(Buffer.from(data))
      if (Buffer.concat(heard).subarray(-4).equals(Buffer.alloc(4))) socket.end('stream: OK\0')
    }),
  )
  assert.equal(await openClamd(url).scan(Readable.from([Buffer.from('ab'), Buffer.from('c')])), undefined)
  assert.equal(Buffer.concat(heard).toString('latin1'), 'zINSTREAM\0\0\0\0\x02ab\0\0\0\x01c\0\0\0\0')
})

const troubles: readonly (readonly [string, (socket: Socket) => void])[] = [
  ['breaks off at once', (socket) => socket.destroy()],
  ['breaks off in the middle of a file', (socket) => socket.once('data', () => socket.destroy())],
  ['breaks off in the middle of its answer', (socket) => socket.once('data', () => socket.end('stream: O'))],
  ['never answers', (socket) => socket.resume()],
  ['takes nothing in', (socket) => socket.pause()],
  ['answers drop by drop and without end', (socket) => void setInterval(() => socket.write('s'), 50).unref()],
  ['answers an error', (socket) => socket.once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0'))],
  ['answers something else', (socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n\0'))],
]
for (const [what, answer] of troubles)
  test(`a scanner that ${what} has found nothing and cleared nothing`, async () => {
    const bytes = Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(200_000)))
    await assert.rejects(openClamd(await instead(answer), impatient).scan(bytes), ScannerAway)
    assert.ok(bytes.destroyed)
  })

test('a scanner that is not there', async () => {
  await assert.rejects(openClamd('tcp://127.0.0.1:1').scan(of('x')), ScannerAway)
  await assert.rejects(openClamd('unix:/nowhere/clamd.sock').version(), ScannerAway)
})
