import type { Text } from '#core/text.ts'
import type { Standing } from './proposal.rules.ts'

/** The words of what everybody reads of suggestions. */
export const words = {
  listTitle: { en: 'Suggestions for this service', cy: 'Awgrymiadau ar gyfer y gwasanaeth hwn' },
  listIntro: {
    en: 'What residents and staff would like to be different, and what became of it.',
    cy: 'Yr hyn yr hoffai trigolion a staff iddo fod yn wahanol, a’r hyn a ddaeth ohono.',
  },
  none: { en: 'Nobody has suggested anything yet.', cy: 'Nid oes neb wedi awgrymu dim eto.' },
  suggest: { en: 'Suggest a change', cy: 'Awgrymu newid' },
  more: { en: 'Older suggestions', cy: 'Awgrymiadau hŷn' },
  moreComments: { en: 'More comments', cy: 'Mwy o sylwadau' },
  notPublished: { en: 'Not published', cy: 'Heb eu cyhoeddi' },
  notPublishedIntro: {
    en: 'These suggestions came in and were not published. The reason is given for each.',
    cy: 'Daeth yr awgrymiadau hyn i mewn ac ni chawsant eu cyhoeddi. Rhoddir y rheswm dros bob un.',
  },
  date: { en: 'Date', cy: 'Dyddiad' },
  howMany: { en: 'How many', cy: 'Faint' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  about: { en: 'About', cy: 'Ynghylch' },
  resident: { en: 'Suggested by a resident', cy: 'Awgrymwyd gan breswylydd' },
  staff: { en: 'Suggested by somebody who works here', cy: 'Awgrymwyd gan rywun sy’n gweithio yma' },
  why: { en: 'Why', cy: 'Pam' },
  whom: { en: 'Who it would help', cy: 'Pwy fyddai’n elwa' },
  edited: {
    en: 'The council took out what said who somebody is, or what may not be published. What was written first is kept and is not public.',
    cy: 'Tynnodd y cyngor allan yr hyn a ddywedai pwy yw rhywun, neu’r hyn na ellir ei gyhoeddi. Cedwir yr hyn a ysgrifennwyd gyntaf ac nid yw’n gyhoeddus.',
  },
  whatItIs: { en: 'What it is about', cy: 'Am beth mae’n sôn' },
  then: { en: 'When it was suggested', cy: 'Pan gafodd ei awgrymu' },
  now: { en: 'Now', cy: 'Nawr' },
  same: { en: 'It has not changed since.', cy: 'Nid yw wedi newid ers hynny.' },
  changed: { en: 'What has changed since', cy: 'Yr hyn sydd wedi newid ers hynny' },
  removedQuestion: {
    en: 'This question is no longer asked. It was removed after the suggestion was made.',
    cy: 'Nid yw’r cwestiwn hwn yn cael ei ofyn mwyach. Cafodd ei dynnu ar ôl i’r awgrym gael ei wneud.',
  },
  removedPage: {
    en: 'This page is no longer part of the form. It was removed after the suggestion was made.',
    cy: 'Nid yw’r dudalen hon yn rhan o’r ffurflen mwyach. Cafodd ei thynnu ar ôl i’r awgrym gael ei wneud.',
  },
  serviceOff: {
    en: 'The service is not offered online at the moment.',
    cy: 'Nid yw’r gwasanaeth yn cael ei gynnig ar-lein ar hyn o bryd.',
  },
  onPage: { en: 'on the page', cy: 'ar y dudalen' },
  support: { en: 'Support', cy: 'Cefnogaeth' },
  supportIt: { en: 'Support this suggestion', cy: 'Cefnogi’r awgrym hwn' },
  supporters: {
    en: 'Whoever supports something is not everybody: it is those who came here and wanted to. The number does not decide.',
    cy: 'Nid pawb yw’r rhai sy’n cefnogi rhywbeth: y rhai a ddaeth yma ac a oedd am wneud ydynt. Nid yw’r nifer yn penderfynu.',
  },
  person: { en: 'person supports it', cy: 'person yn ei gefnogi' },
  people: { en: 'people support it', cy: 'o bobl yn ei gefnogi' },
  peopleShort: { en: 'people', cy: 'o bobl' },
  personShort: { en: 'person', cy: 'person' },
  whoSupports: { en: 'Who supports it', cy: 'Pwy sy’n ei gefnogi' },
  whoSupportsText: {
    en: 'What some of them said of themselves, in broad groups. Fewer than 8 people are never shown, and numbers are rounded to 5.',
    cy: 'Yr hyn a ddywedodd rhai ohonynt amdanynt eu hunain, mewn grwpiau eang. Ni ddangosir llai nag 8 o bobl byth, a thalgrynnir y niferoedd i’r 5 agosaf.',
  },
  age: { en: 'Age', cy: 'Oedran' },
  tie: { en: 'What they have to do with the service', cy: 'Eu perthynas â’r gwasanaeth' },
  hidden: { en: 'Not shown', cy: 'Ni ddangosir' },
  number: { en: 'People', cy: 'Pobl' },
  comments: { en: 'Comments', cy: 'Sylwadau' },
  noComments: { en: 'Nobody has commented yet.', cy: 'Nid oes neb wedi gwneud sylw eto.' },
  commentIt: { en: 'Comment on this suggestion', cy: 'Gwneud sylw am yr awgrym hwn' },
  commentGone: { en: 'A comment was not published:', cy: 'Ni chyhoeddwyd sylw:' },
  commentEdited: {
    en: 'The council took something out of this comment.',
    cy: 'Tynnodd y cyngor rywbeth o’r sylw hwn.',
  },
  joined: { en: 'Says the same', cy: 'Yn dweud yr un peth' },
  joinedText: {
    en: 'These suggestions say the same and are counted and answered with this one.',
    cy: 'Mae’r awgrymiadau hyn yn dweud yr un peth, ac yn cael eu cyfrif a’u hateb gyda’r un hwn.',
  },
  joinedTo: {
    en: 'The council found that this says the same as another suggestion. Support and comments are counted there.',
    cy: 'Canfu’r cyngor fod hwn yn dweud yr un peth ag awgrym arall. Cyfrifir cefnogaeth a sylwadau yno.',
  },
  joinedWhy: { en: 'What both say:', cy: 'Yr hyn a ddywed y ddau:' },
  goJoined: { en: 'Go to that suggestion', cy: 'Mynd i’r awgrym hwnnw' },
  declined: { en: 'This suggestion was not published', cy: 'Ni chyhoeddwyd yr awgrym hwn' },
  back: { en: 'All suggestions for this service', cy: 'Pob awgrym ar gyfer y gwasanaeth hwn' },
  doneSupported: { en: 'You now support this suggestion', cy: 'Rydych nawr yn cefnogi’r awgrym hwn' },
  doneAlready: {
    en: 'You support this suggestion already. Each person counts once.',
    cy: 'Rydych eisoes yn cefnogi’r awgrym hwn. Mae pob person yn cyfrif unwaith.',
  },
  doneCommented: {
    en: 'Your comment has been sent. It is published once somebody at the council has read it.',
    cy: 'Mae eich sylw wedi’i anfon. Caiff ei gyhoeddi ar ôl i rywun yn y cyngor ei ddarllen.',
  },
  supportTitle: { en: 'Support a suggestion', cy: 'Cefnogi awgrym' },
  supportIntro: {
    en: 'You support what it asks for. Nobody sees that it was you.',
    cy: 'Rydych yn cefnogi’r hyn y mae’n gofyn amdano. Nid oes neb yn gweld mai chi oedd.',
  },
  groupsTitle: { en: 'About you (optional)', cy: 'Amdanoch chi (dewisol)' },
  groupsText: {
    en: 'This helps to see who is heard. It is counted in broad groups, and never shown for fewer than 8 people.',
    cy: 'Mae hyn yn helpu i weld pwy sy’n cael eu clywed. Caiff ei gyfrif mewn grwpiau eang, ac ni chaiff ei ddangos byth ar gyfer llai nag 8 o bobl.',
  },
  ratherNot: { en: 'I would rather not say', cy: 'Byddai’n well gennyf beidio â dweud' },
  commentTitle: { en: 'Comment on a suggestion', cy: 'Gwneud sylw am awgrym' },
  comment: { en: 'Your comment', cy: 'Eich sylw' },
  commentHint: {
    en: 'Everybody can read it once it has been checked. Do not include names, addresses or anything else that says who somebody is.',
    cy: 'Gall pawb ei ddarllen ar ôl iddo gael ei wirio. Peidiwch â chynnwys enwau, cyfeiriadau nac unrhyw beth arall sy’n dweud pwy yw rhywun.',
  },
  commentMissing: { en: 'Enter your comment', cy: 'Rhowch eich sylw' },
  commentLong: {
    en: 'Your comment must be 2,000 characters or fewer',
    cy: 'Rhaid i’ch sylw fod yn 2,000 o nodau neu lai',
  },
  send: { en: 'Send comment', cy: 'Anfon sylw' },
  answer: { en: 'Answer', cy: 'Ateb' },
  answerBy: { en: 'To be answered by', cy: 'I’w ateb erbyn' },
  answerLate: { en: 'This was to be answered by', cy: 'Roedd hwn i’w ateb erbyn' },
  answerLateText: { en: 'The answer is overdue.', cy: 'Mae’r ateb yn hwyr.' },
  answeredOn: { en: 'on', cy: 'ar' },
} as const satisfies Record<string, Text>

/** Where a proposal stands, as its tag says it, with the tag's colour. */
export const standings: Readonly<Record<Standing, readonly [Text, string]>> = {
  open: [{ en: 'Open', cy: 'Ar agor' }, 'govuk-tag--blue'],
  overdue: [{ en: 'Answer overdue', cy: 'Ateb yn hwyr' }, 'govuk-tag--red'],
  accept: [{ en: 'Accepted', cy: 'Derbyniwyd' }, 'govuk-tag--green'],
  part: [{ en: 'Accepted in part', cy: 'Derbyniwyd yn rhannol' }, 'govuk-tag--turquoise'],
  decline: [{ en: 'Not accepted', cy: 'Nis derbyniwyd' }, 'govuk-tag--grey'],
  joined: [{ en: 'Joined to another', cy: 'Unwyd ag un arall' }, 'govuk-tag--grey'],
  declined: [{ en: 'Not published', cy: 'Heb ei gyhoeddi' }, 'govuk-tag--grey'],
}
