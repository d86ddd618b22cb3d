// libxml2's HTML and XML readers, made safe to import beside Foundation.
#pragma once

// libxml2's headers include ICU's, whose types clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

// xmlFree is a global function pointer, which Swift 6 refuses to read.
static inline void askback_xmlFree(void *memory) { xmlFree(memory); }
