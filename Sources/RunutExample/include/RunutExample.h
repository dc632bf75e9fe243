#ifndef RUNUT_EXAMPLE_H
#define RUNUT_EXAMPLE_H

#include <stddef.h>

/// One article of the built-in example.
typedef struct {
    const char *path;
    const unsigned char *bytes;
    size_t count;
} RunutExampleArticle;

size_t runut_example_count(void);
RunutExampleArticle runut_example_article(size_t index);

#endif
