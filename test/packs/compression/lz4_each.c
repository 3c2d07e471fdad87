// needs: lz4.h liblz4-dev
// flags: -Wno-everything
// lz4: what is compressed is still there; every call with its twin.
#include "pii_case_c.h"

#include <lz4.h>
#include <lz4hc.h>

void calls(const struct user *u) {
  { char d[64]; LZ4_compress_default(u->name, d, 3, 64); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; LZ4_compress_default(u->plan, d, 3, 64); acme_send(d); }
  { char d[64]; LZ4_compress_fast(u->name, d, 3, 64, 1); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; LZ4_compress_fast(u->plan, d, 3, 64, 1); acme_send(d); }
  { char d[64]; LZ4_compress_HC(u->name, d, 3, 64, 9); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; LZ4_compress_HC(u->plan, d, 3, 64, 9); acme_send(d); }
  { char d[64]; LZ4_decompress_safe(u->name, d, 3, 64); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; LZ4_decompress_safe(u->plan, d, 3, 64); acme_send(d); }
  { char d[64]; acme_send_int(LZ4_compress_default(u->name, d, 3, 64)); }
}
