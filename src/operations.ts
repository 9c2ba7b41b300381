import { replayDecision } from './domains/cases/decisions/replay-decision.ts'
import { publish } from './domains/designs/publish.ts'
import { joinPath } from './domains/desk/administration/administration.paths.ts'
import { servicePath } from './domains/directory/directory.paths.ts'
import { checkPayments } from './domains/payments/provider/check-payments.ts'
import { readAddressFile } from './domains/places/addresses/address-file.rules.ts'
import { importAddresses } from './domains/places/addresses/import-addresses.ts'
import { allOrganisations, organisationBySlug } from './domains/places/organisation-by-slug.ts'
import { firstLinkAgain, foundFirst, hostOf } from './domains/places/settled/found-first.ts'
import { isEmail, isPhone, organisationKinds, slugFault } from './domains/places/settled/organisation.rules.ts'

/** What the command line does beside the pages. */
export const operations = {
  checkPayments,
  publish,
  replayDecision,
  organisationBySlug,
  allOrganisations,
  servicePath,
  hostOf,
  readAddressFile,
  importAddresses,
  foundFirst,
  firstLinkAgain,
  joinPath,
  organisationRules: { isEmail, isPhone, organisationKinds, slugFault },
} as const
