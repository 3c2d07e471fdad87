// needs: zstd.h libzstd-dev
// flags: -Wno-everything
// zstd: what is compressed is still there; every call with its twin.
#include "pii_case_c.h"

#include <string.h>
#include <zstd.h>

void calls(const struct user *u) {
  { char d[64]; ZSTD_compress(d, 64, u->name, 3, 1); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_compress(d, 64, u->plan, 3, 1); acme_send(d); }
  { char d[64]; ZSTD_decompress(d, 64, u->name, 3); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_decompress(d, 64, u->plan, 3); acme_send(d); }
  { char d[64]; ZSTD_compressCCtx(NULL, d, 64, u->name, 3, 1); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_compressCCtx(NULL, d, 64, u->plan, 3, 1); acme_send(d); }
  { char d[64]; ZSTD_compress2(NULL, d, 64, u->name, 3); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_compress2(NULL, d, 64, u->plan, 3); acme_send(d); }
  { char d[64]; ZSTD_decompressDCtx(NULL, d, 64, u->name, 3); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_decompressDCtx(NULL, d, 64, u->plan, 3); acme_send(d); }
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->name, 3, 0}; ZSTD_compressStream(NULL, &o, &i); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->plan, 3, 0}; ZSTD_compressStream(NULL, &o, &i); acme_send(d); }
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->name, 3, 0}; ZSTD_compressStream2(NULL, &o, &i, ZSTD_e_end); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->plan, 3, 0}; ZSTD_compressStream2(NULL, &o, &i, ZSTD_e_end); acme_send(d); }
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->name, 3, 0}; ZSTD_decompressStream(NULL, &o, &i); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; ZSTD_outBuffer o = {d, 64, 0}; ZSTD_inBuffer i = {u->plan, 3, 0}; ZSTD_decompressStream(NULL, &o, &i); acme_send(d); }
  { acme_send_int(ZSTD_compressBound(strlen(u->name))); }
  { char d[64]; acme_send_int(ZSTD_isError(ZSTD_compress(d, 64, u->name, 3, 1))); }
  { char d[64]; acme_send(ZSTD_getErrorName(ZSTD_compress(d, 64, u->name, 3, 1))); }
  { acme_send_int(ZSTD_getFrameContentSize(u->name, 3)); }
  { char d[64]; ZSTD_compress(d, 64, u->name, 3, ZSTD_maxCLevel()); acme_send_int(ZSTD_maxCLevel()); }
  { char d[64]; ZSTD_compress(d, 64, u->name, 3, 1); ZSTD_compress(d, 64, u->plan, 3, 1); acme_send(d); }
}
