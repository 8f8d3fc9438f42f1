package msg

// RereadJob is the name of reading the archive again, in the status line.
const RereadJob = "Đọc lại báo cáo bằng bản mới"

// Reread tells that the archive was read again; the rest could not be and is as
// it was.
func Reread(done, all int) string {
	s := "Đã đọc lại " + Number(done) + " báo cáo bằng bản mới của chương trình"
	if done < all {
		s += "; " + Number(all-done) + " báo cáo giữ nguyên như cũ"
	}
	return s + "."
}
