// needs: fmt/format.h libfmt-dev
// flags: -std=c++17 -Wno-everything
// fmt: buffers and wide texts; each call with its twin.
#include "pii_case.h"

#include <fmt/format.h>
#include <fmt/xchar.h>
#include <string>

void buffers(const User& u) {
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.append(u.name.data(), u.name.data() + 3); acme::send(m.data()); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.append(u.plan.data(), u.plan.data() + 3); acme::send(m.data()); }
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.append(u.name.data(), u.name.data() + 3); acme::send(fmt::to_string(m)); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.append(u.plan.data(), u.plan.data() + 3); acme::send(fmt::to_string(m)); }
  { fmt::memory_buffer m; m.append(u.name); m.resize(2); acme::send(m.data()); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; m.append(u.plan); m.resize(2); acme::send(m.data()); }
  { fmt::memory_buffer m; m.reserve(9); m.append(u.name); acme::send(m.data()); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; m.reserve(9); m.append(u.plan); acme::send(m.data()); }
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.try_reserve(9); m.append(u.name); acme::send(m.data()); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; b.try_reserve(9); m.append(u.plan); acme::send(m.data()); }
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; m.append(u.name); b.try_resize(2); acme::send(m.data()); }  // expect: user.name -> acme confidence high
  { fmt::memory_buffer m; fmt::detail::buffer<char>& b = m; m.append(u.plan); b.try_resize(2); acme::send(m.data()); }
  { fmt::memory_buffer m; m.append(u.name); acme::send(m.size()); }
}

void wide(const User& u) {
  { acme::send(int(fmt::to_wstring(std::stoi(u.name))[0])); }  // expect: user.name -> acme confidence high
  { acme::send(int(fmt::to_wstring(std::stoi(u.plan))[0])); }
  { acme::send(int(fmt::to_wstring(std::stod(u.name))[0])); }  // expect: user.name -> acme confidence high
  { acme::send(int(fmt::to_wstring(std::stod(u.plan))[0])); }
}
