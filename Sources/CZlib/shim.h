// inflate, for gzip members and zip entries.
#include <zlib.h>
