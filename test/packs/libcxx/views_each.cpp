// flags: -std=c++23 -stdlib=libc++
// Views that came after C++20.
#include "pii_case.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <ranges>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace rg = std::ranges;
namespace vw = std::views;

void parts(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::as_rvalue(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::as_rvalue(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::as_rvalue).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::as_rvalue).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*vw::chunk_by(v, std::less<>()).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*vw::chunk_by(v, std::less<>()).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(*(v | vw::chunk_by(std::less<>())).begin()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(*(v | vw::chunk_by(std::less<>())).begin()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::repeat(v[0]).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::repeat(v[0]).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::repeat(v[0], 2).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::repeat(v[0], 2).begin()); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<0>(*vw::zip(v, w, w).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}; acme::send(std::get<0>(*vw::zip(v, w, w).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<1>(*vw::zip(w, v, w).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}; acme::send(std::get<1>(*vw::zip(w, v, w).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<2>(*vw::zip(w, w, v).begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}, w{"x"}; acme::send(std::get<2>(*vw::zip(w, w, v).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<1>(*vw::zip(v, w, w).begin())); }
  { std::vector<std::string> v{u.name}, w{"x"}; acme::send(std::get<0>(*vw::zip(w, v, w).begin())); }
}
