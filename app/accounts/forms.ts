import { z } from 'zod'
import { line } from '#app/ground/line.ts'
import { identify } from './identifier.ts'
import { passwordLength, passwordProblem } from './password.ts'

// Messages are codes; accounts/words.ts has their sentences.

const identifier = z
  .string({ error: 'identifier-missing' })
  .max(254, 'too-long')
  .refine((typed) => identify(typed) !== null, 'identifier-invalid')

const newPassword = z
  .string({ error: 'password-missing' })
  .max(passwordLength.most, 'password-long')
  .superRefine((typed, context) => {
    const problem = passwordProblem(typed, [])
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })

const password = z.string({ error: 'password-missing' }).max(1000, 'password-long')

const name = line(120, 'name-missing')
const place = { district: line(60, 'district-missing'), regency: line(60, 'regency-missing') }

/** Refuses a password that is what the person signs in with or is called by. */
const notOwnName = <Form extends { password: string; identifier?: string; name?: string }>(
  form: Form,
  context: z.RefinementCtx<Form>,
) => {
  if (passwordProblem(form.password, [form.identifier ?? '', form.name ?? ''])) {
    context.addIssue({ code: 'custom', path: ['password'], message: 'password-common' })
  }
}

export const SignInForm = z.object({ identifier: z.string({ error: 'identifier-missing' }), password })

export const SignUpForm = z
  .object({ identifier, name, ...place, password: newPassword })
  .superRefine(notOwnName)

export type SignUp = z.infer<typeof SignUpForm>

export const InvitedForm = z.object({ identifier, name, password: newPassword }).superRefine(notOwnName)

export type Invited = z.infer<typeof InvitedForm>

export const ForgotForm = z.object({ identifier })

export const NewPasswordForm = z.object({ password: newPassword })

export const ChangePasswordForm = z.object({ current: password, password: newPassword })

export const ProfileForm = z.object({ name, ...place, lang: z.enum(['id', 'en']) })

/** Of those who send no works: nobody reads where they live. */
export const StaffProfileForm = z.object({ name, lang: z.enum(['id', 'en']) })

export const ContactForm = z.object({ identifier, current: password })

export const InviteStaffForm = z.object({
  note: line(120, 'missing'),
  role: z.enum(['organiser', 'helper']),
})
