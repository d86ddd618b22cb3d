#include "CProcessor.h"

#if defined(__x86_64__)
#include <immintrin.h>

// Vectors of 64 bytes: Intel's servers have them since 2021, AMD's processors since 2022.
#define WIDE __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,popcnt")))

bool askback_has_wide_vectors(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
    && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2");
}

// The numbers of a group are four vectors.
enum { documents = 128, quarters = 4, lanes = 32 };

static const uint16_t counting[lanes] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
};

// Where the bits of the first 32 documents stand among 128; those of the next 32 stand two places on.
static const uint16_t bit_places[lanes] = {
    0, 16, 32, 48, 64, 80, 96, 112, 8, 24, 40, 56, 72, 88, 104, 120,
    1, 17, 33, 49, 65, 81, 97, 113, 9, 25, 41, 57, 73, 89, 105, 121,
};

// The impacts of a group in a field, and in the one that it makes a pair with.
static inline const uint8_t *impact_pairs(const askback_window *window, size_t group, size_t field) {
  return (field < 2 ? window->impacts : window->more_impacts) + 2 * documents * group;
}

// Whether any sum is at least `least`.
WIDE static inline bool reach(const __m512i sums[quarters], uint16_t least) {
  __m512i highest = _mm512_max_epu16(_mm512_max_epu16(sums[0], sums[1]), _mm512_max_epu16(sums[2], sums[3]));
  return _mm512_cmpge_epu16_mask(highest, _mm512_set1_epi16((short)least)) != 0;
}

// Adds what the rows that have the documents come to.
//
// A row's bits are the mask of an addition: one for 64 documents, where vectors of 16 bytes take 16 instructions.
WIDE static inline void add_rows(const askback_window *window, size_t group, __m512i sums[quarters]) {
  __m512i products[quarters] = {};
  for (size_t field = 0; field < window->field_count; field++) {
    // Weights in bytes, in the order of the bits.
    __m512i low = _mm512_setzero_si512(), high = _mm512_setzero_si512();
    size_t offset = documents / 8 * (group * window->field_count + field);
    for (size_t number = 0; number < window->row_count; number++) {
      const uint8_t *bits = window->rows[number].bits + offset;
      __m512i weight = _mm512_set1_epi8((char)window->rows[number].weight[0]);
      low = _mm512_mask_add_epi8(low, _load_mask64((__mmask64 *)bits), low, weight);
      high = _mm512_mask_add_epi8(high, _load_mask64((__mmask64 *)(bits + 8)), high, weight);
      // The fields of two groups lie on one line.
      if (field == 0) __builtin_prefetch(bits + 512);
    }
    const uint8_t *impacts = impact_pairs(window, group, field);
    __m512i places = _mm512_loadu_si512(bit_places);
    for (size_t quarter = 0; quarter < quarters; quarter++) {
      __m512i pairs = _mm512_loadu_si512(impacts + 64 * quarter);
      __m512i impact = field % 2 ? _mm512_srli_epi16(pairs, 8) : _mm512_and_si512(pairs, _mm512_set1_epi16(0xFF));
      __m512i weights = _mm512_maskz_permutex2var_epi8(0x5555555555555555, low, places, high);
      products[quarter] = _mm512_add_epi16(products[quarter], _mm512_mullo_epi16(weights, impact));
      places = _mm512_add_epi16(places, _mm512_set1_epi16(2));
    }
  }
  for (size_t quarter = 0; quarter < quarters; quarter++) {
    __m512i part = _mm512_srl_epi16(products[quarter], _mm_cvtsi32_si128((int)window->row_shift));
    sums[quarter] = _mm512_add_epi16(sums[quarter], part);
  }
}

// Takes sums and weights, and adds what these come to.
WIDE static inline void take(const askback_window *window, size_t group, __m512i sums[quarters]) {
  uint16_t *memory = window->sums + documents * group;
  for (size_t quarter = 0; quarter < quarters; quarter++) {
    sums[quarter] = _mm512_loadu_si512(memory + lanes * quarter);
    _mm512_storeu_si512(memory + lanes * quarter, _mm512_setzero_si512());
  }
  for (size_t field = 0; field < window->field_count; field++) {
    memory += window->weight_distance;
    const uint8_t *impacts = impact_pairs(window, group, field);
    for (size_t quarter = 0; quarter < quarters; quarter++) {
      __m512i pairs = _mm512_loadu_si512(impacts + 64 * quarter);
      // An impact times 2^8, of which the product's upper half is what is wanted.
      __m512i raised = field % 2 ? _mm512_and_si512(pairs, _mm512_set1_epi16((short)0xFF00)) : _mm512_slli_epi16(pairs, 8);
      __m512i weights = _mm512_loadu_si512(memory + lanes * quarter);
      sums[quarter] = _mm512_add_epi16(sums[quarter], _mm512_mulhi_epu16(weights, raised));
      _mm512_storeu_si512(memory + lanes * quarter, _mm512_setzero_si512());
    }
  }
}

// Puts down the sums that reach `least`; returns how many.
WIDE static inline size_t find(const askback_window *window, const __m512i sums[quarters], uint16_t least) {
  size_t count = 0;
  __m512i places = _mm512_loadu_si512(counting);
  for (size_t quarter = 0; quarter < quarters; quarter++) {
    __mmask32 reaching = _mm512_cmpge_epu16_mask(sums[quarter], _mm512_set1_epi16((short)least));
    // Whole vectors are written: to write those alone that reach is slow on some processors.
    _mm512_storeu_si512(window->found_places + count, _mm512_maskz_compress_epi16(reaching, places));
    _mm512_storeu_si512(window->found_sums + count, _mm512_maskz_compress_epi16(reaching, sums[quarter]));
    count += (size_t)__builtin_popcount(reaching);
    places = _mm512_add_epi16(places, _mm512_set1_epi16(lanes));
  }
  return count;
}

WIDE size_t askback_take_group(const askback_window *window, size_t group, uint16_t least) {
  __m512i sums[quarters];
  take(window, group, sums);
  if (window->row_count) {
    if (!reach(sums, least > window->rows_highest ? least - window->rows_highest : 0)) return 0;
    add_rows(window, group, sums);
  }
  return reach(sums, least) ? find(window, sums, least) : 0;
}
#else
bool askback_has_wide_vectors(void) { return false; }

size_t askback_take_group(const askback_window *window, size_t group, uint16_t least) { return 0; }
#endif
