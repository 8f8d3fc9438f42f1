package data

// Field names a header field that a user can correct.
type Field string

// Fields that can be corrected; the value is text, a period in the form
// "month 2024-01-01 2024-01-31", a date in ISO form.
const (
	FieldTitle  Field = "title"
	FieldSymbol Field = "symbol"
	FieldIssuer Field = "issuer"
	FieldUnit   Field = "unit"
	FieldLevel  Field = "level"
	FieldDate   Field = "date"
	FieldPeriod Field = "period"
	FieldNext   Field = "next_period"
	FieldKind   Field = "kind"
)

// Correction is one field set by the user; it outlives every re-reading.
type Correction struct {
	Field Field
	Value string
}
