import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freePort } from '#platform/processes/ports.ts'
import { smtpSender } from '../../domains/messages/sending/smtp.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'moothall-letterbox-'))
const smtp = `smtp://127.0.0.1:${await freePort()}`
const url = `http://127.0.0.1:${await freePort()}`
const { NODE_TEST_CONTEXT: _, ...environment } = process.env
const start = async () => {
  const child = fork(new URL('./letterbox.ts', import.meta.url), {
    env: { ...environment, DATA_DIR: dataDir, SMTP_URL: smtp, LETTERBOX_URL: url },
  })
  await once(child, 'message')
  return child
}
let child = await start()
const kill = async (): Promise<void> => {
  child.kill('SIGKILL')
  await once(child, 'exit')
}
after(async () => {
  await kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const mail = (id: string, to: string) => ({
  id,
  from: { name: 'Cyngor Dinas Barchester', address: 'hello@barchester.example' },
  reference: id,
  again: false,
  by: 'email' as const,
  address: to,
  subject: 'Mae eich cais wedi ein cyrraedd — tŷ',
  body: 'Annwyl Eleanor,\n\nDiolch. https://place.example/cy/x?a=1&b=2',
  locale: 'cy' as const,
  pdf: async () => new Uint8Array(),
})
const arrived = async (to = ''): Promise<readonly Record<string, unknown>[]> =>
  (await (await fetch(`${url}/messages${to && `?to=${encodeURIComponent(to)}`}`)).json()) as Record<string, unknown>[]

test('mail that is spoken to it by SMTP is there as it was written, newest first, by person', async () => {
  const mailer = smtpSender(smtp)
  await mailer.send(mail('one', 'eleanor@example.org'))
  await mailer.send(mail('two', 'mary@example.org'))
  const all = await arrived()
  assert.deepEqual(
    all.map(({ messageId }) => messageId),
    ['<two@barchester.example>', '<one@barchester.example>'],
  )
  const [hers] = await arrived('Eleanor@example.org')
  const { subject, text, from, fromName, to, locale } = hers ?? {}
  assert.deepEqual(
    { subject, text: String(text).trim(), from, fromName, to, locale },
    {
      subject: 'Mae eich cais wedi ein cyrraedd — tŷ',
      text: 'Annwyl Eleanor,\n\nDiolch. https://place.example/cy/x?a=1&b=2',
      from: 'hello@barchester.example',
      fromName: 'Cyngor Dinas Barchester',
      to: ['eleanor@example.org'],
      locale: 'cy',
    },
  )
})

test('what it took lasts when it is killed', async () => {
  const before = await arrived()
  await kill()
  child = await start()
  assert.deepEqual(await arrived(), before)
})

test('told to refuse, it refuses so many and then takes mail again', async () => {
  await fetch(`${url}/faults`, { method: 'POST', body: JSON.stringify({ fault: 'refuse', count: 1 }) })
  const mailer = smtpSender(smtp)
  await assert.rejects(mailer.send(mail('three', 'john@example.org')), /451/)
  await mailer.send(mail('three', 'john@example.org'))
  assert.equal((await arrived('john@example.org')).length, 1)
})
