// Every way that a form can tell answers apart, one after the other: each answer that a condition names stands for all that
// the conditions cannot tell from it. What no way shows cannot happen.

// biome-ignore lint/suspicious/noExplicitAny: a form definition as it came
type Any = any
type Answers = (page: number, component: number) => unknown

/** A question that conditions name, with one answer for each class of answers that they tell apart. */
interface Told {
  readonly page: number
  readonly component: number
  readonly classes: readonly unknown[]
}

const subsets = (of: readonly unknown[]): readonly (readonly unknown[])[] =>
  Array.from({ length: 2 ** of.length }, (_, mask) => of.filter((_one, i) => (mask >> i) % 2 === 1))

const written = /([A-Za-z_]\w*(?:\s*\.\s*\w+)?)\s*(?:[=!<>]=|[<>:])\s*(true|false|\d+|'[^']*')/g
const ofText = (text: string): readonly { name: string; value: unknown }[] =>
  [...text.matchAll(written)].map(([, name = '', value = '']) => ({
    name: name.replace(/\s/g, ''),
    value: value.replaceAll("'", ''),
  }))

const atomsOf = (form: Any): readonly { readonly name: string; readonly value: unknown }[] => {
  const byId = new Map<string, Any>(
    form.pages.flatMap((page: Any) => page.components ?? []).map((one: Any) => [one.id, one]),
  )
  const item = (value: Any): unknown =>
    (form.lists ?? []).find(({ id }: Any) => id === value.listId)?.items.find(({ id }: Any) => id === value.itemId)
      ?.value
  const read = (part: Any): readonly { name: string; value: unknown }[] => {
    if (part.conditions) return part.conditions.flatMap(read)
    if (part.items) return part.items.flatMap(read)
    if (part.field) return [{ name: part.field.name, value: part.value?.value }]
    const component = byId.get(part.componentId)
    return component ? [{ name: component.name, value: part.value?.listId ? item(part.value) : part.value }] : []
  }
  const ifs = form.pages.flatMap(({ next }: Any) => [next ?? []].flat().map((link: Any) => ({ value: link.if ?? '' })))
  return [...(form.conditions ?? []), ...ifs].flatMap((one: Any) =>
    typeof one.value === 'string' ? ofText(one.value) : read(one.items ? one : (one.value ?? {})),
  )
}

const classesOf = (form: Any, component: Any, values: readonly unknown[]): readonly unknown[] => {
  const named = [...new Set(values.map(String))]
  const items: readonly unknown[] =
    (form.lists ?? [])
      .find(({ id, name }: Any) => component.list === id || component.list === name)
      ?.items.map(({ value }: Any) => value) ?? []
  const others = items.filter((value) => !named.includes(String(value))).slice(0, 1)
  const blank = component.options?.required === false ? [null] : []
  if (component.type === 'YesNoField') return [true, false, ...blank]
  if (component.type === 'NumberField')
    return [...new Set(named.map(Number).flatMap((at) => [at - 1, at, at + 1])), ...blank]
  const told = items.filter((value) => named.includes(String(value)))
  if (component.type === 'CheckboxesField')
    return subsets(told)
      .map((some) => (some.length > 0 ? some : others))
      .filter((some) => some.length > 0)
      .concat(blank.map(() => []))
  if (items.length > 0) return [...told, ...others, ...blank]
  return [...named, `none of ${named.join()}`, ...blank]
}

/** What is told apart, and how many ways that makes. */
export const toldApart = (form: Any): { readonly told: readonly Told[]; readonly ways: number } => {
  const atoms = atomsOf(form)
  const told = form.pages.flatMap((page: Any, i: number) =>
    [...(page.components ?? []).entries()].flatMap(([k, component]: Any) => {
      const values = atoms.filter(({ name }) => name === component.name || name === `${page.section}.${component.name}`)
      return values.length === 0 || page.repeat || page.repeatField
        ? []
        : [
            {
              page: i,
              component: k,
              classes: classesOf(
                form,
                component,
                values.map(({ value }) => value),
              ),
            },
          ]
    }),
  )
  return { told, ways: told.reduce((product: number, { classes }: Told) => product * classes.length, 1) }
}

/** Shows `see` every way there is, once. */
export const everyWay = (told: readonly Told[], see: (answers: Answers) => void): void => {
  const chosen = new Map<string, unknown>()
  const answers: Answers = (page, component) => chosen.get(`${page} ${component}`) ?? null
  const go = (at: number): void => {
    const one = told[at]
    if (!one) see(answers)
    for (const value of one?.classes ?? []) {
      chosen.set(`${one?.page} ${one?.component}`, value)
      go(at + 1)
    }
  }
  go(0)
}
