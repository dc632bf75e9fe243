#ifndef RUNUT_SPELLING_H
#define RUNUT_SPELLING_H

/// The words that news writes, by how many articles have them; see NOTICE.md beside the source.
const unsigned char *runut_spelling_indonesian(void);
unsigned long runut_spelling_indonesian_size(void);
const unsigned char *runut_spelling_english(void);
unsigned long runut_spelling_english_size(void);

#endif
