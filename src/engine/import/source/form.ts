import { isRaw, members, type Raw, raw, within, words } from './raw.ts'

/** A component of a page, with those inside it. */
export interface SourceComponent {
  readonly at: string
  readonly type: string
  readonly name: string | undefined
  readonly id: string | undefined
  readonly raw: Raw
  readonly options: Raw
  readonly schema: Raw
  readonly children: readonly SourceComponent[]
  /** components that a choice reveals, with the value of that choice */
  readonly revealed: readonly { readonly value: string; readonly component: SourceComponent }[]
}

/** A link from a page. `if` is an expression, `condition` the name of a condition. */
export interface SourceLink {
  readonly at: string
  readonly path: string | undefined
  readonly redirect: string | undefined
  readonly condition: string | undefined
  readonly if: string | undefined
}

export interface SourcePage {
  readonly at: string
  readonly path: string
  readonly title: string | undefined
  readonly section: string | undefined
  readonly controller: string
  readonly condition: string | undefined
  readonly raw: Raw
  readonly links: readonly SourceLink[]
  readonly components: readonly SourceComponent[]
}

/**
 * How the engine of the form reads it. `array`: V2, pages in their order, each with its condition. `links`: every page
 * names its next ones. `targets`: links whose condition stands on the page they lead to (2018).
 */
export type Walk = 'array' | 'links' | 'targets'

export interface SourceForm {
  readonly raw: Raw
  readonly pages: readonly SourcePage[]
  readonly start: string | undefined
  readonly walk: Walk
  /** names in conditions: by section (`a.b`, else the page's own), or all in one */
  readonly names: 'sections' | 'flat'
  /** an answer that was not given: null, or it makes the whole condition false */
  readonly unanswered: 'null' | 'false'
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const componentOf = (value: unknown, at: string, depth = 0): SourceComponent => {
  const component = raw(value)
  const options = raw(component.options)
  const inside = (list: unknown, ...keys: readonly string[]): readonly SourceComponent[] =>
    depth > 12
      ? []
      : members(list)
          .filter(([, one]) => isRaw(one))
          .map(([key, one]) => componentOf(one, within(at, ...keys, key), depth + 1))
  const revealed = members(options.conditionallyRevealedComponents)
    .filter(([, one]) => isRaw(one) && depth <= 12)
    .map(([key, one]) => ({
      value: key,
      component: componentOf(one, within(at, 'options', 'conditionallyRevealedComponents', key), depth + 1),
    }))
  const ofValues = members(raw(component.values).items).flatMap(([key, item]) =>
    inside(raw(item).children, 'values', 'items', key, 'children').map((one) => ({
      value: text(raw(item).value) ?? '',
      component: one,
    })),
  )
  return {
    at,
    type: text(component.type) ?? '',
    name: text(component.name)?.trim() || undefined,
    id: text(component.id),
    raw: component,
    options,
    schema: raw(component.schema),
    children: [...inside(component.children, 'children'), ...inside(component.components, 'components')],
    revealed: [...revealed, ...ofValues],
  }
}

const linksOf = (next: unknown, at: string): readonly SourceLink[] => {
  if (typeof next === 'string')
    return [{ at: within(at, 'next'), path: next, redirect: undefined, condition: undefined, if: undefined }]
  return members(next).map(([key, value]) => {
    const link = raw(value)
    return {
      at: within(at, 'next', key),
      path: typeof value === 'string' ? value : text(link.path),
      redirect: text(link.redirect),
      condition: text(link.condition) || undefined,
      if: text(link.if) || undefined,
    }
  })
}

/** The parts of a form definition by name, whatever is missing or of another shape in it. Undefined when it has no pages. */
export const readForm = (source: unknown): SourceForm | undefined => {
  const form = raw(source)
  const pages = members(form.pages)
    .filter(([, page]) => isRaw(page))
    .map(([key, value]): SourcePage => {
      const page = raw(value)
      const at = within('/pages', key)
      return {
        at,
        path: text(page.path) ?? `/${text(page.id) ?? `page-${key}`}`,
        title: words(page.title),
        section: text(page.section) || undefined,
        controller: text(page.controller) ?? '',
        condition: text(page.condition) || undefined,
        raw: page,
        links: linksOf(page.next, at),
        components: members(page.components)
          .filter(([, one]) => isRaw(one))
          .map(([k, one]) => componentOf(one, within(at, 'components', k))),
      }
    })
  if (pages.length === 0) return undefined
  const isV2 = form.engine === 'V2'
  const conditional = pages.some(({ links }) => links.some((link) => link.condition ?? link.if))
  const defra = form.engine !== undefined || form.outputEmail !== undefined || form.schema !== undefined
  return {
    raw: form,
    pages,
    start: text(form.startPage),
    walk: isV2 ? 'array' : !conditional && pages.some((page) => page.condition) ? 'targets' : 'links',
    names: defra ? 'flat' : 'sections',
    unanswered: defra ? 'null' : 'false',
  }
}
