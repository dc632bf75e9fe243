// Two word lists as bytes of the binary: they are read only when slips are asked for.
#include "RunutSpelling.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char indonesian[] = {
#embed "words-id.txt"
};

static const unsigned char english[] = {
#embed "words-en.txt"
};

const unsigned char *runut_spelling_indonesian(void) { return indonesian; }

unsigned long runut_spelling_indonesian_size(void) { return sizeof indonesian; }

const unsigned char *runut_spelling_english(void) { return english; }

unsigned long runut_spelling_english_size(void) { return sizeof english; }
