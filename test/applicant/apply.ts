import { type Attachment, type Browser, type Fields, type Form, formsOf, type Heard } from './browser.ts'

/** What somebody fills into a service: a value for every control that they may meet, and their files. */
export interface Answers {
  readonly org: string
  readonly service: string
  readonly fields: Fields
  readonly files?: Readonly<Record<string, Attachment>>
  /** where it begins: staff key in at their desk */
  readonly start?: string
}

/** Check your answers, and its form filled in: what is left is to send it. */
export interface ReadyToSend {
  readonly page: Heard
  readonly form: Form
}

const mostSteps = 60
const titleOf = (page: string): string => /<title[^>]*>([^<]*)/.exec(page)?.[1]?.trim() ?? ''

const onForm = (form: Form, fields: Fields): Fields => ({
  ...form.hidden,
  ...Object.fromEntries(Object.entries(fields).filter(([name]) => form.controls.has(name))),
})

/** Where a task list leads on: the first task with a link whose status is a tag, so neither completed nor yet to come. */
const nextTask = (page: string): string | undefined =>
  page
    .split('<li class="govuk-task-list__item')
    .filter((item) => item.includes('govuk-tag'))
    .flatMap((item) => /<a [^>]*href="([^"]+)"/.exec(item)?.[1] ?? [])[0]

/** Answers page after page, as a person does, up to check your answers. Throws where a page will not go on. */
export const fillIn = async (browser: Browser, answers: Answers): Promise<ReadyToSend> => {
  const start = answers.start ?? `/${answers.org}/services/${answers.service}/apply`
  let path = start
  for (let step = 0; step < mostSteps; step++) {
    const page = await browser.get(path)
    const next = page.headers.location
    if (page.status === 303 && next !== undefined) {
      path = next
      continue
    }
    if (page.status !== 200) throw new Error(`${path}: ${page.status} ${titleOf(page.body)}`)
    const form = formsOf(page.body).find(({ action }) => /\/(apply|behalf|preview)\//.test(action))
    if (form?.action.endsWith('/check-answers')) return { page, form }
    if (!form) {
      const next = nextTask(page.body)
      if (next === undefined) throw new Error(`${path} shows no form`)
      path = next
      continue
    }
    const files = Object.entries(answers.files ?? {}).filter(([name]) => form.controls.has(name))
    const sent = await browser.post(
      form.action,
      onForm(form, answers.fields),
      form.multipart ? Object.fromEntries(files) : undefined,
    )
    if (sent.status !== 303 || !sent.headers.location) {
      const said = /error-summary__list">([\s\S]*?)<\/ul>/.exec(sent.body)?.[1]?.replace(/<[^>]*>|\s+/g, ' ')
      throw new Error(`${form.action}: ${sent.status} ${titleOf(sent.body)} ${said ?? ''}`)
    }
    path = sent.headers.location
  }
  throw new Error(`${start} has no end`)
}

/** The reference in the address that sending led to. */
export const referenceIn = (location: string | undefined): string => {
  const found = /[?&]reference=([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(location ?? '')?.[1]
  if (!found) throw new Error(`no reference in ${location}`)
  return found
}

/** Fills a service in, sends it, and answers the equality questions that come then. Returns the reference. */
export const applyFor = async (browser: Browser, answers: Answers): Promise<string> => {
  const { form } = await fillIn(browser, answers)
  const sent = await browser.post(form.action, form.hidden)
  if (sent.status !== 303) throw new Error(`${form.action}: ${sent.status} ${titleOf(sent.body)}`)
  const { location } = sent.headers
  const next = location?.includes('/apply/done') ? (await browser.get(location)).headers.location : undefined
  if (next?.includes('/equality-questions')) {
    const equality = formsOf((await browser.get(next)).body).find(({ action }) =>
      action.includes('/equality-questions'),
    )
    if (equality) await browser.post(equality.action, { ...onForm(equality, answers.fields), do: 'save' })
  }
  return referenceIn(location)
}
