//go:build ocr

#include "bridge.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

// Leptonica's own, of pix.h: what it has to say is for programmers.
extern "C" int setMsgSeverity(int);
static const int severityNone = 6;

void *kbc_new(const char *model, int size)
{
	setMsgSeverity(severityNone);
	auto *api = new tesseract::TessBaseAPI();
#ifdef _WIN32
	api->SetVariable("debug_file", "nul");
#else
	api->SetVariable("debug_file", "/dev/null");
#endif
	if (api->Init(model, size, "Vietnamese", tesseract::OEM_LSTM_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr) != 0) {
		delete api;
		return nullptr;
	}
	api->SetPageSegMode(tesseract::PSM_AUTO);
	return api;
}

void kbc_end(void *engine)
{
	auto *api = static_cast<tesseract::TessBaseAPI *>(engine);
	api->End();
	delete api;
}

/* Reads what is set; the numbers of lines go on from line. */
static bool recognize(tesseract::TessBaseAPI *api, std::chrono::steady_clock::time_point end, int &line, std::vector<kbc_word> &found)
{
	auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
	if (left <= 0) return false;
	tesseract::ETEXT_DESC monitor;
	monitor.set_deadline_msecs(static_cast<int32_t>(left));
	int failed = api->Recognize(&monitor);
	if (monitor.deadline_exceeded()) return false;
	if (failed != 0) return true; /* a cell without anything */
	float base = 0;
	tesseract::ResultIterator *it = api->GetIterator();
	if (it == nullptr) return true;
	do {
		if (it->IsAtBeginningOf(tesseract::RIL_TEXTLINE)) {
			int x1, y1, x2, y2;
			line++;
			base = 0;
			if (it->Baseline(tesseract::RIL_TEXTLINE, &x1, &y1, &x2, &y2)) base = (y1 + y2) / 2.0f;
		}
		char *text = it->GetUTF8Text(tesseract::RIL_WORD);
		if (text == nullptr) continue;
		kbc_word w;
		if (*text != 0 && it->BoundingBox(tesseract::RIL_WORD, &w.x0, &w.y0, &w.x1, &w.y1)) {
			w.text = strdup(text);
			w.line = line < 0 ? 0 : line;
			w.base = base;
			w.sure = it->Confidence(tesseract::RIL_WORD);
			found.push_back(w);
		}
		delete[] text;
	} while (it->Next(tesseract::RIL_WORD));
	delete it;
	return true;
}

int kbc_read(void *engine, const unsigned char *pixels, int width, int height, int stride, int dpi, int most_ms,
	const kbc_cell *cells, int n_cells, kbc_word **words)
{
	auto *api = static_cast<tesseract::TessBaseAPI *>(engine);
	auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(most_ms);
	std::vector<kbc_word> found;
	int line = -1;
	bool in_time = true;
	api->SetPageSegMode(n_cells > 0 ? tesseract::PSM_SINGLE_BLOCK : tesseract::PSM_AUTO);
	api->SetImage(pixels, width, height, 1, stride);
	api->SetSourceResolution(dpi);
	if (n_cells == 0) in_time = recognize(api, end, line, found);
	for (int i = 0; i < n_cells && in_time; i++) {
		api->SetRectangle(cells[i].x, cells[i].y, cells[i].width, cells[i].height);
		in_time = recognize(api, end, line, found);
	}
	api->Clear();
	if (!in_time) {
		for (auto &w : found) free(w.text);
		return -1;
	}
	if (found.empty()) return 0;
	*words = static_cast<kbc_word *>(malloc(found.size() * sizeof(kbc_word)));
	memcpy(*words, found.data(), found.size() * sizeof(kbc_word));
	return static_cast<int>(found.size());
}

void kbc_free(kbc_word *words, int n)
{
	for (int i = 0; i < n; i++) free(words[i].text);
	free(words);
}
