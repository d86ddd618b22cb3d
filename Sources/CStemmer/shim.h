// The Snowball stemmers (https://snowballstem.org), as Debian's libstemmer.
#pragma once
#include <libstemmer.h>
