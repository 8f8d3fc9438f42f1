package msg

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"khobaocao/data"
)

// Message is an error as the user reads it.
type Message struct {
	What    string // what happened, with the file's name where there is one
	Do      string // what the user can do about it; "" if nothing
	Details string // the technical text, shown behind "Chi tiết" only
}

// sentence is What without and with a file's name, and Do.
type sentence struct {
	kind error
	what string // "%s" stands for the file
	do   string
}

// file names the file in a sentence, or stands for it where none is known.
const someFile = "Tệp"

// sentences are tried in order: the first kind that the error wraps is used.
var sentences = []sentence{
	{data.ErrSecret, "%s có đóng dấu mật nên không được đưa vào kho.", "Tài liệu mật không lưu trên máy này. Hãy bảo quản theo quy định về bí mật nhà nước."},
	{data.ErrDuplicate, "%s đã có trong kho.", "Không cần thêm lại."},
	{data.ErrEmpty, "%s không có nội dung (0 byte).", "Hãy mở tệp để kiểm tra, hoặc lấy lại bản khác."},
	{data.ErrNoText, "%s không có chữ để đọc.", "Nếu là bản quét thì hãy quét lại rõ hơn, hoặc dùng bản Word của báo cáo."},
	{data.ErrTooLarge, "%s lớn quá mức đọc được.", "Hãy tách tệp thành nhiều phần nhỏ hơn, hoặc bỏ bớt hình ảnh trong tệp."},
	{data.ErrBomb, "%s bung ra lớn bất thường nên không được mở.", "Tệp có thể bị hỏng hoặc không an toàn. Hãy lấy lại tệp từ nơi gửi."},
	{data.ErrEncrypted, "%s có đặt mật khẩu.", "Hãy mở tệp bằng mật khẩu, lưu một bản không đặt mật khẩu (tệp nén thì giải nén), rồi thêm bản đó."},
	{data.ErrVolumes, "%s là một phần của tệp nén bị chia nhỏ.", "Hãy giải nén đủ các phần bằng chương trình nén, rồi thêm thư mục vừa giải nén."},
	{data.ErrNoReports, "Trong tệp nén %s không có tệp báo cáo nào.", "Hãy mở tệp nén để kiểm tra, rồi thêm đúng tệp báo cáo."},
	{data.ErrUnsupported, "%s không thuộc loại tệp đọc được.", "Hãy lưu báo cáo thành tệp Word (.docx, .doc), .rtf, .odt, Excel (.xlsx, .xls), PDF (.pdf), ảnh chụp (.jpg, .png, .tif), văn bản (.txt), trang web (.html) hoặc tệp nén (.zip, .rar, .7z) chứa các tệp đó."},
	{data.ErrNoPDF, "%s là tệp PDF, mà bản chương trình này được dựng thiếu phần đọc PDF.", "Hãy cài lại bản đầy đủ của Kho Báo Cáo, hoặc dùng bản Word của báo cáo."},
	{data.ErrNoOCR, "%s là ảnh chụp hoặc bản quét, mà bản chương trình này được dựng thiếu phần nhận dạng chữ.", "Hãy cài lại bản đầy đủ của Kho Báo Cáo, hoặc dùng bản Word của báo cáo."},
	{data.ErrCorrupt, "%s bị hỏng, không đọc được.", "Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc lấy lại tệp từ nơi gửi."},
	{data.ErrVanished, "%s không còn ở chỗ cũ trong lúc đang đọc.", "Có thể tệp vừa bị xóa, đổi tên, hoặc USB đã rút. Hãy kiểm tra rồi thêm lại."},
	{data.ErrDriveGone, "Không còn thấy ổ đĩa hay thư mục mạng chứa %s.", "Hãy kiểm tra kết nối mạng, ổ mạng hoặc USB, rồi thêm lại."},
	{data.ErrPermission, "Không được phép mở %s.", "Hãy chép tệp vào thư mục của mình, hoặc nhờ người quản trị máy cấp quyền."},
	{data.ErrInUse, "%s đang được chương trình khác mở.", "Hãy đóng tệp ở chương trình kia rồi thử lại."},
	{data.ErrNameTooLong, "Tên hoặc đường dẫn của %s quá dài.", "Hãy đổi tên ngắn hơn, hoặc chép tệp ra thư mục gần gốc ổ đĩa."},
	{data.ErrDiskFull, "Ổ đĩa đã đầy, chưa lưu được %s.", "Hãy xóa bớt tệp không cần trên ổ đĩa rồi thử lại."},
	{data.ErrReadOnly, "Không ghi được vào kho.", "Hãy kiểm tra quyền ghi của thư mục kho, hoặc ổ đĩa có bị khóa ghi không."},
	{data.ErrArchiveNewer, "Kho này do bản mới hơn của chương trình tạo ra.", "Hãy cài bản mới nhất của Kho Báo Cáo rồi mở lại."},
	{data.ErrArchiveBad, "Kho bị hỏng, không mở được.", "Hãy lấy lại kho từ bản sao lưu gần nhất. Các tệp gốc vẫn còn nguyên trong thư mục kho."},
	{data.ErrArchiveBusy, "Kho đang được chương trình khác mở.", "Hãy đóng cửa sổ Kho Báo Cáo kia, hoặc chờ một lát rồi thử lại."},
	{data.ErrNotFound, "Không tìm thấy %s.", "Hãy kiểm tra tên và chỗ để tệp; nếu là báo cáo trong kho thì có thể nó đã được bỏ đi."},
	{context.Canceled, "Đã dừng theo yêu cầu.", ""},
	{context.DeadlineExceeded, "Việc này lâu quá nên đã dừng.", "Hãy thử lại sau ít phút."},
}

// Of is the sentence for an error. An error that nobody foresaw gets a
// general sentence, with its text among the details; nil gives the zero
// Message.
func Of(err error) Message {
	if err == nil {
		return Message{}
	}
	var fe *data.FileError
	name := ""
	if errors.As(err, &fe) {
		name = filepath.Base(strings.ReplaceAll(fe.File, `\`, "/"))
	}
	for _, s := range sentences {
		if errors.Is(err, s.kind) {
			return Message{What: fill(s.what, name), Do: s.do, Details: err.Error()}
		}
	}
	what := "Có lỗi chưa rõ nguyên nhân."
	if name != "" {
		what = "Có lỗi chưa rõ nguyên nhân với " + Quote(name) + "."
	}
	return Message{What: what, Do: "Hãy thử lại. Nếu vẫn lỗi, gửi phần “Chi tiết” cho người hỗ trợ.", Details: err.Error()}
}

// Short is the message without the file's name, for a row that shows the name
// already.
func Short(err error) Message {
	m := Of(err)
	for _, s := range sentences {
		if errors.Is(err, s.kind) {
			m.What = fill(s.what, "")
		}
	}
	return m
}

// fill puts the file's name into a sentence, or a plain word for it.
func fill(what, name string) string {
	if name != "" {
		return strings.Replace(what, "%s", Quote(name), 1)
	}
	if strings.HasPrefix(what, "%s") {
		return strings.Replace(what, "%s", someFile, 1)
	}
	return strings.Replace(what, "%s", strings.ToLower(someFile), 1)
}

// Quote is the name in Vietnamese quotation marks.
func Quote(name string) string { return "“" + name + "”" }

// Line is what and what to do in one line.
func (m Message) Line() string {
	return strings.TrimSpace(m.What + " " + m.Do)
}

// IsStop reports whether an error says no more than that the user stopped it.
func IsStop(err error) bool { return errors.Is(err, context.Canceled) }
