/** Pages of the demo alone. */
export const letterboxPath = '/demo/letterbox'
export const mailPath = (id: string): string => `${letterboxPath}/${id}`
