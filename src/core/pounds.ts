/** Pence as people read money: `5000` → `£50`, `5250` → `£52.50`, `-1` → `-£0.01` (GOV.UK style: no `.00`). */
export const pounds = (pence: number): string => {
  const whole = Math.floor(Math.abs(pence) / 100).toLocaleString('en-GB')
  const rest = Math.abs(pence) % 100
  return `${pence < 0 ? '-' : ''}£${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}
