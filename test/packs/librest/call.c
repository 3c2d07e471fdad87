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
