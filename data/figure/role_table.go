package figure

// levelNouns are given in percent by nature, whatever the plan is.
var levelNouns = makePhrases(`tỷ lệ | độ che phủ | mức độ hài lòng | bao phủ | tỷ trọng | tốc độ tăng trưởng | mức độ | chỉ số | tỷ suất | hộ nghèo | hài lòng | cơ cấu | công suất | tỷ số`)

// planVerbs: the second number of a pair behind them is a plan ("kết nạp
// 58/130 đảng viên").
var planVerbs = makePhrases(`kết nạp | thu | giải ngân | vận động | gieo trồng | gieo sạ | xuống giống | trồng | phát triển | giao quân | hiến máu | tiếp nhận | thành lập | thành lập mới | đào tạo | dạy nghề | giải quyết việc làm | tạo việc làm | xây dựng | tiêm | khám | chi | huy động | mở | tuyển | tuyển quân | ủng hộ | thực hiện | cấp | sản lượng | khối lượng | nuôi | thả nuôi | đưa | bồi dưỡng | phát triển mới`)

// wholeVerbs: the second number is the whole ("giải quyết 05/06 đơn").
var wholeVerbs = makePhrases(`giải quyết | xử lý | khám phá | điều tra | điều tra làm rõ | làm rõ | bắt | đạt chuẩn | hoàn thành | có | củng cố | duy trì | tham gia | thi hành | hòa giải | hòa giải thành | trả lời | kiểm tra | rà soát | đánh giá | xếp loại | công nhận`)

// unknownPlan: with these units and no verb that decides, a pair is result
// and plan.
func unknownPlan(u unit) bool { return u.kind == moneyUnit || u.kind == measureUnit }
