// The macros of <endian.h> and <byteswap.h>, and what htonl is called elsewhere.
#include "pii_case.h"

#include <arpa/inet.h>
#include <byteswap.h>
#include <endian.h>

int main() {
  User u = load_user(1);
  unsigned char digit = u.phone[0];
  unsigned id = u.id;
  acme::send(htobe16(digit));                        // expect: user.contact.phone_number -> acme
  acme::send(le32toh(digit));                        // expect: user.contact.phone_number -> acme
  acme::send(static_cast<long>(htole64(digit)));     // expect: user.contact.phone_number -> acme
  acme::send(bswap_32(digit));                       // expect: user.contact.phone_number -> acme
  acme::send(__builtin_bswap32(digit));              // expect: user.contact.phone_number -> acme
  acme::send(htonl(digit));                          // expect: user.contact.phone_number -> acme
  acme::send(htobe16(id));
  acme::send(le32toh(id));
  acme::send(bswap_32(id));
  acme::send(htonl(id));
}
