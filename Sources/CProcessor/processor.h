#pragma once

// Brings the cache line of an address near. Swift has no word for it; an address that is not mapped
// does nothing.
static inline void askback_prefetch(const void *_Nullable address) {
  __builtin_prefetch(address);
}
