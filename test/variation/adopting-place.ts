import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { newId } from '#core/ids.ts'
import { orderWaiting } from '#platform/events/order.ts'
import { readOn } from '#platform/events/read-on.ts'
import { jobs, routes } from '../../src/app.ts'
import { operations } from '../../src/operations.ts'
import { type Browser, type Fields, formsOf, injecting, openBrowser } from '../applicant/browser.ts'
import { patient } from '../applicant/patient.ts'
import { freshDatabase } from '../database.ts'
import { openEdge } from '../edge/open-edge.ts'
import { makeQueue } from '../queue.ts'

/** The administration of an organisation, as its administrator's browser uses it. */
export interface Office {
  readonly slug: string
  readonly browser: Browser
  get(part: string): Promise<string>
  /** fills the form of a page in and sends it, to the same address without its query */
  send(part: string, fields: Fields): ReturnType<Browser['post']>
}

/** A node in this process with its library read, a host, and as many further organisations as are founded. */
export const openPlace = async () => {
  const db = await freshDatabase()
  await makeQueue(db)
  const context = { database: db.jobs, signal: new AbortController().signal }
  const edge = await openEdge(db, routes)
  const contact = { phone: '01632 960200', hours: { en: 'Weekdays', cy: 'Dyddiau gwaith' } }
  const first = await db.jobs.jobWork(
    { org: newId(), purpose: 'operation', name: 'init', operator: { membership: undefined } },
    (work) =>
      operations.foundFirst(work, {
        slug: 'barsetshire',
        name: { en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' },
        kind: 'county',
        languages: ['en', 'cy'],
        contact,
        administrator: { name: 'Plantagenet Palliser', email: 'palliser@barsetshire.example', locale: 'en' },
      }),
  )
  await jobs.timers.find(({ name }) => name === 'designs.library')?.run(context)

  /** What the jobs process does: the readers of invitations and designs, and the tasks that they queued. */
  const workOff = async (): Promise<void> => {
    const fail = (_reader: unknown, _org: string, cause: unknown) => {
      throw cause
    }
    const readers = jobs.readers.filter(
      ({ name }) => name === 'desk.invitations' || /^(designs|proposals)\./.test(name),
    )
    let done = 0
    do {
      while ((await orderWaiting(db.jobs)) > 0);
      while ((await readOn(db.jobs, readers, fail)) > 0);
      const queued = await db.sql<{ id: string; task: string; payload: unknown }>(
        `select p.id::text, t.identifier as task, p.payload from graphile_worker._private_jobs p
           join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier like 'de%' or t.identifier = 'proposals.tell'`,
      )
      for (const { id, task, payload } of queued) {
        await jobs.tasks.find(({ name }) => name === task)?.run(payload, context)
        await db.sql('delete from graphile_worker._private_jobs where id = $1::bigint', [id])
      }
      done = queued.length
    } while (done > 0)
  }

  const officeOf = async (slug: string, secret: string): Promise<Office> => {
    const browser = openBrowser(patient(injecting(edge.app)))
    const at = `/desk/${slug}/administration/`
    const sendTo = async (path: string, fields: Fields) => {
      const page = await browser.get(path)
      const [action] = path.split('?')
      const form = formsOf(page.body).find((one) => one.action === action)
      assert.ok(form, `${path}: ${page.status}`)
      // fields of the page that are not filled in go as they stand, but for those of its other forms
      return browser.post(String(action), { ...form.hidden, ...fields })
    }
    await sendTo(`/${slug}/join/${secret}`, {})
    return {
      slug,
      browser,
      get: async (part) => (await browser.get(at + part)).body,
      send: (part, fields) => sendTo(at + part, fields),
    }
  }
  const host = await officeOf('barsetshire', first.secret)

  const found = async (slug: string, name: string, administrator: string): Promise<Office> => {
    const email = `${slug}@${slug}.example`
    await host.send('organisations', {
      ...{ slug, name, nameCy: `Cyngor ${name}`, kind: 'unitary', languages: ['en', 'cy'] },
      ...{ phone: '01632 960300', hours: 'Weekdays', hoursCy: 'Dyddiau gwaith' },
      administrator,
      administratorEmail: email,
    })
    await workOff()
    // a process learns of a new organisation within two seconds
    for (let tries = 0; (await host.browser.get(`/${slug}`)).status !== 200; tries++) {
      assert.ok(tries < 100, `${slug} is served`)
      await setTimeout(50)
    }
    const [mail] = await db.sql<{ body: string }>('select body from messages.outgoing where address = $1', [email])
    return officeOf(slug, /\/join\/([A-Za-z0-9_-]+)/.exec(mail?.body ?? '')?.[1] ?? '')
  }
  const browser = () => openBrowser(injecting(edge.app))
  return { db, app: edge.app, host, found, officeOf, workOff, log: edge.log, browser }
}
