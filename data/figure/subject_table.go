package figure

// dependents measure something said before: "trị giá 95 triệu đồng" is the
// worth of the gifts of the clause before.
var dependents = makePhrases(`
tương ứng | với số tiền tương ứng | tương ứng số tiền | tương ứng với số tiền | trị giá | tổng trị giá | tổng giá trị | giá trị | số tiền | tổng số tiền | với tổng số tiền | kinh phí | tổng kinh phí | với kinh phí | số tiền trị giá | diện tích | tổng diện tích | chiều dài | tổng chiều dài | tổng chiều dài tuyến | sản lượng | tổng sản lượng | năng suất | tỷ lệ | tổng vốn | vốn | tổng mức đầu tư | tổng vốn đầu tư | doanh thu | tổng doanh thu | lợi nhuận | dư nợ | tổng dư nợ | số lượng | tổng số | quy mô | công suất | thu nhập | thu nhập bình quân | bình quân | tổng | tỷ trọng | tổng nguồn vốn | nguồn vốn | kinh phí thực hiện | kinh phí hỗ trợ | mức | mức hỗ trợ | dài | rộng | tham gia | tham dự | dự | nữ | nam | bị thương | chết | người dân tộc thiểu số | trẻ | tổng trị giá trên | quy ra tiền | ước tính | ước thiệt hại | thiệt hại | trị giá khoảng | tổng trị giá khoảng | nông thôn | đã phân bổ | phạt | phạt tiền | tổng số tiền phạt | phạt tổng số tiền | nộp ngân sách | thu nộp ngân sách | số tiền phạt | thành viên | số thành viên | vốn điều lệ | tổng nguồn vốn đến`)

// planHeads begin the words behind a percent of a plan.
var planHeads = makePhrases(`kế hoạch so với | chỉ tiêu so với | so với | so | theo`)

// maxSubjectWords bounds a subject.
const maxSubjectWords = 20
