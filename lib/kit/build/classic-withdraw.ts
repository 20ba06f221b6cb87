// No exports and so no global, as in classic-form.ts.
import '../phone-withdraw'
