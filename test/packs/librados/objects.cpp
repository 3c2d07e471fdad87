// Objects and their attributes are storage.
#include "pii_case.h"

#include <rados/librados.h>

void store(rados_ioctx_t io, const User& u) {
  rados_write_full(io, "plan", u.plan.data(), 1);
  rados_write_full(io, "email", u.email.data(), 1);      // expect: user.contact.email -> storage
  rados_write(io, "plan", u.plan.data(), 1, 0);
  rados_write(io, "phone", u.phone.data(), 1, 0);        // expect: user.contact.phone_number -> storage
  rados_append(io, u.name.c_str(), "x", 1);              // expect: user.name -> storage
  rados_setxattr(io, "user", "phone", u.phone.data(), 1);  // expect: user.contact.phone_number -> storage
  rados_setxattr(io, "user", "plan", u.plan.data(), 1);
}
