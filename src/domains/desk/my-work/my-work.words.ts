import type { Text } from '#core/text.ts'
import type { NoticeKind } from '../../cases/notices/notice.rules.ts'

export const words = {
  title: { en: 'My work', cy: 'Fy ngwaith' },
  notices: { en: 'For your attention', cy: 'I’ch sylw' },
  putAway: { en: 'Put away', cy: 'Cadw o’r neilltu' },
  covering: { en: 'You also have the work of', cy: 'Mae gennych hefyd waith' },
  requests: { en: 'Your requests', cy: 'Eich ceisiadau' },
  none: {
    en: 'You have no requests. Take the next one, or choose one from the list of requests.',
    cy: 'Nid oes gennych geisiadau. Cymerwch yr un nesaf, neu dewiswch un o’r rhestr ceisiadau.',
  },
  next: { en: 'Take the next request', cy: 'Cymryd y cais nesaf' },
  nextHint: {
    en: 'The one of your team that is due first and that nobody has.',
    cy: 'Yr un yn eich tîm sydd i’w wneud gyntaf ac nad yw gan neb.',
  },
  more: { en: 'All your requests', cy: 'Eich holl geisiadau' },
  tasks: { en: 'Your tasks', cy: 'Eich tasgau' },
  noTasks: { en: 'You have no tasks.', cy: 'Nid oes gennych dasgau.' },
  bulk: {
    en: 'What you did for many requests at once',
    cy: 'Yr hyn a wnaethoch ar gyfer llawer o geisiadau ar unwaith',
  },
} as const satisfies Record<string, Text>

/** What a notice says of its case. */
export const noticeWords: Readonly<Record<NoticeKind, Text>> = {
  dueSoon: { en: 'is due soon', cy: 'i’w wneud yn fuan' },
  overdue: { en: 'is overdue', cy: 'yn hwyr' },
  noReply: { en: 'has had no reply from the applicant in time', cy: 'heb gael ateb gan yr ymgeisydd mewn pryd' },
  markerDue: { en: 'has a warning to look at again soon', cy: 'â rhybudd i’w adolygu’n fuan' },
  markerOver: { en: 'has a warning that has run out', cy: 'â rhybudd sydd wedi dod i ben' },
  given: { en: 'was given to you', cy: 'wedi’i roi i chi' },
}
