import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import type { Design } from '#engine/design/design.ts'
import { parseDesign } from '#engine/design/design-file.ts'
import { normalise } from '#engine/design/normalise.ts'
import { garden, street } from '../../src/demo/story/answers/answers.ts'
import { formOf } from '../../src/demo/story/form-of.ts'
import { applyFor, fillIn } from '../applicant/apply.ts'
import { type Browser, type Fields, fetching, formsOf, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { newPlace, startNode, until } from '../node/a-node.ts'
import { smtpReceiver } from '../smtp-receiver.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/how-to/start-a-council.md'), 'utf8')
const run = promisify(execFile)
const { NODE_TEST_CONTEXT: _, MOOTHALL_DEMO: __, ...environment } = process.env

/** The words of a command of the guide, as a shell reads them. */
const typed = (beginning: string): readonly string[] => {
  const [, code = ''] = new RegExp(`\`\`\`\\n(${beginning}[\\s\\S]*?)\\n\`\`\``).exec(guide) ?? []
  const words = code.replaceAll('\\\n', ' ').match(/"[^"]*"|\S+/g) ?? []
  return words.map((word) => word.replaceAll('"', '')).slice(5)
}

/** The fields that somebody fills into a design of the library. */
const fieldsOf = (design: string, answers: Readonly<Record<string, unknown>>): Fields => {
  const text = readFileSync(join(root, 'designs', design, 'design.yaml'), 'utf8')
  const { pages }: Design = normalise(parseDesign(text).design)
  return Object.assign(
    {},
    ...pages.flatMap(({ questions = [] }) => questions.map((one) => formOf(one, answers[one.id]))),
  )
}

const resident = {
  name: 'Eleanor Bold',
  email: 'eleanor.bold@example.org',
  birthDate: '1980-02-03',
  phone: '01632 960111',
  address: { line1: '1 High Street', town: 'Barchester', postcode: 'BA1 1AA' },
}

