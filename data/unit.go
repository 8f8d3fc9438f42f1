package data

// UnitRef names an administrative unit as reports do.
type UnitRef struct {
	Name  string `json:"name"`  // "Lam Nguyên"
	Level string `json:"level"` // "huyện"; see Header.Level
}

// String is "huyện Lam Nguyên", or the bare name where the level is unknown.
func (u UnitRef) String() string {
	if u.Level == "" {
		return u.Name
	}
	return u.Level + " " + u.Name
}

// Unit is an administrative unit in the archive. From and To bound its life;
// a unit merged away names its successors.
type Unit struct {
	ID         int64
	Ref        UnitRef
	Parent     int64 // 0 = none
	From, To   Date
	Successors []int64
	Reports    int // how many reports of it the archive holds
}
