// Package pdf opens PDF files: their pages, characters with boxes, ruled
// lines, and pictures of pages. The work is done by PDFium, compiled to
// WebAssembly and run by wazero without files, network or clock of the
// machine; in the program it runs besides in a child process of the same
// executable, with limits on time and memory, so that a bad file costs that
// file and nothing else. Tests run it in their own process.
//
// It knows nothing of reports or of language: lines, paragraphs and tables are
// made from the characters by package read.
package pdf
