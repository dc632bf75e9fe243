#ifndef RUNUT_ENGLISH_WEIGHTS_H
#define RUNUT_ENGLISH_WEIGHTS_H

/// The bytes of the English attribution tagger; see NOTICE.md beside the source.
const unsigned char *runut_english_weights(void);
unsigned long runut_english_weights_size(void);

#endif
