# Third-party parts that are fetched by name, version and SHA-256 and never
# kept in git. Included by the Makefile.
.PHONY: deps
deps: ## fetch and build what is linked in or embedded and not kept in git (PDFium, Tesseract); fast when it is there
	@packaging/deps/pdfium.sh
	@packaging/deps/tesseract.sh linux

build debug test bench windows: deps
