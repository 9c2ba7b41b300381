import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Browser } from 'playwright-core'
import { inLocale, type Text } from '#core/text.ts'
import { demoWords } from '../../../src/demo/pages/demo.words.ts'
import { codeWords } from '../../../src/domains/sign-in/code/code.words.ts'
import { type Answers, applyFor } from '../../applicant/apply.ts'
import {
  type Fields,
  fetching,
  formsOf,
  openBrowser as openPlain,
  type Browser as Plain,
} from '../../applicant/browser.ts'
import { patient } from '../../applicant/patient.ts'
import { launch, newPlace, until } from '../../node/a-node.ts'
import { noBrowser, openBrowser } from '../chromium.ts'
import { type Hand, openHand } from './hand.ts'
import type { Way } from './looks.ts'

const sixDigits = /\b\d{6}\b/
const codeIn = ({ text }: Mail): string => /\b(\d{6})\b/.exec(text)?.[1] ?? assert.fail(`no code in ${text}`)

export interface Mail {
  readonly id: string
  readonly subject: string
  readonly text: string
}

/** Where a story is told: the demo place on a node, one language, with or without JavaScript. */
export interface Stage extends Way {
  readonly dataDir: string
  /** somebody's own browser */
  hand(): Promise<Hand>
  /** another tab of the same browser */
  tabOf(hand: Hand): Promise<Hand>
  /** the same, signed in as somebody of the demo with the button on their card */
  signedIn(person: string): Promise<Hand>
  /** what is no part of the story is done over HTTP by somebody who is signed in, or nobody */
  quietly(person?: string): Promise<Plain>
  /** the same for whoever sits at this hand: their cookies */
  asHand(hand: Hand): Promise<Plain>
  /** signs somebody in with the code that their address gets; whoever is new has an account then */
  withCode(hand: Hand, email: string): Promise<void>
  /** asks for a service over HTTP in the language of the story, as somebody new or whoever sits at this hand; the reference */
  asked(answers: Answers, by?: Hand): Promise<string>
  /** an address of this story alone */
  email(of: string): string
  /** the newest email to an address that says this */
  mail(to: string, says: Text | RegExp): Promise<Mail>
  /** the code that has come to an address since the last one */
  codeTo(to: string): Promise<string>
  /** a picture (PNG) and a letter (PDF) to send */
  readonly files: { readonly photo: string }
}

