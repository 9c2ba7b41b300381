/** Bytes as people read them, decimal units as the Design System writes them: 2000000 → '2MB', 350000 → '350KB'. */
export const sizeWords = (bytes: number): string => {
  const [amount, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB']
  return `${Math.max(Math.round(amount * 10) / 10, 0.1)}${unit}`
}
