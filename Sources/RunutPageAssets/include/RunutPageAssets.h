#ifndef RUNUT_PAGE_ASSETS_H
#define RUNUT_PAGE_ASSETS_H

#include <stddef.h>

/// A file that every page carries inside.
typedef struct {
    const unsigned char *bytes;
    size_t count;
} RunutPageAsset;

RunutPageAsset runut_page_style(void);
RunutPageAsset runut_page_script(void);

#endif
