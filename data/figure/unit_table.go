package figure

// Money, measures and rates: "printed=normal". The normal form is what a
// figure's Unit holds; every form may be followed by "/" and a per-word.
const moneyWords = `
đồng | đ=đồng | vnđ=đồng | vnd=đồng | đồng việt nam=đồng
nghìn đồng | ngàn đồng=nghìn đồng | nghìn đ=nghìn đồng | ngàn đ=nghìn đồng | ngđ=nghìn đồng
triệu đồng | triệu đ=triệu đồng | tr . đồng=triệu đồng | tr . đ=triệu đồng | trđ=triệu đồng | trđồng=triệu đồng | tr đồng=triệu đồng | tr=triệu đồng | triệu vnđ=triệu đồng
tỷ đồng | tỷ đ=tỷ đồng | tỷđ=tỷ đồng | tỷ vnđ=tỷ đồng | nghìn tỷ đồng | ngàn tỷ đồng=nghìn tỷ đồng | nghìn tỷ=nghìn tỷ đồng | ngàn tỷ=nghìn tỷ đồng
usd=USD | đô la mỹ=USD | triệu usd=triệu USD | tỷ usd=tỷ USD | đô la=USD
`

const measureWords = `
ha | hecta=ha | héc ta=ha | hécta=ha | m² = m2 | m2 | m³=m3 | m3 | mét vuông=m2 | mét khối=m3 | km | km² =km2 | km2 | ki lô mét=km | m | mét=m | mét dài=m | md=m | cm | mm | dm
tấn | tạ | yến | kg | kilôgam=kg | ki lô gam=kg | gam=g | g | lít | ml | tấn hơi | tạ tươi
kwh=kWh | kw=kW | mw=MW | mwp=MWp | mw điện=MW | kwp=kWp | kva | kv | mva | triệu kwh=triệu kWh | gb=GB | mb=MB | tb=TB | mbps
tuổi | ngày | độ c | oc=°C | lux | db | ‰ | mg | teu
công | sào | mẫu | mẫu ruộng=mẫu
nghìn tấn | triệu tấn | vạn tấn | nghìn ha | nghìn m3 | triệu m3 | nghìn lít | triệu lít | nghìn m2 | triệu m2
`

// scaleWords stand before a counted noun: "1,2 triệu lượt khách".
const scaleWords = `nghìn | ngàn | vạn | triệu | tỷ | chục | trăm`

// perWords may stand behind the slash of a rate: "tạ/ha", "triệu đồng/người/năm".
const perWords = `
ha | m² | m2 | m³ | m3 | km | km2 | kg | tấn | tạ | con | cây | hộ | người | đầu người | người dân | lao động | nhân khẩu | khẩu | năm | tháng | ngày | vụ | quý | tuần | giờ | ngày đêm | đêm
suất | phần | lượt | lít | căn | nhà | công trình | học sinh | cháu | em | trẻ | gia đình | xã | thôn | ấp | trường | lớp | vạn dân | 1000 dân | nghìn dân | mô hình | dự án | lần | ca | công | sào | lao động | thẻ | hồ sơ | đồng | đối tượng | trường hợp | chiếc | sản phẩm | hội viên | đoàn viên | mẫu | giường | chuyến
`

// perBaseNouns stand behind a round number and a slash: "/100 bé gái".
var perBaseNouns = makePhrases(`dân | bé gái | trẻ | trẻ gái | trẻ đẻ sống | trẻ sinh sống | người | phụ nữ | lao động | hộ | đảng viên | học sinh | km | ha`)

// Nouns that reports count, by what they count; the class decides what the
// second number of a pair may be (16/16 xã is a whole, 58/130 đảng viên a
// plan, 05/14 vụ with a rise or fall last year) and which nouns are joined by
// a comma ("xã, thị trấn").
const placeNouns = `
xã | phường | thị trấn | đặc khu | huyện | quận | thị xã | thành phố | tỉnh | đơn vị hành chính | đơn vị hành chính cấp xã | địa phương | địa bàn
thôn | ấp | khu phố | khóm | buôn | bản | làng | xóm | tổ dân phố | tổ nhân dân | khu dân cư | cụm dân cư | khu | phum sóc | tổ dân cư | khu vực | thôn bản | thôn , bản
cụm công nghiệp | khu công nghiệp | khu , cụm công nghiệp | khu tái định cư | khu đô thị | làng nghề | khu vui chơi | khu du lịch | điểm du lịch | di tích | khu di tích | cụm | tuyến dân cư | cụm , tuyến dân cư | cửa khẩu
xã , thị trấn | xã , phường | xã , phường , thị trấn | phường , xã | thôn , ấp | ấp , khu phố | thôn , khu phố | thôn , tổ dân phố | xã , phường , đặc khu | huyện , thành phố | huyện , thị xã , thành phố | khu phố , ấp
`

