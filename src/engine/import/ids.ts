const ascii = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’‘]/g, '')

/** Words as a slug of at most `longest` characters that begins with a letter: 'Register as a breeder' → 'register-as-a-breeder'. */
export const slugOf = (text: string, otherwise: string, longest = 60): string => {
  const slug = ascii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug === '') return otherwise
  const whole = /^[a-z]/.test(slug) ? slug : `${otherwise}-${slug}`
  if (whole.length <= longest) return whole
  // cut between words, where there is a word to cut at
  const cut = whole.slice(0, longest + 1)
  return cut.slice(0, cut.lastIndexOf('-') > longest / 2 ? cut.lastIndexOf('-') : longest).replace(/-+$/, '')
}

/** A name as an id that expressions can say: 'plan-your-project' → 'planYourProject', 'MaTzaT' → 'maTzaT'. */
export const nameOf = (text: string, otherwise: string, longest = 60): string => {
  const parts = ascii(text)
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== '')
  const joined = parts
    .map((part, i) => (i === 0 ? part.charAt(0).toLowerCase() : part.charAt(0).toUpperCase()) + part.slice(1))
    .join('')
  const id = joined.slice(0, longest)
  if (id === '') return otherwise
  return /^[a-z]/.test(id) ? id : `${otherwise}${id}`
}

/** A giver of ids that are not taken: the same id asked for again comes as `id2`, `id3` (`-2` with a hyphen in `join`). */
export const makeIds = (taken: Iterable<string> = [], join = ''): ((wanted: string) => string) => {
  const used = new Set(taken)
  return (wanted) => {
    let id = wanted
    for (let n = 2; used.has(id); n++) id = `${wanted}${join}${n}`
    used.add(id)
    return id
  }
}

/** Names that answers may not have: words of the expression language, its functions, and the names of the engine. */
export const reservedNames: readonly string[] = [
  ...['as', 'break', 'const', 'continue', 'else', 'false', 'for', 'function', 'if', 'import', 'in', 'let', 'loop'],
  ...[
    'namespace',
    'null',
    'package',
    'prototype',
    'return',
    'true',
    'var',
    'void',
    'while',
    'constructor',
    'organisation',
  ],
  ...[
    'asOf',
    'fee',
    'eligible',
    'pages',
    'stage',
    'problems',
    'path',
    'int',
    'uint',
    'double',
    'bool',
    'string',
    'bytes',
  ],
  ...[
    'list',
    'map',
    'type',
    'dyn',
    'timestamp',
    'duration',
    'optional',
    'google',
    'size',
    'has',
    'all',
    'exists',
    'cel',
  ],
  ...['day', 'age', 'days', 'months', 'workingDays', 'addDays', 'addMonths', 'addYears', 'addWorkingDays', 'portion'],
  ...['band', 'sum', 'least', 'most', 'math', 'strings', 'matches', 'contains', 'csrf', 'key', 'action', 'locale'],
]
