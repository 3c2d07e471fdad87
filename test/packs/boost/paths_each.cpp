// flags: -std=c++17 -Wno-everything
// Boost's paths: how they are made, taken apart and asked about; each call with its twin.
#include "pii_case.h"

#include <boost/filesystem.hpp>
#include <sstream>
#include <string>
#include <utility>

namespace fs = boost::filesystem;

std::string text(const fs::path& p) { return p.string(); }

void made(const User& u) {
  { fs::path p(u.name); acme::send(p.c_str()); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(p.c_str()); }
  { fs::path p(u.name.c_str()); acme::send(p.native()); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan.c_str()); acme::send(p.native()); }
  { fs::path p(u.name.begin(), u.name.end()); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan.begin(), u.plan.end()); acme::send(text(p)); }
  { fs::path p; p = u.name; acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p; p = u.plan; acme::send(text(p)); }
  { fs::path p, q(u.name); p = q; acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p, q(u.plan); p = q; acme::send(text(p)); }
  { fs::path p, q(u.name); p = std::move(q); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p, q(u.plan); p = std::move(q); acme::send(text(p)); }
  { fs::path p; p.assign(u.name); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p; p.assign(u.plan); acme::send(text(p)); }
  { fs::path p; acme::send(text(p.assign(u.name))); }  // expect: user.name -> acme confidence high
  { fs::path p; acme::send(text(p.assign(u.plan))); }
  { fs::path p; p.assign(u.name.begin(), u.name.end()); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p; p.assign(u.plan.begin(), u.plan.end()); acme::send(text(p)); }
  { fs::path p("/"); p.append(u.name); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); p.append(u.plan); acme::send(text(p)); }
  { fs::path p("/"); acme::send(text(p.append(u.name))); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); acme::send(text(p.append(u.plan))); }
  { fs::path p("/"); p.append(u.name.begin(), u.name.end()); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); p.append(u.plan.begin(), u.plan.end()); acme::send(text(p)); }
  { fs::path p("/"); p.concat(u.name); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); p.concat(u.plan); acme::send(text(p)); }
  { fs::path p("/"); acme::send(text(p.concat(u.name))); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); acme::send(text(p.concat(u.plan))); }
  { fs::path p("/"); p /= u.name; acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); p /= u.plan; acme::send(text(p)); }
  { fs::path p("/"); p += u.name; acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("/"); p += u.plan; acme::send(text(p)); }
  { fs::path p("x"); p.replace_extension(u.name); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p("x"); p.replace_extension(u.plan); acme::send(text(p)); }
  { fs::path p(u.name); p.remove_filename(); acme::send(text(p)); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); p.remove_filename(); acme::send(text(p)); }
  { fs::path p(u.name); acme::send(text(p.remove_filename())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.remove_filename())); }
  { fs::path p(u.name); acme::send(text(p.remove_trailing_separator())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.remove_trailing_separator())); }
  { fs::path p(u.name); acme::send(text(p.make_preferred())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.make_preferred())); }
  { fs::path p(u.name); for (auto i = p.begin(); i != p.end(); ++i) acme::send(text(*i)); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); for (auto i = p.begin(); i != p.end(); ++i) acme::send(text(*i)); }
  { fs::path p(u.name); for (const auto& part : p) acme::send(text(part)); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); for (const auto& part : p) acme::send(text(part)); }
  { fs::directory_entry d(u.name); acme::send(text(d.path())); }  // expect: user.name -> acme confidence high
  { fs::directory_entry d(u.plan); acme::send(text(d.path())); }
  { fs::path p(u.name); p.clear(); acme::send(text(p)); }
  { fs::path p(u.name); p = u.plan; acme::send(text(p)); }
  { fs::path p(u.name); p.assign(u.plan); acme::send(text(p)); }
}

