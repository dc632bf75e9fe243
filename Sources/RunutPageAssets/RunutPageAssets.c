// The style and the script of the page, byte for byte: a page is one file.
#include "RunutPageAssets.h"

static const unsigned char style[] = {
#embed "page.css"
};

static const unsigned char script[] = {
#embed "page.js"
};

RunutPageAsset runut_page_style(void) { return (RunutPageAsset){style, sizeof style}; }

RunutPageAsset runut_page_script(void) { return (RunutPageAsset){script, sizeof script}; }
