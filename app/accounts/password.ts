/** Fewest and most characters of a password. The most only bounds the work of hashing. */
export const passwordLength = { least: 8, most: 200 }

// The head of the published lists of leaked passwords, and what people here add to them.
const common = new Set(
  (
    '12345678 123456789 1234567890 87654321 11111111 00000000 88888888 12341234 11223344 ' +
    'password password1 password123 qwertyui qwerty123 qwertyuiop 1q2w3e4r asdfghjk asdf1234 abcd1234 abc12345 ' +
    'iloveyou sunshine football princess superman admin123 administrator letmein1 welcome1 ' +
    'sayang123 sayangku cintaku1 aku12345 bismillah alhamdulillah indonesia indonesia1 garuda123 merdeka1945 ' +
    'palembang palembang1 sriwijaya sumatera rahasia1 rahasia123 katasandi sandi123 batikpali bumiayu1 batik123 panitia1 panitia123 ' +
    'jakarta1 persija1 doraemon naruto123 anjing123 bangsat1 komputer'
  ).split(' '),
)

type PasswordProblem = 'password-short' | 'password-common'

/**
 * What is wrong with a password, or null. Only its length counts, and that it is neither among the most used nor
 * what the person signs in with or is called by (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordProblem(password: string, about: string[]): PasswordProblem | null {
  if ([...password].length < passwordLength.least) return 'password-short'
  const plain = password.toLowerCase()
  const digits = plain.replace(/\D/g, '')
  const known = about.flatMap((text) => [text.toLowerCase(), text.toLowerCase().split('@')[0]!])
  const numbers = about.map((text) => text.replace(/\D/g, '')).filter((number) => number.length >= 8)
  const isNumber =
    digits.length >= plain.length - 3 &&
    numbers.some((number) => number.endsWith(digits.replace(/^(62|0)/, '')))
  const oneLetter = new Set(plain).size === 1
  return common.has(plain) || known.includes(plain) || isNumber || oneLetter ? 'password-common' : null
}
