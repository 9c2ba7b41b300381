import type { Design } from '../../src/engine/design/design.ts'
import { normalise } from '../../src/engine/design/normalise.ts'
import { mergeDesigns } from '../../src/engine/variation/merge-designs.ts'
import { checkMerge } from '../../src/engine/variation/merging/check-merge.ts'
import type { MergeMeasured } from './merge-bench.ts'

const both = (words: string) => ({ en: words, cy: `${words} (Cymraeg)` })
const question = (n: number) => ({
  id: `question${n}`,
  type: n % 3 === 0 ? 'oneOf' : n % 3 === 1 ? 'number' : 'yesNo',
  label: both(`What is the answer to question ${n}?`),
  hint: both(`It is on your letter, in line ${n}`),
  category: 'service',
  ...(n % 3 === 0 ? { options: ['first', 'second', 'third'].map((id) => ({ id, label: both(`The ${id}`) })) } : {}),
  ...(n % 3 === 1 ? { min: 0, max: 100 + n } : {}),
})
/** 30 pages of five questions, each page but the first under a condition, a decision of 30 rows. */
const base = normalise({
  id: 'large',
  title: both('A large design'),
  kind: 'application',
  respondent: 'resident',
  confidence: 'none',
  signIn: 'none',
  pages: Array.from({ length: 30 }, (_, p) => ({
    id: `page${p}`,
    title: both(`Page ${p}`),
    ...(p > 0
      ? {
          when: `question${(p - 1) * 5 + ((((4 - (p - 1) * 5) % 3) + 3) % 3)} == question${(p - 1) * 5 + ((((4 - (p - 1) * 5) % 3) + 3) % 3)}`,
        }
      : {}),
    questions: Array.from({ length: 5 }, (_, q) => question(p * 5 + q)),
  })),
  rules: [
    {
      id: 'fee',
      decide: [
        ...Array.from({ length: 29 }, (_, r) => ({
          id: `row${r}`,
          when: `question1 == ${r}`,
          then: `${r * 100}`,
          because: both(`Row ${r}`),
        })),
        { id: 'last', then: '0', because: both('Otherwise nothing') },
      ],
    },
  ],
  stages: [{ id: 'received', title: both('Received'), outcome: 'done' }],
  outcomes: [{ id: 'done', title: both('Done'), success: true }],
  retention: { keep: '1 year', after: 'closed', basis: 'public-task' },
})

type Page = {
  id: string
  questions: { id: string; label: { en: string; cy: string }; hint?: { en: string; cy: string } }[]
}

/** 40 changes: labels, limits, moves within a page and to another, a page added, orders; both sides meet in a few. */
const varied = (side: 'ours' | 'theirs'): Design => {
  const design = structuredClone(base) as unknown as { pages: Page[] }
  const from = side === 'ours' ? 0 : 13
  for (let n = 0; n < 16; n++) {
    const page = design.pages[(from + n) % 30]
    const asked = page?.questions[n % 5]
    if (asked) asked.label = both(`${side} asks ${n}`)
    if (page && n % 2 === 0) page.questions.reverse()
  }
  for (let n = 0; n < 4; n++) {
    const moved = design.pages[(from + n * 3) % 30]?.questions.pop()
    if (moved) design.pages[(from + n * 3 + 1) % 30]?.questions.unshift(moved)
  }
  design.pages.splice(from, 0, { id: `${side}Page`, questions: [], ...{ title: both(`${side} page`) } })
  design.pages.push(...design.pages.splice(from + 2, 1))
  for (const page of design.pages.slice(-3))
    for (const asked of page.questions.slice(0, 1)) asked.hint = both(`${side} hint`)
  return normalise(design)
}

const designs = { base, ours: varied('ours'), theirs: varied('theirs') }
const milliseconds = (work: () => void, times: number): number => {
  const start = performance.now()
  for (let i = 0; i < times; i++) work()
  return (performance.now() - start) / times
}
/** A round's figure is the fastest of a few batches: what the work costs, without what else the machine did meanwhile. */
const fastest = (work: () => void, times: number): number =>
  Math.min(...Array.from({ length: 6 }, () => milliseconds(work, times)))

const merged = mergeDesigns(designs)
fastest(() => mergeDesigns(designs), 10)
const rounds = Array.from({ length: Number(process.argv[2] ?? 5) }, () => [
  fastest(() => mergeDesigns(designs), 10),
  fastest(() => checkMerge(merged, designs, { languages: ['en', 'cy'] }), 1),
])
const measured: MergeMeasured = {
  merge: rounds.map(([merge = 0]) => merge),
  check: rounds.map(([, check = 0]) => check),
  conflicts: merged.conflicts.length,
}
process.stdout.write(JSON.stringify(measured))
