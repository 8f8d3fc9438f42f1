package figure

// Single words by what they do in a sentence. A word may stand in several
// lists.

// linkWords tie a number to what it counts; they are cut off both ends of a
// subject.
const linkWords = `
là | đạt | được | có | còn | gồm | với | cho | khoảng | trên | gần | hơn | ước | xấp | xỉ | chừng | dưới | tới | đến | từ | thêm | lên | xuống | mức | chiếm | bằng | và | hoặc | hay | cùng | do | bởi | thì | mà | này | nhưng | song | chỉ | đã | đang | sẽ | vẫn | cũng | đều | tăng | giảm | vượt | ở | tại | trong | về | của | theo | để | nhằm | so | khi | như | thuộc | bị | gấp | làm | khiến | rồi | vào | qua | cả | các | những | mỗi
`

// notNouns never begin the name of a counted thing.
const notNounWords = `
và | hoặc | hay | của | cho | với | từ | đến | trong | trên | dưới | tại | ở | theo | so | là | có | được | đạt | còn | bị | đã | đang | sẽ | không | chưa | nên | thì | mà | để | nhằm | do | bởi | về | vào | ra | lên | xuống | qua | gồm | như | cũng | đều | tăng | giảm | chiếm | vượt | bằng | hơn | gần | khoảng | rất | nhất | nhưng | tuy | vì | khi | nếu | trở | sau | trước | này | đó | kia | nay | cùng | các | những | mỗi | mọi | một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | lại | rồi | vẫn | chỉ | cả | thuộc | trừ | riêng | bao | tính | ngoài | giữa | quý | tháng | tuần | ngày | tuổi | ước | đồng | thêm | tốt | khá | xuất | mới | cũ | đúng | quá | hạn | toàn | thứ | đầu | cuối | năm
`

// timeHeads are words after which a number names a day, month or year.
const yearHeads = `năm | xuân | hè | thu | đông | mùa | quý | tháng | kỳ | khóa | niên | tý | sửu | dần | mão | thìn | tỵ | ngọ | mùi | thân | dậu | tuất | hợi | tết | đoạn | đầu | cuối | giữa | trước | sau | từ | đến | tới | hết | luật | hiến | pháp`
const dateHeads = `ngày | đợt | đến | từ | trước | sau | tới | lễ | tết | dịp | mừng | sáng | chiều | tối | hôm | hạn | hết | và | đường`

// nameCounts follow a number in slogans and fixed names: "5 không, 3 sạch",
// "4 tại chỗ", "chính quyền 02 cấp", "3 trong 1".
const nameCounts = `không | có | sạch | tốt | nhất | cùng | biết | xây | chống | tại | hơn | rõ | dám | thật | thực | nhanh | an | trong | cấp | mặt | chiều | chân | sẵn | giữ | đúng | đủ | bám | tự | xanh | hóa | nâng | quyết | chủ | phẩm | đảm`

// approxWords make a number approximate and are kept with it.
const approxWords = `trên | khoảng | gần | hơn | ước | dưới | xấp xỉ | chừng | ước khoảng | ước đạt | ước đạt khoảng | ước đạt trên | không dưới | không quá | tối thiểu | tối đa | ít nhất | từ khoảng | ngót | suýt soát | ước tính | dự kiến | ước đạt gần | ước thực hiện | ước chừng | hơn khoảng | trên khoảng`

// Words before a number that make it a name, always.
const alwaysNames = `
thứ | lần thứ | khóa | điều | khoản | quốc lộ | tỉnh lộ | hương lộ | huyện lộ | đường tỉnh | đường huyện | ql | đt | hl | đh | tl | đợt | quý | tháng | tuần thứ | ngày | giai đoạn | phụ lục | biểu mẫu | mẫu số | đề án | nghị quyết số | thông tư | nghị định | công điện | pháp lệnh | luật số | ban chỉ đạo | ban chỉ huy | điện thoại | đường dây nóng | tổng đài | số điện thoại | hotline | fax | thửa | hạng | xếp hạng | mức độ | chuẩn cấp | tổ liên gia | tổ đại biểu | tổ bầu cử | đại biểu tổ | điểm bỏ phiếu số | khu vực bỏ phiếu số | đơn vị bầu cử số | chương | vitamin b | iso | tcvn | qcvn | covid | windows | lúc | số tài khoản | mã số thuế | hộp thư | khoảnh | tiểu khu | vành đai | cột mốc | vĩ độ | kinh độ
`

