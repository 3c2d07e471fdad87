// needs: Poco/JSON/Object.h libpoco-dev
// flags: -std=c++17 -Wno-everything
// POCO's JSON, values of any type and shared pointers; each call with its twin.
#include "pii_case.h"

#include <Poco/Dynamic/Var.h>
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/JSON/Stringifier.h>
#include <Poco/SharedPtr.h>

#include <sstream>

using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;
using Poco::JSON::Stringifier;

void questions(const User& u) {
  Var v = u.name;
  acme::send(v.isArray());
  acme::send(v.isBoolean());
  acme::send(v.isEmpty());
  acme::send(v.isInteger());
  acme::send(v.isNumeric());
  acme::send(v.isString());
  acme::send(v.isStruct());
  acme::send(v.type().name());
  acme::send(v.size() > 3);
  Object o;
  o.set("name", u.name);
  acme::send(o.isArray("name"));
  acme::send(o.isObject("name"));
  acme::send(o.isNull("name"));
  o.setEscapeUnicode(true);
  acme::send(o.get("other").toString());
  Array a;
  a.add(u.name);
  acme::send(a.empty());
  acme::send(a.isArray(0));
  acme::send(a.isNull(0));
  acme::send(a.isObject(0));
  acme::send(a.size() > 1);
  a.setEscapeUnicode(true);
  a.remove(0);
  acme::send(o.has("name"));
}

void conversions(const User& u) {
  {
    Var v = u.name;
    std::string s = v;
    acme::send(s);                                             // expect: user.name -> acme
  }
  {
    Var v = u.plan;
    std::string s = v;
    acme::send(s);
  }
}

void parts(const User& u) {
  Object o, p;
  o.set("name", u.name);
  p.set("name", u.plan);
  {
    Array a;
    a.add(o);
    acme::send(a.getObject(0)->get("name").toString());        // expect: user.name -> acme
    acme::send(a.optElement<std::string>(0, ""));              // expect: user.name -> acme
    Array outer;
    outer.add(a);
    acme::send(outer.getArray(0)->get(0).toString());          // expect: user.name -> acme
  }
  {
    Array a;
    a.add(p);
    acme::send(a.getObject(0)->get("name").toString());
    acme::send(a.optElement<std::string>(0, ""));
    Array outer;
    outer.add(a);
    acme::send(outer.getArray(0)->get(0).toString());
  }
  {
    Object outer;
    outer.set("user", o);
    outer.set("plan", p);
    acme::send(outer.getObject("user")->get("name").toString());  // expect: user.name -> acme
    acme::send(outer.getObject("plan")->get("name").toString());
  }
  {
    Array names, plans;
    names.add(u.name);
    plans.add(u.plan);
    Object outer;
    outer.set("names", names);
    outer.set("plans", plans);
    acme::send(outer.getArray("names")->get(0).toString());    // expect: user.name -> acme
    acme::send(outer.getArray("plans")->get(0).toString());
  }
  acme::send(o.getNullableValue<std::string>("name").value());  // expect: user.name -> acme
  acme::send(p.getNullableValue<std::string>("name").value());
}

void texts(const User& u) {
  {
    std::ostringstream out;
    Stringifier::condense(u.name, out);
    acme::send(out.str());                                     // expect: user.name -> acme
  }
  {
    std::ostringstream out;
    Stringifier::condense(u.plan, out);
    acme::send(out.str());
  }
  {
    std::ostringstream out;
    Stringifier::formatString(u.name, out);
    acme::send(out.str());                                     // expect: user.name -> acme
  }
  {
    std::ostringstream out;
    Stringifier::formatString(u.plan, out);
    acme::send(out.str());
  }
  {
    Poco::JSON::Parser parser;
    parser.parse(u.name);
    acme::send(parser.asVar().toString());                     // expect: user.name -> acme
  }
  {
    Poco::JSON::Parser parser;
    parser.parse(u.plan);
    acme::send(parser.asVar().toString());
  }
}

struct Base {
  virtual ~Base() = default;
  std::string text;
};
struct Derived : Base {};
using Ptr = Poco::SharedPtr<Base>;

Ptr make(const std::string& text) {
  Ptr made(new Derived);
  made->text = text;
  return made;
}

void pointers(const User& u) {
  {
    Ptr p(new Base);
    p->text = u.name;
    Ptr q(p);
    acme::send(q->text);                                       // expect: user.name -> acme
    Ptr r(std::move(q));
    acme::send((*r).text);                                     // expect: user.name -> acme
    Base* raw = r.get();
    acme::send(raw->text);                                     // expect: user.name -> acme
    Base* same = r;
    acme::send(same->text);                                    // expect: user.name -> acme
  }
  {
    Ptr p(new Base);
    p->text = u.plan;
    Ptr q(p);
    acme::send(q->text);
    Ptr r(std::move(q));
    acme::send((*r).text);
    Base* raw = r.get();
    acme::send(raw->text);
    Base* same = r;
    acme::send(same->text);
  }
  {
    Ptr from = make(u.name), a, b, c, d;
    a = from;
    acme::send(a->text);                                       // expect: user.name -> acme
    b.assign(from);
    acme::send(b->text);                                       // expect: user.name -> acme
    c.reset(from);
    acme::send(c->text);                                       // expect: user.name -> acme
    d = std::move(from);
    acme::send(d->text);                                       // expect: user.name -> acme
  }
  {
    Ptr from = make(u.plan), a, b, c, d;
    a = from;
    acme::send(a->text);
    b.assign(from);
    acme::send(b->text);
    c.reset(from);
    acme::send(c->text);
    d = std::move(from);
    acme::send(d->text);
  }
  {
    Base *one = new Base, *two = new Base, *three = new Base;
    one->text = u.name;
    two->text = u.email;
    three->text = u.phone;
    Ptr a, b, c;
    a = one;
    acme::send(a->text);                                       // expect: user.name -> acme
    b.assign(two);
    acme::send(b->text);                                       // expect: user.contact.email -> acme
    c.reset(three);
    acme::send(c->text);                                       // expect: user.contact.phone_number -> acme
  }
  {
    Base *one = new Base, *two = new Base, *three = new Base;
    one->text = u.plan;
    two->text = u.plan;
    three->text = u.plan;
    Ptr a, b, c;
    a = one;
    acme::send(a->text);
    b.assign(two);
    acme::send(b->text);
    c.reset(three);
    acme::send(c->text);
  }
  {
    Ptr p = make(u.name);
    acme::send(p.cast<Derived>()->text);                       // expect: user.name -> acme
    acme::send(p.unsafeCast<Derived>()->text);                 // expect: user.name -> acme
  }
  {
    Ptr p = make(u.plan);
    acme::send(p.cast<Derived>()->text);
    acme::send(p.unsafeCast<Derived>()->text);
  }
}