const bodyNouns = `
tổ chức đảng | tổ chức cơ sở đảng | đảng bộ | đảng bộ cơ sở | đảng bộ bộ phận | đảng ủy | đảng ủy cơ sở | chi bộ | chi bộ cơ sở | chi bộ trực thuộc | chi đảng bộ | chi , đảng bộ | đảng bộ , chi bộ | chi bộ , đảng bộ | đảng bộ , chi bộ cơ sở | chi bộ , đảng bộ cơ sở | cấp ủy | tổ chức | tổ chức hội | tổ chức đoàn | tổ chức chính trị - xã hội | chi hội | chi đoàn | chi đội | liên đội | tổ hội | tổ đảng | công đoàn cơ sở | công đoàn | nghiệp đoàn | đoàn cơ sở | hội đoàn thể | đoàn thể | ban công tác mặt trận | ban chấp hành
cơ quan | đơn vị | đầu mối | ubnd xã=UBND xã | ubnd phường=UBND phường | đội hình | đội hình tình nguyện | cơ quan , đơn vị | đơn vị sự nghiệp | phòng | ban | ngành | sở | sở ngành | tập thể | tập thể nhỏ | gia đình | dòng họ | doanh nghiệp | doanh nghiệp nhà nước | công ty | nhà máy | xí nghiệp | hợp tác xã | htx=HTX | hợp tác xã nông nghiệp | liên hiệp hợp tác xã | tổ hợp tác | tht=THT | tổ | nhóm | đội | câu lạc bộ | clb=CLB | trang trại | gia trại | hộ kinh doanh | cơ sở | cơ sở sản xuất | cơ sở kinh doanh | cơ sở sản xuất , kinh doanh | cơ sở thờ tự | cơ sở tôn giáo | chi nhánh | ngân hàng | quỹ tín dụng | trường | trường học | trường mầm non | trường tiểu học | điểm trường | trạm y tế | trạm | bệnh viện | phòng khám | nhà thuốc | quầy thuốc | chợ | siêu thị | cửa hàng | điểm bán hàng | văn phòng | ban chỉ đạo | đoàn | đoàn kiểm tra | đoàn giám sát | đoàn công tác | tổ công tác | tổ tự quản | tổ hòa giải | tổ công nghệ số cộng đồng | tổ tiết kiệm | tổ tiết kiệm và vay vốn | hội | hội quần chúng | trung tâm | trung đội | tiểu đội | đại đội | chốt | tổ an ninh | tổ an ninh trật tự | bến | bến xe | nhà hàng | khách sạn | cơ sở lưu trú | mô hình | tổ dân vận | chùa | nhà thờ | giáo xứ | họ đạo | nhà đầu tư | tổ phụ nữ | tổ thanh niên
`

const personNouns = `
người | dân | người dân | người chết | người bị thương | lao động | người lao động | lượt người | lượt | lượt khách | khách | khách du lịch | du khách | khẩu | nhân khẩu | công dân | cử tri | hộ | hộ dân | hộ gia đình | hộ nghèo | hộ cận nghèo | hộ nông dân | lượt hộ | lượt công dân
đảng viên | đồng chí | đ / c = đồng chí | đc=đồng chí | cán bộ | công chức | viên chức | cán bộ , công chức | cán bộ , công chức , viên chức | cán bộ , đảng viên | cbcc | cbccvc | quần chúng | quần chúng ưu tú | đoàn viên | đoàn viên , thanh niên | đoàn viên thanh niên | thanh niên | hội viên | hội viên phụ nữ | cựu chiến binh | cựu quân nhân | phụ nữ | nông dân | nông hộ | thành viên | ủy viên | đại biểu | đại biểu hđnd=đại biểu HĐND | cấp ủy viên | báo cáo viên | tuyên truyền viên | cộng tác viên | cá nhân | tổ trưởng | bí thư | nhân viên | biên chế | hợp đồng | chỉ tiêu biên chế | người có uy tín
học viên | học sinh | hs | bé trai | bé gái | sinh viên | trẻ | trẻ em | cháu | em | em học sinh | giáo viên | giảng viên | thí sinh | bác sĩ | điều dưỡng | y sĩ | dược sĩ | nữ hộ sinh | bệnh nhân | ca | ca mắc | ca bệnh | ca tử vong | ca dương tính | ca sốt xuất huyết | ca máy | người bệnh | người cao tuổi | người khuyết tật | người nghiện | người có công | thương binh | liệt sĩ | mẹ việt nam anh hùng=Mẹ Việt Nam anh hùng | đối tượng | đối tượng chính sách | đối tượng bảo trợ xã hội | bị can | bị cáo | nghi phạm | công nhân | chiến sĩ | dân quân | quân nhân | quân nhân dự bị | quân nhân xuất ngũ | tân binh | vận động viên | vđv | diễn viên | nghệ nhân | huấn luyện viên | trọng tài | tín đồ | chức sắc | chức việc | tình nguyện viên | chuyên gia | lượt đảng viên | lượt đoàn viên | lượt hội viên | lượt cán bộ | lượt học sinh | lượt học viên | lượt bệnh nhân | lượt trẻ | thân nhân | lượt tuyên truyền viên | nạn nhân | hòa giải viên | trưởng thôn | công an viên | lượt đồng chí | cặp vợ chồng | cặp | bà mẹ | sản phụ | phạm nhân | lượt đại biểu | lượt xem | thuê bao | tài xế | lái xe | ccb=CCB | đvtn=ĐVTN | cbql=CBQL | chủ đầu tư | chủ hộ | chủ thể | chủ cơ sở
`

