package figure

// Words just before a number (or leading its clause) that say what it is.
// Each list is one cue; the longest phrase wins.
const (
	upWords = `gấp | gấp khoảng | gấp hơn | gấp trên | gấp gần | tăng gấp | tăng | tăng thêm | tăng lên đến | tăng hơn | tăng được | cao hơn | nhiều hơn | tăng khoảng | tăng gần | tăng trên | tăng trưởng | tăng thu | tăng bình quân | tăng cao | tăng lần lượt | nhích lên | nhích thêm | nhỉnh hơn | nhỉnh | tăng nhẹ | tăng mạnh | tăng nhanh | tăng đều | mức tăng | lớn hơn`
	// "giảm còn" is a level: see levelWords.
	downWords    = `giảm | giảm được | kéo giảm | giảm bớt | thấp hơn | ít hơn | giảm hơn | giảm khoảng | giảm gần | giảm trên | giảm thêm | kéo giảm được | giảm bình quân | giảm lần lượt | hạ | sụt | sụt giảm | kéo xuống | rút bớt | rút giảm | hụt | hụt hơn | kém | kém hơn | bớt | giảm đi | giảm mạnh | giảm sâu | giảm nhẹ | mức giảm | hạ xuống | nhỏ hơn`
	overWords    = `vượt | vượt mức | vượt trên | vượt khoảng`
	equalWords   = `bằng | tương đương | chỉ bằng | mới bằng`
	shareWords   = `chiếm | chiếm tỷ lệ | chiếm khoảng | chiếm tỷ trọng | chiếm trên`
	reachWords   = `đạt | ước đạt | đã đạt | mới đạt | chỉ đạt | đạt được | hoàn thành | việc làm tăng thêm | việc làm mới tăng thêm | cắt giảm | miễn giảm | tiết giảm | tinh giản | giảm trừ`
	levelWords   = `giảm còn | giảm xuống còn | giảm xuống | xuống còn | còn | chỉ còn | tăng lên | nâng lên | lên | lên đến | lên tới`
	remainWords  = `còn lại | còn lại là | số còn lại | chưa phân bổ | chưa giải quyết | đang giải quyết | đang xử lý | đang xem xét | đang xác minh | đang thẩm tra | đang tiếp tục giải quyết | chưa xử lý | tồn | còn tồn | chưa thực hiện | tồn đọng | còn thiếu | còn phải thu | còn nợ | thiếu | khuyết | còn khuyết`
	partWords    = `trong đó | trong đó có | trong số đó | trong số này | cụ thể | cụ thể là | gồm | bao gồm | gồm có | cụ thể như sau | đặc biệt là | đặc biệt là phát hiện | chia ra | bằng hình thức | với hình thức | bằng các hình thức | với các hình thức | theo hình thức | hình thức | gồm các | bao gồm các`
	cumulWords   = `lũy kế | cộng dồn | lũy kế đến nay | lũy kế từ đầu năm | tính chung | tính từ đầu năm | từ đầu năm đến nay`
	estimateWord = `ước | ước đạt | ước thực hiện | ước tính | ước cả năm | dự kiến | ước khoảng`
	planWords    = `kế hoạch | kế hoạch năm | chỉ tiêu | chỉ tiêu giao | dự toán | dự toán giao | dự toán năm | kế hoạch vốn | kế hoạch giao | nghị quyết giao | kh | tổng kế hoạch vốn | tổng mức vốn giao | chỉ tiêu năm | mục tiêu | tổng kế hoạch | tổng dự toán | tỉnh giao | huyện giao | xã giao | vốn giao | tổng vốn giao | tổng số vốn giao | kế hoạch vốn giao | tổng nguồn vốn giao | vốn bố trí | vốn được bố trí | vốn phân bổ | vốn được phân bổ | vốn được giao | dt | dự toán tỉnh giao | dự toán huyện giao | kế hoạch giao cả năm`
	priorWords   = `cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái | năm trước | năm ngoái | kỳ trước | tháng trước | quý trước | so với cùng kỳ | so cùng kỳ | ck | so với cùng kỳ năm trước | so với năm trước | so với năm ngoái | so với tháng trước | so với kỳ trước | cùng kỳ năm trước là | so với quý trước | so năm trước | vụ trước | vụ năm trước | vụ đông trước | vụ mùa trước | vụ hè thu trước | vụ đông xuân trước | niên vụ trước | năm học trước | cùng kỳ năm học trước | tuần trước | so với tuần trước | so tuần trước`
	rateWords    = `tỷ lệ | tỉ lệ | đạt tỷ lệ | với tỷ lệ | tỷ trọng | tỷ suất | mật độ | tốc độ tăng trưởng | tỷ lệ chung | bình quân | thu nhập bình quân | độ che phủ | hệ số | chỉ số`
	totalWords   = `tổng số | tổng cộng | tổng diện tích | tổng đàn | trong tổng số | trên tổng số | toàn bộ | tổng số có | tổng nguồn vốn | tổng dân số`
	standWords   = `hiện có | hiện nay có | toàn huyện có | toàn xã có | toàn tỉnh có | toàn phường có | đến nay có | đến nay đã có | hiện còn | hiện đang | nâng tổng số | nâng đến nay | nâng tổng số lên | toàn xã hiện có | toàn huyện hiện có | toàn đảng bộ có | toàn phường hiện có | nâng tổng | nâng số | nâng tổng nguồn vốn | nâng tổng dư nợ`
	leastWords   = `tối thiểu | ít nhất | tối đa | không quá | từ | dưới | không dưới | không vượt quá`
	aimWords     = `phấn đấu | phấn đấu đạt | phấn đấu có | phấn đấu đến | mục tiêu đến | đề ra | chỉ tiêu đề ra`
	fromWords    = `từ | tăng từ | giảm từ | nâng từ`
	comparedWord = `so với | so | so với kế hoạch`
)

