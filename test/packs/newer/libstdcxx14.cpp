// needs: bits/version.h libstdc++-14-dev
// flags: -std=c++23 -nostdinc++ -isystem/opt/piiflow-headers/usr/include/c++/14 -isystem/opt/piiflow-headers/usr/include/x86_64-linux-gnu/c++/14
// What libstdc++ 14 has, or calls by other names, than the one of Debian 12.
#include "pii_case.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <ranges>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rg = std::ranges;
namespace vw = std::views;

void views(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::as_const(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::as_const(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::as_const).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::as_const).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*vw::chunk(v, 2).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*vw::chunk(v, 2).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*(v | vw::chunk(2)).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*(v | vw::chunk(2)).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; for (auto part : v | vw::chunk(2)) for (const std::string& s : part) acme::send(s); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; for (auto part : v | vw::chunk(2)) for (const std::string& s : part) acme::send(s); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*vw::chunk_by(v, std::less<>()).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*vw::chunk_by(v, std::less<>()).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*(v | vw::chunk_by(std::less<>())).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*(v | vw::chunk_by(std::less<>())).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*vw::slide(v, 2).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*vw::slide(v, 2).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*(v | vw::slide(2)).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*(v | vw::slide(2)).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; auto parts = vw::chunk(v, 2); acme::send(*parts.begin()[0].begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; auto parts = vw::chunk(v, 2); acme::send(*parts.begin()[0].begin()); }
  { std::vector<std::string> v{u.name, u.name}; auto parts = vw::slide(v, 2); acme::send(*parts.begin()[0].begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; auto parts = vw::slide(v, 2); acme::send(*parts.begin()[0].begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::stride(v, 2).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::stride(v, 2).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::stride(2)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::stride(2)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::as_rvalue(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::as_rvalue(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::as_rvalue).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::as_rvalue).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::repeat(v[0], 2).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::repeat(v[0], 2).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(std::get<1>(*vw::enumerate(v).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(std::get<1>(*vw::enumerate(v).begin())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(std::get<1>(*(v | vw::enumerate).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(std::get<1>(*(v | vw::enumerate).begin())); }
  { std::vector<std::string> v{u.name, u.name}; for (auto [at, s] : v | vw::enumerate) acme::send(s); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; for (auto [at, s] : v | vw::enumerate) acme::send(s); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<0>(*vw::zip(v, w).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}; acme::send(std::get<0>(*vw::zip(v, w).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<1>(*vw::zip(w, v).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}; acme::send(std::get<1>(*vw::zip(w, v).begin())); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::take(1)).cbegin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::take(1)).cbegin()); }
  { std::vector<std::string> v{u.name, u.name}; auto part = v | vw::take(1); for (auto at = part.cbegin(); at != part.cend(); ++at) acme::send(*at); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; auto part = v | vw::take(1); for (auto at = part.cbegin(); at != part.cend(); ++at) acme::send(*at); }
  { std::vector<std::string> v{u.name, u.name}; std::span<std::string> s(v); acme::send(*s.cbegin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; std::span<std::string> s(v); acme::send(*s.cbegin()); }
  { std::vector<std::string> v{u.name, u.name}; std::span<std::string> s(v); acme::send(*std::prev(s.cend())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; std::span<std::string> s(v); acme::send(*std::prev(s.cend())); }
  { std::vector<std::string> v{u.name, u.name}; auto all = v | vw::take(1) | rg::to<std::vector<std::string>>(); acme::send(all[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; auto all = v | vw::take(1) | rg::to<std::vector<std::string>>(); acme::send(all[0]); }
  { std::vector<std::string> v{u.name, u.name}; auto all = v | vw::take(1) | rg::to<std::vector>(); acme::send(all[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; auto all = v | vw::take(1) | rg::to<std::vector>(); acme::send(all[0]); }
  { std::map<int, std::string> m{{1, u.name}}; auto all = m | vw::values | rg::to<std::vector>(); acme::send(all[0]); }  // expect: user.name -> acme
  { std::map<int, std::string> m{{1, u.plan}}; auto all = m | vw::values | rg::to<std::vector>(); acme::send(all[0]); }
  { std::vector<std::string> v{u.name}; acme::send(std::get<0>(*(v | vw::enumerate).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<1>(*vw::zip(v, w).begin())); }
  { std::map<std::string, std::string> m{{u.name, u.plan}}; auto all = m | vw::values | rg::to<std::vector>(); acme::send(all[0]); }
}

void algorithms(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::fold_right(v, std::string(), [](std::string x, std::string y) { return x + y; })); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::fold_right(v, std::string(), [](std::string x, std::string y) { return x + y; })); }
  { std::vector<int> v{1}; acme::send(rg::fold_right(v, u.name, [](int, std::string y) { return y; })); }  // expect: user.name -> acme
  { std::vector<int> v{1}; acme::send(rg::fold_right(v, u.plan, [](int, std::string y) { return y; })); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::fold_left(v, std::string(), [](std::string x, std::string y) { return x + y; })); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::fold_left(v, std::string(), [](std::string x, std::string y) { return x + y; })); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::fold_right(v | vw::take(1), std::string(), [](std::string x, std::string y) { return x + y; })); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::fold_right(v | vw::take(1), std::string(), [](std::string x, std::string y) { return x + y; })); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::find_last(v, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::find_last(v, "x").begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::find_last(v.begin(), v.end(), "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::find_last(v.begin(), v.end(), "x").begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::find_last_if(v, [](const std::string&) { return true; }).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::find_last_if(v, [](const std::string&) { return true; }).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::find_last_if(v.begin(), v.end(), [](const std::string&) { return true; }).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::find_last_if(v.begin(), v.end(), [](const std::string&) { return true; }).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::search_n(v, 2, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::search_n(v, 2, "x").begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::search_n(v.begin(), v.end(), 2, "x").begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::search_n(v.begin(), v.end(), 2, "x").begin()); }
  { std::vector<std::string> v{u.name, u.name}; rg::find_last_if(v, [](const std::string& s) { acme::send(s); return true; }); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; rg::find_last_if(v, [](const std::string& s) { acme::send(s); return true; }); }
  { std::vector<std::string> v{u.name, u.name}; rg::find_last_if(v.begin(), v.end(), [](const std::string& s) { acme::send(s); return true; }); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; rg::find_last_if(v.begin(), v.end(), [](const std::string& s) { acme::send(s); return true; }); }
  { std::vector<std::string> v{u.name, u.name}; rg::find_last_if(v | vw::take(1), [](const std::string& s) { acme::send(s); return true; }); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; rg::find_last_if(v | vw::take(1), [](const std::string& s) { acme::send(s); return true; }); }
  { std::vector<std::string> v{u.name}; acme::send(rg::contains(v, "x")); acme::send(rg::contains_subrange(v, v)); }
  { std::vector<std::string> v{u.name}; acme::send(rg::fold_right(v, u.plan, [](const std::string&, std::string y) { return y; })); }
}

void ends(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::begin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::begin(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::prev(rg::end(v))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::prev(rg::end(v))); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::cbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::cbegin(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::prev(rg::cend(v))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::prev(rg::cend(v))); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::rbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::rbegin(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::prev(rg::rend(v))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::prev(rg::rend(v))); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::crbegin(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::crbegin(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::prev(rg::crend(v))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::prev(rg::crend(v))); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::data(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::data(v)); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::cdata(v)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::cdata(v)); }
  { std::vector<std::string> v{u.name}; acme::send(rg::size(v)); acme::send(rg::ssize(v)); acme::send(rg::empty(v)); }
}

void projected(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; rg::find_last_if(v, [](const std::string& s) { acme::send(s); return true; }, [](const std::string& s) { return s + "x"; }); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; rg::find_last_if(v, [](const std::string& s) { acme::send(s); return true; }, [](const std::string& s) { return s + "x"; }); }
}
