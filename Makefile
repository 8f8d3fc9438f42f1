# Kho Báo Cáo. The two commands that a newcomer needs are `make run` and `make test`.
# Scans are read where Tesseract could be had; each rule asks anew, after deps.
TAGS    = sqlite_fts5$(shell test -s build/deps/ocr-linux/lib/libtesseract.a && echo ,ocr)
GO      := go
JOBS    := -p 2
VERSION := $(shell sed -n 's/^Version *= *"\(.*\)"/\1/p' FyneApp.toml)
LDFLAGS := -s -w -X main.version=$(VERSION)
BINARY  := build/khobaocao
# Real reports with gold readings, where this checkout has them beside it.
REPORTS ?= ../shared/reports
SCORER  ?= ../shared/score/score.py

.PHONY: run build debug test test-window lint bench bench-read bench-search bench-slips score pictures clean setup-build setup-display

run: build ## build, then open the window (with no display: on a virtual one, pictures in out/)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec ./$(BINARY); else $(MAKE) --no-print-directory pictures; fi

build: setup-build ## leave the program at build/khobaocao
	$(GO) build $(JOBS) -tags $(TAGS) -trimpath -ldflags '$(LDFLAGS)' -o $(BINARY) .

debug: setup-build ## a build with symbols that keeps Fyne's check of threads
	$(GO) build $(JOBS) -tags $(TAGS) -ldflags '-X main.version=$(VERSION)-debug' -o build/khobaocao-debug .

pictures: setup-display build ## do the main job in the real window on a virtual display
	packaging/pictures.sh $(BINARY) out

test: setup-build setup-display build lint ## every test
	$(GO) test $(JOBS) -tags $(TAGS) ./...
	$(GO) test $(JOBS) -tags $(TAGS) -race ./data/... ./ui/...
	$(MAKE) --no-print-directory test-window

test-window: setup-display build ## the main job in the real window; fails if a page stays blank
	packaging/pictures.sh $(BINARY) build/window-test

bench-read: build ## reports in every coat that LibreOffice saves, and printed to scans, beside antiword, pdftotext and Tesseract; COATS
	packaging/setup.sh bench
	$(GO) run -tags $(TAGS) ./bench/read $(COATS)

bench-search: build ## search over 2,000 and 10,000 generated reports beside Recoll, ripgrep and fzf; SIZES, ARCHIVES
	packaging/setup.sh bench
	$(GO) run -tags $(TAGS) ./bench/search -sizes $(or $(SIZES),2000,10000) $(if $(ARCHIVES),-archives $(ARCHIVES)) -program $(BINARY)

lint:
	@files=$$(git ls-files '*.go' | xargs gofmt -l); if [ -n "$$files" ]; then echo "not gofmt'ed: $$files"; exit 1; fi
	$(GO) vet -tags $(TAGS) ./...
	$(GO) tool staticcheck -tags $(TAGS) ./...

bench: setup-build ## benchmarks beside the code, and the peers in bench/
	packaging/setup.sh bench
	$(GO) test $(JOBS) -tags $(TAGS) -run '^$$' -bench . -benchmem ./data/... ./ui/...
	$(GO) run -tags $(TAGS) ./bench/peer

score: build ## how well real reports are read, against gold readings
	packaging/setup.sh score
	packaging/score.sh $(BINARY) $(SCORER) $(REPORTS) bench/gold

bench-slips: ## 200 slips put into reports: how many the checks find
	$(GO) run -tags $(TAGS) ./bench/slips

setup-build:
	@packaging/setup.sh build

setup-display:
	@packaging/setup.sh display

clean:
	rm -rf build out

include packaging/windows/windows.mk

include packaging/deps/deps.mk
