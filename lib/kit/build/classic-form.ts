// The classic script leaves no global: it has no exports.
import '../phone-form'
