// needs: brotli/encode.h libbrotli-dev
// flags: -Wno-everything
// brotli: what is compressed is still there; every call with its twin.
#include "pii_case_c.h"

#include <brotli/decode.h>
#include <brotli/encode.h>
#include <stdint.h>

void calls(const struct user *u) {
  { char d[64]; size_t n = 64; BrotliEncoderCompress(9, 22, BROTLI_MODE_TEXT, 3, (const uint8_t *)u->name, &n, (uint8_t *)d); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; size_t n = 64; BrotliEncoderCompress(9, 22, BROTLI_MODE_TEXT, 3, (const uint8_t *)u->plan, &n, (uint8_t *)d); acme_send(d); }
  { char d[64]; size_t n = 64; BrotliDecoderDecompress(3, (const uint8_t *)u->name, &n, (uint8_t *)d); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; size_t n = 64; BrotliDecoderDecompress(3, (const uint8_t *)u->plan, &n, (uint8_t *)d); acme_send(d); }
  { char d[64]; size_t n = 64; BrotliEncoderCompress(9, 22, BROTLI_MODE_TEXT, 3, (const uint8_t *)u->name, &n, (uint8_t *)d); acme_send_int(n); }
}
