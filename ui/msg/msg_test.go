package msg

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"khobaocao/data"
)

// TestEveryErrorHasASentence reads the errors out of package data's source, so
// that a new one without a sentence fails here.
func TestEveryErrorHasASentence(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "../../data/errors.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	ast.Inspect(f, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok && strings.HasPrefix(v.Names[0].Name, "Err") {
			declared++
		}
		return true
	})
	ours := 0
	for _, s := range sentences {
		if !errors.Is(s.kind, context.Canceled) && !errors.Is(s.kind, context.DeadlineExceeded) {
			ours++
		}
	}
	if declared == 0 || ours != declared {
		t.Errorf("%d errors declared in data, %d have a sentence", declared, ours)
	}
}

func TestOf(t *testing.T) {
	wrapped := fmt.Errorf("importing: %w", &data.FileError{File: `D:\Báo cáo\T1.docx`, Kind: data.ErrCorrupt, Cause: errors.New("zip: not a valid zip file")})
	for _, c := range []struct {
		err      error
		what, do string
	}{
		{nil, "", ""},
		{wrapped, "“T1.docx” bị hỏng, không đọc được.", "Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc lấy lại tệp từ nơi gửi."},
		{data.ErrCorrupt, "Tệp bị hỏng, không đọc được.", "Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc lấy lại tệp từ nơi gửi."},
		{data.ErrPermission, "Không được phép mở tệp.", "Hãy chép tệp vào thư mục của mình, hoặc nhờ người quản trị máy cấp quyền."},
		{context.Canceled, "Đã dừng theo yêu cầu.", ""},
		{errors.New("boom"), "Có lỗi chưa rõ nguyên nhân.", "Hãy thử lại. Nếu vẫn lỗi, gửi phần “Chi tiết” cho người hỗ trợ."},
	} {
		got := Of(c.err)
		if got.What != c.what || got.Do != c.do {
			t.Errorf("Of(%v) = %q, %q", c.err, got.What, got.Do)
		}
		if c.err != nil && got.Details == "" {
			t.Errorf("Of(%v) has no details", c.err)
		}
	}
	if got := Short(wrapped).What; got != "Tệp bị hỏng, không đọc được." {
		t.Errorf("Short = %q", got)
	}
}

func TestNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0", 12: "12", 999: "999", 1248: "1.248", 1234567: "1.234.567", -4000: "-4.000"} {
		if got := Number(n); got != want {
			t.Errorf("Number(%d) = %q, want %q", n, got, want)
		}
	}
}
