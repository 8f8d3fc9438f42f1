package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"khobaocao/data"
)

// Sizes of a made report: those of a commune's monthly report of two pages.
const (
	madePassages = 30
	madeFigures  = 40
)

var (
	madeUnits = strings.Split("An Bình,Bình Hòa,Cẩm Sơn,Dương Minh,Đông Thạnh,Gia Lộc,Hòa Phú,Khánh Vân,Lương Tài,Mỹ Thuận,"+
		"Ninh Giang,Phú Xuân,Quảng Lợi,Sơn Hà,Tân Quý,Thủy Đường,Vĩnh Ngọc,Xuân Trạch,Yên Khê,Thạch Bằng", ",")
	madeSubjects = strings.Split("thu ngân sách nhà nước trên địa bàn,chi ngân sách địa phương,giải ngân vốn đầu tư công,"+
		"tỷ lệ bao phủ bảo hiểm y tế,kết nạp đảng viên mới,vụ phạm pháp hình sự,vụ tai nạn giao thông,hồ sơ thủ tục hành chính tiếp nhận,"+
		"hồ sơ giải quyết đúng hạn,hộ nghèo,hộ cận nghèo,giải quyết việc làm mới,trẻ tiêm chủng đầy đủ,diện tích gieo trồng lúa,"+
		"đàn lợn,đàn gia cầm,đăng ký khai sinh,công dân nhập ngũ,xã đạt chuẩn nông thôn mới,sản phẩm đạt chứng nhận,lượt tiếp công dân,"+
		"đơn khiếu nại tố cáo,hộ bị thu hồi đất nhận tiền,giấy chứng nhận quyền sử dụng đất,ca sốt xuất huyết,buổi tuyên truyền,"+
		"lượt người tham dự,suất quà trao tặng,công trình hoàn thành,km đường bê tông", ",")
	madeOpenings = strings.Split("Trong kỳ,Tính đến nay,Lũy kế từ đầu năm,Toàn xã,Trên địa bàn,Qua rà soát,Các ngành đã phối hợp,"+
		"Ủy ban nhân dân đã chỉ đạo,Cấp ủy các chi bộ đã lãnh đạo,Mặt trận và các đoàn thể đã vận động", ",")
	madeTails = strings.Split("tăng so với cùng kỳ năm trước,giảm so với cùng kỳ,đạt kế hoạch được giao,vượt chỉ tiêu nghị quyết,"+
		"còn chậm so với yêu cầu,góp phần ổn định đời sống nhân dân,bảo đảm an ninh trật tự tại cơ sở,được nhân dân đồng tình ủng hộ,"+
		"cần tiếp tục đôn đốc trong thời gian tới,không để xảy ra vi phạm lớn,kịp thời phòng chống thiên tai và dịch bệnh,"+
		"nâng cao chất lượng phục vụ người dân và doanh nghiệp", ",")
	madeSyllables = strings.Fields("công tác lãnh đạo kiểm tra giám sát tuyên truyền vận động nhân dân thực hiện nghị quyết chương trình kế hoạch " +
		"phát triển kinh tế văn hóa xã hội quốc phòng an ninh nông nghiệp thủy lợi giao thông xây dựng trường học trạm y tế môi trường rác thải " +
		"đất đai tài nguyên khoáng sản chăn nuôi trồng trọt dịch bệnh tiêm phòng vắc xin hợp tác xã doanh nghiệp hộ kinh doanh thuế phí lệ " +
		"chuyển đổi số cải cách hành chính hồ sơ trực tuyến một cửa cán bộ công chức tập huấn bồi dưỡng quy hoạch luân chuyển đánh giá xếp loại " +
		"mừng xuân tết cổ truyền lễ hội di tích thể dục thể thao khuyến học giáo dục mầm non tiểu trung phổ thông học sinh giáo viên " +
		"bảo trợ trợ cấp người có công gia đình chính sách liệt sĩ thương binh nhà tình nghĩa đại đoàn kết quỹ vì người nghèo " +
		"dân quân tự vệ huấn luyện tuyển quân trộm cắp ma túy cờ bạc cháy nổ đuối nước tội phạm truy tố xét xử thi hành án hòa giải")
)

