// AppDynamics.
#include "pii_case_c.h"

#include <appdynamics.h>

void report(appd_bt_handle bt, const struct user *u) {
  appd_bt_add_user_data(bt, "plan", u->plan);
  appd_bt_add_user_data(bt, "mail", u->email);  // expect: user.contact.email -> appdynamics
  appd_bt_add_error(bt, APPD_LEVEL_ERROR, u->plan, 1);
  appd_bt_add_error(bt, APPD_LEVEL_ERROR, u->phone, 1);  // expect: user.contact.phone_number -> appdynamics
  appd_bt_set_url(bt, u->plan);
  appd_bt_set_url(bt, u->name);                 // expect: user.name -> appdynamics
}
