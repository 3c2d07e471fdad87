// needs: bzlib.h libbz2-dev
// flags: -Wno-everything
// bzip2: what is compressed is still there; every call with its twin.
#include "pii_case_c.h"

#include <bzlib.h>

void calls(const struct user *u) {
  { char d[64]; unsigned n = 64; BZ2_bzBuffToBuffCompress(d, &n, (char *)u->name, 3, 9, 0, 0); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; unsigned n = 64; BZ2_bzBuffToBuffCompress(d, &n, (char *)u->plan, 3, 9, 0, 0); acme_send(d); }
  { char d[64]; unsigned n = 64; BZ2_bzBuffToBuffDecompress(d, &n, (char *)u->name, 3, 0, 0); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; unsigned n = 64; BZ2_bzBuffToBuffDecompress(d, &n, (char *)u->plan, 3, 0, 0); acme_send(d); }
  { char d[64]; bz_stream z = {0}; z.next_in = (char *)u->name; z.next_out = d; BZ2_bzCompress(&z, BZ_FINISH); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; bz_stream z = {0}; z.next_in = (char *)u->plan; z.next_out = d; BZ2_bzCompress(&z, BZ_FINISH); acme_send(d); }
  { char d[64]; bz_stream z = {0}; z.next_in = (char *)u->name; z.next_out = d; BZ2_bzDecompress(&z); acme_send(d); }  // expect: user.name -> acme confidence high
  { char d[64]; bz_stream z = {0}; z.next_in = (char *)u->plan; z.next_out = d; BZ2_bzDecompress(&z); acme_send(d); }
  { char d[64]; unsigned n = 64; BZ2_bzBuffToBuffCompress(d, &n, (char *)u->name, 3, 9, 0, 0); acme_send_int(n); }
}
