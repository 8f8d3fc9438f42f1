package figure

// Words of a column's head, folded. A head is asked for each list in this
// order; the first that has a word in it decides the role.
var (
	skipHeads      = []string{"so tt", "ngay, thang", "ngay thang", "nam sinh", "dien thoai", "so, ky hieu", "so ky hieu", "so hieu", "ma so", "ho va ten", "thoi gian", "so quyet dinh", "van ban"}
	planHeadsCell  = []string{"ke hoach", "kh nam", "kh ", "chi tieu", "du toan", "nghi quyet", "muc tieu", "duoc giao", "giao nam"}
	priorHeads     = []string{"cung ky", "nam truoc", "ck nam", "so ck", "ky truoc", "thang truoc", "nam ngoai", "ck "}
	cumulHeads     = []string{"luy ke", "cong don", "den nay", "tu dau nam", "den ngay", "dau nam den"}
	estimateHeads  = []string{"uoc"}
	actualHeads    = []string{"thuc hien", "ket qua", "trong thang", "trong ky", "trong quy", "thang ", "quy ", "th thang", "th nam", "so lieu"}
	changeHeads    = []string{"tang", "giam", "chenh lech", "so sanh"}
	percentHeads   = []string{"%", "ty le", "ti le", "phan tram"}
	shareHeads     = []string{"ty trong", "co cau", "ti trong"}
	remainingHeads = []string{"con lai", "chua thuc hien", "ton "}
	nextHeads      = []string{"thang sau", "thang toi", "ky toi", "quy toi", "nam sau", "ke hoach thang"}
)
