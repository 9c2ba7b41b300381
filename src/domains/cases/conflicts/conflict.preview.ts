import type { CaseView } from '../desk/case.view.ts'
import { conflictWords } from './conflict.words.ts'

const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-05-06T${time}:00Z`)
const problem = (field: string) => [{ field, code: 'changed', message: conflictWords.problem }]

/** A case that colleagues have open too, and one that changed while somebody wrote. */
export const conflictStates: readonly (readonly [
  string,
  { readonly present?: CaseView['present']; readonly again?: CaseView['again'] },
])[] = [
  ['a colleague has it open', { present: [{ name: 'Susan Grantly', seenAt: at('11:58') }] }],
  [
    'two colleagues have it open',
    {
      present: [
        { name: 'Susan Grantly', seenAt: at('12:00') },
        { name: 'Theophila Grantly', seenAt: at('11:49') },
      ],
    },
  ],
  [
    'it changed while a note was written',
    {
      present: [{ name: 'Susan Grantly', seenAt: at('11:58') }],
      again: {
        form: 'note',
        typed: { note: 'I rang her. She will send the bill on Friday.' },
        problems: problem('note'),
        changes: [
          {
            type: 'case.noted',
            at: at('11:59'),
            stage: null,
            actor: 'member',
            name: 'Susan Grantly',
            words: ['The register agrees with the address.'],
          },
        ],
      },
    },
  ],
  [
    'it was paid and moved on while a decision was written',
    {
      again: {
        form: 'decide',
        typed: { outcome: 'given', words: 'Your street is in zone A.' },
        problems: problem('words'),
        changes: [
          { type: 'payment.received', at: at('11:52'), stage: null, actor: 'job', name: null, words: [] },
          { type: 'case.moved', at: at('11:59'), stage: 'checking', actor: 'member', name: 'Susan Grantly', words: [] },
        ],
      },
    },
  ],
]
