//go:build ocr

#include "bridge.h"

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

int kbc_read(void *engine, const unsigned char *pixels, int width, int height, int stride, int dpi, int most_ms, kbc_word **words)
{
	auto *api = static_cast<tesseract::TessBaseAPI *>(engine);
	api->SetImage(pixels, width, height, 1, stride);
	api->SetSourceResolution(dpi);
	tesseract::ETEXT_DESC monitor;
	monitor.set_deadline_msecs(most_ms);
	int failed = api->Recognize(&monitor);
	if (failed != 0 || monitor.deadline_exceeded()) {
		api->Clear();
		return -1;
	}
	std::vector<kbc_word> found;
	tesseract::ResultIterator *it = api->GetIterator();
	int line = -1;
	float base = 0;
	if (it != nullptr) {
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
	}
	api->Clear();
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
