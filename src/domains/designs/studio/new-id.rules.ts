import { reservedPages } from '#engine/design/reserved-pages.ts'
import { isExpressionName } from '#engine/expressions/scope.ts'

/** Words that say nothing of what a question is about; without them its id is short enough to read in an expression. */
const filler = new Set(
  `a an and are at be by can could did do does for from had has have how i if in is it its many me much my of on or our please
   shall should tell that the their them there they this to us want was we were what when where which who whom why will with
   would you your`
    .split(/\s+/)
    .filter(Boolean),
)
const mostWords = 4

const wordsOf = (label: string): readonly string[] =>
  label
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

const telling = (label: string): readonly string[] => {
  const all = wordsOf(label)
  const some = all.filter((word) => !filler.has(word))
  return (some.length > 0 ? some : all).slice(0, mostWords)
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** What a new id is made from: what people read of it, what the element is where that says nothing, and which ids there are. */
export interface NewId {
  readonly label: string
  /** `question`, `page` */
  readonly otherwise: string
  /** what the ids of the organisation's additions to somebody else's design begin with; '' in its own */
  readonly prefix: string
  readonly taken: ReadonlySet<string>
}

/**
 * An id for something new, in camel case, made from its label: `How many bins do you need?` → `binsNeed`. Nobody types an
 * id, so it is one that expressions can name, and no other element's, nor one that had been taken away.
 */
export const newId = ({ label, otherwise, prefix, taken }: NewId): string => {
  const said = telling(label)
  const camel = said
    .map((word, i) => (i === 0 ? word : upper(word)))
    .join('')
    .slice(0, 40)
  const begun = /^[a-z]/.test(camel) ? camel : `${otherwise}${upper(camel)}`
  const base = prefix === '' ? begun : `${prefix}${upper(begun)}`
  const free = (id: string) => !taken.has(id) && isExpressionName(id) && !reservedPages.includes(id)
  if (free(base)) return base
  for (let n = 2; ; n++) if (free(`${base}${n}`)) return `${base}${n}`
}

/** The id of a new service, as it stands in addresses: `Report a noisy neighbour` → `report-noisy-neighbour`. */
export const newServiceId = (title: string, taken: ReadonlySet<string>): string => {
  const said = telling(title).join('-').slice(0, 60)
  const base = /^[a-z]/.test(said) ? said : said === '' ? 'service' : `service-${said}`
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}

/** Every id in a document, at whatever depth: a new one is none of them, so that nothing is ever mistaken for another. */
export const idsIn = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const one of value) idsIn(one, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' && typeof inner === 'string') found.add(inner)
      // an example's answers have names of questions as keys, and are no elements
      else if (key !== 'answers' && key !== 'expect') idsIn(inner, found)
    }
  return found
}
