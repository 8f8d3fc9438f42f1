# Windows: the program, its installer and their tests under Wine. See
# docs/windows.md. Included by the Makefile, whose names it uses.
WIN      := build/windows
WIN_RES  := $(WIN)/resource
WIN_ENV  := CGO_ENABLED=1 GOOS=windows GOARCH=amd64 CC=x86_64-w64-mingw32-gcc-posix CXX=x86_64-w64-mingw32-g++-posix
# As TAGS: Tesseract is C++ with threads, hence the compilers above.
WIN_TAGS  = sqlite_fts5$(shell test -s build/deps/ocr-windows/lib/libtesseract.a && echo ,ocr)
WIN_LINK := -s -w -H windowsgui -X main.version=$(VERSION) -extldflags=-static
WIN_MOD  := -modfile=build/go.mod
WINDRES  := x86_64-w64-mingw32-windres -c 65001 -O coff
NICE     := nice

.PHONY: windows windows-resource setup-windows

windows: windows-resource build/go.mod ## the Windows program and its console launcher, in build/windows
	$(NICE) env $(WIN_ENV) $(GO) build $(JOBS) $(WIN_MOD) -tags $(WIN_TAGS) -trimpath -ldflags '$(WIN_LINK)' -o $(WIN)/KhoBaoCao.exe .
	$(NICE) env GOOS=windows GOARCH=amd64 CGO_ENABLED=0 $(GO) build $(JOBS) -trimpath -ldflags '-s -w' -o $(WIN)/khobaocao-cli.exe ./packaging/windows/launcher
	WINDOWS_BUILD=$(CURDIR)/$(WIN) $(GO) test -count=1 ./packaging/windows/...

# Fyne with the software painter for PCs without OpenGL.
build/go.mod: go.mod go.sum $(shell find packaging/windows/fyne -type f)
	$(GO) run ./packaging/windows/fyne build/fyne $@

windows-resource: setup-windows
	$(GO) run ./packaging/windows/resource FyneApp.toml $(WIN_RES)
	cd $(WIN_RES) && $(WINDRES) -i app.rc -o $(CURDIR)/rsrc_windows_amd64.syso
	cd $(WIN_RES) && $(WINDRES) -i cli.rc -o $(CURDIR)/packaging/windows/launcher/rsrc_windows_amd64.syso

setup-windows: setup-build
	@packaging/setup.sh windows
	@packaging/deps/tesseract.sh windows

.PHONY: test-painter bench-painter
test-painter: build/go.mod ## the software painter against Fyne's own
	CGO_ENABLED=0 $(GO) test $(WIN_MOD) -count=1 fyne.io/fyne/v2/internal/painter/soft

bench-painter: build/go.mod ## full refreshes a second with kept textures, without, and by Fyne's own software painter
	CGO_ENABLED=0 $(GO) test $(WIN_MOD) -run '^$$' -bench Frame fyne.io/fyne/v2/internal/painter/soft

# What is installed, as it is in the zip too.
WIN_STAGE := $(WIN)/stage
SETUP_EXE := $(WIN)/KhoBaoCao-$(VERSION)-setup.exe
PORTABLE  := $(WIN)/KhoBaoCao-$(VERSION)-mang-theo.zip

.PHONY: installer installer-only
installer: windows installer-only ## the installer and the zip for a USB stick, in build/windows

installer-only:
	packaging/windows/stage.sh $(WIN) $(WIN_STAGE)
	makensis -V2 -INPUTCHARSET UTF8 -DSTAGE=$(CURDIR)/$(WIN_STAGE) -DOUT=$(CURDIR)/$(SETUP_EXE) $(NSIS_FLAGS) packaging/windows/installer.nsi
	packaging/windows/portable.sh $(WIN_STAGE) $(PORTABLE)
	@ls -l $(SETUP_EXE) $(PORTABLE)

.PHONY: wine-test wine-test-only
wine-test: installer wine-test-only ## install, run, upgrade and uninstall the Windows program in Wine

wine-test-only: setup-display
	@packaging/setup.sh wine
	$(NICE) env $(WIN_ENV) $(GO) build $(JOBS) $(WIN_MOD) -tags $(WIN_TAGS) -trimpath -ldflags '$(WIN_LINK)' -o $(WIN)/empty.exe ./packaging/windows/wine/_empty
	$(NICE) env GOOS=windows GOARCH=amd64 CGO_ENABLED=0 $(GO) test -c $(JOBS) -o $(WIN)/desktop-test.exe ./ui/desktop
	$(NICE) env GOOS=windows GOARCH=amd64 CGO_ENABLED=0 $(GO) test -c $(JOBS) -o $(WIN)/read-test.exe ./data/read
	$(NICE) packaging/windows/wine-test.sh $(WIN)

# Signed: the program before it is packed, the uninstaller while it is, the
# installer at last. SIGN_CERT and SIGN_KEY name the certificate (see sign.sh);
# without them a test certificate is made, which nobody trusts.
TEST_CERT := $(WIN)/test-cert
ifeq ($(SIGN_CERT),)
sign: export SIGN_CERT := $(CURDIR)/$(TEST_CERT)/cert.pem
sign: export SIGN_KEY := $(CURDIR)/$(TEST_CERT)/key.pem
endif

.PHONY: sign
sign: windows ## program, uninstaller and installer with a signature; tests that a changed byte is seen
	@packaging/setup.sh wine
	@if [ "$$SIGN_CERT" = "$(CURDIR)/$(TEST_CERT)/cert.pem" ]; then \
		echo "SIGN_CERT is not set: signing with a test certificate"; packaging/windows/test-cert.sh $(TEST_CERT); fi
	packaging/windows/sign.sh $(WIN)/KhoBaoCao.exe $(WIN)/khobaocao-cli.exe
	$(MAKE) --no-print-directory installer-only NSIS_FLAGS='-DSIGN=$(CURDIR)/packaging/windows/sign.sh'
	packaging/windows/sign.sh $(SETUP_EXE)
	packaging/windows/sign-test.sh $(SETUP_EXE) $(WIN_STAGE)/KhoBaoCao.exe $(WIN_STAGE)/khobaocao-cli.exe
