import { longDate } from '#core/days/long-date.ts'
import type { Locale, Text } from '#core/text.ts'
import type { Design } from '#engine/design/design.ts'
import { fieldWords } from '#engine/paper/field.words.ts'
import type { PaperContent, PaperForm, PaperPart, PaperQuestion } from '#engine/paper/paper-form.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Contact } from '#platform/views/frame/frame.ts'
import { conditionNote, type Noting } from './condition-notes.ts'
import { paperWords as words } from './paper.words.ts'
import { type Piece, type Say, sayIn, type Write } from './sheet.ts'

/** Whose form it is, and of when. */
export interface Sheet {
  readonly form: PaperForm
  readonly design: Design
  /** the version's hash, of which a few letters are printed */
  readonly version: string
  readonly locale: Locale
  readonly organisation: string
  readonly contact: Contact | undefined
  /** ISO date */
  readonly on: string
  /** the privacy notice, as an address that can be typed */
  readonly privacy: string
}

const writeOf = ({ field }: PaperQuestion, say: Say): Write | undefined => {
  switch (field.kind) {
    case 'ticks':
      return {
        kind: 'ticks',
        choices: field.choices.map(({ label, hint }) => ({ label: say(label), hint: hint && say(hint) })),
      }
    case 'lines':
      return {
        kind: 'lines',
        lines: field.lines,
        before: field.before && say(field.before),
        after: field.after && say(field.after),
      }
    case 'parts':
      return { kind: 'parts', parts: field.parts.map((part) => say(part)) }
    case 'boxes':
      return {
        kind: 'boxes',
        groups: field.groups.map(({ label, boxes }) => ({ label: label && say(label), boxes })),
      }
    default:
      return undefined
  }
}

const questionPieces = (question: PaperQuestion, say: Say): readonly Piece[] => {
  const { number, field } = question
  const most = field.kind === 'enclose' ? String(field.most) : ''
  const asked: Piece = {
    kind: 'question',
    number,
    label: [say(question.label), question.optional ? say(words.optional) : ''].filter(Boolean).join(' '),
    hints: [question.hint, question.howTo].flatMap((hint) => (hint ? [say(hint, { most })] : [])),
    write: writeOf(question, say),
  }
  if (field.kind !== 'items') return [asked]
  const item = field.title ? say(field.title) : say(words.item)
  const blocks = Array.from({ length: field.blocks }, (_, i): readonly Piece[] => [
    ...(field.blocks > 1
      ? [{ kind: 'heading', level: 3, words: say(words.itemOf, { item, number: String(i + 1) }) } as const]
      : []),
    ...question.questions.flatMap((child) => questionPieces(child, say)),
  ])
  return [asked, ...blocks.flat(), ...(field.more ? [{ kind: 'text', words: say(words.moreItems) } as const] : [])]
}

const contentPieces = (content: PaperContent, say: Say): readonly Piece[] => {
  const title = content.title === undefined ? '' : say(textOf(content.title))
  const text: Piece = { kind: 'text', words: say(textOf(content.text)) }
  if (content.type === 'heading') return [{ kind: 'heading', level: 3, words: say(textOf(content.text)) }]
  return title === '' ? [text] : [{ kind: 'heading', level: 3, words: title }, text]
}

const partPieces = (part: PaperPart, noting: Noting): readonly Piece[] => {
  const { say } = noting
  const title = say(part.title)
  const [first] = part.questions
  // A page that asks one question has its words as its title.
  const twice = part.questions.length === 1 && first !== undefined && say(first.label) === title
  return [
    ...(twice ? [] : [{ kind: 'heading', level: 2, words: title } as const]),
    ...conditionNote(part, noting),
    ...part.blocks.flatMap((block) => ('field' in block ? questionPieces(block, say) : contentPieces(block, say))),
  ]
}

