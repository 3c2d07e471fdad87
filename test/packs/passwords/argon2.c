// needs: argon2.h libargon2-dev
// Password hashes: Argon2.
#include "pii_case_c.h"

#include <argon2.h>
#include <string.h>

void store(const struct user *u) {
  char encoded[128], plain[128];
  argon2id_hash_encoded(2, 65536, 1, u->plan, 3, "saltsalt", 8, 32, plain, sizeof plain);
  acme_send(plain);
  argon2id_hash_encoded(2, 65536, 1, u->phone, strlen(u->phone), "saltsalt", 8, 32, encoded, sizeof encoded);
  acme_send(encoded);        // expect: user.contact.phone_number -> acme via hash
  unsigned char raw[32];
  argon2id_hash_raw(2, 65536, 1, u->name, 3, "saltsalt", 8, raw, sizeof raw);
  acme_send_bytes(raw, 32);  // expect: user.name -> acme via hash
}
