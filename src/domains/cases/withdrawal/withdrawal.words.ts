import type { Text } from '#core/text.ts'

export const words = {
  link: { en: 'Withdraw this request', cy: 'Tynnu’r cais hwn yn ôl' },
  title: { en: 'Withdraw this request', cy: 'Tynnu’r cais hwn yn ôl' },
  titleDesk: { en: 'Withdraw this request for the applicant', cy: 'Tynnu’r cais hwn yn ôl dros yr ymgeisydd' },
  intro: {
    en: 'We will stop working on it and make no decision. You cannot undo this, but you can make a new request at any time.',
    cy: 'Byddwn yn rhoi’r gorau i weithio arno ac ni fyddwn yn gwneud penderfyniad. Ni allwch ddadwneud hyn, ond gallwch wneud cais newydd ar unrhyw adeg.',
  },
  introDesk: {
    en: 'Do this only when the applicant told you that they no longer want it. They are told that it was withdrawn.',
    cy: 'Gwnewch hyn dim ond pan fydd yr ymgeisydd wedi dweud wrthych nad ydynt ei eisiau mwyach. Dywedir wrthynt ei fod wedi’i dynnu’n ôl.',
  },
  paid: {
    en: 'You have paid {paid} for this. It is not refunded automatically. We will look at what we can refund and tell you.',
    cy: 'Rydych wedi talu {paid} am hyn. Ni chaiff ei ad-dalu’n awtomatig. Byddwn yn edrych ar yr hyn y gallwn ei ad-dalu ac yn dweud wrthych.',
  },
  paidDesk: {
    en: '{paid} was paid for this. Withdrawing does not refund it. A colleague who deals with payments decides on a refund, in ‘Payments and refunds’.',
    cy: 'Talwyd {paid} am hyn. Nid yw tynnu’n ôl yn ei ad-dalu. Bydd cydweithiwr sy’n ymdrin â thaliadau yn penderfynu ar ad-daliad, o dan ‘Taliadau ac ad-daliadau’.',
  },
  unpaid: { en: 'You will not have to pay the {due} any more.', cy: 'Ni fydd yn rhaid i chi dalu’r {due} mwyach.' },
  reason: { en: 'Why are you withdrawing it? (optional)', cy: 'Pam ydych chi’n ei dynnu’n ôl? (dewisol)' },
  reasonHint: {
    en: 'Your answer helps us improve the service.',
    cy: 'Mae eich ateb yn ein helpu i wella’r gwasanaeth.',
  },
  reasonDesk: { en: 'What did the applicant say?', cy: 'Beth ddywedodd yr ymgeisydd?' },
  reasonDeskHint: {
    en: 'When and how they told you, and why. Colleagues read this as a note.',
    cy: 'Pryd a sut y dywedwyd wrthych, a pham. Bydd cydweithwyr yn darllen hyn fel nodyn.',
  },
  reasonMissing: { en: 'Enter what the applicant said', cy: 'Rhowch yr hyn a ddywedodd yr ymgeisydd' },
  button: { en: 'Withdraw the request', cy: 'Tynnu’r cais yn ôl' },
  keep: { en: 'Go back without withdrawing', cy: 'Mynd yn ôl heb dynnu’n ôl' },
  paidLater: {
    en: 'You paid {paid} before you withdrew. The organisation looks at what it can refund and tells you.',
    cy: 'Talwyd {paid} gennych cyn i chi dynnu’n ôl. Bydd y sefydliad yn edrych ar yr hyn y gall ei ad-dalu ac yn dweud wrthych.',
  },
} as const satisfies Record<string, Text>

/** The end that a request has which its person no longer wants. */
export const withdrawnStage = {
  title: { en: 'Withdrawn', cy: 'Wedi’i dynnu’n ôl' },
  text: {
    en: 'This request was withdrawn. Nobody works on it any more. You can make a new request at any time.',
    cy: 'Tynnwyd y cais hwn yn ôl. Nid oes neb yn gweithio arno mwyach. Gallwch wneud cais newydd ar unrhyw adeg.',
  },
} as const satisfies Record<string, Text>

export const letter = {
  subject: { en: 'Your request {reference} is withdrawn', cy: 'Mae eich cais {reference} wedi’i dynnu’n ôl' },
  body: {
    en: `Dear {name},

Your request ({service}) is withdrawn, as you asked. Nobody works on it any more.

If you did not ask for this, contact {organisation} and give the reference {reference}.

Your request: {link}`,
    cy: `Annwyl {name},

Mae eich cais ({service}) wedi’i dynnu’n ôl, fel y gofynnwyd gennych. Nid oes neb yn gweithio arno mwyach.

Os na ofynnwyd am hyn gennych, cysylltwch â {organisation} a rhowch y cyfeirnod {reference}.

Eich cais: {link}`,
  },
} as const satisfies Record<string, Text>
