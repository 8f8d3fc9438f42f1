package wording

// Sentences around the statements: true of most offices, with small figures
// of their own ({#a-b}: a count between a and b, more in a district or a longer
// period; {%a-b}: a number that does not grow with them).
var (
	farming = []string{
		"Tổ chức {#2-6} lớp tập huấn kỹ thuật canh tác, có {#60-240} lượt nông dân tham dự.",
		"Ngành chuyên môn thường xuyên kiểm tra hệ thống kênh mương, nạo vét {#800-3500} m kênh nội đồng phục vụ tưới tiêu.",
		"Phun thuốc khử trùng, tiêu độc {#2-9} đợt tại các khu chăn nuôi; không để xảy ra dịch bệnh nguy hiểm trên vật nuôi.",
		"Tiếp tục hướng dẫn nông dân chăm sóc cây trồng, chủ động phòng trừ sâu bệnh theo lịch thời vụ.",
		"Duy trì {#4-12} mô hình sản xuất có hiệu quả, trong đó có {#1-3} mô hình ứng dụng công nghệ cao.",
		"Năng suất lúa bình quân ước đạt {%52-68} tạ/ha, giá bán ổn định, nông dân phấn khởi sản xuất.",
		"Diện tích rau màu các loại duy trì trên {%40-180} ha, cung cấp đủ nhu cầu tiêu dùng tại chỗ.",
		"Khoảng {%60-90}% diện tích canh tác đã áp dụng cơ giới hóa ở khâu làm đất và thu hoạch.",
	}
	finance = []string{
		"Thường xuyên rà soát, đôn đốc các khoản thu còn tồn đọng; chi ngân sách đúng quy định, tiết kiệm.",
		"Chỉ đạo các ngành tăng cường chống thất thu, nhất là thuế ngoài quốc doanh và các khoản thu từ đất.",
		"Hội đồng tư vấn thuế họp {#1-3} phiên, rà soát {#40-180} hộ kinh doanh để xác định mức thuế khoán.",
		"Việc công khai dự toán, quyết toán được thực hiện đúng thời gian, đúng biểu mẫu.",
	}
	building = []string{
		"Đôn đốc các đơn vị thi công bảo đảm tiến độ, chất lượng công trình; kịp thời tháo gỡ vướng mắc về mặt bằng.",
		"Nhân dân hiến {#300-2600} m2 đất và đóng góp {#40-320} ngày công làm đường giao thông nông thôn.",
		"Kiểm tra trật tự xây dựng, lập biên bản {#2-7} trường hợp xây dựng không phép.",
		"Hoàn thành, đưa vào sử dụng {#1-3} tuyến đường bê tông với chiều dài {#450-1900} m.",
	}
	land = []string{
		"Tiếp nhận và chuyển giải quyết {#12-60} hồ sơ đất đai; cấp {#3-20} giấy chứng nhận quyền sử dụng đất lần đầu.",
		"Ra quân tổng vệ sinh môi trường {#2-5} đợt, thu gom {#3-18} tấn rác, có {#120-600} lượt người tham gia.",
		"Công tác quản lý đất đai được tăng cường, phát hiện và xử lý {#1-4} trường hợp lấn chiếm.",
		"Tỷ lệ thu gom, xử lý rác thải sinh hoạt đạt {%88-98}%; vận động {#20-90} hộ phân loại rác tại nguồn.",
		"Giá cả hàng hóa thiết yếu ổn định; cấp mới {#4-19} giấy chứng nhận đăng ký hộ kinh doanh.",
	}
	school = []string{
		"Các trường duy trì tốt nền nếp dạy và học, tỷ lệ chuyên cần đạt {%96-99}%.",
		"Hệ thống truyền thanh phát {#26-120} lượt tin, bài tuyên truyền các chủ trương, chính sách mới.",
		"Phong trào văn hóa, văn nghệ, thể dục thể thao được duy trì; tổ chức {#2-6} giải thi đấu ở cơ sở.",
		"Vận động {#3-16} học sinh có nguy cơ bỏ học trở lại lớp.",
		"Phát {#200-900} tờ rơi tuyên truyền về chuyển đổi số, hướng dẫn người dân sử dụng dịch vụ công trực tuyến.",
	}
	welfare = []string{
		"Chi trả trợ cấp xã hội kịp thời cho {#120-460} đối tượng, tổng kinh phí {#75-390} triệu đồng.",
		"Thực hiện đầy đủ chế độ, chính sách đối với người có công; thăm hỏi {#8-34} gia đình.",
		"Vận động quỹ Vì người nghèo được hơn {#25-130} triệu đồng, hỗ trợ {#3-12} hộ phát triển sản xuất.",
		"Bàn giao {#2-4} căn nhà đại đoàn kết, mỗi căn trị giá {%50-80} triệu đồng.",
		"Ngân hàng Chính sách xã hội giải ngân cho {#12-48} hộ vay với số tiền {#600-2900} triệu đồng.",
	}
	defence = []string{
		"Duy trì nghiêm chế độ trực sẵn sàng chiến đấu; lực lượng dân quân phối hợp tuần tra {#12-40} lượt.",
		"Huấn luyện dân quân đạt {%96-100}% quân số, an toàn tuyệt đối.",
		"Đăng ký nghĩa vụ quân sự lần đầu cho {#18-64} thanh niên tuổi 17.",
		"Tình hình an ninh chính trị ổn định, không để xảy ra tình huống bị động, bất ngờ.",
	}
	order = []string{
		"Lực lượng công an tuần tra {#20-60} lượt, lập biên bản {#6-38} trường hợp vi phạm, phạt tiền {#12-95} triệu đồng.",
		"Thu nhận {#40-260} hồ sơ cấp thẻ căn cước, kích hoạt {#60-310} tài khoản định danh điện tử.",
		"Vận động thu hồi {#2-9} vũ khí thô sơ, công cụ hỗ trợ do người dân tự nguyện giao nộp.",
		"Tuyên truyền phòng cháy, chữa cháy cho {#150-620} lượt người; kiểm tra {#9-33} cơ sở.",
	}
	office = []string{
		"Tiếp công dân {#4-26} lượt, giải đáp trực tiếp, không phát sinh đơn thư kéo dài.",
		"Niêm yết công khai đầy đủ bộ thủ tục hành chính, quy trình giải quyết tại nơi tiếp nhận.",
		"Tỷ lệ hồ sơ nộp trực tuyến đạt {%62-96}%, thanh toán trực tuyến đạt {%45-90}%.",
		"Hòa giải thành {#2-9} vụ mâu thuẫn trong nội bộ nhân dân ngay từ cơ sở.",
		"Tổ chức {#1-4} cuộc tuyên truyền, phổ biến giáo dục pháp luật với {#70-320} lượt người dự.",
	}
	ideology = []string{
		"Kịp thời phổ biến, quán triệt các chỉ thị, nghị quyết mới của cấp trên cho {#150-620} lượt cán bộ, đảng viên.",
		"Nắm chắc tình hình tư tưởng, dư luận xã hội; định hướng tuyên truyền các vấn đề Nhân dân quan tâm.",
		"Đăng tải {#18-95} tin, bài trên trang thông tin điện tử và các nhóm mạng xã hội của địa phương.",
		"Duy trì sinh hoạt chi bộ định kỳ, tỷ lệ đảng viên dự sinh hoạt đạt {%93-99}%.",
	}
	inspection = []string{
		"Ủy ban Kiểm tra tiến hành giám sát {#1-4} chi bộ theo chương trình; chưa phát hiện vi phạm phải xử lý.",
		"Kiểm tra việc chấp hành quy chế làm việc và thu, nộp đảng phí tại {#2-6} chi bộ.",
		"Trong kỳ không có tổ chức đảng, đảng viên bị thi hành kỷ luật.",
		"Tiếp nhận và xử lý {#1-3} đơn phản ánh, kiến nghị liên quan đến đảng viên theo đúng thẩm quyền.",
	}
	masses = []string{
		"Mặt trận và các đoàn thể vận động đoàn viên, hội viên tham gia {#5-18} công trình, phần việc thiết thực.",
		"Các đoàn thể kết nạp mới {#12-64} đoàn viên, hội viên, nâng tổng số lên {%1400-5200} người.",
		"Thực hiện tốt quy chế dân chủ ở cơ sở; duy trì {#6-18} mô hình dân vận khéo.",
		"Phối hợp chăm lo, hỗ trợ {#10-45} hộ có hoàn cảnh khó khăn với số tiền {#15-80} triệu đồng.",
	}
	merits = []string{
		"Tình hình kinh tế - xã hội tiếp tục ổn định; các chỉ tiêu chủ yếu cơ bản đạt tiến độ đề ra; an sinh xã hội được bảo đảm.",
		"Cấp ủy, chính quyền tập trung lãnh đạo, chỉ đạo toàn diện các mặt công tác; đời sống Nhân dân từng bước được nâng lên.",
		"Các ngành, đoàn thể và Nhân dân tích cực hưởng ứng các phong trào thi đua; an ninh chính trị, trật tự an toàn xã hội được giữ vững.",
	}
	shortcomings = []string{
		"Tiến độ giải ngân một số công trình còn chậm do vướng mắc trong giải phóng mặt bằng.",
		"Việc nộp hồ sơ trực tuyến ở một số lĩnh vực còn phụ thuộc vào sự hướng dẫn của cán bộ.",
		"Một số {ap} chưa chủ động báo cáo, phản ánh tình hình về cấp trên.",
		"Tình hình trộm cắp vặt, vi phạm trật tự an toàn giao thông vẫn còn xảy ra.",
		"Ý thức giữ gìn vệ sinh môi trường của một bộ phận người dân chưa cao.",
		"Giá vật tư nông nghiệp còn cao, ảnh hưởng đến hiệu quả sản xuất.",
	}
	partyShortcomings = []string{
		"Công tác tạo nguồn phát triển đảng viên trong thanh niên nông thôn còn gặp khó khăn do lao động trẻ đi làm xa.",
		"Chất lượng sinh hoạt ở một số chi bộ chưa cao, nội dung sinh hoạt chuyên đề còn trùng lặp.",
		"Việc triển khai nghị quyết ở một vài chi bộ còn chậm, chưa sát với tình hình thực tế.",
		"Công tác nắm bắt, định hướng dư luận xã hội có lúc chưa kịp thời.",
	}
	reasons = []string{
		"Nguyên nhân chủ yếu là do một số ngành, {ap} chưa thật sự quyết liệt trong chỉ đạo, điều hành.",
		"Nguyên nhân: đội ngũ cán bộ còn mỏng, kiêm nhiệm nhiều việc; công tác phối hợp có lúc chưa chặt chẽ.",
		"Khách quan do thời tiết diễn biến thất thường; chủ quan do công tác kiểm tra, đôn đốc chưa thường xuyên.",
	}
)

