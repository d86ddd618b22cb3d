// libxml2's names of characters and its version, made safe to import beside Foundation.
#pragma once

// libxml2's headers include ICU's, whose types clash with Foundation's own copy of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
