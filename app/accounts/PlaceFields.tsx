import type { FieldMetadata } from '@conform-to/react'
import { TextField } from '#app/ui/Field.tsx'
import { control } from '#app/ui/Form.tsx'
import { useWords } from '#app/ui/language.tsx'
import { districtsOfPali, regencies } from './place.ts'
import { accountsWords } from './words.ts'

type Field = FieldMetadata<string>

/** District and regency, with those of the region offered while typing. */
export function PlaceFields({
  district,
  regency,
  say,
}: {
  district: Field
  regency: Field
  say: (field: Field) => string | undefined
}) {
  const w = useWords(accountsWords)
  return (
    <div>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <TextField
          {...control(district)}
          label={w.district}
          error={say(district)}
          list="kecamatan"
          autoComplete="address-level3"
        />
        <TextField
          {...control(regency)}
          label={w.regency}
          error={say(regency)}
          list="kabupaten"
          autoComplete="address-level2"
        />
      </div>
      <p className="mt-1 text-sm text-gambir">{w.placeHelp}</p>
      <datalist id="kecamatan">
        {districtsOfPali.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
      <datalist id="kabupaten">
        {regencies.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </div>
  )
}
