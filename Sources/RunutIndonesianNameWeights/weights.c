#include "RunutIndonesianNameWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char weights[] = {
#embed "weights.bin"
};

const unsigned char *runut_indonesian_name_weights(void) { return weights; }

unsigned long runut_indonesian_name_weights_size(void) { return sizeof weights; }