// Make makes n filings, the same for the same n: twenty communes, month by
// month into the past, each of about 3,000 letters. They stand for real
// reports where only the amount and the spread of words count.
func Make(n int) []data.Filing {
	rnd := rand.New(rand.NewPCG(1, uint64(n)))
	out := make([]data.Filing, n)
	for i := range out {
		month := i / len(madeUnits)
		period := data.MonthOf(2024-month/12, 12-month%12)
		if period.Start.Year < 1950 { // more than 17,760 reports: begin again
			period = data.MonthOf(2024-month%888/12, 12-month%12)
		}
		out[i] = makeOne(rnd, i, madeUnits[i%len(madeUnits)], period)
	}
	return out
}

func makeOne(rnd *rand.Rand, i int, unit string, period data.Period) data.Filing {
	month := fmt.Sprintf("tháng %02d/%d", period.Start.Month, period.Start.Year)
	rep := data.Report{Header: data.Header{
		Kind: "báo cáo", Symbol: fmt.Sprintf("%d/BC-UBND", i+1), Title: "Tình hình kinh tế - xã hội " + month,
		Issuer: "Ủy ban nhân dân xã " + unit, Unit: unit, Level: "xã", Place: unit, Date: period.End, Signer: "Nguyễn Văn A",
		SignerTitle: "Chủ tịch", Recipients: []string{"Ủy ban nhân dân huyện", "Lưu: VT"}, Period: period, NextPeriod: period.Next(),
	}}
	for p := range madePassages {
		addPassage(rnd, &rep, p)
	}
	for t := range 5 {
		rep.Tasks = append(rep.Tasks, data.Task{Text: sentence(rnd, 12), Passage: fmt.Sprintf("p%d", madePassages-t)})
	}
	sum := sha256.Sum256([]byte(fmt.Sprint(i)))
	return data.Filing{
		Document: data.Document{Format: "docx", Reader: "docx", Version: 1}, Report: rep, Observations: observe(&rep),
		Hash: hex.EncodeToString(sum[:]), Name: fmt.Sprintf("BC thang %d-%d %s.docx", period.Start.Month, period.Start.Year, unit),
	}
}

func addPassage(rnd *rand.Rand, rep *data.Report, p int) {
	id := fmt.Sprintf("p%d", p+1)
	section := fmt.Sprintf("I.%d", p/6+1)
	if p%6 == 0 {
		words := sentence(rnd, 5)
		rep.Outline = append(rep.Outline, data.Heading{Level: 2, Number: fmt.Sprint(p/6 + 1), Heading: words, Passage: id})
		rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: data.HeadingPassage, Section: section, Text: words})
		return
	}
	subject := madeSubjects[rnd.IntN(len(madeSubjects))]
	text := madeOpenings[rnd.IntN(len(madeOpenings))] + " " + subject + " "
	figures := 1 + (p+1)%2
	if p == madePassages-1 {
		figures = madeFigures - len(rep.Figures)
	}
	for f := range figures {
		number := fmt.Sprintf("%d.%03d", 1+rnd.IntN(99), rnd.IntN(1000))
		start := utf8.RuneCountInString(text)
		text += number + " trường hợp, "
		rep.Figures = append(rep.Figures, data.Figure{
			ID: fmt.Sprintf("f%d", len(rep.Figures)+1), Passage: id, Start: start, End: start + len(number), Number: number,
			Value: data.Decimal{Unscaled: int64(rnd.IntN(99999))}, Unit: "trường hợp", Subject: subject,
			Role: []data.Role{data.Actual, data.Target, data.Prior}[f%3], Time: data.TimePeriod, Source: data.FromText,
			Group: fmt.Sprintf("g%d", p),
		})
	}
	text += sentence(rnd, 10) + ", " + madeTails[rnd.IntN(len(madeTails))] + "."
	rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: data.ItemPassage, Section: section, Topic: "Kết quả", Text: text})
}

// sentence strings syllables together, common ones more often.
func sentence(rnd *rand.Rand, words int) string {
	out := make([]string, words)
	for i := range out {
		out[i] = madeSyllables[int(float64(len(madeSyllables))*rnd.Float64()*rnd.Float64())]
	}
	return strings.Join(out, " ")
}

func observe(rep *data.Report) []data.Observation {
	var out []data.Observation
	for i, f := range rep.Figures {
		if i%4 != 0 {
			continue
		}
		v := f.Value.Float64()
		out = append(out, data.Observation{
			Indicator: "made-" + fmt.Sprint(i/4), Unit: data.UnitRef{Name: rep.Header.Unit, Level: rep.Header.Level},
			Period: rep.Header.Period, Basis: data.InPeriod, Values: data.Values{Value: &v},
			Source: data.Place{Passage: f.Passage, Start: f.Start, End: f.End},
		})
	}
	return out
}
