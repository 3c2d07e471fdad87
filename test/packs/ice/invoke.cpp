// ZeroC Ice: dynamic invocation.
#include "pii_case.h"

#include <Ice/Ice.h>

void invoke(IceProxy::Ice::Object& proxy, const User& u) {
  std::vector<Ice::Byte> out, plain(u.plan.begin(), u.plan.end()), in(u.email.begin(), u.email.end());
  proxy.ice_invoke("save", Ice::Normal, plain, out);
  proxy.ice_invoke("save", Ice::Normal, in, out);  // expect: user.contact.email -> unknown
}

void invoke_mapped(Ice::ObjectPrx& proxy, const User& u) {
  std::vector<Ice::Byte> out, plain(u.plan.begin(), u.plan.end()), in(u.name.begin(), u.name.end());
  proxy.ice_invoke("save", Ice::Normal, plain, out);
  proxy.ice_invoke("save", Ice::Normal, in, out);  // expect: user.name -> unknown
}
