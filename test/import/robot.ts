import assert from 'node:assert/strict'
import { formOf } from '../../src/demo/story/form-of.ts'
import type { Design } from '../../src/engine/design/design.ts'
import type { Question } from '../../src/engine/design/question.ts'
import { type Attachment, type Browser, type Fields, type Form, formsOf, type Heard } from '../applicant/browser.ts'

/** How a journey by HTTP came out: each page that asked, and where it ended. */
export interface Journey {
  readonly pages: readonly string[]
  /** `done`, or the page that turned the robot away */
  readonly end: string
  readonly reference: string | undefined
  /** answers that were refused on the way, as they had to be */
  readonly refused: number
}

interface At {
  readonly page: string
  readonly design: string
  readonly content: string
  readonly reference: string | undefined
  readonly body: string
}

const most = 120
const pdf: Attachment = { name: 'a.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n%%EOF\n') }

const attribute = (tag: string, name: string): string | undefined => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]

/** What `<main>` says of itself: the hooks of the pages. */
const hooks = (heard: Heard, path: string): At => {
  assert.equal(heard.status, 200, path)
  const tag = /<main\b[^>]*>/.exec(heard.body)?.[0] ?? ''
  const page = attribute(tag, 'data-page')
  assert.ok(page, `${path} names no page`)
  return {
    page,
    design: attribute(tag, 'data-design') ?? '',
    content: attribute(tag, 'data-content') ?? '',
    reference: attribute(tag, 'data-reference'),
    body: heard.body,
  }
}

const follow = async (browser: Browser, heard: Heard, path: string): Promise<At> => {
  let [answer, at] = [heard, path]
  for (let hops = 0; answer.status === 303 && hops < 10; hops++) {
    at = answer.headers.location ?? ''
    answer = await browser.get(at)
  }
  return hooks(answer, at)
}

const isFileOf = (questions: readonly Question[], control: string): boolean => {
  const last = control.split('.').at(-1)
  return questions.some((q) => (q.type === 'file' && q.id === control) || isChildFile(q, last))
}
const isChildFile = (q: Question, child: string | undefined): boolean =>
  (q.questions ?? []).some(({ id, type }) => type === 'file' && id === child)

/** A repeated group shows as many items as were asked for: the robot presses "add another" as often as it needs. */
const withItems = async (
  browser: Browser,
  form: Form,
  questions: readonly Question[],
  answers: Journeying['answers'],
) => {
  let shown = form
  for (const q of questions) {
    const items = answers[q.id]
    if (q.type !== 'group' || !Array.isArray(items)) continue
    for (let n = Number(shown.hidden[`${q.id}.items`] ?? 1); n < items.length; n++) {
      const more = await browser.post(shown.action, { ...shown.hidden, _add: q.id })
      assert.equal(more.status, 200)
      shown = journeyForm(more.body, shown.action)
    }
  }
  return shown
}

const journeyForm = (body: string, where: string): Form => {
  const form = formsOf(body).find(({ action }) => action.includes('/apply/'))
  assert.ok(form, `${where} shows no form`)
  return form
}

const sendPage = async (browser: Browser, at: At, journeying: Journeying) => {
  const { design, answers } = journeying
  const page = design.pages.find(({ id }) => id === at.page)
  assert.ok(page, `${at.page} is a page of ${design.id}`)
  const questions = (page.questions ?? []) as readonly Question[]
  const form = await withItems(browser, journeyForm(at.body, at.page), questions, answers)
  const typed: Fields = Object.assign({}, ...questions.map((q) => formOf(q, answers[q.id])))
  const all = Object.entries(typed).filter(([, value]) => value.length > 0)
  for (const [name] of all) assert.ok(form.controls.has(name), `${design.id} ${at.page} has a control ${name}`)
  const files = all.filter(([name]) => isFileOf(questions, name)).map(([name]) => [name, pdf] as const)
  const fields = Object.fromEntries(all.filter(([name]) => !isFileOf(questions, name)))
  const heard = await browser.post(
    form.action,
    { ...form.hidden, ...fields },
    form.multipart ? Object.fromEntries(files) : undefined,
  )
  return { heard, fields, questions }
}

const answerPage = async (browser: Browser, at: At, journeying: Journeying): Promise<Heard> => {
  const { design, answers } = journeying
  const { heard, fields } = await sendPage(browser, at, journeying)
  const said = /error-summary__list">([\s\S]*?)<\/ul>/.exec(heard.body)?.[1]?.replace(/<[^>]*>|\s+/g, ' ')
  assert.equal(
    heard.status,
    303,
    `${design.id} ${at.page}: ${said ?? heard.body.slice(0, 300)} ${JSON.stringify(fields)} ${JSON.stringify(answers)}`,
  )
  return heard
}

/** Sends what is past a limit: the page is shown again and says so at that question. */
const beRefused = async (browser: Browser, at: At, journeying: Journeying): Promise<number> => {
  const questions = (journeying.design.pages.find(({ id }) => id === at.page)?.questions ?? []) as readonly Question[]
  const asked = new Set(questions.map(({ id }) => id))
  // a file that came with a page that was refused is kept: one sent again would be one too many
  const files = Object.fromEntries(questions.filter(({ type }) => type === 'file').map(({ id }) => [id, null]))
  const wrong = (journeying.refused ?? []).filter(({ question }) => asked.has(question))
  for (const { question, value } of wrong) {
    const answers = { ...journeying.answers, ...files, [question]: value }
    const { heard } = await sendPage(browser, at, { ...journeying, answers })
    const where = `${journeying.design.id} ${at.page} ${question} ${String(value).slice(0, 60)}`
    assert.equal(heard.status, 200, where)
    assert.match(heard.body, new RegExp(`error-summary__list"[\\s\\S]*?href="#${question}`), where)
  }
  return wrong.length
}

const linksOf = (body: string, start: string): readonly string[] =>
  [...body.matchAll(/<a class="govuk-link govuk-task-list__link" href="([^"]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => href.startsWith(start))

/** A published design with its answers, to be filled in over HTTP. */
export interface Journeying {
  readonly org: string
  readonly design: Design
  readonly answers: Readonly<Record<string, unknown>>
  /** answers past a limit, to be sent first and refused: by question */
  readonly refused?: readonly { readonly question: string; readonly value: unknown }[]
}

/** Fills a service in as a program does that knows only the contract of the pages, without JavaScript, and sends it. */
export const journeyByHttp = async (browser: Browser, journeying: Journeying): Promise<Journey> => {
  const start = `/${journeying.org}/services/${journeying.design.id}/apply`
  const pages: string[] = []
  let refused = 0
  let at = await follow(browser, await browser.get(start), start)
  for (let step = 0; step < most; step++) {
    assert.equal(at.design, `${journeying.org}/${journeying.design.id}`)
    if (at.page === 'done' || at.page.startsWith('not-eligible:'))
      return { pages, end: at.page, reference: at.reference, refused }
    if (at.page === 'task-list') {
      const next = linksOf(at.body, start).find((path) => !pages.includes(path.split('/').at(-1) ?? ''))
      assert.ok(next, `the task list of ${start} leads on`)
      at = await follow(browser, await browser.get(next), next)
      continue
    }
    if (at.page === 'check-answers') {
      const form = journeyForm(at.body, at.page)
      at = await follow(browser, await browser.post(form.action, form.hidden), form.action)
      continue
    }
    pages.push(at.page)
    refused += await beRefused(browser, at, journeying)
    at = await follow(browser, await answerPage(browser, at, journeying), at.page)
  }
  return assert.fail(`${start} has no end`)
}
