import { parseWithZod } from '@conform-to/zod/v4'
import { done, type Outcome } from '#app/ground/outcome.ts'
import { textIn } from '#app/ground/typed.ts'
import type { Person, Visit } from '#app/policy/actor.ts'
import type { Answer } from '#app/ui/Form.tsx'
import { ChangePasswordForm, ContactForm, ProfileForm, StaffProfileForm } from './forms.ts'
import { changePassword } from './new-password.server.ts'
import { changeContact, saveProfile } from './profile.server.ts'
import { signOutOne, signOutOthers } from './sign-out.server.ts'

type By = Visit & { actor: Person }

/** Does what a form of one's own page asks for. Answers what was kept, or what to mend in which form. */
export async function keepOwn(
  visit: By,
  form: FormData,
): Promise<{ saved: string } | (Answer & { intent: string })> {
  const session = form.get('session')
  if (typeof session === 'string') return told('sessions', await signOutOne(visit, session))
  const intent = textIn(form, 'intent')
  if (intent === 'sessions') return told('sessions', done(await signOutOthers(visit)))
  if (intent === 'profile') {
    const schema = visit.actor.role === 'entrant' ? ProfileForm : StaffProfileForm
    const typed = parseWithZod(form, { schema })
    if (typed.status !== 'success') return { intent, result: typed.reply() }
    return told(intent, done(await saveProfile(visit, typed.value)))
  }
  if (intent === 'contact') {
    const typed = parseWithZod(form, { schema: ContactForm })
    const result = typed.reply({ hideFields: ['current'] })
    if (typed.status !== 'success') return { intent, result }
    return told(intent, await changeContact(visit, typed.value), result)
  }
  const typed = parseWithZod(form, { schema: ChangePasswordForm })
  const result = typed.reply({ hideFields: ['current', 'password'] })
  if (typed.status !== 'success') return { intent: 'password', result }
  return told('password', await changePassword(visit, typed.value), result)
}

function told(intent: string, outcome: Outcome<unknown>, result?: Answer['result']) {
  return outcome.ok ? { saved: intent } : { intent, refusal: outcome.refusal, result }
}
