// libxml2's forgiving HTML parser and its XML reader.
#include <libxml/xmlversion.h>
// Its converters are not used from here, and the headers of ICU that they bring clash with the
// ones of Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/uri.h>

// `xmlFree` is a variable, which Swift may not read from several threads.
static inline void freeXML(void *memory) { xmlFree(memory); }
