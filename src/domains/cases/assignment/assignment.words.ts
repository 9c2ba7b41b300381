import type { Text } from '#core/text.ts'
import type { Flag } from '../queue/queue-filter.rules.ts'

export const assignmentWords = {
  title: { en: 'Who works on it', cy: 'Pwy sy’n gweithio arno' },
  nobody: { en: 'Nobody yet', cy: 'Neb eto' },
  you: { en: 'You', cy: 'Chi' },
  covers: { en: 'covered by', cy: 'dan ofal' },
  awayUntil: { en: 'away until', cy: 'i ffwrdd tan' },
  take: { en: 'Take it', cy: 'Ei gymryd' },
  putBack: { en: 'Put it back', cy: 'Ei roi yn ôl' },
  give: { en: 'Give it', cy: 'Ei roi' },
  giveTo: { en: 'Give it to', cy: 'Ei roi i' },
  choose: { en: 'Choose a colleague', cy: 'Dewiswch gydweithiwr' },
  team: { en: 'Team', cy: 'Tîm' },
  noTeam: { en: 'No team', cy: 'Dim tîm' },
  flag: { en: 'Mark', cy: 'Marc' },
  noFlag: { en: 'No mark', cy: 'Dim marc' },
  setFlag: { en: 'Set the mark', cy: 'Gosod y marc' },
  of: { en: 'of', cy: 'o' },
  open: { en: 'open', cy: 'ar agor' },
} as const satisfies Record<string, Text>

/** The marks that colleagues put on cases. */
export const flagWords: Readonly<Record<Flag, Text>> = {
  urgent: { en: 'Urgent', cy: 'Brys' },
  check: { en: 'Second check', cy: 'Ail wiriad' },
  discuss: { en: 'To discuss', cy: 'I’w drafod' },
}
