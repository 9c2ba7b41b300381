import type { Brand } from '#platform/views/brand/brand.ts'
import type { Contact, PageOwner } from '#platform/views/frame/frame.ts'
import { remembered } from '#platform/views/remembered.ts'
import type { Organisation } from '../organisation.ts'

/** An organisation as the layout knows it. Brand and contact were checked when they were settled. */
export const pageOwner = remembered(
  ({ slug, name, brand, contact }: Organisation): PageOwner => ({
    slug,
    name,
    brand: brand as Brand | undefined,
    contact: contact as Contact | undefined,
  }),
)