// Words behind a percent that say of what it is.
const (
	ofPlanWords  = `kế hoạch | kh | chỉ tiêu | dự toán | nghị quyết | so với kế hoạch | so với chỉ tiêu | so với dự toán | so với nghị quyết | so kế hoạch | so với kh | so kh | so chỉ tiêu | so dự toán | so với tổng kế hoạch | theo kế hoạch | chỉ tiêu kế hoạch | dt | tổng kế hoạch | mục tiêu | so với mục tiêu | theo phương án | phương án | được giao | tỉnh giao | huyện giao | so với dt | so với kế hoạch vốn | kế hoạch vốn | tổng vốn | vốn giao | chỉ tiêu giao | pháp lệnh | số vốn giao | vốn kế hoạch | tổng dự toán | định mức | so với nghị quyết hđnd`
	ofPriorWords = `so với cùng kỳ | so cùng kỳ | so với cùng kì | cùng kỳ | so với năm trước | so năm trước | so với tháng trước | so tháng trước | so với quý trước | năm trước | so với năm | so với năm ngoái | so với kỳ trước | so với đầu năm | so đầu năm | so với cuối năm | so năm | so với thời điểm | so với giai đoạn | so với nhiệm kỳ | so với đầu nhiệm kỳ | so ck | so với ck | so với tháng | so với quý`
	atLeastWords = `trở lên | trở xuống`
	ofWholeWords = `tổng số | trên tổng số | trong tổng số | so với tổng số | so với tổng | tổng | số | của | theo tổng | dân số | dân số toàn`
	sameWords    = `không tăng giảm | không tăng không giảm | không tăng , không giảm | không tăng , giảm | không giảm không tăng | không thay đổi | bằng cùng kỳ | bằng so với cùng kỳ | bằng với cùng kỳ | tương đương cùng kỳ | tương đương so với cùng kỳ | tương đương với cùng kỳ | không tăng | không giảm | bằng so cùng kỳ | ngang bằng cùng kỳ | giữ nguyên`
)