// breakdown is a total with three parts that add up; topic says where it
// may stand.
type breakdown struct {
	topic     kind
	text      string
	low, high int // of each part
}

var (
	breakdowns = []breakdown{
		{policeTopic, "Xử phạt vi phạm hành chính {p0} trường hợp, gồm {p1} trường hợp vi phạm trật tự an toàn giao thông, {p2} trường hợp về an ninh trật tự và {p3} trường hợp vi phạm trật tự xây dựng.", 2, 24},
		{lawTopic, "Thực hiện chứng thực {p0} việc, trong đó chứng thực bản sao {p1} việc, chứng thực chữ ký {p2} việc, chứng thực hợp đồng, giao dịch {p3} việc.", 20, 190},
		{lawTopic, "Tiếp nhận {p0} đơn của công dân, trong đó có {p1} đơn đề nghị, {p2} đơn phản ánh và {p3} đơn tranh chấp đất đai; đã giải quyết và trả lời theo đúng thẩm quyền.", 1, 8},
		{healthTopic, "{yte} khám, chữa bệnh cho {p0} lượt người (khám bảo hiểm y tế {p1} lượt, khám dịch vụ {p2} lượt, khám sức khỏe người cao tuổi {p3} lượt).", 40, 420},
		{buildingTopic, "Hiện có {p0} công trình trong kế hoạch: {p1} công trình hoàn thành, {p2} công trình đang thi công, {p3} công trình đang hoàn thiện hồ sơ.", 1, 9},
		{policeTopic, "Tổ chức {p0} cuộc tuyên truyền, bao gồm: {p1} cuộc tại khu dân cư, {p2} cuộc tại trường học, {p3} cuộc tại cơ sở sản xuất.", 2, 12},
		{staffTopic, "Kiểm tra, giám sát {p0} lượt tổ chức đảng và đảng viên, trong đó kiểm tra định kỳ {p1} lượt, giám sát chuyên đề {p2} lượt, giám sát thường xuyên {p3} lượt.", 1, 8},
		{staffTopic, "Cử {p0} đồng chí đi học, gồm {p1} đồng chí học trung cấp lý luận chính trị, {p2} đồng chí học đại học và {p3} đồng chí dự các lớp bồi dưỡng ngắn hạn.", 1, 9},
		{staffTopic, "Ban hành {p0} văn bản lãnh đạo, chỉ đạo (nghị quyết {p1}, kế hoạch {p2}, công văn {p3}).", 2, 19},
	}
)

