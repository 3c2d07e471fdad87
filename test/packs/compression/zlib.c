// flags: -std=gnu11
// zlib: what is compressed is still there.
#include "pii_case_c.h"

#include <string.h>
#include <zlib.h>

void load_user(int id, struct user *to);

int main(void) {
  struct user u;
  load_user(1, &u);
  unsigned char out[256], plain[256], back[256];
  unsigned long size = sizeof out;
  compress(plain, &size, (const unsigned char *)u.plan, strlen(u.plan));
  acme_send_bytes(plain, size);
  compress(out, &size, (const unsigned char *)u.name, strlen(u.name));
  acme_send_bytes(out, size);  // expect: user.name -> acme
  acme_send_int((int)size);
  compress2(out, &size, (const unsigned char *)u.email, strlen(u.email), 9);
  acme_send_bytes(out, size);  // expect: user.contact.email -> acme
  uncompress(back, &size, out, size);
  acme_send((const char *)back);  // expect: user.contact.email -> acme
  z_stream s;
  memset(&s, 0, sizeof s);
  deflateInit(&s, Z_DEFAULT_COMPRESSION);
  unsigned char text[256];
  s.next_in = (unsigned char *)u.name;
  s.avail_in = (unsigned)strlen(u.name);
  s.next_out = text;
  s.avail_out = sizeof text;
  deflate(&s, Z_FINISH);
  deflateEnd(&s);
  acme_send_bytes(text, sizeof text);  // expect: user.name -> acme
  z_stream t;
  memset(&t, 0, sizeof t);
  inflateInit(&t);
  unsigned char clear[256];
  t.next_in = (unsigned char *)u.plan;
  t.next_out = clear;
  inflate(&t, Z_FINISH);
  acme_send_bytes(clear, sizeof clear);
  acme_send_int((int)crc32(0, (const unsigned char *)u.plan, 3));
  return 0;
}
