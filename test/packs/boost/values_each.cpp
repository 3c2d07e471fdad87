// flags: -std=c++17 -Wno-everything
// Boost: formats, conversions, views, tokens, optional, any, variant and dates; each call with its twin.
#include "pii_case.h"

#include <boost/any.hpp>
#include <boost/core/detail/string_view.hpp>
#include <boost/date_time/gregorian/gregorian.hpp>
#include <boost/date_time/posix_time/posix_time.hpp>
#include <boost/format.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/numeric/conversion/cast.hpp>
#include <boost/optional.hpp>
#include <boost/tokenizer.hpp>
#include <boost/utility/string_view.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/variant.hpp>
#include <boost/variant/polymorphic_get.hpp>
#include <sstream>
#include <string>
#include <utility>

using Either = boost::variant<int, std::string>;
using View = boost::core::string_view;
using Words = boost::tokenizer<boost::char_separator<char>>;

struct Text : boost::static_visitor<std::string> {
  std::string operator()(int) const { return "number"; }
  std::string operator()(const std::string& s) const { return s; }
};

void formats(const User& u) {
  { boost::format f("%1%"); f.parse(u.name + "%1%"); f % 1; acme::send(f.str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); f.parse(u.plan + "%1%"); f % 1; acme::send(f.str()); }
  { boost::format f("%1%"); f.parse(u.name.c_str()); acme::send(f.str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); f.parse(u.plan.c_str()); acme::send(f.str()); }
  { boost::format f("%1% %2%"); acme::send((f.bind_arg(1, "x") % u.name).str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1% %2%"); acme::send((f.bind_arg(1, "x") % u.plan).str()); }
  { boost::format f("%1%"); acme::send((f.modify_item(1, std::hex) % u.name).str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); acme::send((f.modify_item(1, std::hex) % u.plan).str()); }
  { boost::format f("%1%"); acme::send((f.clear() % u.name).str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); acme::send((f.clear() % u.plan).str()); }
  { boost::format f("%1%"); acme::send(boost::io::str(f % u.name)); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); acme::send(boost::io::str(f % u.plan)); }
  { boost::format f("%1%"); acme::send((f % boost::io::group(std::hex, u.name)).str()); }  // expect: user.name -> acme confidence high
  { boost::format f("%1%"); acme::send((f % boost::io::group(std::hex, u.plan)).str()); }
  { boost::format f(u.name); acme::send(f.str()); }  // expect: user.name -> acme confidence high
  { boost::format f(u.plan); acme::send(f.str()); }
  { boost::format f(u.name + "%1%"), g(f); acme::send((g % 1).str()); }  // expect: user.name -> acme confidence high
  { boost::format f(u.plan + "%1%"), g(f); acme::send((g % 1).str()); }
  { boost::format f("%1%"); f % u.name; acme::send(f.size()); }
}

void conversions(const User& u) {
  { int n = 0; boost::conversion::try_lexical_convert(u.name, n); acme::send(n); }  // expect: user.name -> acme confidence high
  { int n = 0; boost::conversion::try_lexical_convert(u.plan, n); acme::send(n); }
  { std::string s; boost::conversion::try_lexical_convert(u.name, s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; boost::conversion::try_lexical_convert(u.plan, s); acme::send(s); }
  { std::string s; boost::conversion::try_lexical_convert(u.name.c_str(), 3, s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; boost::conversion::try_lexical_convert(u.plan.c_str(), 3, s); acme::send(s); }
  { acme::send(boost::numeric_cast<int>(std::stol(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::numeric_cast<int>(std::stol(u.plan))); }
}

void views(const User& u) {
  { View v(u.name); acme::send(v.at(0)); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v.at(0)); }
  { View v(u.name); acme::send(v.back()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v.back()); }
  { View v(u.name); acme::send(v.front()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v.front()); }
  { View v(u.name); acme::send(v[1]); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v[1]); }
  { View v(u.name); acme::send(*v.begin()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(*v.begin()); }
  { View v(u.name); acme::send(*(v.end() - 1)); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(*(v.end() - 1)); }
  { View v(u.name); acme::send(v.data()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v.data()); }
  { View v(u.name); acme::send(v.substr(1).data()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(v.substr(1).data()); }
  { View v(u.name); acme::send(std::string(v)); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(std::string(v)); }
  { View v(u.name); acme::send(static_cast<std::string_view>(v)); }  // expect: user.name -> acme confidence high
  { View v(u.plan); acme::send(static_cast<std::string_view>(v)); }
  { View v(u.name); v.remove_prefix(1); acme::send(v.data()); }  // expect: user.name -> acme confidence high
  { View v(u.plan); v.remove_prefix(1); acme::send(v.data()); }
  { View v(std::string_view{u.name}); acme::send(v.data()); }  // expect: user.name -> acme confidence high
  { View v(std::string_view{u.plan}); acme::send(v.data()); }
  { boost::string_view v(u.name); acme::send(v.to_string()); }  // expect: user.name -> acme confidence high
  { boost::string_view v(u.plan); acme::send(v.to_string()); }
  { boost::string_view v(u.name); acme::send(v.data()); }  // expect: user.name -> acme confidence high
  { boost::string_view v(u.plan); acme::send(v.data()); }
  { boost::string_view v(u.name); acme::send(std::string(v)); }  // expect: user.name -> acme confidence high
  { boost::string_view v(u.plan); acme::send(std::string(v)); }
  { View v(u.name.data(), 3); acme::send(v.data()); }  // expect: user.name -> acme confidence high
  { View v(u.plan.data(), 3); acme::send(v.data()); }
  { std::ostringstream o; View v(u.name); o << v; acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; View v(u.plan); o << v; acme::send(o.str()); }
  { std::ostringstream o; View v(u.name); acme::send(static_cast<std::ostringstream&>(o << v).str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; View v(u.plan); acme::send(static_cast<std::ostringstream&>(o << v).str()); }
  { View v(u.name); acme::send(v.size()); }
  { View v(u.name); acme::send(v.length()); }
  { View v(u.name); acme::send(v.empty()); }
  { View v(u.name); acme::send(v.find("x")); }
  { View v(u.name); acme::send(v.compare("x")); }
  { View v(u.name); acme::send(v.contains("x")); }
  { View v(u.name); acme::send(v.starts_with("x")); }
  { View v(u.name); acme::send(v.ends_with("x")); }
}

void tokens(const User& u) {
  { Words w(u.plan, boost::char_separator<char>(" ")); w.assign(u.name); acme::send(*w.begin()); }  // expect: user.name -> acme confidence high
  { Words w(u.plan, boost::char_separator<char>(" ")); w.assign(u.plan); acme::send(*w.begin()); }
  { Words w(u.plan, boost::char_separator<char>(" ")); w.assign(u.name.begin(), u.name.end()); for (const auto& t : w) acme::send(t); }  // expect: user.name -> acme confidence high
  { Words w(u.plan, boost::char_separator<char>(" ")); w.assign(u.plan.begin(), u.plan.end()); for (const auto& t : w) acme::send(t); }
}

void optionals(const User& u) {
  { auto o = boost::make_optional(u.name); acme::send(*o); }  // expect: user.name -> acme confidence high
  { auto o = boost::make_optional(u.plan); acme::send(*o); }
  { auto o = boost::make_optional(true, u.name); acme::send(*o); }  // expect: user.name -> acme confidence high
  { auto o = boost::make_optional(true, u.plan); acme::send(*o); }
  { boost::optional<std::string> o(u.name), p(boost::none); p = o; acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::optional<std::string> o(u.plan), p(boost::none); p = o; acme::send(*p); }
  { boost::optional<std::string> o(u.name), p(u.plan); p = std::move(o); acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::optional<std::string> o(u.plan), p(u.plan); p = std::move(o); acme::send(*p); }
  { boost::optional<std::string> o(u.name), p(std::move(o)); acme::send(*p); }  // expect: user.name -> acme confidence high
  { boost::optional<std::string> o(u.plan), p(std::move(o)); acme::send(*p); }
  { boost::optional<std::string> o(boost::none); acme::send(o.value_or(u.plan)); }
  { boost::optional<std::string> o(u.name), p(u.plan); acme::send(o == p); }
  { boost::optional<std::string> o(u.name), p(u.plan); acme::send(o != p); }
  { boost::optional<std::string> o(u.name), p(u.plan); acme::send(o < p); }
  { boost::optional<std::string> o(u.name); acme::send(!o); }
  { boost::optional<std::string> o(u.name); o = boost::optional<std::string>(boost::none); acme::send(*o); }
  { boost::optional<std::string> o(u.name); acme::send(static_cast<bool>(o)); }
  { boost::optional<std::string> o(u.name); if (o) acme::send("there"); }
}

void anys(const User& u) {
  { boost::any a(u.name); boost::any b(a); acme::send(boost::any_cast<std::string>(b)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan); boost::any b(a); acme::send(boost::any_cast<std::string>(b)); }
  { const boost::any a(u.name); boost::any b(a); acme::send(boost::any_cast<const std::string&>(b)); }  // expect: user.name -> acme confidence high
  { const boost::any a(u.plan); boost::any b(a); acme::send(boost::any_cast<const std::string&>(b)); }
  { acme::send(boost::any_cast<std::string>(boost::any(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::any_cast<std::string>(boost::any(u.plan))); }
  { boost::any a(u.name); acme::send(boost::any_cast<std::string&&>(std::move(a))); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan); acme::send(boost::any_cast<std::string&&>(std::move(a))); }
  { boost::any a(u.name); acme::send(*boost::any_cast<std::string>(&a)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan); acme::send(*boost::any_cast<std::string>(&a)); }
  { boost::any a(u.name); acme::send(*boost::unsafe_any_cast<std::string>(&a)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan); acme::send(*boost::unsafe_any_cast<std::string>(&a)); }
  { boost::any a(u.plan); *boost::any_cast<std::string>(&a) = u.name; acme::send(boost::any_cast<std::string>(a)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan); *boost::any_cast<std::string>(&a) = u.plan; acme::send(boost::any_cast<std::string>(a)); }
  { boost::any a(u.name), b(std::move(a)); acme::send(boost::any_cast<std::string>(b)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan), b(std::move(a)); acme::send(boost::any_cast<std::string>(b)); }
  { boost::any a(u.name), b; b = a; acme::send(boost::any_cast<std::string>(b)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan), b; b = a; acme::send(boost::any_cast<std::string>(b)); }
  { boost::any a(u.name), b; b = std::move(a); acme::send(boost::any_cast<std::string>(b)); }  // expect: user.name -> acme confidence high
  { boost::any a(u.plan), b; b = std::move(a); acme::send(boost::any_cast<std::string>(b)); }
  { const boost::any a(u.name); boost::any b; b = a; acme::send(boost::any_cast<std::string>(b)); }  // expect: user.name -> acme confidence high
  { const boost::any a(u.plan); boost::any b; b = a; acme::send(boost::any_cast<std::string>(b)); }
  { boost::any a(u.name), b(u.plan); a = b; acme::send(boost::any_cast<std::string>(a)); }
  { boost::any a(u.name); a.clear(); acme::send(boost::any_cast<std::string>(a)); }
  { boost::any a(u.name); acme::send(a.empty()); }
  { boost::any a(u.name); acme::send(a.type().name()); }
}

void variants(const User& u) {
  { Either e(u.name); Either f(e); acme::send(boost::get<std::string>(f)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); Either f(e); acme::send(boost::get<std::string>(f)); }
  { const Either e(u.name); acme::send(boost::get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { const Either e(u.plan); acme::send(boost::get<std::string>(e)); }
  { Either e(u.name), f(std::move(e)); acme::send(boost::get<std::string>(f)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan), f(std::move(e)); acme::send(boost::get<std::string>(f)); }
  { Either e(u.name), f(1); f = e; acme::send(boost::get<std::string>(f)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan), f(1); f = e; acme::send(boost::get<std::string>(f)); }
  { Either e(u.name), f(1); f = std::move(e); acme::send(boost::get<std::string>(f)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan), f(1); f = std::move(e); acme::send(boost::get<std::string>(f)); }
  { const Either e(u.name); Either f(e); acme::send(boost::get<std::string>(f)); }  // expect: user.name -> acme confidence high
  { const Either e(u.plan); Either f(e); acme::send(boost::get<std::string>(f)); }
  { Either e(u.name); acme::send(*boost::get<std::string>(&e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(*boost::get<std::string>(&e)); }
  { Either e(u.name); acme::send(boost::relaxed_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(boost::relaxed_get<std::string>(e)); }
  { const Either e(u.name); acme::send(boost::relaxed_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { const Either e(u.plan); acme::send(boost::relaxed_get<std::string>(e)); }
  { Either e(u.name); acme::send(*boost::relaxed_get<std::string>(&e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(*boost::relaxed_get<std::string>(&e)); }
  { Either e(u.name); acme::send(boost::strict_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(boost::strict_get<std::string>(e)); }
  { const Either e(u.name); acme::send(boost::strict_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { const Either e(u.plan); acme::send(boost::strict_get<std::string>(e)); }
  { Either e(u.name); acme::send(*boost::strict_get<std::string>(&e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(*boost::strict_get<std::string>(&e)); }
  { Either e(u.name); acme::send(boost::polymorphic_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(boost::polymorphic_get<std::string>(e)); }
  { const Either e(u.name); acme::send(boost::polymorphic_get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { const Either e(u.plan); acme::send(boost::polymorphic_get<std::string>(e)); }
  { Either e(u.name); acme::send(*boost::polymorphic_get<std::string>(&e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(*boost::polymorphic_get<std::string>(&e)); }
  { Either e(u.plan); boost::get<std::string>(e) = u.name; acme::send(boost::get<std::string>(e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); boost::get<std::string>(e) = u.plan; acme::send(boost::get<std::string>(e)); }
  { Either e(u.name); acme::send(boost::apply_visitor(Text(), e)); }  // expect: user.name -> acme confidence high
  { Either e(u.plan); acme::send(boost::apply_visitor(Text(), e)); }
  { Text t; Either e(u.name); acme::send(boost::apply_visitor(t, e)); }  // expect: user.name -> acme confidence high
  { Text t; Either e(u.plan); acme::send(boost::apply_visitor(t, e)); }
  { Either e(u.name), f(u.plan); e = f; acme::send(boost::get<std::string>(e)); }
  { Either e(u.name); acme::send(e.which()); }
  { Either e(u.name); acme::send(e.empty()); }
  { Either e(u.name); acme::send(e.type().name()); }
  { Either e(u.name), f(u.plan); acme::send(e == f); }
  { Either e(u.name), f(u.plan); acme::send(e != f); }
  { Either e(u.name), f(u.plan); acme::send(e < f); }
}

void dates(const User& u) {
  { std::ostringstream o; o << boost::gregorian::from_string(u.name); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; o << boost::gregorian::from_string(u.plan); acme::send(o.str()); }
  { std::ostringstream o; boost::gregorian::date d = boost::gregorian::from_string(u.name); acme::send(static_cast<std::ostringstream&>(o << d).str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; boost::gregorian::date d = boost::gregorian::from_string(u.plan); acme::send(static_cast<std::ostringstream&>(o << d).str()); }
  { std::ostringstream o; o << boost::posix_time::time_from_string(u.name); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; o << boost::posix_time::time_from_string(u.plan); acme::send(o.str()); }
  { std::ostringstream o; boost::posix_time::ptime t = boost::posix_time::time_from_string(u.name); o << t; acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; boost::posix_time::ptime t = boost::posix_time::time_from_string(u.plan); o << t; acme::send(o.str()); }
  { std::ostringstream o; o << boost::uuids::string_generator()(u.name); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; o << boost::uuids::string_generator()(u.plan); acme::send(o.str()); }
  { acme::send(boost::uuids::to_string(boost::uuids::string_generator()(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::uuids::to_string(boost::uuids::string_generator()(u.plan))); }
  { acme::send(boost::gregorian::to_simple_string(boost::gregorian::from_simple_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::gregorian::to_simple_string(boost::gregorian::from_simple_string(u.plan))); }
  { acme::send(boost::gregorian::to_iso_string(boost::gregorian::from_us_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::gregorian::to_iso_string(boost::gregorian::from_us_string(u.plan))); }
  { acme::send(boost::gregorian::to_iso_extended_string(boost::gregorian::from_uk_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::gregorian::to_iso_extended_string(boost::gregorian::from_uk_string(u.plan))); }
  { acme::send(boost::gregorian::to_sql_string(boost::gregorian::from_undelimited_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::gregorian::to_sql_string(boost::gregorian::from_undelimited_string(u.plan))); }
  { acme::send(boost::posix_time::to_simple_string(boost::posix_time::duration_from_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::posix_time::to_simple_string(boost::posix_time::duration_from_string(u.plan))); }
  { acme::send(boost::posix_time::to_iso_string(boost::posix_time::from_iso_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::posix_time::to_iso_string(boost::posix_time::from_iso_string(u.plan))); }
  { acme::send(boost::posix_time::to_iso_extended_string(boost::posix_time::from_iso_string(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(boost::posix_time::to_iso_extended_string(boost::posix_time::from_iso_string(u.plan))); }
}
