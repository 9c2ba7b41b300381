/** A web address that a text may link to (http, https, mailto, tel, or of the same site); undefined for any other. */
export const safeAddress = (href: string): string | undefined => {
  // browsers skip control characters and blanks inside a scheme
  const address = [...href.trim()].filter((c) => c > ' ' && c !== '\u007F').join('')
  if (/[<>"'`(){}[\]\\|^]/.test(address)) return undefined
  if (/^(https?:\/\/[^/]|mailto:|tel:)/i.test(address)) return address
  return /^\/(?!\/)/.test(address) ? address : undefined
}
