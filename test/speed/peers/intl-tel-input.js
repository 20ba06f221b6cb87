import intlTelInput from 'intl-tel-input/intlTelInputWithUtils'
import 'intl-tel-input/styles-no-assets'

const input = document.createElement('input')
input.type = 'tel'
document.querySelector('#place').append(input)
intlTelInput(input, { initialCountry: 'kr', strictMode: true })
