package wording

// event is something that an office does in a certain month: promised by the
// report before, told by the report of that month. action follows "đã" and
// "tập trung"; told is what the later report adds.
type event struct {
	month  int
	topic  kind // where it is told
	action string
	told   string
}

var governmentEvents = []event{
	{1, welfareTopic, "chăm lo Tết cho gia đình chính sách, người có công và hộ nghèo", "trao {#80-320} phần quà, tổng trị giá {#60-240} triệu đồng từ nguồn vận động xã hội hóa"},
	{1, moneyTopic, "giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội năm {n} cho các ngành, {ap}", "tất cả các ngành, {ap} đã đăng ký chỉ tiêu thi đua"},
	{1, armyTopic, "tổ chức khám sức khỏe nghĩa vụ quân sự đợt cuối", "có {#30-90} thanh niên đủ điều kiện sức khỏe"},
	{2, armyTopic, "tổ chức Lễ giao nhận quân năm {n}", "buổi lễ diễn ra trang trọng, an toàn, tiết kiệm"},
	{2, landTopic, "phát động Tết trồng cây đời đời nhớ ơn Bác Hồ", "trồng được {#500-3200} cây xanh các loại"},
	{2, healthTopic, "kiểm tra an toàn thực phẩm trước và sau Tết Nguyên đán", "kiểm tra {#12-48} cơ sở, nhắc nhở {#2-6} cơ sở chưa thực hiện đúng quy định"},
	{3, armyTopic, "tổng kết công tác tuyển quân và gặp mặt thanh niên hoàn thành nghĩa vụ trở về địa phương", "tiếp nhận {#8-26} quân nhân xuất ngũ, tư vấn nghề cho {#5-18} người"},
	{3, farmTopic, "triển khai chiến dịch làm thủy lợi nội đồng mùa khô", "nạo vét {#1200-5400} m kênh mương, huy động {#90-420} ngày công"},
	{3, landTopic, "rà soát, bổ sung quy hoạch sử dụng đất", "đã hoàn thành hồ sơ trình cấp trên thẩm định"},
	{4, healthTopic, "tổ chức Tháng hành động vì chất lượng an toàn thực phẩm", "treo {#10-40} băng rôn, phát {#300-900} tờ rơi tuyên truyền"},
	{4, welfareTopic, "viếng nghĩa trang liệt sĩ nhân kỷ niệm Ngày Giải phóng miền Nam", "có {#120-380} lượt cán bộ, đoàn viên, hội viên tham gia"},
	{4, officeTopic, "tập huấn kỹ năng sử dụng dịch vụ công trực tuyến cho Tổ công nghệ số cộng đồng", "mở {#2-5} lớp với {#70-210} học viên"},
	{5, welfareTopic, "phát động Tháng Công nhân và Tháng hành động về an toàn, vệ sinh lao động", "thăm hỏi {#6-20} công nhân có hoàn cảnh khó khăn"},
	{5, buildingTopic, "kiểm tra công tác phòng, chống thiên tai tại các tuyến đê xung yếu", "khắc phục {#2-7} điểm có nguy cơ sạt lở"},
	{5, schoolTopic, "tổng kết năm học tại các trường trên địa bàn", "tỷ lệ học sinh hoàn thành chương trình lớp học đạt {%97-99}%"},
	{6, schoolTopic, "tổ chức Ngày Gia đình Việt Nam 28/6", "thu hút {#150-460} lượt người dân tham gia các hoạt động giao lưu"},
	{6, lawTopic, "tiếp xúc cử tri trước kỳ họp thường lệ giữa năm của Hội đồng nhân dân", "tiếp nhận {#9-31} ý kiến, kiến nghị của cử tri"},
	{6, landTopic, "ra quân dọn vệ sinh, khơi thông dòng chảy hưởng ứng Ngày Môi trường thế giới", "thu gom {#4-22} tấn rác thải"},
	{7, welfareTopic, "tổ chức các hoạt động kỷ niệm Ngày Thương binh - Liệt sĩ 27/7", "tặng {#70-260} suất quà cho gia đình chính sách, sửa chữa {#1-4} căn nhà tình nghĩa"},
	{7, moneyTopic, "đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm", "xác định {#3-6} chỉ tiêu cần tập trung trong 6 tháng cuối năm"},
	{7, healthTopic, "phun hóa chất diệt muỗi phòng, chống sốt xuất huyết", "xử lý {#3-9} ổ dịch nhỏ, không có ca tử vong"},
	{8, schoolTopic, "chuẩn bị cơ sở vật chất cho năm học mới", "sửa chữa {#4-14} phòng học, kinh phí {#90-480} triệu đồng"},
	{8, policeTopic, "tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc", "biểu dương {#5-15} tập thể và {#8-24} cá nhân tiêu biểu"},
	{8, welfareTopic, "rà soát hộ nghèo, hộ cận nghèo phát sinh", "đã thẩm tra {#6-28} trường hợp theo đề nghị của {ap}"},
	{9, schoolTopic, "tổ chức khai giảng năm học mới", "huy động {#900-2600} học sinh ra lớp, tỷ lệ trẻ 6 tuổi vào lớp 1 đạt 100%"},
	{9, welfareTopic, "trao quà Tết Trung thu cho thiếu nhi", "trao {#300-1200} phần quà, kinh phí vận động {#30-120} triệu đồng"},
	{9, armyTopic, "diễn tập chiến đấu trong khu vực phòng thủ", "kết quả đạt loại giỏi, an toàn tuyệt đối về người và phương tiện"},
	{10, officeTopic, "tổ chức Ngày Chuyển đổi số quốc gia 10/10", "hướng dẫn {#120-540} người dân cài đặt ứng dụng định danh điện tử"},
	{10, armyTopic, "sơ tuyển nghĩa vụ quân sự cho nguồn nhập ngũ năm sau", "có {#90-260} thanh niên tham gia sơ tuyển"},
	{10, welfareTopic, "điều tra, rà soát hộ nghèo, hộ cận nghèo định kỳ cuối năm", "{#15-40} điều tra viên đã được tập huấn, phân công địa bàn"},
	{11, schoolTopic, "tổ chức Ngày hội Đại đoàn kết toàn dân tộc ở khu dân cư", "tất cả các khu dân cư đều tổ chức, trao {#60-220} phần quà cho hộ khó khăn"},
	{11, moneyTopic, "đôn đốc thu các khoản thuế, phí còn tồn đọng", "thu được {#80-390} triệu đồng nợ đọng"},
	{11, healthTopic, "thực hiện Tháng hành động phòng, chống HIV/AIDS", "tư vấn cho {#90-340} lượt người"},
	{12, armyTopic, "tổ chức kỷ niệm Ngày thành lập Quân đội nhân dân Việt Nam và Ngày hội Quốc phòng toàn dân", "gặp mặt {#40-130} cựu chiến binh tiêu biểu"},
	{12, lawTopic, "tổng kết phong trào thi đua và bình xét khen thưởng năm {n}", "đề nghị khen thưởng {#6-18} tập thể, {#14-52} cá nhân"},
	{12, moneyTopic, "hoàn thành khóa sổ kế toán, quyết toán ngân sách năm {n}", "hồ sơ, chứng từ được lập đầy đủ, đúng thời hạn"},
}