const caseNouns = `
vụ | vụ , việc | vụ việc | vụ án | vụ tai nạn | vụ cháy | vụ vi phạm | vụ tai nạn giao thông | vụ phạm pháp hình sự | án | việc | trường hợp | trường hợp vi phạm=trường hợp | ca vi phạm | đơn | đơn thư | đơn khiếu nại | đơn tố cáo | lượt đơn | ý kiến | lượt ý kiến | ý kiến , kiến nghị | kiến nghị | phản ánh | kiến nghị , phản ánh | phản ánh , kiến nghị | câu hỏi | nội dung | vấn đề | lần | đợt | cuộc | cuộc kiểm tra | cuộc giám sát | cuộc họp | cuộc thi | cuộc thanh tra | buổi | buổi lễ | hội nghị | lớp | lớp tập huấn | khóa | kỳ họp | phiên | phiên tòa | phiên chợ | phiên giao dịch | phiên họp | hội thi | hội thảo | giải | giải pháp | trận | ca trực | lượt tuần tra | chuyến | tua | điểm | điểm thi | điểm cầu | điểm nóng | tụ điểm | tai nạn | ổ dịch | ổ | đám cháy | hòa giải | bản án | quyết định xử phạt | biên bản | tiết | tiết mục | bàn thắng | hoạt động | đề tài | sáng kiến | chuyên đề | cuộc vận động | phong trào | lượt kiểm tra | hồ sơ | hồ sơ thủ tục hành chính | bộ hồ sơ | thủ tục | thủ tục hành chính | tthc=TTHC | dịch vụ công | dịch vụ | giao dịch | lượt giao dịch | tài khoản | tài khoản định danh | tài khoản định danh điện tử | mũi | mũi tiêm | liều | liều vắc xin | mẫu nước | mẫu xét nghiệm | giờ phát sóng | giờ | phút
`

const paperNouns = `
văn bản | văn bản chỉ đạo | văn bản các loại | công văn | nghị quyết | kế hoạch | chương trình | quyết định | thông báo | báo cáo | tờ trình | kết luận | chỉ thị | hướng dẫn | quy chế | quy định | đề án | tin | bài | tin , bài | tin bài | bài viết | tin tức | chuyên mục | phóng sự | ảnh | video | clip | tác phẩm | tờ | tờ rơi | tờ gấp | cuốn | quyển | cuốn sách | sách | tài liệu | bản | băng rôn | khẩu hiệu | băng rôn , khẩu hiệu | pano | áp phích | panô | bảng | biển | biển báo | cờ | câu khẩu hiệu | giấy chứng nhận | giấy chứng nhận quyền sử dụng đất | giấy cnqsdđ=giấy CNQSDĐ | giấy | gcn=GCN | giấy phép | giấy phép xây dựng | giấy khen | bằng khen | bằng | huân chương | huy chương | huy hiệu | danh hiệu | chứng chỉ | chứng nhận | căn cước | căn cước công dân | cccd=CCCD | thẻ căn cước | thẻ | thẻ bhyt=thẻ BHYT | thẻ bảo hiểm y tế | hộ chiếu | sổ | sổ bhxh=sổ BHXH | phiếu | phiếu lý lịch tư pháp | hóa đơn | hợp đồng lao động | trang | trang thông tin | trang zalo=trang Zalo | fanpage | nhóm zalo=nhóm Zalo | chữ ký số | đầu sách | bộ | danh mục | chỉ tiêu | tiêu chí | nhiệm vụ | đầu việc | mục tiêu | chỉ số | nhóm giải pháp | nhóm nhiệm vụ | chi tiêu | tin nhắn | bản tin | thư | email | văn kiện | cam kết | bản cam kết | lượt truy cập | thửa | thửa đất | lô | nền | nền nhà
`

