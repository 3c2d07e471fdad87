// Views: called, piped and made by their classes; what their parts give, and what is asked of them.
#include "pii_case.h"

#include <array>
#include <iterator>
#include <list>
#include <map>
#include <ranges>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rg = std::ranges;
namespace vw = std::views;

const auto some = [](const std::string& s) { return s == "x"; };

void called(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::begin(vw::all(v))); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::begin(vw::all(v))); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::common(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::common(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::drop(v, 1).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::drop(v, 1).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::take(v, 1).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::take(v, 1).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::drop_while(v, some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::drop_while(v, some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::filter(v, some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::filter(v, some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::take_while(v, some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::take_while(v, some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::reverse(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::reverse(v).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::counted(v.begin(), 1).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::counted(v.begin(), 1).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::single(v[0]).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::single(v[0]).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::all(v)[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::all(v)[0]); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::all(v).front()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::all(v).front()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::all(v).back()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::all(v).back()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::all(v).data()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::all(v).data()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::drop(v, 1)[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::drop(v, 1)[0]); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::drop(v, 1).front()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::drop(v, 1).front()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(vw::drop(v, 1).back()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(vw::drop(v, 1).back()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::all(v).base().begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::all(v).base().begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*vw::drop(v, 1).base().begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*vw::drop(v, 1).base().begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::all).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::all).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::common).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::common).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::drop(1)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::drop(1)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::drop_while(some)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::drop_while(some)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::filter(some)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::filter(some)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::take_while(some)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::take_while(some)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::reverse).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::reverse).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::take(1)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::take(1)).begin()); }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send((v | vw::transform([](const std::string& s) { return s; })).front());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send((v | vw::transform([](const std::string& s) { return s; })).front());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send((v | vw::transform([](const std::string& s) { return s; }))[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send((v | vw::transform([](const std::string& s) { return s; }))[0]);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send((v | vw::transform([](const std::string& s) { return s; })).back());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send((v | vw::transform([](const std::string& s) { return s; })).back());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*(v | vw::transform([](const std::string& s) { return s; })).base().begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*(v | vw::transform([](const std::string& s) { return s; })).base().begin());
  }
  { std::map<std::string, int> m{{u.name, 1}}; acme::send(*(m | vw::keys).begin()); }  // expect: user.name -> acme
  { std::map<std::string, int> m{{u.plan, 1}}; acme::send(*(m | vw::keys).begin()); }
  { std::map<std::string, int> m{{u.name, 1}}; acme::send(*vw::keys(m).begin()); }  // expect: user.name -> acme
  { std::map<std::string, int> m{{u.plan, 1}}; acme::send(*vw::keys(m).begin()); }
  { std::map<int, std::string> m{{1, u.name}}; acme::send(*(m | vw::values).begin()); }  // expect: user.name -> acme
  { std::map<int, std::string> m{{1, u.plan}}; acme::send(*(m | vw::values).begin()); }
  { std::map<int, std::string> m{{1, u.name}}; acme::send(*vw::values(m).begin()); }  // expect: user.name -> acme
  { std::map<int, std::string> m{{1, u.plan}}; acme::send(*vw::values(m).begin()); }
  { std::map<int, std::string> m{{1, u.name}}; acme::send(*vw::keys(m).begin()); }
  { std::map<std::string, int> m{{u.name, 1}}; acme::send(*vw::values(m).begin()); }
  { std::istringstream i(u.name); acme::send(*vw::istream<std::string>(i).begin()); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); acme::send(*vw::istream<std::string>(i).begin()); }
  { std::vector<std::vector<std::string>> v{{u.name}}; acme::send(*vw::join(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::vector<std::string>> v{{u.plan}}; acme::send(*vw::join(v).begin()); }
  { std::vector<std::vector<std::string>> v{{u.name}}; acme::send(*(v | vw::join).begin()); }  // expect: user.name -> acme
  { std::vector<std::vector<std::string>> v{{u.plan}}; acme::send(*(v | vw::join).begin()); }
}

void seen(const User& u) {
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : vw::drop_while(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : vw::drop_while(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : rg::drop_while_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : rg::drop_while_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : vw::filter(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : vw::filter(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : rg::filter_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : rg::filter_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : vw::take_while(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : vw::take_while(v, [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
  {
    std::vector<std::string> v{u.name};
    std::string seen;
    for (auto& s : rg::take_while_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan};
    std::string seen;
    for (auto& s : rg::take_while_view(vw::all(v), [&](const std::string& s) { seen = s; return true; })) acme::send(s.size());
    acme::send(seen);
  }
}

void made(const User& u) {
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::common_view(vw::take_while(v, some)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::common_view(vw::take_while(v, some)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::drop_view(vw::all(v), 1).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::drop_view(vw::all(v), 1).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::drop_while_view(vw::all(v), some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::drop_while_view(vw::all(v), some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::reverse_view(vw::all(v)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::reverse_view(vw::all(v)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::take_view(vw::all(v), 1).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::take_view(vw::all(v), 1).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::take_while_view(vw::all(v), some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::take_while_view(vw::all(v), some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::filter_view(vw::all(v), some).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::filter_view(vw::all(v), some).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::owning_view(std::move(v)).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::owning_view(std::move(v)).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::single_view(v[0]).front()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::single_view(v[0]).front()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::subrange(v.begin(), v.end()).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::subrange(v.begin(), v.end()).begin()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::subrange(v.begin(), v.end())[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::subrange(v.begin(), v.end())[0]); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::subrange(v.begin(), v.end()).front()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::subrange(v.begin(), v.end()).front()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(rg::subrange(v.begin(), v.end()).back()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(rg::subrange(v.begin(), v.end()).back()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*rg::ref_view(v).begin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*rg::ref_view(v).begin()); }
  {
    std::map<std::string, int> m{{u.name, 1}};
    acme::send(*rg::elements_view<decltype(vw::all(m)), 0>(vw::all(m)).begin());  // expect: user.name -> acme
  }
  {
    std::map<std::string, int> m{{u.plan, 1}};
    acme::send(*rg::elements_view<decltype(vw::all(m)), 0>(vw::all(m)).begin());
  }
  { std::vector<std::vector<std::string>> v{{u.name}}; acme::send(*rg::join_view(vw::all(v)).begin()); }  // expect: user.name -> acme
  { std::vector<std::vector<std::string>> v{{u.plan}}; acme::send(*rg::join_view(vw::all(v)).begin()); }
}

void iterated(const User& u) {
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send((v | vw::transform(same)).begin()[0]);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send((v | vw::transform(same)).begin()[0]);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send(*--(v | vw::transform(same)).end());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send(*--(v | vw::transform(same)).end());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send(*(v | vw::transform(same)).begin()++);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send(*(v | vw::transform(same)).begin()++);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send(*++(v | vw::transform(same)).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send(*++(v | vw::transform(same)).begin());
  }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send(*((v | vw::transform(same)).begin() += 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send(*((v | vw::transform(same)).begin() += 1));
  }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    acme::send(*((v | vw::transform(same)).begin() + 1));  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    acme::send(*((v | vw::transform(same)).begin() + 1));
  }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::filter(some)).begin()++); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::filter(some)).begin()++); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*--(v | vw::filter(some)).end()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*--(v | vw::filter(some)).end()); }
  { std::vector<std::string> v{u.name, u.name}; acme::send(*(v | vw::filter(some)).begin().base()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan, u.plan}; acme::send(*(v | vw::filter(some)).begin().base()); }
}

void asked(const User& u) {
  std::vector<std::string> v{u.name};
  auto part = v | vw::filter(some);
  auto all = vw::all(v);
  acme::send(v[0]);  // expect: user.name -> acme
  acme::send(rg::size(v));
  acme::send(rg::ssize(v));
  acme::send(rg::empty(v));
  acme::send(bool(all));
  acme::send(all.empty());
  acme::send(all.size());
  acme::send(bool(part));
  acme::send(part.pred()(u.plan));
  acme::send(long(vw::transform(v, some).end() - vw::transform(v, some).begin()));
  acme::send(vw::transform(v, some).begin() < vw::transform(v, some).end());
  acme::send(vw::transform(v, some).begin() != vw::transform(v, some).end());
  acme::send(vw::iota(1, 9)[0]);
  acme::send(vw::iota(1, 9).front());
  acme::send(vw::iota(1, 9).back());
  acme::send(*rg::iota_view(1, 9).begin());
}
