import { inLocale, type Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import type { Changes } from '#engine/variation/patch/change.ts'
import { itemWords } from '#engine/variation/sentences/parts.words.ts'
import { type Address, above, lastStep } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import { copied, isObject, type Json } from '#engine/variation/tree/json.ts'
import { addingTo, additionOf } from './additions.rules.ts'
import { newId } from './new-id.rules.ts'

/** Lists whose items' ids are what answers hold: a copy keeps them. */
const kept = ['options', 'values']
const expressions = ['when', 'then', 'must', 'value']
const copyWords: Text = { en: 'copy', cy: 'copi' }

const textOf = (list: string, item: Json): Text | undefined => {
  const key = (itemWords[list]?.label ?? []).find((name) => isObject(item[name]))
  return key === undefined ? undefined : (item[key] as Text)
}

/** New ids for every element in a value, by the old ones. */
const renamed = (value: unknown, list: string, give: (list: string, item: Json) => string, to: Map<string, string>) => {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isObject(item) && typeof item.id === 'string' && !kept.includes(list)) to.set(item.id, give(list, item))
      renamed(item, list, give, to)
    }
  } else if (isObject(value)) for (const [key, inner] of Object.entries(value)) renamed(inner, key, give, to)
}

const tokens = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\.?\s*[A-Za-z_]\w*/g

/** An expression in which what was copied is named by its new id; words in quotes and fields stay. */
export const renamedIn = (text: string, to: ReadonlyMap<string, string>): string =>
  text.replaceAll(tokens, (token) => to.get(token) ?? token)

const follow = (value: unknown, key: string, to: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') {
    if (expressions.includes(key)) return renamedIn(value, to)
    return key === 'id' || key === 'after' || key === 'next' ? (to.get(value) ?? value) : value
  }
  if (Array.isArray(value)) return value.map((item) => (kept.includes(key) ? item : follow(item, key, to)))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, follow(inner, name, to)]))
}

/** Can an element be copied? A part of a service that is no item of a list cannot, nor a value of a day, nor what there is one of. */
export const canCopy = (design: Design, at: Address): boolean => {
  if (at === '' || ['/rules/fee', '/rules/eligible'].includes(at)) return false
  const adding = addingTo(design, above(at))
  return adding !== undefined && !adding.whole && adding.of !== 'values'
}

/**
 * The change that puts a copy of an element behind it: with new ids inside, and what the copy says of its own parts following
 * them. Undefined where it cannot be copied.
 */
export const copyOf = (
  design: Design,
  at: Address,
  { prefix, taken }: { readonly prefix: string; readonly taken: ReadonlySet<string> },
): { readonly change: Changes; readonly at: Address } | undefined => {
  const adding = addingTo(design, above(at))
  const { value } = find(design as unknown as Json, at)
  const id = lastStep(at)
  if (!adding || !canCopy(design, at) || !isObject(value)) return undefined
  const used = new Set(taken)
  const to = new Map<string, string>()
  const give = (list: string, item: Json): string => {
    const label = inLocale(textOf(list, item) ?? {}, 'en')
    const fresh = newId({ label: label || String(item.id), otherwise: 'copy', prefix, taken: used })
    used.add(fresh)
    return fresh
  }
  const fresh = give(adding.of, value)
  renamed(value, '', give, to)
  // the choices of a question keep their ids, one that is copied by itself gets its own
  const copy = follow(copied(value), '', new Map([...to, [id, fresh]])) as Json
  const label = (itemWords[adding.of]?.label ?? []).find((name) => isObject(copy[name]))
  const marked =
    label === undefined
      ? {}
      : {
          [label]: Object.fromEntries(
            Object.entries(copy[label] as Text).map(([tag, words]) => [
              tag,
              `${words} (${copyWords[tag] ?? copyWords.en})`,
            ]),
          ),
        }
  const change = additionOf(adding, { ...copy, ...marked, id: fresh }, id)
  return { change, at: `${above(at)}/${fresh}` }
}