void parts(const User& u) {
  { fs::path p(u.name); acme::send(text(p.filename())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.filename())); }
  { fs::path p(u.name); acme::send(text(p.stem())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.stem())); }
  { fs::path p(u.name); acme::send(text(p.extension())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.extension())); }
  { fs::path p(u.name); acme::send(text(p.parent_path())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.parent_path())); }
  { fs::path p(u.name); acme::send(text(p.root_path())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.root_path())); }
  { fs::path p(u.name); acme::send(text(p.root_name())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.root_name())); }
  { fs::path p(u.name); acme::send(text(p.root_directory())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.root_directory())); }
  { fs::path p(u.name); acme::send(text(p.relative_path())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.relative_path())); }
  { fs::path p(u.name); acme::send(text(p.lexically_normal())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.lexically_normal())); }
  { fs::path p(u.name); acme::send(text(p.lexically_relative("/x"))); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.lexically_relative("/x"))); }
  { fs::path p(u.name); acme::send(text(p.lexically_proximate("/x"))); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.lexically_proximate("/x"))); }
  { fs::path p(u.name); acme::send(text(p.leaf())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.leaf())); }
  { fs::path p(u.name); acme::send(text(p.branch_path())); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(text(p.branch_path())); }
  { fs::path p(u.name); acme::send(p.generic_string()); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(p.generic_string()); }
  { fs::path p(u.name); acme::send(int(p.wstring()[0])); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(int(p.wstring()[0])); }
  { fs::path p(u.name); acme::send(int(p.generic_wstring()[0])); }  // expect: user.name -> acme confidence high
  { fs::path p(u.plan); acme::send(int(p.generic_wstring()[0])); }
  { acme::send(text(fs::path("/") / u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::path("/") / u.plan)); }
  { acme::send(text(fs::path(u.name) / "x")); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::path(u.plan) / "x")); }
  { std::ostringstream o; o << fs::path(u.name); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; o << fs::path(u.plan); acme::send(o.str()); }
}

void resolved(const User& u) {
  { acme::send(text(fs::absolute(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::absolute(u.plan))); }
  { acme::send(text(fs::canonical(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::canonical(u.plan))); }
  { acme::send(text(fs::weakly_canonical(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::weakly_canonical(u.plan))); }
  { acme::send(text(fs::relative(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::relative(u.plan))); }
  { acme::send(text(fs::relative("/x", u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::relative("/x", u.plan))); }
  { acme::send(text(fs::unique_path(u.name + "-%%%%"))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::unique_path(u.plan + "-%%%%"))); }
  { acme::send(text(fs::read_symlink(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::read_symlink(u.plan))); }
  { acme::send(text(fs::system_complete(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(fs::system_complete(u.plan))); }
}

void asked(const User& u) {
  { acme::send(fs::exists(u.name)); }
  { acme::send(fs::is_directory(fs::path(u.name))); }
  { acme::send(fs::is_regular_file(fs::path(u.name))); }
  { acme::send(fs::is_empty(fs::path(u.name))); }
  { acme::send(fs::is_symlink(fs::path(u.name))); }
  { acme::send(fs::is_other(fs::path(u.name))); }
  { acme::send((unsigned long)fs::file_size(u.name)); }
  { acme::send(long(fs::last_write_time(u.name))); }
  { acme::send(fs::create_directory(u.name)); }
  { acme::send(fs::create_directories(u.name)); }
  { acme::send(fs::remove(u.name)); }
  { acme::send((unsigned long)fs::remove_all(u.name)); }
  { fs::path p(u.plan); fs::rename(u.name, p); acme::send(text(p)); }
  { fs::path p(u.plan); fs::copy(u.name, p); acme::send(text(p)); }
  { fs::path p(u.plan); fs::copy_file(u.name, p); acme::send(text(p)); }
  { fs::path p(u.plan); fs::permissions(u.name, fs::owner_all); acme::send(text(p)); }
  { acme::send(int(fs::status(u.name).type())); }
  { acme::send(int(fs::symlink_status(u.name).type())); }
  { acme::send((unsigned long)fs::space(u.name).free); }
  { acme::send(fs::equivalent(u.name, "x")); }
  { fs::path p(u.plan); fs::resize_file(u.name, 1); acme::send(text(p)); }
  { fs::current_path(u.name); acme::send(text(fs::current_path())); }
  { fs::path p(u.name); acme::send(text(fs::temp_directory_path())); }
  { fs::path p(u.name); acme::send(p.empty()); }
  { fs::path p(u.name); acme::send(p.size()); }
  { fs::path p(u.name); acme::send(p.compare("x")); }
  { fs::path p(u.name); acme::send(p.is_absolute()); }
  { fs::path p(u.name); acme::send(p.is_relative()); }
  { fs::path p(u.name); acme::send(p.has_filename()); }
  { fs::path p(u.name); acme::send(p.has_stem()); }
  { fs::path p(u.name); acme::send(p.has_extension()); }
  { fs::path p(u.name); acme::send(p.has_parent_path()); }
  { fs::path p(u.name); acme::send(p.has_root_path()); }
  { fs::path p(u.name); acme::send(p.has_root_directory()); }
}