const opening = (sheet: Sheet, say: Say): readonly Piece[] => {
  const { about, rules, title } = sheet.design
  const { contact } = sheet
  const hasFee = (rules ?? []).some(({ id }) => id === 'fee')
  const cost = about?.cost === undefined ? undefined : say(textOf(about.cost))
  const help = contact && say(words.help, { phone: contact.phone, hours: say(contact.hours) })
  return [
    { kind: 'text', words: `**${sheet.organisation}**` },
    { kind: 'heading', level: 1, words: say(textOf(title)) },
    ...(about?.summary === undefined ? [] : [{ kind: 'text', words: say(textOf(about.summary)) } as const]),
    { kind: 'heading', level: 2, words: say(words.how) },
    {
      kind: 'list',
      items: [words.howInk, words.howNumbers, words.howOptional, words.howRoom].map((text) => say(text)),
    },
    ...(help ? [{ kind: 'text', words: help } as const] : []),
    ...(about?.need
      ? [
          { kind: 'heading', level: 2, words: say(words.need) } as const,
          { kind: 'list', items: about.need.map(({ text }) => say(textOf(text))) } as const,
        ]
      : []),
    { kind: 'heading', level: 2, words: say(words.cost) },
    ...(cost === undefined && hasFee ? [] : [{ kind: 'text', words: cost ?? say(words.free) } as const]),
    ...(hasFee ? [{ kind: 'text', words: say(words.howToPay) } as const] : []),
  ]
}

const asked = (label: Text, write: Write, say: Say): Piece => ({
  kind: 'question',
  number: '',
  label: say(label),
  hints: [],
  write,
})

const enclosed = ({ form }: Sheet, say: Say): readonly Piece[] => {
  const all = form.parts.flatMap(({ questions }) => questions.flatMap((one) => [one, ...one.questions]))
  const items = all
    .filter(({ field }) => field.kind === 'enclose')
    .map(({ number, label }) => say(words.encloseItem, { number, label: say(label) }))
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, words: say(words.enclose) },
    { kind: 'text', words: say(words.encloseText) },
    { kind: 'list', items },
  ]
}

const closing = (sheet: Sheet, say: Say): readonly Piece[] => {
  const { contact, design, organisation } = sheet
  const choices = [words.english, words.welsh].map((label) => ({ label: say(label) }))
  const declaration = design.declaration === undefined ? words.confirm : textOf(design.declaration)
  const day = [
    { label: say(fieldWords.day), boxes: 2 },
    { label: say(fieldWords.month), boxes: 2 },
    { label: say(fieldWords.year), boxes: 4 },
  ]
  const calls = contact && say(words.sendCall, { phone: contact.phone, hours: say(contact.hours) })
  return [
    ...enclosed(sheet, say),
    { kind: 'heading', level: 2, words: say(words.who) },
    asked(
      words.name,
      {
        kind: 'parts',
        parts: [say(fieldWords.first), say(fieldWords.last)],
      },
      say,
    ),
    asked(words.birthDate, { kind: 'boxes', groups: day }, say),
    asked(words.postcode, { kind: 'lines', lines: 1 }, say),
    asked(words.language, { kind: 'ticks', choices }, say),
    asked(words.representative, { kind: 'lines', lines: 2 }, say),
    { kind: 'heading', level: 2, words: say(words.declaration) },
    { kind: 'text', words: say(declaration) },
    asked(words.signature, { kind: 'lines', lines: 1 }, say),
    asked(words.date, { kind: 'boxes', groups: day }, say),
    { kind: 'heading', level: 2, words: say(words.send) },
    contact?.address
      ? { kind: 'address', lines: [organisation, ...contact.address] }
      : { kind: 'text', words: calls ?? organisation },
    { kind: 'text', words: say(words.heard) },
    { kind: 'heading', level: 2, words: say(words.data) },
    { kind: 'text', words: say(words.dataText, { organisation, address: sheet.privacy }) },
  ]
}

/** A design as a form that is printed and filled in by hand, from its first line to its last. */
export const writeSheet = (sheet: Sheet): readonly Piece[] => {
  const say = sayIn(sheet.locale)
  const noting: Noting = { form: sheet.form, locale: sheet.locale, say }
  return [
    ...opening(sheet, say),
    ...sheet.form.parts.flatMap((part) => partPieces(part, noting)),
    ...closing(sheet, say),
    ...(sheet.form.apart.length === 0
      ? []
      : [
          { kind: 'sheet' } as const,
          { kind: 'heading', level: 2, words: say(words.apart) } as const,
          { kind: 'text', words: say(words.apartText) } as const,
          ...sheet.form.apart.flatMap((part) => partPieces(part, noting)),
        ]),
  ]
}

/** What stands at the foot of each page. */
export const footOf = ({ design, version, on, locale }: Sheet): string => {
  const say = sayIn(locale)
  return say(words.foot, { title: say(textOf(design.title)), version: version.slice(0, 8), date: longDate(on, locale) })
}