test('a council starts from nothing, in production, as the guide says', { timeout: 500_000 }, async (t) => {
  const mail = await smtpReceiver()
  const place = await newPlace()
  const production = {
    NODE_ENV: 'production',
    MOOTHALL_DEMO: '',
    SMTP_URL: mail.url,
    WORKERS: '2',
    FILES_UNSCANNED: 'allow',
  }
  const node = await startNode(place, production)
  t.after(async () => {
    node.child.kill('SIGTERM')
    await node.ended()
  })
  const send = patient(fetching(node.url))
  const newBrowser = (): Browser => openBrowser(send)
  const moothall = async (words: readonly string[]) => {
    const env = { ...environment, ...production, DATA_DIR: place.dataDir, PORT: String(place.port) }
    return run(process.execPath, ['src/cli/main.ts', ...words], { cwd: root, env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code: Number(code), stdout: String(stdout), stderr: String(stderr) }),
    )
  }
  const submit = async (by: Browser, path: string, fields: Fields) => {
    const page = await by.get(path)
    const form = formsOf(page.body).find(({ action }) => action === path)
    assert.ok(form, `${path}: ${page.status}`)
    const done = await by.post(path, {
      ...(form.hidden._csrf !== undefined && { _csrf: form.hidden._csrf }),
      ...(form.hidden.copy !== undefined && { copy: form.hidden.copy }),
      ...fields,
    })
    assert.equal(done.status, 303, `${path}: ${/error-summary__list">([\s\S]*?)<\/ul>/.exec(done.body)?.[1]}`)
    return done
  }
  const linkIn = (text: string | undefined): string => {
    const found = /https?:\/\/\S+\/join\/[A-Za-z0-9_-]+/.exec(text ?? '')?.[0]
    assert.ok(found, `no link in ${text}`)
    return new URL(found).pathname.replace(/^\/cy/, '')
  }
  const mailTo = async (address: string, about: RegExp) => {
    const find = () => mail.mails.find(({ to, subject }) => to?.[0]?.address === address && about.test(subject ?? ''))
    await until(() => find() !== undefined, `a mail to ${address} about ${about}`, 30_000)
    return find()
  }
  const at = '/desk/barchester/administration'
  const septimus = newBrowser()
  const slope = newBrowser()

  await t.test('before there is an organisation, doctor says what to do', async () => {
    const { code, stdout } = await moothall(['doctor', '--json'])
    assert.equal(code, 1)
    const ready = JSON.parse(stdout).checks.find(({ id }: { id: string }) => id === 'ready')
    assert.equal(ready.ok, false)
    assert.match(ready.fix, /init/)
    assert.equal((await fetch(`${node.url}/demo`)).status === 200, false, 'there is no demo')
  })

  await t.test('init founds it and prints the link once; again it refuses', async () => {
    const { code, stdout, stderr } = await moothall(typed('npm run -s moothall -- init'))
    assert.equal(code, 0, stderr)
    const again = await moothall([...typed('npm run -s moothall -- init'), '--json'])
    assert.deepEqual([again.code, JSON.parse(again.stdout).ok], [1, false])
    assert.equal((await moothall(['init', '--slug', 'desk'])).code, 2)
    await until(async () => (await fetch(`${node.url}/barchester`)).status === 200, 'it is served', 10_000)
    const fresh = await moothall(['init', '--new-link', '--json'])
    assert.equal((await newBrowser().get(linkIn(stdout))).status, 404, 'the first link is dead')
    const link = linkIn(JSON.parse(fresh.stdout).link)
    assert.equal((await submit(septimus, link, {})).headers.location, at)
    assert.equal((await newBrowser().get(link)).status, 404)
    assert.equal((await moothall(['init', '--new-link'])).code, 1)
  })

  await t.test('an officer is invited, in both languages, and accepts', async () => {
    await submit(septimus, `${at}/staff/invite`, {
      name: 'Obadiah Slope',
      email: 'slope@barchester.example',
      locale: 'en',
      roles: ['officer'],
    })
    const invitation = await mailTo('slope@barchester.example', /Join Barchester City Council \/ Ymuno/)
    assert.equal((await submit(slope, linkIn(invitation?.text), {})).headers.location, '/desk/barchester')
    assert.equal((await slope.get('/desk/barchester')).status, 200)
  })

  await t.test('its colours are live on every process within 2 seconds', async () => {
    await submit(septimus, `${at}/brand`, { colour: '#6b1f3a', accent: '#c9a227' })
    await new Promise((done) => setTimeout(done, 2000))
    for (let i = 0; i < 6; i++)
      assert.match((await newBrowser().get('/barchester')).body, /theme-color" content="#6b1f3a"/)
  })

  await t.test('three designs are adopted, priced and published', async () => {
    await until(
      async () => (await septimus.get(`${at}/designs`)).body.includes('garden-waste'),
      'the library fills by itself',
      30_000,
    )
    for (const design of ['garden-waste', 'street-problem', 'missed-bin'])
      await submit(septimus, `${at}/designs/library/${design}`, {})
    await submit(septimus, `${at}/services/garden-waste`, { do: 'set', parameter: 'price', 'price.value': '61.50' })
    for (const design of ['garden-waste', 'street-problem', 'missed-bin']) {
      await submit(septimus, `${at}/services/${design}/publication`, { do: 'publish' })
      const isLive = async () => (await newBrowser().get(`/barchester/services/${design}`)).status === 200
      await until(isLive, `${design} is live`, 30_000)
    }
  })

  await t.test(
    'a resident sees the price, sends a request, and gets the receipt; the officer sees the case',
    async () => {
      const own = {
        org: 'barchester',
        service: 'garden-waste',
        fields: fieldsOf('garden-waste', garden(resident, { bins: 2 })),
      }
      const { page } = await fillIn(newBrowser(), own)
      assert.match(page.body, /£123/)
      const report = street({ problem: 'pavement', where: 'Outside 4 Castle Street', who: resident })
      const fields = fieldsOf('street-problem', report)
      const reference = await applyFor(newBrowser(), { org: 'barchester', service: 'street-problem', fields })
      const receipt = await mailTo(resident.email, /./)
      assert.ok(receipt?.text?.includes(reference), `the receipt says ${receipt?.text}`)
      await until(
        async () => (await slope.get('/desk/barchester')).body.includes(reference),
        'the case is listed',
        10_000,
      )
      assert.equal((await slope.get(`/desk/barchester/cases/${reference}`)).status, 200)
    },
  )

  await t.test('every change is listed for the administrator', async () => {
    const { body } = await septimus.get(`${at}/changes`)
    for (const said of [
      'Founded an organisation',
      'Invited somebody',
      'Changed colours or logo',
      'Set a figure',
      'A service went live',
    ])
      assert.ok(body.includes(said), said)
  })

  await t.test('doctor finds everything well but the back-up, of which it says that it does not know', async () => {
    const { checks } = JSON.parse((await moothall(['doctor', '--json'])).stdout)
    const failed = checks.filter(({ ok }: { ok: boolean }) => !ok)
    assert.deepEqual(
      failed.map(({ id }: { id: string }) => id),
      ['backup-age'],
    )
    assert.match(failed[0].says, /^unknown/)
  })
})
