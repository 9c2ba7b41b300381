import type { FastifyRequest } from 'fastify'

const bodies = new WeakMap<FastifyRequest, string>()

/** Keeps the text of a body for a route that has it signed; parsed, it would not be the same bytes any more. */
export const keepSigned = (request: FastifyRequest, body: string): void => {
  if (request.routeOptions.config.declared?.route.signature) bodies.set(request, body)
}

/** The body as it came and what the header that signs it says; undefined where the route declares no signature. */
export const signedBody = (
  request: FastifyRequest,
): { readonly body: string; readonly signature: string | undefined } | undefined => {
  const header = request.routeOptions.config.declared?.route.signature
  if (header === undefined) return undefined
  const value = request.headers[header]
  return { body: bodies.get(request) ?? '', signature: typeof value === 'string' ? value : undefined }
}