// Words before a number that make it a name where no known unit follows.
const weakNames = `
lớp | khoa | năm | công tác | đội công tác | khối | khối lớp | mức | nghị quyết | chỉ thị | kết luận | quy định | liên gia | biểu | ấp | thôn | bản | làng | xóm | khóm | khu phố | khu vực | khu | tổ | tổ dân phố | tổ nhân dân | đội | cụm | quận | phường | đường | hẻm | ngõ | phòng | tầng | nhóm | vòng | bước | dự án | tiểu dự án | dự án thành phần | chương trình | kế hoạch | mục | tiêu chí | hợp phần | nội dung | gói thầu | gói | phần | bậc | cấp | loại | lần | vụ | tập | trang | câu | bảng | hình | kỳ | phiên | trạm | tuyến | cầu | kênh | cống | lô | trung đoàn | tiểu đoàn | đại đội | sư đoàn | lữ đoàn | quân khu | chốt | mác | tuýp | cơ sở | chi bộ | chi hội | chi đoàn | chi nhánh | trường | đoàn | quyết định | công văn | thông báo | hướng dẫn | tờ trình | báo cáo | văn bản | quy chế | luật | dân quân | tổ hợp | mô hình | phong trào | chuyên đề | km | điểm | mũi | liều | chỉ tiêu | nhiệm vụ | học kỳ | kỳ họp | tờ | văn phòng | trung tâm | lộ | quỹ | tết | tuổi | chuẩn | mốc | cột | ô | lầu | cổng | pha | phi | đường kính | năm học
`

// durations follow a number that is a span of time or an age, no figure.
const durationWords = `năm | tháng | tuần | ngày | tuổi | thế kỷ | quý | thập kỷ | thập niên | tháng tuổi | vụ / năm | giờ | phút | giây | đêm`

// notNames end in a word of weakNames and are no names.
var notNames = makePhrases(`quân đội | bộ đội | liên đội | xã đội | thành phần | học phần | một phần | số lần | nhiều lần | nhà trường | môi trường | thị trường | công trường | bí thư đoàn | cán bộ đoàn | công đoàn | tập đoàn | đất ở | nhà ở | nhật bản | yêu cầu | nhu cầu | toàn cầu | trúng cầu | hạng mục | danh mục | chuyên mục | thư mục | nghiệp vụ | dịch vụ | phục vụ | công vụ | mùa vụ | thời vụ | thời kỳ | định kỳ | địa điểm | trọng điểm | thời điểm | tụ điểm | thí điểm | loại hình | màn hình | tình hình | truyền hình | nghĩa trang | học tập | luyện tập | diễn tập | sưu tập | trung cấp | sơ cấp | cao cấp | cung cấp | trợ cấp | cấp cứu | các loại | phân loại | xếp loại | chủng loại | kỷ luật | pháp luật | trực tuyến | cơ bản | căn bản | biên bản | xuất bản | kịch bản | đạt chuẩn | phê chuẩn | tiêu chuẩn | tiêm phòng | dự phòng | quốc phòng | hải quan | cao tuổi | trước tuổi | độ tuổi | đúng tuổi | tại chốt | nợ quỹ | tồn quỹ | chi quỹ | gây quỹ | phong cấp | đẳng cấp | nâng bậc | vượt mức | định mức | hạn mức | chất lượng cấp | đầu cầu | chi phần | chuyển khoản | tài khoản | các khoản | cổ phần | dân tổ | điểm thi`)

// wholeWords are words of two syllables whose second one looks like a joining
// word; it is none there.
var wholeWords = makePhrases(`việc làm | đình chỉ | chỉ tiêu | chỉ số | chỉ đạo | cho vay | bằng khen | bằng cấp | theo dõi | về đích | trực thuộc | phụ thuộc | định mức | tổng mức | hạn mức | mặt bằng | văn bằng | công bằng | địa chỉ | chứng chỉ | kèm theo | qua đào tạo | cả nước | tại chỗ | tặng cho | cắt giảm | miễn giảm | tiết giảm | suy giảm | gia tăng | chưa đạt | không đạt | cấp trên | phía trên | bên trong | hiện có | sẵn có | sở tại | thông qua | trải qua | giáo dục | quê hương | đất đai | quá trình | dự bị | chuẩn bị | trang bị | thiết bị`)

// numberedNames carry numbers of any size.
var numberedNames = makePhrases(`quyết định | công văn | kế hoạch | thông báo | tờ trình | báo cáo | văn bản | hướng dẫn | nghị quyết | chỉ thị | kết luận | quy định | trung đoàn | tiểu đoàn | sư đoàn | lữ đoàn | đại đội | quân khu | đề án | tổ công tác | đội công tác | luật`)
