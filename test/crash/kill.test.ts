import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fetching, openBrowser } from '../applicant/browser.ts'
import { newPlace, type StartedNode, startNode, until } from '../node/a-node.ts'
import { type Acknowledged, applicant, type Unsent } from './applicants.ts'
import { type CaseInBooks, openBooks } from './books.ts'
import { insistent, type Luck } from './insistent.ts'

const kills = 20
const seed = Number(process.env.CRASH_SEED ?? 20_261_122)
// Made here and not in a hook: what it asks to be removed at the end would be removed at the end of the hook.
const place = await newPlace()
const orgs = ['barchester', 'barsetshire'] as const
const officers = { barchester: 'obadiah-slope', barsetshire: 'thomas-towers' } as const

/** Numbers from 0 to 1, the same for a seed (mulberry32). */
const dice = (state: number) => (): number => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}

/** Is this still a serving process of ours? Numbers of dead processes are given away again. */
const isServing = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('src/serving.ts')
  } catch {
    return false
  }
}

/**
 * Kills one of the serving processes at a random moment: after so many more answers, and some milliseconds into what is in
 * hand then. Counting answers and not seconds, a slow machine is hit in the middle of work too.
 */
const killOne = async (node: StartedNode, roll: () => number, luck: Luck, after = 8 + roll() * 24): Promise<void> => {
  const then = luck.answered + after
  await until(() => luck.answered >= then, 'the applicants get on')
  await sleep(roll() * 60)
  for (;;) {
    const alive = node.run().pids.serving.filter(isServing)
    const pid = alive[Math.floor(roll() * alive.length)]
    if (pid !== undefined) {
      process.kill(pid, 'SIGKILL')
      return
    }
    await sleep(50)
  }
}

describe('serving processes are killed while eight people apply', {
  skip: process.platform !== 'linux' && 'needs /proc',
}, () => {
  const ledger: Acknowledged[] = []
  const luck: Luck = { answered: 0, broken: 0, ambiguous: 0, busy: 0 }
  const made = new Map<string, readonly CaseInBooks[]>()
  let unsent: readonly Unsent[] = []
  let node: StartedNode
  let books: ReturnType<typeof openBooks>
  let mailbox: (email: string) => Promise<readonly unknown[]>

  before(async () => {
    node = await startNode(place, { POSTS_PER_MINUTE: '0', LOG_LEVEL: 'silent' })
    books = openBooks(node.run().database.jobs)
    mailbox = async (email) =>
      (await (await fetch(`${node.url}/demo/letterbox.json?to=${encodeURIComponent(email)}`)).json()) as unknown[]
    const had = new Map<string, ReadonlySet<string>>()
    for (const org of orgs) had.set(org, new Set((await books.cases(org)).map(({ reference }) => reference)))

    const send = insistent(fetching(node.url), luck)
    const roll = dice(seed)
    let killed = 0
    const people = Array.from({ length: 8 }, (_, who) =>
      applicant(who, { send, goOn: () => killed < kills, acknowledge: (one) => ledger.push(one) }),
    )
    for (; killed < kills; killed++) await killOne(node, roll, luck)
    unsent = await Promise.all(people)
    await killOne(node, roll, luck, 0)
    for (const org of orgs)
      made.set(
        org,
        (await books.cases(org)).filter(({ reference }) => !had.get(org)?.has(reference)),
      )
    console.log(
      `seed ${seed}: ${kills} kills, ${ledger.length} acknowledged, ${luck.broken} connections broke, ${luck.ambiguous} of them on a POST, ${luck.busy} times busy`,
    )
  })

  const ofOrg = (org: string) => ledger.filter((one) => one.org === org)
  const sorted = (references: readonly { reference: string }[]) => references.map(({ reference }) => reference).sort()

  test('the kills hit: connections broke on requests that change something', () => {
    assert.ok(luck.ambiguous > 0)
    assert.ok(ledger.length > 8)
  })

  test('what was acknowledged is there, once, and nothing else is', () => {
    for (const org of orgs) assert.deepEqual(sorted(made.get(org) ?? []), sorted(ofOrg(org)))
  })

  test('no case is half made', () => {
    for (const org of orgs)
      for (const one of made.get(org) ?? []) {
        const fee = one.design === 'garden-waste' ? 1 : 0
        const { locks, answers, reference: _, design: __, ...counted } = one
        assert.deepEqual(counted, { opened: 1, parties: 1, obligations: fee, attempts: fee }, one.reference)
        assert.ok(locks >= 2 && answers >= 1, one.reference)
      }
  })

  test('each person opens their own request in the browser that sent it', async () => {
    for (const { browser, org, reference } of ledger) {
      const page = await browser.get(`/${org}/requests/${reference}`)
      assert.equal(page.status, 200, reference)
      assert.ok(page.body.includes(reference))
    }
  })

  test('the officer’s queue shows each of them once', async () => {
    for (const org of orgs) {
      const browser = openBrowser(insistent(fetching(node.url), luck))
      await browser.post('/demo/sign-in', { person: officers[org] })
      const shown: string[] = []
      let next: string | undefined = `/desk/${org}`
      const seen = new Set<string>()
      while (next !== undefined) {
        const { body, status } = await browser.get(next)
        assert.equal(status, 200)
        const links = [...body.matchAll(/href="\/desk\/[a-z]+\/cases\/([0-9A-Z]{4}-[0-9A-Z]{4})"/g)]
        shown.push(...links.map(([, reference = '']) => reference))
        const onward = [...body.matchAll(/href="(\/desk\/[^"]*[?;]after=[^"]*)"/g)].map(([, href = '']) =>
          href.replaceAll('&amp;', '&'),
        )
        seen.add(next)
        // The page's own address stands on it too, as the link to its other language.
        next = onward.find((href) => !seen.has(href))
      }
      for (const { reference } of ofOrg(org))
        assert.equal(shown.filter((one) => one === reference).length, 1, `${reference} at ${org}`)
    }
  })

  test('what was typed and not sent is still there', async () => {
    for (const { browser, org, service, email } of unsent) {
      const page = await browser.get(`/${org}/services/${service}/apply/check-answers`)
      assert.equal(page.status, 200)
      assert.ok(page.body.includes(email))
    }
  })

  test('the journal has every event once, without a gap', async () => {
    for (const org of orgs) {
      await until(async () => {
        const journal = await books.journal(org)
        return journal?.events === journal?.leaves
      }, 'every event has its leaf')
      const journal = await books.journal(org)
      assert.equal(journal?.span, journal?.leaves)
    }
  })

  test('each person got one email that says so', async () => {
    for (const { email, reference } of ledger) {
      await until(async () => (await mailbox(email)).length > 0, `an email to ${email}`)
      const mails = await mailbox(email)
      assert.equal(mails.length, 1, email)
      assert.ok(JSON.stringify(mails).includes(reference))
    }
    for (const { email } of unsent) assert.deepEqual(await mailbox(email), [])
  })

  test('it all ends well', async () => {
    await books.close()
    node.child.kill('SIGTERM')
    assert.equal(await node.ended(), 0)
  })
})
