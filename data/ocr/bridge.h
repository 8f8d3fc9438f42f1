/* The few calls of Tesseract that Go needs. */
#ifndef KBC_BRIDGE_H
#define KBC_BRIDGE_H

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
	char *text; /* UTF-8 */
	int x0, y0, x1, y1, line;
	float base, sure;
} kbc_word;

/* An engine with a model in memory; NULL if the model is none. */
void *kbc_new(const char *model, int size);
void kbc_end(void *engine);

typedef struct {
	int x, y, width, height;
} kbc_cell;

/* Reads a grey picture, at most so many milliseconds; where there are cells,
 * these alone, each by itself. The number of words, or -1 if it took too long;
 * they are to be freed. */
int kbc_read(void *engine, const unsigned char *pixels, int width, int height, int stride, int dpi, int most_ms,
	const kbc_cell *cells, int n_cells, kbc_word **words);
void kbc_free(kbc_word *words, int n);

#ifdef __cplusplus
}
#endif
#endif
