import { parseArgs } from 'node:util'
import { inLocale } from '#core/text.ts'
import { type Merged, mergeDesigns } from '#engine/variation/merge-designs.ts'
import { checkMerge, type MergeChecked, unfitValues } from '#engine/variation/merging/check-merge.ts'
import type { Settlement, Settlements } from '#engine/variation/merging/conflict.ts'
import type { Command, CommandIo } from '../running/command.ts'
import { readDataFile, Unreadable } from '../running/data-file.ts'
import { readDesign } from './read-design.ts'
import { localeOf, runVariation } from './run-variation.ts'

const help = `merge BASE OURS THEIRS [--settle FILE] [--languages en,cy] [--locale en|cy] [--json]

Merges what two sides made of one design. What one side changed is taken, what both changed alike is taken. Where two
changes do not go together the merged design keeps OURS, so that it can be looked at, and the conflict is listed. The
merged design is then checked as if it were new, with both sides' examples; what names something that the other side
removed is listed with what both did. Exit 1 while a conflict is not settled, 2 where what was given settles nothing.

  --settle FILE     how conflicts are settled, by path: {"/pages/home/questions/bins/max": "theirs", …}; each is ours,
                    theirs, base, or {"value": …}: another value, or the ids of a list in the order wanted
  --languages LIST  the languages that every text must have (en,cy)
  --locale          the language of the sentences
  --json            {merged, conflicts: [{path, kind, base, ours, theirs, sentence}], taken: {ours, theirs, both},
                    translations: [{path, sentence}], problems: [{at, page, question, code, message, by: {ours, theirs}}],
                    examples: [{id, title, ok, differs}]}`

const options = {
  settle: { type: 'string' },
  languages: { type: 'string', default: 'en,cy' },
  locale: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
} as const

const isSettlement = (value: unknown): value is Settlement =>
  value === 'ours' ||
  value === 'theirs' ||
  value === 'base' ||
  (typeof value === 'object' && value !== null && 'value' in value && Object.keys(value).length === 1)

const settlementsIn = (path: string | undefined): Settlements => {
  if (path === undefined) return {}
  const { data } = readDataFile(path)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Unreadable(`${path} holds no object`)
  for (const [at, settled] of Object.entries(data))
    if (!isSettlement(settled)) throw new Unreadable(`${path}: ${at} is ours, theirs, base or {"value": …}`)
  return data as Settlements
}

const readable = (result: Merged, checked: MergeChecked, locale: 'en' | 'cy'): string => {
  const { ours, theirs, both } = result.taken
  const lines = [
    ...result.conflicts.map(({ path, sentence }) => `${path}: ${inLocale(sentence, locale)}`),
    ...result.translations.map(({ sentence }) => inLocale(sentence, locale)),
    ...checked.problems.flatMap(({ at, message, by }) => [
      `${at}: ${inLocale(message, locale)}`,
      ...by.ours.map((sentence) => `  ours: ${inLocale(sentence, locale)}`),
      ...by.theirs.map((sentence) => `  theirs: ${inLocale(sentence, locale)}`),
    ]),
    `${ours} changes taken from ours, ${theirs} from theirs, ${both} that both made; ${result.conflicts.length} conflicts`,
    `${checked.problems.length} wrong; ${checked.examples.filter(({ ok }) => ok).length} of ${checked.examples.length} examples come out as they say`,
  ]
  return `${lines.join('\n')}\n`
}

const merge = (argv: readonly string[], io: CommandIo): 0 | 1 => {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [base, ours, theirs, ...more] = positionals
  const locale = localeOf(values.locale)
  const languages = values.languages.split(',').map((tag) => tag.trim())
  if (!languages.every((tag) => /^[a-z]{2,3}$/.test(tag))) throw new Unreadable('--languages are tags: en,cy')
  if (base === undefined || ours === undefined || theirs === undefined || more.length > 0)
    throw new Unreadable('Name three designs: merge BASE OURS THEIRS')
  const designs = { base: readDesign(base), ours: readDesign(ours), theirs: readDesign(theirs) }
  const settlements = settlementsIn(values.settle)
  const result = mergeDesigns(designs, settlements)
  const wrong = [
    ...result.unused.map((path) => `There is no conflict to settle at ${path}`),
    ...result.conflicts.flatMap(({ path, sentence }) =>
      path in settlements ? [`${path}: ${inLocale(sentence, locale)}`] : [],
    ),
    ...unfitValues(result, settlements).map(({ path, message }) => `${path}: ${inLocale(message, locale)}`),
  ]
  if (wrong.length > 0) throw new Unreadable(`${values.settle} settles nothing:\n${wrong.join('\n')}`)
  const checked = checkMerge(result, designs, { languages })
  const { merged, conflicts, taken, translations } = result
  if (values.json) io.out(`${JSON.stringify({ merged, conflicts, taken, translations, ...checked })}\n`)
  else io.out(readable(result, checked, locale))
  return conflicts.length === 0 ? 0 : 1
}

/** `moothall merge`: two variations of a design in one. */
export const command: Command = {
  name: 'merge',
  summary: 'merge two variations of a design; conflicts and what no longer goes together are listed',
  help,
  run: async (argv, io) => runVariation(io, () => merge(argv, io)),
}
