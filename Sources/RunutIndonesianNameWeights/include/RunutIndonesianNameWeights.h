#ifndef RUNUT_INDONESIAN_NAME_WEIGHTS_H
#define RUNUT_INDONESIAN_NAME_WEIGHTS_H

/// The bytes of the Indonesian name tagger; see NOTICE.md beside the source.
const unsigned char *runut_indonesian_name_weights(void);
unsigned long runut_indonesian_name_weights_size(void);

#endif
