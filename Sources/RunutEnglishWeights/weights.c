#include "RunutEnglishWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char weights[] = {
#embed "weights.bin"
};

const unsigned char *runut_english_weights(void) { return weights; }

unsigned long runut_english_weights_size(void) { return sizeof weights; }
