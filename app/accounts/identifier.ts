import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'

/** What a person signs in with: an e-mail address in lower case, or a mobile number as E.164. */
export type Identifier = { kind: 'email' | 'phone'; value: string }

// One @, no spaces, a dot in the domain: whatever else is wrong shows when the letter does not arrive.
const email = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/

/** Reads "E-mail atau nomor HP" as people type it; numbers without a country are Indonesian. Null when it is neither. */
export function identify(typed: string): Identifier | null {
  const text = typed.trim()
  if (text.includes('@')) {
    return email.test(text) && text.length <= 254 ? { kind: 'email', value: text.toLowerCase() } : null
  }
  const number = parsePhoneNumberFromString(text, 'ID')
  return number?.isValid() ? { kind: 'phone', value: number.number } : null
}

/** A number as people here write it: "0812-3456-7890"; foreign ones with their country. */
export function readablePhone(number: string): string {
  const parsed = parsePhoneNumberFromString(number, 'ID')
  if (!parsed) return number
  return parsed.country === 'ID' ? parsed.formatNational() : parsed.formatInternational()
}
