#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Words to the processor that Swift has none for.

// Brings the cache line of an address near; an address that is not mapped does nothing.
static inline void askback_prefetch(const void *_Nullable address) {
  __builtin_prefetch(address);
}

// Eight numbers of two bytes: SIMD8<UInt16> in Swift.
typedef uint16_t askback_lanes __attribute__((ext_vector_type(8)));

// The upper halves of products, which is one instruction.
static inline askback_lanes askback_upper_product(askback_lanes first, askback_lanes second) {
  typedef uint32_t products __attribute__((ext_vector_type(8)));
  products whole = __builtin_convertvector(first, products) * __builtin_convertvector(second, products);
  return __builtin_convertvector(whole >> 16, askback_lanes);
}

// A term's row, sixteen bytes of bits for each group of 128 documents and field, and the term's weight, at most 255,
// in each lane.
typedef struct {
  const uint8_t *_Nonnull bits;
  askback_lanes weight;
} askback_row;

// What a window of documents has so far.
typedef struct {
  const askback_row *_Nullable rows;
  size_t row_count;
  unsigned row_shift;
  // What rows add to a sum at most.
  uint16_t rows_highest;
  // At most four. Impacts have two of them in two bytes for each document, the first one lowest.
  size_t field_count;
  const uint8_t *_Nonnull impacts;
  const uint8_t *_Nonnull more_impacts;
  // Sums, and from every `weight_distance` numbers on the weights of a field.
  uint16_t *_Nonnull sums;
  size_t weight_distance;
  // Where those that reach a threshold stand in their group, and they: room for 160 each.
  uint16_t *_Nonnull found_places;
  uint16_t *_Nonnull found_sums;
} askback_window;

// Whether this processor can do what askback_take_group wants.
bool askback_has_wide_vectors(void);

// Takes the sums and weights of a group of 128 documents, and leaves zeros. To a sum it adds, for each field, weight ·
// impact / 2^8, and the weights of the rows that have the document, all of them times impact, / 2^row_shift. Puts
// down those that are `least` or more then, and returns how many.
size_t askback_take_group(const askback_window *_Nonnull window, size_t group, uint16_t least);
