import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Detail, repair } from './repair.ts'

// biome-ignore lint/suspicious/noExplicitAny: DEFRA's model has no types that we could install without its peers
type Any = any

/** DEFRA's model of a form: from answers to the places of the pages that it visits, in order. */
export interface Model {
  readonly repairs: readonly string[]
  readonly walk: Walk
  /** the same by the whole of its journey code, validation and all: slow */
  readonly walkWhole: Walk
}
type Answers = (page: number, component: number) => unknown
type Walk = (answers: Answers) => readonly number[]
/** A form that the model does not take, whatever is repaired without changing what it says. */
export interface LeftOut {
  readonly repairs: readonly string[]
  readonly reason: string
}

const home = join(import.meta.dirname, '../../../node_modules/.cache/import-oracles')

/** Installs what this folder's lockfile names, once, beside our own packages: from the registry, no scripts run. */
const installed = (): string => {
  const modules = join(home, 'node_modules')
  const stamp = join(modules, '.installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(import.meta.dirname, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules
  mkdirSync(home, { recursive: true })
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(import.meta.dirname, file), join(home, file))
  const options = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', options, { cwd: home, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error(`npm install in ${home} did not work: DEFRA's form model is not there`)
  writeFileSync(stamp, wanted)
  return modules
}

// the model reads its settings where it is imported, and finds its templates from the folder it is started in
const load = async (): Promise<Any> => {
  const modules = installed()
  const [before, mode] = [process.cwd(), process.env.NODE_ENV]
  Object.assign(process.env, { NODE_ENV: 'production', LOG_ENABLED: 'false' })
  process.chdir(home)
  try {
    const engine = join(modules, '@defra/forms-engine-plugin/.server/server/plugins/engine')
    const [model, schemas, helpers] = await Promise.all([
      import(join(engine, 'models/FormModel.js')),
      import(join(modules, '@defra/forms-model/dist/module/index.js')),
      import(join(engine, 'helpers.js')),
    ])
    return { ...model, ...schemas, findPage: helpers.findPage }
  } finally {
    process.chdir(before)
    if (mode === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = mode
  }
}

/** What the model keeps of an answer: parts of a date by name, the rest as it is. */
const kept = (type: string, name: string, value: unknown): Readonly<Record<string, unknown>> => {
  if (type !== 'DatePartsField') return { [name]: value }
  const [year, month, day] = value === null ? [null, null, null] : String(value).split('-').map(Number)
  return { [`${name}__day`]: day, [`${name}__month`]: month, [`${name}__year`]: year }
}
const plain =
  /^(TextField|MultilineTextField|NumberField|YesNoField|RadiosField|SelectField|AutocompleteField|CheckboxesField|DatePartsField|EmailAddressField|TelephoneNumberField)$/

/** Loads DEFRA's published model; the returned function makes it of a form. */
export const openFormModel = async (): Promise<(form: Any) => Model | LeftOut> => {
  const defra = await load()
  const types = new Set<string>(Object.values(defra.ComponentType))
  const controllers = new Set<string>(Object.values(defra.ControllerType))
  for (const known of [...controllers]) controllers.add(`./pages/${known}.js`)
  return (form) => {
    const schema = form.schema === 2 ? defra.formDefinitionV2Schema : defra.formDefinitionSchema
    const check = (given: Any): readonly Detail[] => schema.validate(given, { abortEarly: false }).error?.details ?? []
    const mended = repair(form, { check, types, controllers })
    if (mended.reason !== undefined) return { repairs: mended.repairs, reason: mended.reason }
    let model: Any
    try {
      model = new defra.FormModel(mended.form, { basePath: 'form' })
    } catch (error) {
      return { repairs: mended.repairs, reason: String(error) }
    }
    const pages: readonly Any[] = mended.form.pages
    const placeOf = new Map(pages.map(({ path }, i) => [path, i] as const).toReversed())
    const fields = pages.map(
      (page) =>
        [...(page.components ?? []).entries()].filter(([, one]) => plain.test(one.type)) as readonly [number, Any][],
    )
    const stateOf = (i: number, answers: Answers): Any =>
      Object.assign({}, ...(fields[i] ?? []).map(([k, one]) => kept(one.type, one.name, answers(i, k))))
    const walk: Walk = (answers) => {
      // everything is answered, of pages on the way and off it; each page that is visited is answered anew
      const state = Object.assign({}, ...pages.map((_, i) => stateOf(i, answers)))
      const context = { evaluationState: {}, relevantState: {}, relevantPages: [], state }
      model.initialiseContext(context)
      const path: number[] = []
      let next = defra.findPage(model, model.pages[0].getStartPath())
      while (next) {
        const place = placeOf.get(next.path)
        if (place === undefined || path.includes(place)) break
        path.push(place)
        Object.assign(state, stateOf(place, answers))
        model.assignEvaluationState(context, next)
        next = defra.findPage(model, next.getNextPath(context))
      }
      return path
    }
    const walkWhole: Walk = (answers) => {
      const path = walk(answers)
      const state = Object.assign({ $$__referenceNumber: '1' }, ...path.map((place) => stateOf(place, answers)))
      const request = { params: { path: pages[path.at(-1) ?? 0].path.slice(1) }, query: {}, method: 'get' }
      const { relevantPages } = model.getFormContext(request, state)
      return relevantPages.map(({ path: at }: Any) => placeOf.get(at))
    }
    return { repairs: mended.repairs, walk, walkWhole }
  }
}
