package check

import "khobaocao/data"

// office is an office that is no more from a day on.
type office struct {
	name  string // folded words
	shown string
	since data.Date
}

// The district level ended on 1 July 2025 (Law 72/2025/QH15 on the
// organisation of local government, Resolution 203/2025/QH15); ministries and
// their branches were joined on 1 March 2025 (Resolution 176/2025/QH15), the
// police of districts ended on the same day (Conclusion 121-KL/TW).
var (
	districtsEnd = data.Date{Year: 2025, Month: 7, Day: 1}
	officesMerge = data.Date{Year: 2025, Month: 3, Day: 1}
)

var goneOffices = makeOffices()

func makeOffices() []office {
	var out []office
	for _, level := range []struct{ key, shown string }{{"huyen", "huyện"}, {"quan", "quận"}, {"thi xa", "thị xã"}} {
		for _, body := range []struct{ key, shown string }{{"ubnd", "UBND"}, {"hdnd", "HĐND"}, {"uy ban nhan dan", "Ủy ban nhân dân"}, {"hoi dong nhan dan", "Hội đồng nhân dân"},
			{"ban chi huy quan su", "Ban Chỉ huy quân sự"}, {"toa an nhan dan", "Tòa án nhân dân"}, {"vien kiem sat nhan dan", "Viện kiểm sát nhân dân"}, {"mat tran to quoc viet nam", "Mặt trận Tổ quốc Việt Nam"}} {
			out = append(out, office{body.key + " " + level.key, body.shown + " " + level.shown, districtsEnd})
		}
		out = append(out, office{"cong an " + level.key, "Công an " + level.shown, officesMerge})
	}
	out = append(out,
		office{"huyen uy", "Huyện ủy", districtsEnd},
		office{"quan uy", "Quận ủy", districtsEnd},
		office{"so lao dong thuong binh va xa hoi", "Sở Lao động - Thương binh và Xã hội", officesMerge},
		office{"so ke hoach va dau tu", "Sở Kế hoạch và Đầu tư", officesMerge},
		office{"so thong tin va truyen thong", "Sở Thông tin và Truyền thông", officesMerge},
		office{"so tai nguyen va moi truong", "Sở Tài nguyên và Môi trường", officesMerge},
		office{"so nong nghiep va phat trien nong thon", "Sở Nông nghiệp và Phát triển nông thôn", officesMerge},
		office{"so giao thong van tai", "Sở Giao thông vận tải", officesMerge},
		office{"phong lao dong thuong binh va xa hoi", "Phòng Lao động - Thương binh và Xã hội", officesMerge},
	)
	return out
}

// history are words of a sentence that tells of an office that was: folded.
var history = []string{"cu", "truoc day", "truoc", "sap nhap", "hop nhat", "chuyen giao", "ban giao", "tiep nhan", "giai the", "ket thuc hoat dong", "nguyen", "khi con", "thanh lap", "sap xep", "so huu", "cap huyen", "kho luu tru", "thoi diem", "ke thua", "chuyen tiep", "so voi"}
