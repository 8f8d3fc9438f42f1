package glfw

import (
	"os"
	"strings"
	"syscall"
	"unsafe"

	"fyne.io/fyne/v2/internal/painter/soft"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// canPresent tells that show shows something on this system.
const canPresent = true

var (
	gdi32             = syscall.NewLazyDLL("gdi32.dll")
	getDC             = user32.NewProc("GetDC")
	releaseDC         = user32.NewProc("ReleaseDC")
	setDIBitsToDevice = gdi32.NewProc("SetDIBitsToDevice")
)

// bitmapInfoHeader is BITMAPINFOHEADER: size in bytes, width and height in
// pixels (a negative height: rows from the top), planes, bits a pixel.
type bitmapInfoHeader struct {
	size          uint32
	width, height int32
	planes, bits  uint16
	rest          [6]uint32
}

// show copies a frame to the window.
func show(view *glfw.Window, f *soft.Frame) {
	if f.Width == 0 || f.Height == 0 {
		return
	}
	window := uintptr(unsafe.Pointer(view.GetWin32Window()))
	dc, _, _ := getDC.Call(window)
	if dc == 0 {
		return
	}
	head := bitmapInfoHeader{width: int32(f.Width), height: -int32(f.Height), planes: 1, bits: 32}
	head.size = uint32(unsafe.Sizeof(head))
	width, height := uintptr(f.Width), uintptr(f.Height)
	_, _, _ = setDIBitsToDevice.Call(dc, 0, 0, width, height, 0, 0, 0, height,
		uintptr(unsafe.Pointer(&f.Pix[0])), uintptr(unsafe.Pointer(&head)), 0)
	_, _, _ = releaseDC.Call(window, dc)
}

// noWindow is what the user reads where no window can be had at all; LOG and
// WHY are replaced.
const noWindow = `Không mở được cửa sổ Kho Báo Cáo trên máy này.

Xin hãy thử lần lượt:
1. Khởi động lại máy rồi mở lại chương trình.
2. Cập nhật trình điều khiển màn hình (card đồ họa) bằng Windows Update.
3. Mở chương trình ngay tại máy, không qua phiên làm việc từ xa.

Nếu vẫn không được, xin gửi tệp ghi chép sau cho người hỗ trợ:
LOG

Chi tiết: WHY`

// sayNoWindow shows a plain message of Windows and ends the program: it never
// runs without a window.
func sayNoWindow(err error) {
	why := "GLFW"
	if err != nil {
		why = err.Error()
	}
	messageBoxError(strings.NewReplacer("LOG", os.Getenv("KHOBAOCAO_LOG"), "WHY", why).Replace(noWindow), "Kho Báo Cáo")
	os.Exit(1)
}
