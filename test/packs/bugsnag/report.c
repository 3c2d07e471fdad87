// BugSnag.
#include "pii_case_c.h"

#include <bugsnag.h>

void report(const struct user *u) {
  bugsnag_set_user("1", 0, u->plan);
  bugsnag_set_user("1", u->email, 0);                     // expect: user.contact.email -> bugsnag
  bugsnag_leave_breadcrumb(u->plan, BSG_CRUMB_MANUAL);
  bugsnag_leave_breadcrumb(u->name, BSG_CRUMB_MANUAL);    // expect: user.name -> bugsnag
  bugsnag_notify("error", u->phone, BSG_SEVERITY_ERR);    // expect: user.contact.phone_number -> bugsnag
}

void report_from_java(JNIEnv *env, const struct user *u) {
  bugsnag_set_user_env(env, "1", 0, u->plan);
  bugsnag_set_user_env(env, "1", u->email, 0);                    // expect: user.contact.email -> bugsnag
  bugsnag_notify_env(env, "error", u->plan, BSG_SEVERITY_ERR);
  bugsnag_notify_env(env, "error", u->name, BSG_SEVERITY_ERR);    // expect: user.name -> bugsnag
}
