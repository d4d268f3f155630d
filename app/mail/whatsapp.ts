/**
 * WhatsApp's click-to-chat address with a text ready to send. `number` is E.164, or null to let the sender
 * choose the contact. https://faq.whatsapp.com/5913398998672934
 */
export function chatAddress(number: string | null, text: string): string {
  return `https://wa.me/${number ? number.replace(/\D/g, '') : ''}?text=${encodeURIComponent(text)}`
}
