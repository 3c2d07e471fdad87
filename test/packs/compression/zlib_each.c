// needs: zlib.h zlib1g-dev
// flags: -Wno-everything
// zlib: what is compressed is still there; every call with its twin.
#include "pii_case_c.h"

#include <string.h>
#include <zlib.h>

void calls(const struct user *u) {
  { char d[64]; uLongf n = 64; uLong m = 9; uncompress2((Bytef *)d, &n, (const Bytef *)u->name, &m); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; uLongf n = 64; uLong m = 9; uncompress2((Bytef *)d, &n, (const Bytef *)u->plan, &m); acme_send(d); }
  { char d[64]; z_stream z = {0}; deflateInit2(&z, 9, Z_DEFLATED, 15, 8, 0); z.next_in = (Bytef *)u->name; z.next_out = (Bytef *)d; deflate(&z, Z_FINISH); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; z_stream z = {0}; deflateInit2(&z, 9, Z_DEFLATED, 15, 8, 0); z.next_in = (Bytef *)u->plan; z.next_out = (Bytef *)d; deflate(&z, Z_FINISH); acme_send(d); }
  { char d[64]; z_stream z = {0}; inflateInit2(&z, 15); z.next_in = (Bytef *)u->name; z.next_out = (Bytef *)d; inflate(&z, Z_FINISH); inflateEnd(&z); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; z_stream z = {0}; inflateInit2(&z, 15); z.next_in = (Bytef *)u->plan; z.next_out = (Bytef *)d; inflate(&z, Z_FINISH); inflateEnd(&z); acme_send(d); }
  { char d[64]; z_stream z = {0}; deflateReset(&z); z.next_in = (Bytef *)u->name; z.next_out = (Bytef *)d; deflate(&z, Z_FINISH); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; z_stream z = {0}; deflateReset(&z); z.next_in = (Bytef *)u->plan; z.next_out = (Bytef *)d; deflate(&z, Z_FINISH); acme_send(d); }
  { char d[64]; z_stream z = {0}; inflateReset(&z); z.next_in = (Bytef *)u->name; z.next_out = (Bytef *)d; inflate(&z, Z_FINISH); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; z_stream z = {0}; inflateReset(&z); z.next_in = (Bytef *)u->plan; z.next_out = (Bytef *)d; inflate(&z, Z_FINISH); acme_send(d); }
  { acme_send_int(adler32(0, (const Bytef *)u->name, 3)); }
  { acme_send_int(compressBound(strlen(u->name))); }
  { z_stream z = {0}; z.next_in = (Bytef *)u->name; acme_send_int(deflateBound(&z, 9)); }
  { gzFile f = gzopen(u->name, "r"); acme_send_int(gzflush(f, Z_FINISH)); acme_send_int(gzclose(f)); }
  { acme_send(zError(compress(NULL, NULL, (const Bytef *)u->name, 3))); }
  { char d[64]; uLongf n = 64; compress((Bytef *)d, &n, (const Bytef *)u->name, 3); acme_send(zlibVersion()); }
}
