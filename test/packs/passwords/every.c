// needs: argon2.h libargon2-dev
// Every way to hash a password.
#include "pii_case_c.h"

#include <argon2.h>
#include <crypt.h>

void system_hashes(const struct user *u) {
  char data[32768];
  void *memory = 0;
  int size = 0;
  acme_send(crypt_rn(u->plan, "$6$salt", data, sizeof data));
  acme_send(crypt_rn(u->email, "$6$salt", data, sizeof data));   // expect: user.contact.email -> acme via hash
  acme_send(crypt_ra(u->plan, "$6$salt", &memory, &size));
  acme_send(crypt_ra(u->name, "$6$salt", &memory, &size));       // expect: user.name -> acme via hash
}

void argon2(const struct user *u) {
  {
    unsigned char out[32];
    argon2i_hash_raw(2, 65536, 1, u->plan, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);
  }
  {
    unsigned char out[32];
    argon2i_hash_raw(2, 65536, 1, u->phone, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    char out[128];
    argon2i_hash_encoded(2, 65536, 1, u->plan, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    argon2i_hash_encoded(2, 65536, 1, u->email, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[32];
    argon2d_hash_raw(2, 65536, 1, u->plan, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);
  }
  {
    unsigned char out[32];
    argon2d_hash_raw(2, 65536, 1, u->name, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);                                    // expect: user.name -> acme via hash
  }
  {
    char out[128];
    argon2d_hash_encoded(2, 65536, 1, u->plan, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    argon2d_hash_encoded(2, 65536, 1, u->phone, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[32];
    argon2id_hash_raw(2, 65536, 1, u->plan, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);
  }
  {
    unsigned char out[32];
    argon2id_hash_raw(2, 65536, 1, u->email, 3, "saltsalt", 8, out, 32);
    acme_send_bytes(out, 32);                                    // expect: user.contact.email -> acme via hash
  }
  {
    char out[128];
    argon2id_hash_encoded(2, 65536, 1, u->plan, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    argon2id_hash_encoded(2, 65536, 1, u->name, 3, "saltsalt", 8, 32, out, 128);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
  {
    unsigned char out[32];
    char text[128];
    argon2_hash(2, 65536, 1, u->plan, 3, "saltsalt", 8, out, 32, text, 128, Argon2_id, ARGON2_VERSION_NUMBER);
    acme_send_bytes(out, 32);
    acme_send(text);
  }
  {
    unsigned char out[32];
    char text[128];
    argon2_hash(2, 65536, 1, u->phone, 3, "saltsalt", 8, out, 32, text, 128, Argon2_id, ARGON2_VERSION_NUMBER);
    acme_send_bytes(out, 32);                                    // expect: user.contact.phone_number -> acme via hash
    acme_send(text);                                             // expect: user.contact.phone_number -> acme via hash
  }
}
