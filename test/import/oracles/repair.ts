// What DEFRA's published model asks of a form beyond what the older engines did. Each repair is named, so that it stands in
// the list of accepted ones; none touches a page, a link or what a condition compares.

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any

/** What the schema of the model says is wrong. */
export interface Detail {
  readonly type: string
  readonly path: readonly (string | number)[]
}

/** A form made acceptable, with the names of what was done; `reason` where it cannot be without changing what it says. */
export interface Repaired {
  readonly form: Any
  readonly repairs: readonly string[]
  readonly reason?: string
}

/** Settings of engines that say nothing of pages and conditions. */
const settings =
  /^(allowedDomains|analytics|authentication|backLinkText|confirmationSessionTimeout|documentUploadApiUrl|exitOptions|feeOptions|feedback\.feedbackForm|fees|fileUploadHmacSharedKey|fullStartPage|invalidDomainRedirect|jwtKey|magicLinkConfig|markAsComplete|outputs\..*|pages\.#\.(backLinkFallback|config|continueButtonText|disableBackLink|options|showContinueButton|unauthenticated)|payApiKey|retryTimeoutSeconds|returnTo|serviceName|showFilenamesOnSummaryPage|specialPages|toggle|toggleRedirect|version|webhookHmacSharedKey)$/

const letters = (place: number): string => [...String(place)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

const pagesOf = (form: Any): readonly Any[] => form.pages

/** Names that the model cannot have (it takes letters only, and keeps all answers in one) and how conditions are to say them. */
const renamed = (form: Any, defra: boolean): readonly string[] => {
  const done = new Set<string>()
  const taken = new Set<string>()
  const now = new Map<string, string>()
  pagesOf(form).forEach((page, i) => {
    for (const [k, one] of (page.components ?? []).entries()) {
      const old = String(one.name ?? '')
      const clash = !defra && taken.has(old)
      if (old !== '' && (!/^[a-zA-Z]+$/.test(old) || clash)) {
        one.name = `x${letters(i)}x${letters(k)}`
        done.add(clash ? 'a name used twice is made two' : 'a name is made of letters')
      }
      taken.add(one.name)
      for (const key of [`${page.section ?? ''}.${old}`, old, ...(page.section ? [] : [`.${old}`])])
        if (!now.has(key)) now.set(key, one.name)
    }
  })
  const say = (items: readonly Any[]): void => {
    for (const item of items) {
      if (item.conditions) say(item.conditions)
      else if (item.field) {
        const name = now.get(`.${item.field.name}`) ?? now.get(item.field.name)
        if (name === undefined && /[^a-zA-Z]/.test(item.field.name)) {
          item.field.name = 'nobody'
          done.add('a condition over an answer that is not there names nobody')
        } else if (name !== undefined && name !== item.field.name) {
          if (item.field.name.includes('.')) done.add('a condition names its answer without the section')
          item.field.name = name
        }
      }
    }
  }
  for (const { value } of form.conditions ?? []) if (value?.conditions) say(value.conditions)
  return [...done]
}

/** Repairs a form until the schema takes it. `check` gives what is still wrong; `types` and `controllers` are those that the model has. */
export const repair = (
  source: Any,
  model: {
    readonly check: (form: Any) => readonly Detail[]
    readonly types: ReadonlySet<string>
    readonly controllers: ReadonlySet<string>
  },
): Repaired => {
  const form = structuredClone(source)
  const defra = form.engine !== undefined || form.outputEmail !== undefined || form.schema !== undefined
  const repairs = new Set<string>()
  const leftOut = (reason: string): Repaired => ({ form, repairs: [...repairs], reason })
  if ((form.conditions ?? []).some(({ value }: Any) => typeof value === 'string'))
    return leftOut('its conditions are expressions, which the model no longer reads')
  if (pagesOf(form).some(({ next }) => [next ?? []].flat().some((link: Any) => link.if)))
    return leftOut('its links carry expressions (if), which the model never read')
  if (pagesOf(form).some(({ next }) => [next ?? []].flat().some((link: Any) => link.redirect && !link.path)))
    return leftOut('its links lead to other sites, which the model has not')
  if (form.engine !== 'V2' && pagesOf(form).some(({ condition }) => condition))
    return leftOut('its conditions stand on pages, which the model reads in V2 only')
  if (form.conditions === undefined) {
    form.conditions = []
    repairs.add('conditions are none')
  }
  if (pagesOf(form).some(({ path }) => path === '/')) {
    for (const page of pagesOf(form))
      for (const one of [page, ...[page.next ?? []].flat()]) if (one.path === '/') one.path = '/root'
    if (form.startPage === '/') form.startPage = '/root'
    repairs.add('the path / has a name')
  }
  if (form.engine !== 'V2' && !pagesOf(form).some(({ path }) => path === form.startPage)) {
    form.startPage = pagesOf(form)[0].path
    repairs.add('the start page is the first')
  }
  if (form.schema !== 2) for (const name of renamed(form, defra)) repairs.add(name)
  for (const [i, page] of pagesOf(form).entries()) {
    if (page.controller !== undefined && !model.controllers.has(page.controller)) {
      repairs.add(`controller ${String(page.controller).split('/').at(-1)} is a plain page`)
      delete page.controller
    }
    for (const [k, one] of (page.components ?? []).entries()) {
      if (one.name === undefined) {
        one.name = `content${letters(i)}x${letters(k)}`
        repairs.add('content is given a name')
      }
      if (typeof one.title === 'string' && one.title.trim() === '') {
        one.title = 'Title'
        repairs.add('a title is filled in')
      }
      if (!model.types.has(one.type)) {
        repairs.add(`${one.type} is ${/Field$/.test(one.type) ? 'a text field' : 'HTML'}`)
        if (/Field$/.test(one.type)) one.type = 'TextField'
        else Object.assign(one, { type: 'Html', content: String(one.content ?? '') })
      }
    }
  }
  for (let round = 0; round < 12; round++) {
    const wrong = model.check(form)
    if (wrong.length === 0) return { form, repairs: [...repairs].sort() }
    for (const { type, path } of wrong.toReversed()) {
      const owner = path.slice(0, -1).reduce((at: Any, key) => at?.[key], form)
      const last = path.at(-1) ?? ''
      const where = path.map((key) => (typeof key === 'number' ? '#' : key)).join('.')
      if (owner === undefined) continue
      if (where.startsWith('outputs.')) form.outputs = []
      if (type === 'object.unknown' && settings.test(where)) {
        delete owner[last]
        repairs.add(`without ${where.replace(/^outputs\..*/, 'outputs')}`)
      } else if ((type === 'any.required' || type === 'string.empty') && /title$/.test(where)) {
        owner.title = 'Title'
        repairs.add('a title is filled in')
      } else if (type === 'string.base' && /title$/.test(where)) {
        owner.title = String(owner.title?.en ?? 'Title')
        repairs.add('a title in two languages is its English')
      } else if (type === 'any.required' && where === 'sections') {
        form.sections = []
        repairs.add('sections are none')
      } else if (type === 'string.base' && where === 'lists.#.items.#.value') {
        owner.value = String(owner.value)
        repairs.add('a list of texts has texts')
      } else if (type === 'array.unique' && /^lists/.test(where)) {
        owner.splice(Number(last), 1)
        repairs.add('a list has an item once')
      } else if (!where.startsWith('outputs.')) return leftOut(`${type} at ${where}`)
    }
  }
  return leftOut('it is still not accepted after twelve rounds')
}
