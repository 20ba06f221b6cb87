import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import PhoneInput from 'react-phone-number-input'
import 'react-phone-number-input/style.css'

function Phone() {
  const [value, setValue] = useState()
  return createElement(PhoneInput, { defaultCountry: 'KR', value, onChange: setValue })
}

createRoot(document.querySelector('#place')).render(createElement(Phone))