var partyEvents = []event{
	{1, checkTopic, "ban hành chương trình công tác và chương trình kiểm tra, giám sát năm {n}", "giao nhiệm vụ cụ thể cho {#8-16} đồng chí cấp ủy viên"},
	{1, staffTopic, "thăm, chúc Tết đảng viên cao tuổi, đảng viên có hoàn cảnh khó khăn", "đến thăm, tặng quà {#14-52} đồng chí, kinh phí gần {#12-40} triệu đồng"},
	{2, staffTopic, "tổ chức lễ trao Huy hiệu Đảng đợt 3/2", "trao Huy hiệu cho {#6-28} đồng chí"},
	{2, massesTopic, "gặp mặt đầu xuân, phát động phong trào thi đua năm {n}", "có {#80-260} đại biểu dự"},
	{3, ideaTopic, "học tập, quán triệt chuyên đề năm {n} về học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "{#180-640} đảng viên tham gia, tỷ lệ {%95-99}%"},
	{3, checkTopic, "kiểm tra việc giao, nhận quân và công tác lãnh đạo nhiệm vụ quân sự", "các chi bộ thực hiện nghiêm túc, đúng quy trình"},
	{4, ideaTopic, "sinh hoạt chính trị kỷ niệm Ngày Giải phóng miền Nam, thống nhất đất nước", "tất cả các chi bộ tổ chức sinh hoạt chuyên đề"},
	{4, staffTopic, "mở lớp bồi dưỡng nhận thức về Đảng đợt 1", "có {#28-74} quần chúng ưu tú tham gia"},
	{5, staffTopic, "tổ chức lễ trao Huy hiệu Đảng đợt 19/5", "trao Huy hiệu cho {#5-22} đồng chí, trong đó truy tặng {#1-2} đồng chí"},
	{5, massesTopic, "đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân", "tiếp thu {#11-38} ý kiến, trả lời trực tiếp {#8-11} ý kiến"},
	{6, checkTopic, "sơ kết 6 tháng thực hiện nghị quyết và chương trình kiểm tra, giám sát", "đánh giá {#15-24} chỉ tiêu, đề ra giải pháp khắc phục từng chỉ tiêu đạt thấp"},
	{6, ideaTopic, "bồi dưỡng lý luận chính trị cho đảng viên mới", "cấp giấy chứng nhận cho {#22-60} học viên"},
	{7, ideaTopic, "tổ chức sinh hoạt về nguồn, tri ân các anh hùng liệt sĩ", "có {#90-240} đảng viên tham gia"},
	{7, staffTopic, "rà soát, bổ sung quy hoạch cán bộ nhiệm kỳ mới", "đưa ra khỏi quy hoạch {#1-4} đồng chí, bổ sung {#3-9} đồng chí"},
	{8, checkTopic, "kiểm tra chuyên đề về sinh hoạt chi bộ", "kiểm tra {#4-9} chi bộ, chấn chỉnh {#1-3} chi bộ còn lúng túng về nội dung"},
	{8, ideaTopic, "tuyên truyền kỷ niệm Cách mạng Tháng Tám và Quốc khánh 2/9", "phát {#20-60} lượt tin, bài trên hệ thống truyền thanh"},
	{9, staffTopic, "tổ chức lễ trao Huy hiệu Đảng đợt 2/9", "trao Huy hiệu cho {#7-30} đồng chí"},
	{9, ideaTopic, "tổ chức hội nghị báo cáo viên thông tin thời sự", "có {#60-190} báo cáo viên, tuyên truyền viên dự"},
	{10, massesTopic, "lãnh đạo đại hội các đoàn thể và kỷ niệm Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam", "biểu dương {#10-42} gương phụ nữ tiêu biểu"},
	{10, staffTopic, "mở lớp bồi dưỡng nhận thức về Đảng đợt 2", "có {#24-68} quần chúng ưu tú tham gia"},
	{11, staffTopic, "tổ chức lễ trao Huy hiệu Đảng đợt 7/11", "trao Huy hiệu cho {#5-25} đồng chí"},
	{11, staffTopic, "hướng dẫn kiểm điểm, đánh giá, xếp loại tổ chức đảng và đảng viên năm {n}", "các chi bộ đã đăng ký lịch kiểm điểm"},
	{12, staffTopic, "kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên", "tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt trên {%90-98}%"},
	{12, staffTopic, "tổng kết công tác xây dựng Đảng năm {n}", "khen thưởng {#3-8} chi bộ và {#12-40} đảng viên"},
}