export const cli = new URL('../../../src/cli/main.ts', import.meta.url).pathname
// A photo of one pixel (PNG, ISO/IEC 15948).
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const folder = mkdtempSync(join(tmpdir(), 'moothall-stories-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const photo = join(folder, 'gate.png')
writeFileSync(photo, Buffer.from(pixel, 'base64'))

/** The demo on a node of its own, or the one that STORIES_AT names by its DATA_DIR and address: for those who write stories. */
const openPlace = async (): Promise<{ url: string; dataDir: string }> => {
  const [dataDir, url] = (process.env.STORIES_AT ?? '').split(' ')
  if (dataDir && url) return { url, dataDir }
  const place = await newPlace()
  const node = launch(place, { SEED: '1' })
  after(async () => {
    node.child.kill('SIGTERM')
    await node.ended()
  })
  await until(() => node.said().includes('is ready at') || node.child.exitCode !== null, 'ready', 400_000)
  assert.equal(node.child.exitCode, null, node.said())
  return { url: node.url, dataDir: place.dataDir }
}
// Begun here and not in the first story: what is ended after a test is ended after the test in which it was begun.
const opened = noBrowser ? undefined : Promise.all([openPlace(), openBrowser()])
opened?.catch(() => undefined)
const open = async (): Promise<[{ url: string; dataDir: string }, Browser]> => {
  if (!opened) throw new Error(String(noBrowser))
  return opened
}
after(async () => (await opened)?.[1].close())

const ways: readonly Pick<Way, 'locale' | 'javascript'>[] = [
  { locale: 'en', javascript: true },
  { locale: 'cy', javascript: false },
  ...(process.env.STORIES === 'all'
    ? ([
        { locale: 'en', javascript: false },
        { locale: 'cy', javascript: true },
      ] as const)
    : []),
]
let told = 0

const stageOf = async (way: Pick<Way, 'locale' | 'javascript'>, hands: Hand[]): Promise<Stage> => {
  const [{ url, dataDir }, browser] = await open()
  const mark = `${Date.now().toString(36)}${told++}`
  const mails = async (to: string): Promise<readonly Mail[]> =>
    (await fetch(`${url}/demo/letterbox.json?to=${encodeURIComponent(to)}`)).json() as Promise<Mail[]>
  // A code is read once: the next one is in another email.
  const codes = new Set<string>()
  const hand = async (): Promise<Hand> => {
    const one = await openHand(browser, { ...way, url })
    hands.push(one)
    return one
  }
  const tabOf = async (of: Hand): Promise<Hand> => {
    const one = await openHand(browser, { ...way, url }, of.page.context())
    hands.push(one)
    return one
  }
  const quietly = async (person?: string): Promise<Plain> => {
    const by = openPlain(patient(fetching(url)))
    if (person) {
      const heard = await by.post('/demo/sign-in', { person }, undefined)
      assert.equal(heard.status, 303, `${person}: ${heard.status}`)
    }
    return by
  }
  const mail = async (to: string, says: Text | RegExp): Promise<Mail> => {
    const wanted = says instanceof RegExp ? says : new RegExp(inLocale(says, way.locale).replace(/[.?()]/g, '\\$&'))
    const end = performance.now() + 45_000
    for (;;) {
      const fits = ({ id, subject, text }: Mail) => !codes.has(id) && (wanted.test(subject) || wanted.test(text))
      const found = (await mails(to)).find(fits)
      if (found && says === sixDigits) codes.add(found.id)
      if (found) return found
      if (performance.now() > end) assert.fail(`no email to ${to} says ${wanted}: ${JSON.stringify(await mails(to))}`)
      await sleep(200)
    }
  }
  const asHand = async (one: Hand): Promise<Plain> => {
    const by = openPlain(patient(fetching(url)))
    for (const { name, value } of await one.page.context().cookies()) by.cookies.set(name, value)
    return by
  }
  const codeTo = async (to: string) => codeIn(await mail(to, sixDigits))
  return {
    ...way,
    url,
    dataDir,
    mail,
    codeTo,
    asHand,
    asked: async (answers, by) =>
      applyFor(by ? await asHand(by) : await quietly(), {
        ...answers,
        org: way.locale === 'cy' ? `cy/${answers.org}` : answers.org,
      }),
    withCode: async (one, email) => {
      await one.open('/sign-in')
      await one.fill({ email })
      await one.press(codeWords.send)
      await one.fill({ code: await codeTo(email) })
      await one.press(codeWords.goOn)
    },
    hand,
    tabOf,
    quietly,
    files: { photo },
    signedIn: async (person) => {
      const one = await hand()
      await one.open('/demo')
      await one.within(`form:has(input[name="person"][value="${person}"])`).press(demoWords.signIn)
      return one
    },
    email: (of) => `${of}.${mark}@example.org`,
  }
}

/** Sends the form of a page over HTTP, with what it carries unseen. */
export const submit = async (by: Plain, path: string, fields: Fields, at = path): Promise<void> => {
  const page = await by.get(at)
  const form = formsOf(page.body).find(({ action }) => action === path)
  assert.ok(form, `${at} has no form to ${path}: ${page.status}`)
  const sent = await by.post(path, { ...form.hidden, ...fields }, form.multipart ? {} : undefined)
  assert.equal(sent.status, 303, `${path}: ${sent.status}`)
}

/** Waits until something is so, as what happens on events takes a moment: who looks again sees it. */
export const settled = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let left = 100; !(await isSo()); left--) {
    assert.ok(left > 0, 'waited in vain')
    await sleep(300)
  }
}

/** What only an operator can do, at the database: a row of a table that is closed to everybody else is changed. */
export const change = async (
  { dataDir, url }: Stage,
  table: string,
  of: { readonly set: string; readonly where: string; readonly values: readonly unknown[] },
): Promise<void> => {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: new URL(url).port }
  const said = execFileSync(process.execPath, [cli, 'status', '--json', '--secrets'], { env, encoding: 'utf8' })
  const owner = new pg.Client({ connectionString: JSON.parse(said).database.owner })
  await owner.connect()
  try {
    await owner.query('begin')
    await owner.query(`alter table ${table} no force row level security`)
    const done = await owner.query(`update ${table} set ${of.set} where ${of.where}`, [...of.values])
    await owner.query(`alter table ${table} force row level security`)
    await owner.query('commit')
    assert.ok((done.rowCount ?? 0) > 0, `nothing in ${table}`)
  } finally {
    await owner.end()
  }
}

/** Moves the clock of the demo. */
export const moveClock = async ({ url }: Stage, to: { now: string } | { forward: string }): Promise<void> => {
  const by = openPlain(patient(fetching(url)))
  const moved = await by.post('/demo/clock', { ...to })
  assert.equal(moved.status, 200, moved.body)
}

/** A story, told in each of the ways of the gate; in all four with STORIES=all. */
export const story = (name: string, tell: (stage: Stage) => Promise<void>): void => {
  for (const way of ways)
    test(`${name} (${way.locale}, ${way.javascript ? 'with' : 'without'} JavaScript)`, {
      skip: noBrowser,
      timeout: 700_000,
    }, async () => {
      const hands: Hand[] = []
      try {
        await tell(await stageOf(way, hands))
      } finally {
        await Promise.all(hands.map((one) => one.close()))
      }
    })
}
