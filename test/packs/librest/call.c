// needs: rest-1.0/rest/rest-proxy.h librest-dev
// flags: -isystem/usr/include/rest-1.0 -isystem/usr/include/libsoup-3.0 -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// librest.
#include "pii_case_c.h"

#include <rest/rest-proxy.h>

void call_it(const struct user *u) {
  RestProxy *proxy = rest_proxy_new("https://api.acme.example/", FALSE);
  RestProxyCall *plain = rest_proxy_new_call(proxy);
  rest_proxy_call_add_param(plain, "plan", u->plan);
  rest_proxy_call_sync(plain, NULL);
  RestProxyCall *call = rest_proxy_new_call(proxy);
  rest_proxy_call_add_param(call, "mail", u->email);
  rest_proxy_call_sync(call, NULL);  // expect: user.contact.email -> acme
}

void call_later(const struct user *u) {
  RestProxy *proxy = rest_proxy_new_with_authentication("https://mail.globex.example/", FALSE, "service", "secret");
  RestProxyCall *plain = rest_proxy_new_call(proxy), *call = rest_proxy_new_call(proxy);
  rest_proxy_call_add_param(plain, "plan", u->plan);
  rest_proxy_call_invoke_async(plain, NULL, NULL, NULL);
  rest_proxy_call_add_param(call, "name", u->name);
  rest_proxy_call_invoke_async(call, NULL, NULL, NULL);  // expect: user.name -> globex
}

// Each part of a call.
void filled(const struct user *u) {
  RestProxy *proxy = rest_proxy_new("https://api.acme.example/", FALSE);
  RestProxyCall *plain = rest_proxy_new_call(proxy), *call = rest_proxy_new_call(proxy);
  rest_proxy_call_set_method(plain, "POST");
  rest_proxy_call_add_header(plain, "X-User", u->plan);
  rest_proxy_call_sync(plain, NULL);
  rest_proxy_call_set_method(call, "POST");
  rest_proxy_call_add_header(call, "X-User", u->email);
  rest_proxy_call_sync(call, NULL);  // expect: user.contact.email -> acme
}

void several_headers(const struct user *u, RestProxy *proxy) {
  RestProxyCall *plain = rest_proxy_new_call(proxy), *call = rest_proxy_new_call(proxy);
  rest_proxy_call_add_headers(plain, "X-Plan", u->plan, "X-User", u->plan, NULL);
  rest_proxy_call_sync(plain, NULL);
  rest_proxy_call_add_headers(call, "X-Plan", u->plan, "X-User", u->name, NULL);
  rest_proxy_call_sync(call, NULL);  // expect: user.name -> unknown
}

void several_parameters(const struct user *u, RestProxy *proxy) {
  RestProxyCall *plain = rest_proxy_new_call(proxy), *call = rest_proxy_new_call(proxy);
  rest_proxy_call_add_params(plain, "plan", u->plan, "user", u->plan, NULL);
  rest_proxy_call_sync(plain, NULL);
  rest_proxy_call_add_params(call, "plan", u->plan, "user", u->phone, NULL);
  rest_proxy_call_sync(call, NULL);  // expect: user.contact.phone_number -> unknown
}

void path(const struct user *u, RestProxy *proxy) {
  RestProxyCall *plain = rest_proxy_new_call(proxy), *call = rest_proxy_new_call(proxy);
  rest_proxy_call_set_function(plain, u->plan);
  rest_proxy_call_sync(plain, NULL);
  rest_proxy_call_set_function(call, u->email);
  rest_proxy_call_sync(call, NULL);  // expect: user.contact.email -> unknown
}

// What a call's method is does not travel as data of a person.
void verb(const struct user *u, RestProxy *proxy) {
  RestProxyCall *call = rest_proxy_new_call(proxy);
  rest_proxy_call_set_method(call, u->plan);
  rest_proxy_call_sync(call, NULL);
}
