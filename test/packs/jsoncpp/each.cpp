// flags: -std=c++20 -isystem /usr/include/jsoncpp -Wno-everything
// JsonCpp: what the other test leaves out, each call with its twin.
#include "pii_case.h"

#include <json/json.h>
#include <memory>
#include <sstream>
#include <string>

void made(const User& u) {
  { std::string t = u.name; Json::StaticString s(t.c_str()); Json::Value v(s); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { std::string t = u.plan; Json::StaticString s(t.c_str()); Json::Value v(s); acme::send(v.toStyledString()); }
  { Json::Value a = u.name, v; v.copy(a); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value a = u.plan, v; v.copy(a); acme::send(v.toStyledString()); }
  { Json::Value a = u.name, v; v.copyPayload(a); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value a = u.plan, v; v.copyPayload(a); acme::send(v.toStyledString()); }
  { Json::Value a = u.name, v; v.swapPayload(a); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value a = u.plan, v; v.swapPayload(a); acme::send(v.toStyledString()); }
  { Json::Value a = u.name, v; a.swapPayload(v); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value a = u.plan, v; a.swapPayload(v); acme::send(v.toStyledString()); }
  { Json::Value v(Json::arrayValue); v.insert(0, Json::Value(u.name)); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.insert(0, Json::Value(u.plan)); acme::send(v.toStyledString()); }
  { Json::Value v; v.setComment(std::string("// ") + u.name, Json::commentBefore); acme::send(v.toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; v.setComment(std::string("// ") + u.plan, Json::commentBefore); acme::send(v.toStyledString()); }
}

void reached(const User& u) {
  { Json::Value v(Json::arrayValue); v.append(u.name); acme::send(v.get(0u, "x").toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); acme::send(v.get(0u, "x").toStyledString()); }
  { Json::Value v(Json::arrayValue); v.append(u.name); acme::send((*v.begin()).toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); acme::send((*v.begin()).toStyledString()); }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    acme::send((*static_cast<const Json::Value&>(v).begin()).toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    acme::send((*static_cast<const Json::Value&>(v).begin()).toStyledString());
  }
  { Json::Value v(Json::arrayValue); v.append(u.name); acme::send(v.begin()->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); acme::send(v.begin()->toStyledString()); }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    acme::send(static_cast<const Json::Value&>(v).begin()->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    acme::send(static_cast<const Json::Value&>(v).begin()->toStyledString());
  }
  { Json::Value v(Json::arrayValue); v.append(u.name); acme::send((--v.end())->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); acme::send((--v.end())->toStyledString()); }
  { Json::Value v(Json::arrayValue); v.append(u.name); acme::send((v.begin()++)->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); acme::send((v.begin()++)->toStyledString()); }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    acme::send((++static_cast<const Json::Value&>(v).begin())->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    acme::send((++static_cast<const Json::Value&>(v).begin())->toStyledString());
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    acme::send((--static_cast<const Json::Value&>(v).end())->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    acme::send((--static_cast<const Json::Value&>(v).end())->toStyledString());
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    acme::send((static_cast<const Json::Value&>(v).begin()++)->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    acme::send((static_cast<const Json::Value&>(v).begin()++)->toStyledString());
  }
  { Json::Value v(Json::arrayValue); v.append(u.name); auto i = v.end(); i--; acme::send(i->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v(Json::arrayValue); v.append(u.plan); auto i = v.end(); i--; acme::send(i->toStyledString()); }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    auto i = static_cast<const Json::Value&>(v).end();
    i--;
    acme::send(i->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    auto i = static_cast<const Json::Value&>(v).end();
    i--;
    acme::send(i->toStyledString());
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    Json::ValueConstIterator i(v.begin());
    acme::send(i->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    Json::ValueConstIterator i(v.begin());
    acme::send(i->toStyledString());
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    Json::ValueConstIterator i;
    i = v.begin();
    acme::send(i->toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    Json::ValueConstIterator i;
    i = v.begin();
    acme::send(i->toStyledString());
  }
  { Json::Value v; v["a"] = u.name; acme::send(v.find("a", "a" + 1)->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; v["a"] = u.plan; acme::send(v.find("a", "a" + 1)->toStyledString()); }
  { Json::Value v; v["a"] = u.name; acme::send(v.demand("a", "a" + 1)->toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; v["a"] = u.plan; acme::send(v.demand("a", "a" + 1)->toStyledString()); }
  { Json::Value v; v["a"] = u.name; acme::send(v.get("a", "a" + 1, "x").toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; v["a"] = u.plan; acme::send(v.get("a", "a" + 1, "x").toStyledString()); }
  { Json::Value v; acme::send(v.get("a", "a" + 1, u.name).toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; acme::send(v.get("a", "a" + 1, u.plan).toStyledString()); }
  { Json::Value v = u.name; acme::send(v.as<std::string>()); }  // expect: user.name -> acme
  { Json::Value v = u.plan; acme::send(v.as<std::string>()); }
  { Json::Value v = u.name; const char *from, *to; v.getString(&from, &to); acme::send(from); }  // expect: user.name -> acme
  { Json::Value v = u.plan; const char *from, *to; v.getString(&from, &to); acme::send(from); }
  {
    Json::Value v;
    v.setComment(std::string("// ") + u.name, Json::commentBefore);
    acme::send(v.getComment(Json::commentBefore));  // expect: user.name -> acme
  }
  {
    Json::Value v;
    v.setComment(std::string("// ") + u.plan, Json::commentBefore);
    acme::send(v.getComment(Json::commentBefore));
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.name);
    Json::Value out;
    v.removeIndex(0, &out);
    acme::send(out.toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v(Json::arrayValue);
    v.append(u.plan);
    Json::Value out;
    v.removeIndex(0, &out);
    acme::send(out.toStyledString());
  }
  { Json::Value v; v["a"] = u.name; Json::Value out; v.removeMember("a", &out); acme::send(out.toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; v["a"] = u.plan; Json::Value out; v.removeMember("a", &out); acme::send(out.toStyledString()); }
  int number = std::stoi(u.phone), plain = u.id;
  { Json::Value v = number; acme::send(v.asDouble()); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send(v.asDouble()); }
  { Json::Value v = number; acme::send(double(v.asFloat())); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send(double(v.asFloat())); }
  { Json::Value v = number; acme::send(long(v.asInt64())); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send(long(v.asInt64())); }
  { Json::Value v = number; acme::send(long(v.asLargestInt())); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send(long(v.asLargestInt())); }
  { Json::Value v = number; acme::send((unsigned long)v.asLargestUInt()); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send((unsigned long)v.asLargestUInt()); }
  { Json::Value v = number; acme::send(v.asUInt()); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send(v.asUInt()); }
  { Json::Value v = number; acme::send((unsigned long)v.asUInt64()); }  // expect: user.contact.phone_number -> acme
  { Json::Value v = plain; acme::send((unsigned long)v.asUInt64()); }
  { acme::send(Json::valueToQuotedString(u.name.c_str())); }  // expect: user.name -> acme
  { acme::send(Json::valueToQuotedString(u.plan.c_str())); }
  { acme::send(Json::valueToString(number)); }  // expect: user.contact.phone_number -> acme
  { acme::send(Json::valueToString(plain)); }
}

void written(const User& u) {
  { Json::Value v = u.name; std::ostringstream o; Json::StyledStreamWriter().write(o, v); acme::send(o.str()); }  // expect: user.name -> acme
  { Json::Value v = u.plan; std::ostringstream o; Json::StyledStreamWriter().write(o, v); acme::send(o.str()); }
  {
    Json::Value v = u.name;
    std::ostringstream o;
    std::unique_ptr<Json::StreamWriter> w(Json::StreamWriterBuilder().newStreamWriter());
    w->write(v, &o);
    acme::send(o.str());  // expect: user.name -> acme
  }
  {
    Json::Value v = u.plan;
    std::ostringstream o;
    std::unique_ptr<Json::StreamWriter> w(Json::StreamWriterBuilder().newStreamWriter());
    w->write(v, &o);
    acme::send(o.str());
  }
  {
    Json::Value v;
    std::string t = u.name;
    Json::Reader().parse(t.data(), t.data() + t.size(), v);
    acme::send(v.toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v;
    std::string t = u.plan;
    Json::Reader().parse(t.data(), t.data() + t.size(), v);
    acme::send(v.toStyledString());
  }
  {
    Json::Value v;
    std::string t = u.name, e;
    std::unique_ptr<Json::CharReader> r(Json::CharReaderBuilder().newCharReader());
    r->parse(t.data(), t.data() + 9, &v, &e);
    acme::send(v.toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v;
    std::string t = u.plan, e;
    std::unique_ptr<Json::CharReader> r(Json::CharReaderBuilder().newCharReader());
    r->parse(t.data(), t.data() + 9, &v, &e);
    acme::send(v.toStyledString());
  }
  {
    Json::Value v;
    Json::StreamWriterBuilder b;
    b["indentation"] = u.name;
    acme::send(b["indentation"].toStyledString());  // expect: user.name -> acme
  }
  {
    Json::Value v;
    Json::StreamWriterBuilder b;
    b["indentation"] = u.plan;
    acme::send(b["indentation"].toStyledString());
  }
  { Json::Value v; Json::CharReaderBuilder b; b["x"] = u.name; acme::send(b["x"].toStyledString()); }  // expect: user.name -> acme
  { Json::Value v; Json::CharReaderBuilder b; b["x"] = u.plan; acme::send(b["x"].toStyledString()); }
}

void asked(const User& u) {
  Json::Value v = u.name, w = u.plan;
  const Json::Value& c = v;
  Json::Reader r;
  Json::FastWriter fast;
  Json::StyledWriter styled;
  acme::send(v.asString());                      // expect: user.name -> acme
  acme::send(v.asBool());
  acme::send(v.compare(w));
  acme::send(v.empty());
  acme::send(long(v.getOffsetStart()));
  acme::send(v.hasComment(Json::commentBefore));
  acme::send(v.isArray());
  acme::send(v.isBool());
  acme::send(v.isConvertibleTo(Json::intValue));
  acme::send(v.isDouble());
  acme::send(v.isInt());
  acme::send(v.isInt64());
  acme::send(v.isIntegral());
  acme::send(v.isNumeric());
  acme::send(v.isObject());
  acme::send(v.isString());
  acme::send(v.isUInt());
  acme::send(v.isUInt64());
  acme::send(v.isValidIndex(1));
  acme::send(bool(v));
  acme::send(!v);
  acme::send(v != w);
  acme::send(v < w);
  acme::send(v <= w);
  acme::send(v > w);
  acme::send(v >= w);
  acme::send(int(v.type()));
  acme::send(v.begin() == v.end());
  acme::send(c.begin() != c.end());
  acme::send(c.begin() == c.end());
  acme::send(long(v.begin().index()));
  acme::send(long(c.begin().index()));
  acme::send(r.good());
  Json::Value m;
  m["a"] = u.name;
  acme::send(m["a"].asString());                  // expect: user.name -> acme
  acme::send(m.begin().key().size());
  acme::send(m.begin().name().size());
  acme::send_object(m.begin().memberName() == nullptr);
  acme::send(r.getFormattedErrorMessages());
  acme::send(r.getStructuredErrors().size());
  fast.dropNullPlaceholders();
  fast.enableYAMLCompatibility();
  fast.omitEndingLineFeed();
}
