import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { launch, newPlace, startMs, until } from '../node/a-node.ts'
import { noBrowser, openBrowser } from './chromium.ts'
import { reportAnonymously } from './journeys/anonymous.ts'
import { mainJob } from './journeys/apply-and-decide.ts'
import { saveAndComeBack } from './journeys/come-back.ts'
import { signInOnTheWay } from './journeys/sign-in-on-the-way.ts'

const cli = new URL('../../src/cli/main.ts', import.meta.url).pathname

// A photo of one pixel (PNG, ISO/IEC 15948).
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** The demo on a node of its own, or the one that JOURNEYS_AT names by its DATA_DIR and address: for those who write journeys. */
const openPlace = async (): Promise<{ url: string; dataDir: string }> => {
  const [dataDir, url] = (process.env.JOURNEYS_AT ?? '').split(' ')
  if (dataDir && url) return { url, dataDir }
  const place = await newPlace()
  const node = launch(place, { SEED: '1' })
  after(async () => {
    node.child.kill('SIGTERM')
    await node.ended()
  })
  await until(() => node.said().includes('is ready at') || node.child.exitCode !== null, 'ready', startMs)
  assert.equal(node.child.exitCode, null, node.said())
  return { url: node.url, dataDir: place.dataDir }
}

const folder = mkdtempSync(join(tmpdir(), 'moothall-journeys-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'gate.png')
writeFileSync(file, Buffer.from(pixel, 'base64'))

// One node and one browser for all journeys; opened by the first that needs them.
const opened = noBrowser ? undefined : Promise.all([openPlace(), openBrowser()])
after(async () => {
  await (await opened)?.[1].close()
})
const open = async () => {
  const [place, browser] = (await opened) ?? []
  assert.ok(place && browser)
  return { ...place, browser }
}

const replay = (dataDir: string, reference: string): { same: boolean } =>
  JSON.parse(
    execFileSync(process.execPath, [cli, 'replay', `barchester/${reference}`, '--json'], {
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    }),
  )

// Much of a journey is waiting: for an email, a notice, a page that asks again. Several are lived at once.
describe('journeys in a browser', { concurrency: 2 }, () => {
  for (const locale of ['en', 'cy'] as const)
    for (const javascript of [true, false])
      test(`the main job in ${locale}, ${javascript ? 'with' : 'without'} JavaScript`, {
        skip: noBrowser,
        timeout: 700_000,
      }, async () => {
        const { url, dataDir, browser } = await open()
        await mainJob(browser, {
          url,
          locale,
          javascript,
          email: `martha.${locale}.${javascript ? 'js' : 'plain'}.${Date.now()}@example.org`,
          file,
          otherBrowser: !javascript,
          replay: (reference) => replay(dataDir, reference),
        })
      })

  test('saved for later, it is gone on with in the same browser, and in another one with a code', {
    skip: noBrowser,
    timeout: 700_000,
  }, async () => {
    const { url, browser } = await open()
    await saveAndComeBack(browser, { url, locale: 'en', javascript: true, email: `later.${Date.now()}@example.org` })
  })

  test('a service that wants to know who asks has a task list and a sign-in on the way, in Welsh', {
    skip: noBrowser,
    timeout: 700_000,
  }, async () => {
    const { url, dataDir, browser } = await open()
    const visit = { url, locale: 'cy', javascript: false } as const
    await signInOnTheWay(browser, { ...visit, replay: (reference) => replay(dataDir, reference) })
  })

  test('a street problem is reported by somebody who says nothing of themselves', {
    skip: noBrowser,
    timeout: 700_000,
  }, async () => {
    const { url, browser } = await open()
    await reportAnonymously(browser, { url, locale: 'en', javascript: true, file })
  })
})
