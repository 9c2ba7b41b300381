import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobs } from '../../src/app.ts'
import { type Fields, formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { type Office, openPlace } from '../variation/adopting-place.ts'

/** A place whose city runs the green bins of its county, with two administrators. */
export const openPublishing = async (document: object) => {
  const place = await openPlace()
  const { db, host, found, workOff } = place
  process.env.DATABASE_URL_JOBS = db.urls.jobs
  const { command } = await import('../../src/cli/publish.ts')
  const folder = mkdtempSync(join(tmpdir(), 'moothall-doors-'))

  /** `moothall publish ORG DESIGN …`; what it printed. */
  const publish = async (org: string, design: object, ...options: string[]) => {
    const file = join(folder, 'design.json')
    writeFileSync(file, JSON.stringify(design))
    let out = ''
    const io = {
      out: (text: string) => {
        out += text
      },
      err: () => undefined,
    }
    const code = await command.run([org, file, ...options, '--json'], io)
    await workOff()
    return { code, said: out === '' ? undefined : JSON.parse(out) }
  }
  assert.equal((await publish('barsetshire', document)).code, 0)

  const city = await found('barchester', 'Barchester City Council', 'Septimus Harding')
  const { id: design } = document as { id: string }
  const service = `services/${design}`
  const publication = `${service}/publication`
  assert.equal((await city.send(`designs/barsetshire/${design}`, {})).status, 303)
  await city.send('staff/invite', {
    name: 'Theophilus Grantly',
    email: 'grantly@barchester.example',
    roles: 'administrator',
  })
  await workOff()
  const [mail] = await db.sql<{ body: string }>(`select body from messages.outgoing where address like 'grantly%'`)
  const second = await place.officeOf('barchester', /\/join\/([A-Za-z0-9_-]+)/.exec(mail?.body ?? '')?.[1] ?? '')

  /** Fills in the form of a page that has this button, and sends it; what follows in the background is worked off. */
  const fill = async (
    office: Office,
    part: string,
    fields: Fields & { readonly do: string },
    page?: string,
    works = true,
  ) => {
    const path = `/desk/${office.slug}/administration/${part}`
    const body = page ?? (await office.get(part))
    const form = formsOf(body).find(
      (one) => one.action === path && body.includes(`value="${fields.do}"`) && holds(one.hidden, fields.do),
    )
    const hidden = form?.hidden ?? { _csrf: /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '' }
    const heard = await office.browser.post(path, { ...hidden, ...fields })
    assert.ok(heard.status < 500, `${path}: ${heard.status}`)
    if (works && heard.status === 303) await workOff()
    return heard
  }
  const holds = (hidden: Fields, act: string): boolean =>
    act === 'publish' ? 'copy' in hidden : act === 'back' || 'version' in hidden

  /** What the public is served, as anybody reads it: the hash of the content, and of the version. */
  const live = async (org = 'barchester') => {
    const heard = await host.browser.get(`/${org}/services/${design}.json`)
    return heard.status === 200 ? (JSON.parse(heard.body) as { version: string; content: string }) : undefined
  }
  /** The hash of the version that a page says waits. */
  const waits = async (): Promise<string> =>
    /name="version" value="([0-9a-f]{64})"/.exec(await city.get(publication))?.[1] ?? ''
  const context = { database: db.jobs, signal: new AbortController().signal }
  /** What the clock's timer does, and what it queues. */
  const due = async (): Promise<void> => {
    await jobs.timers.find(({ name }) => name === 'designs.due')?.run(context)
    await workOff()
  }
  /** Changes a leaf of the city's copy. */
  const vary = async (at: string, fields: Fields): Promise<void> => {
    const [owner] = await db.sql<{ id: string }>(`select id from places.membership where name = 'Septimus Harding'`)
    const part = `${service}/variation/part?at=${encodeURIComponent(at)}`
    const sent = await city.send(part, { do: 'set', reason: 'A try', owner: owner?.id ?? '', ...fields })
    assert.equal(sent.status, 303, `${at}: ${/error-summary__list">([\s\S]*?)<\/ul>/.exec(sent.body)?.[1]}`)
  }
  /** The node's clock from now on. */
  const setClock = (ahead: string) => db.sql('update app.clock set ahead = $1::interval', [ahead])
  const anybody = () => openBrowser(patient(injecting(place.app)))
  return {
    ...{ ...place, anybody, city, second, publish, fill, live, waits, due, vary, setClock, context },
    ...{ service, publication, history: `${service}/history` },
  }
}
