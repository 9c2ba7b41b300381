import type { Text } from '#core/text.ts'

/** The words of a form on paper that are not its design's. */
export const paperWords = {
  pdf: { en: 'Print the form (PDF)', cy: 'Argraffu’r ffurflen (PDF)' },
  pdfLarge: { en: 'Print it in large print (PDF)', cy: 'Ei hargraffu mewn print bras (PDF)' },
  online: { en: 'Apply online instead', cy: 'Gwneud cais ar-lein yn lle hynny' },
  how: { en: 'How to fill in this form', cy: 'Sut i lenwi’r ffurflen hon' },
  howInk: { en: 'Write in black ink and capital letters.', cy: 'Ysgrifennwch mewn inc du a phriflythrennau.' },
  howNumbers: {
    en: 'Some questions are for some people only. What stands beside a bar tells you when to answer, when to go on and when to stop.',
    cy: 'Dim ond i rai pobl y mae rhai cwestiynau. Mae’r hyn sydd wrth ymyl bar yn dweud wrthych pryd i ateb, pryd i fynd ymlaen a phryd i stopio.',
  },
  howRoom: {
    en: 'If there is not enough room, use another sheet. Write your name and the number of the question on it.',
    cy: 'Os nad oes digon o le, defnyddiwch ddalen arall. Ysgrifennwch eich enw a rhif y cwestiwn arni.',
  },
  howOptional: {
    en: 'You may leave a question blank where it says so. We need an answer to the others that are for you.',
    cy: 'Cewch adael cwestiwn yn wag lle mae’n dweud hynny. Mae angen ateb arnom i’r lleill sydd i chi.',
  },
  help: {
    en: 'If you need help, or the form in another format, call **{phone}**, {hours}.',
    cy: 'Os oes angen help arnoch, neu’r ffurflen mewn fformat arall, ffoniwch **{phone}**, {hours}.',
  },
  need: { en: 'What you need', cy: 'Beth sydd ei angen arnoch' },
  cost: { en: 'What it costs', cy: 'Faint mae’n ei gostio' },
  free: { en: 'There is nothing to pay.', cy: 'Nid oes dim i’w dalu.' },
  howToPay: {
    en: 'Do not send money or card details with this form. When we have it we tell you what there is to pay, and how.',
    cy: 'Peidiwch ag anfon arian na manylion cerdyn gyda’r ffurflen hon. Pan fydd gennym, byddwn yn dweud wrthych beth sydd i’w dalu, a sut.',
  },
  optional: { en: '(you may leave this blank)', cy: '(cewch adael hwn yn wag)' },
  answerOne: {
    en: 'Answer question {first} only if {clause}.',
    cy: 'Atebwch gwestiwn {first} dim ond os yw hyn yn wir: {clause}.',
  },
  answerMany: {
    en: 'Answer questions {first} to {last} only if {clause}.',
    cy: 'Atebwch gwestiynau {first} i {last} dim ond os yw hyn yn wir: {clause}.',
  },
  readOnly: { en: 'Read this only if {clause}.', cy: 'Darllenwch hyn dim ond os yw hyn yn wir: {clause}.' },
  answerOneAny: {
    en: 'Answer question {first} only if one of these is true:',
    cy: 'Atebwch gwestiwn {first} dim ond os yw un o’r rhain yn wir:',
  },
  answerManyAny: {
    en: 'Answer questions {first} to {last} only if one of these is true:',
    cy: 'Atebwch gwestiynau {first} i {last} dim ond os yw un o’r rhain yn wir:',
  },
  readOnlyAny: {
    en: 'Read this only if one of these is true:',
    cy: 'Darllenwch hyn dim ond os yw un o’r rhain yn wir:',
  },
  stopAny: { en: 'Stop here if one of these is true:', cy: 'Stopiwch yma os yw un o’r rhain yn wir:' },
  elseQuestion: { en: 'If not, go to question {next}.', cy: 'Os nad yw, ewch i gwestiwn {next}.' },
  elseEnd: {
    en: 'If not, go to ‘{end}’.',
    cy: 'Os nad yw, ewch i ‘{end}’.',
  },
  dependsOne: {
    en: 'Whether we need question {first} depends on what you told us at {on}. If you are not sure, answer it.',
    cy: 'Mae a oes angen cwestiwn {first} arnom yn dibynnu ar yr hyn a ddywedoch yn {on}. Os nad ydych yn siŵr, atebwch ef.',
  },
  dependsMany: {
    en: 'Whether we need questions {first} to {last} depends on what you told us at {on}. If you are not sure, answer them.',
    cy: 'Mae a oes angen cwestiynau {first} i {last} arnom yn dibynnu ar yr hyn a ddywedoch yn {on}. Os nad ydych yn siŵr, atebwch nhw.',
  },
  onOne: { en: 'question {number}', cy: 'cwestiwn {number}' },
  onMany: { en: 'questions {numbers}', cy: 'cwestiynau {numbers}' },
  stop: { en: 'Stop here if {clause}.', cy: 'Stopiwch yma os yw hyn yn wir: {clause}.' },
  stopText: {
    en: 'Do not send us this form then. If it is not so, carry on.',
    cy: 'Peidiwch ag anfon y ffurflen hon atom felly. Os nad yw hynny’n wir, ewch ymlaen.',
  },
  mayStop: {
    en: 'Carry on. What you told us at {on} may mean what is said here; we look at that when we have your form.',
    cy: 'Ewch ymlaen. Gall yr hyn a ddywedoch yn {on} olygu’r hyn a ddywedir yma; byddwn yn edrych ar hynny pan fydd eich ffurflen gennym.',
  },
  itemOf: { en: '{item} {number}', cy: '{item} {number}' },
  item: { en: 'Number', cy: 'Rhif' },
  moreItems: {
    en: 'For more of them, use another sheet and answer the same questions.',
    cy: 'Ar gyfer rhagor ohonynt, defnyddiwch ddalen arall ac ateb yr un cwestiynau.',
  },
  enclose: { en: 'What to send with this form', cy: 'Beth i’w anfon gyda’r ffurflen hon' },
  encloseItem: { en: 'Question {number}: {label}', cy: 'Cwestiwn {number}: {label}' },
  encloseText: {
    en: 'Send copies, not originals, and only of what the questions that are for you ask for. Write the number of the question on each.',
    cy: 'Anfonwch gopïau, nid rhai gwreiddiol, a dim ond o’r hyn y mae’r cwestiynau sydd i chi yn gofyn amdano. Ysgrifennwch rif y cwestiwn ar bob un.',
  },
  who: { en: 'Who this form is for', cy: 'I bwy y mae’r ffurflen hon' },
  name: { en: 'Their name (yours, if it is for you)', cy: 'Eu henw (eich enw chi, os yw i chi)' },
  birthDate: { en: 'Their date of birth (you may leave this blank)', cy: 'Eu dyddiad geni (cewch adael hwn yn wag)' },
  postcode: { en: 'Their postcode (you may leave this blank)', cy: 'Eu cod post (cewch adael hwn yn wag)' },
  language: { en: 'In which language should we answer?', cy: 'Ym mha iaith y dylem ateb?' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  representative: {
    en: 'If you fill it in for somebody else: your own name, and what lets you act for them',
    cy: 'Os ydych yn ei llenwi ar ran rhywun arall: eich enw chi, a’r hyn sy’n caniatáu i chi weithredu ar eu rhan',
  },
  declaration: { en: 'Your declaration', cy: 'Eich datganiad' },
  confirm: {
    en: 'By signing this you confirm that, to the best of your knowledge, what you have told us is correct and complete.',
    cy: 'Drwy lofnodi hwn, rydych yn cadarnhau, hyd eithaf eich gwybodaeth, fod yr hyn rydych wedi’i ddweud wrthym yn gywir ac yn gyflawn.',
  },
  signature: { en: 'Signature', cy: 'Llofnod' },
  date: { en: 'Date', cy: 'Dyddiad' },
  data: { en: 'How we use what you tell us', cy: 'Sut rydym yn defnyddio’r hyn a ddywedwch wrthym' },
  dataText: {
    en: '{organisation} is the controller of what you tell it. What you write here is kept and used like a request that is made online. Our privacy notice is at {address}; we send it to you if you ask.',
    cy: '{organisation} yw rheolydd yr hyn rydych yn ei ddweud wrtho. Caiff yr hyn a ysgrifennwch yma ei gadw a’i ddefnyddio fel cais a wneir ar-lein. Mae ein hysbysiad preifatrwydd yn {address}; byddwn yn ei anfon atoch os gofynnwch.',
  },
  send: { en: 'Where to send it', cy: 'Ble i’w hanfon' },
  sendCall: {
    en: 'Call us on {phone}, {hours}, to ask where to send it.',
    cy: 'Ffoniwch ni ar {phone}, {hours}, i ofyn ble i’w hanfon.',
  },
  heard: {
    en: 'We count our time to answer from the day it reaches us.',
    cy: 'Rydym yn cyfrif ein hamser i ateb o’r diwrnod y mae’n ein cyrraedd.',
  },
  apart: { en: 'A separate sheet', cy: 'Dalen ar wahân' },
  apartText: {
    en: 'These questions help us see that our services treat everybody fairly. You need not answer any of them. **Nobody who works on your form sees this sheet**: do not write your name on it, and send it in an envelope of its own. It changes nothing about your form.',
    cy: 'Mae’r cwestiynau hyn yn ein helpu i weld bod ein gwasanaethau’n trin pawb yn deg. Nid oes rhaid i chi ateb yr un ohonynt. **Nid yw neb sy’n gweithio ar eich ffurflen yn gweld y ddalen hon**: peidiwch ag ysgrifennu eich enw arni, ac anfonwch hi mewn amlen ar wahân. Nid yw’n newid dim am eich ffurflen.',
  },
  foot: { en: '{title} · version {version} · printed {date}', cy: '{title} · fersiwn {version} · argraffwyd {date}' },
} as const satisfies Readonly<Record<string, Text>>
