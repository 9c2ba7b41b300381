import type { Text } from '#core/text.ts'

/** What is told of a proposal: `{what}` its first words, `{link}`, `{answer}`, `{organisation}`. */
export const mails = {
  published: {
    subject: { en: 'The suggestion has been published', cy: 'Mae’r awgrym wedi’i gyhoeddi' },
    body: {
      en: '“{what}”\n\nEverybody can read it now and support it: {link}\n\nWe tell you here when it has been answered.\n\n{organisation}',
      cy: '“{what}”\n\nGall pawb ei ddarllen nawr a’i gefnogi: {link}\n\nByddwn yn dweud wrthych yma pan fydd wedi’i ateb.\n\n{organisation}',
    },
  },
  declined: {
    subject: { en: 'The suggestion has not been published', cy: 'Nid yw’r awgrym wedi’i gyhoeddi' },
    body: {
      en: 'Your suggestion was read and has not been published. The reason: {answer}\n\nYou can read this and suggest it in other words here: {link}\n\n{organisation}',
      cy: 'Darllenwyd eich awgrym ac nid yw wedi’i gyhoeddi. Y rheswm: {answer}\n\nGallwch ddarllen hyn a’i awgrymu mewn geiriau eraill yma: {link}\n\n{organisation}',
    },
  },
  answered: {
    subject: { en: 'The suggestion has been answered', cy: 'Mae’r awgrym wedi’i ateb' },
    body: {
      en: '“{what}”\n\n{answer}\n\nRead it here: {link}\n\n{organisation}',
      cy: '“{what}”\n\n{answer}\n\nDarllenwch ef yma: {link}\n\n{organisation}',
    },
  },
  done: {
    subject: { en: 'You said, we did', cy: 'Fe ddywedoch chi, fe wnaethom ni' },
    body: {
      en: '“{what}”\n\nThe service has been changed. What is different: {answer}\n\nRead it here: {link}\n\n{organisation}',
      cy: '“{what}”\n\nMae’r gwasanaeth wedi’i newid. Yr hyn sy’n wahanol: {answer}\n\nDarllenwch ef yma: {link}\n\n{organisation}',
    },
  },
} as const satisfies Record<string, { readonly subject: Text; readonly body: Text }>

export type Mail = keyof typeof mails
