// The articles of the built-in example, byte for byte: `runut trace` needs no file beside it.
#include "RunutExample.h"

static const unsigned char article1[] = {
#embed "../../Examples/ferry/01-lintaskarang.txt"
};

static const unsigned char article2[] = {
#embed "../../Examples/ferry/02-teraspagi.txt"
};

static const unsigned char article3[] = {
#embed "../../Examples/ferry/03-ranahkini.txt"
};

static const unsigned char article4[] = {
#embed "../../Examples/ferry/04-porosmalam.txt"
};

static const unsigned char article5[] = {
#embed "../../Examples/ferry/05-straits-ledger.txt"
};

static const unsigned char article6[] = {
#embed "../../Examples/ferry/06-jendelakota.txt"
};

static const unsigned char article7[] = {
#embed "../../Examples/ferry/07-arafura-mail.txt"
};

static const unsigned char article8[] = {
#embed "../../Examples/ferry/08-wartakemudi.txt"
};

static const RunutExampleArticle articles[] = {
    {"Examples/ferry/01-lintaskarang.txt", article1, sizeof article1},
    {"Examples/ferry/02-teraspagi.txt", article2, sizeof article2},
    {"Examples/ferry/03-ranahkini.txt", article3, sizeof article3},
    {"Examples/ferry/04-porosmalam.txt", article4, sizeof article4},
    {"Examples/ferry/05-straits-ledger.txt", article5, sizeof article5},
    {"Examples/ferry/06-jendelakota.txt", article6, sizeof article6},
    {"Examples/ferry/07-arafura-mail.txt", article7, sizeof article7},
    {"Examples/ferry/08-wartakemudi.txt", article8, sizeof article8},
};

size_t runut_example_count(void) { return sizeof articles / sizeof articles[0]; }

RunutExampleArticle runut_example_article(size_t index) { return articles[index]; }