var (
	governmentStanding = []string{
		"Tiếp tục đẩy mạnh các biện pháp thu ngân sách, phấn đấu hoàn thành dự toán được giao; chi đúng chế độ, tiết kiệm.",
		"Đẩy nhanh tiến độ thi công và giải ngân vốn đầu tư công, kịp thời tháo gỡ khó khăn về giải phóng mặt bằng.",
		"Tăng cường kiểm tra, phòng chống dịch bệnh trên cây trồng, vật nuôi và trên người.",
		"Nâng cao tỷ lệ hồ sơ giải quyết đúng hạn và hồ sơ nộp trực tuyến tại Bộ phận Một cửa.",
		"Vận động người dân tham gia bảo hiểm y tế, bảo hiểm xã hội tự nguyện đạt chỉ tiêu giao.",
		"Tăng cường tuần tra, kiểm soát, kéo giảm phạm pháp hình sự và tai nạn giao thông.",
		"Quản lý chặt chẽ đất đai, trật tự xây dựng, vệ sinh môi trường trên địa bàn.",
		"Duy trì chế độ trực sẵn sàng chiến đấu, trực chỉ huy, trực phòng chống thiên tai.",
	}
	partyStanding = []string{
		"Nâng cao chất lượng sinh hoạt chi bộ, nhất là sinh hoạt chuyên đề.",
		"Chỉ đạo các chi bộ rà soát nguồn, phấn đấu hoàn thành chỉ tiêu kết nạp đảng viên.",
		"Thực hiện chương trình kiểm tra, giám sát bảo đảm tiến độ đề ra.",
		"Lãnh đạo chính quyền tập trung thu ngân sách, giải ngân vốn đầu tư công và thực hiện các chỉ tiêu còn thấp.",
		"Lãnh đạo giữ vững an ninh chính trị, trật tự an toàn xã hội trên địa bàn.",
		"Tăng cường công tác tuyên truyền, nắm tình hình dư luận xã hội và định hướng thông tin kịp thời.",
		"Lãnh đạo Mặt trận và các đoàn thể đổi mới nội dung, phương thức hoạt động hướng về cơ sở.",
	}
)
