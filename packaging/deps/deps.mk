# Third-party binaries that are fetched by name, version and SHA-256 and never
# kept in git. Included by the Makefile.
.PHONY: deps
deps: ## fetch what is embedded and not kept in git (PDFium); fast when it is there
	@packaging/deps/pdfium.sh

build debug test bench windows: deps
