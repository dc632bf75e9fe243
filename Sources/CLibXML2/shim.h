// libxml2's forgiving HTML parser and its XML reader.
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/uri.h>

// `xmlFree` is a variable, which Swift may not read from several threads.
static inline void freeXML(void *memory) { xmlFree(memory); }