const thingNouns = `
dự án | công trình | phần việc | công trình , phần việc | hạng mục | gói thầu | tuyến | tuyến đường | đoạn đường | con đường | hẻm | ngõ | đường hẻm | đường | cầu | cầu giao thông | cống | kênh | hồ | đập | trạm bơm | giếng | đèn | bóng đèn | bóng | trụ | trụ đèn | camera | mắt camera | mắt | máy | máy tính | thiết bị | bộ máy tính | máy bơm | nhà | căn nhà | căn | ngôi nhà | nhà tình nghĩa | nhà tình thương | nhà đại đoàn kết | mái ấm | mái ấm tình thương | phòng học | phòng công vụ | phòng ở | phòng máy | gian | giường bệnh | giường | nhà văn hóa | nhà vệ sinh | hố rác | thùng rác | bia | tượng đài | nghĩa trang | mộ | hài cốt | bộ hài cốt
phần quà | suất quà | suất | suất học bổng | suất học tập | học bổng | phần | quà | túi quà | túi | túi thuốc | thùng | thùng mì | thùng sữa | hộp | hộp sữa | gói | gói quà | chai | bình | bịch | bao | bao gạo | kg gạo=kg | cái | chiếc | cây | cây xanh | cây giống | con | con giống | con bò | con heo | con lợn | con gia cầm | con trâu | đàn | lồng | bè | ao | bộ quần áo | bộ bàn ghế | quyển tập | quyển vở | vở | tập | cặp sách | áo | áo ấm | áo phao | mũ | nón | mũ bảo hiểm | nón bảo hiểm | chăn | mền | xe | xe đạp | xe lăn | xe mô tô | xe ô tô | xe máy | ô tô | mô tô | phương tiện | tàu | tàu cá | ghe | thuyền | xuồng | chuyến xe | khẩu súng | khẩu | súng | viên đạn | viên | quả | vũ khí | tang vật | bánh | tép | đơn vị máu | đơn vị | sản phẩm | sản phẩm ocop=sản phẩm OCOP | mặt hàng | mã vùng trồng | mã số | mã | thương hiệu | nhãn hiệu | sao | điểm bán | gian hàng | quầy | điểm sáng | điểm du lịch | điểm tuyên truyền | cụm loa | loa | bộ loa | điểm truy cập | điểm truy nhập | trạm bts=trạm BTS | kịch bản | mô hình sản xuất | nguồn | nguồn vốn | nền tảng | hệ thống | phần mềm | ứng dụng | cổng | gốc | chậu | luống | bông | trứng | quả trứng | triệu quả | vườn | thửa ruộng | ruộng | hầm | bể | lò | lò giết mổ | kho | bãi | sân | sân bóng | sân vận động | khu thể thao | phòng đọc | thư viện | tủ sách | tủ | bàn | ghế | ti vi | tivi | quạt | nồi | bếp | can | xô | lá cờ | lá | tấm | thanh | mét khối gỗ | vòng | hình ảnh | chậu hoa
chỗ làm | việc làm | việc làm mới | chỗ | vị trí | suất đầu tư | nghề | ngành nghề | lĩnh vực | khâu đột phá | khâu | đột phá | bước | tầng | nét mới | môn | môn thể thao | môn học | bộ môn | huy chương vàng | huy chương bạc | huy chương đồng | hcv=HCV | hcb=HCB | hcđ=HCĐ | giải nhất | giải nhì | giải ba | giải khuyến khích | loại | loại hình | dân tộc | tôn giáo | quốc gia | nước | thế hệ | hợp phần | ngày công | lượt ngày công | ngày công lao động | công lao động | lượt phương tiện | tổ máy | bộ phận | cơ sở dữ liệu | trang thiết bị | mô tô , xe máy | xã viên
`

// percentWords behind a number; the sign % is read by itself.
const percentWords = `phần trăm=% | điểm phần trăm=điểm % | điểm %=điểm %`
