// needs: boost/filesystem.hpp libboost-filesystem-dev
// flags: -std=c++17
// Paths carry what they are made of.
#include "pii_case.h"

#include <boost/filesystem.hpp>

#include <sstream>

namespace fs = boost::filesystem;

void joined(const User& u) {
  const fs::path home = fs::path("/home") / u.name;
  acme::send(home.string());                    // expect: user.name -> acme
  acme::send((home / "notes").filename().string());  // expect: user.name -> acme
  acme::send(home.c_str());                     // expect: user.name -> acme
  const fs::path plan = fs::path("/plans") / u.plan;
  acme::send(plan.string());
  acme::send(fs::absolute(home).native());      // expect: user.name -> acme
}

void changed(const User& u) {
  fs::path path("/data");
  path /= u.email;
  path.replace_extension(".txt");
  acme::send(path.parent_path().string());      // expect: user.contact.email -> acme
  path = "/data";
  acme::send(path.string());
  path += u.phone;
  acme::send(path.generic_string());            // expect: user.contact.phone_number -> acme
  path.clear();
  acme::send(path.string());
  std::ostringstream out;
  out << fs::path(u.email);
  acme::send(out.str());                        // expect: user.contact.email -> acme
}

void asked(const User& u) {
  const fs::path path(u.email);
  acme::send(fs::exists(path));
  acme::send(fs::create_directories(path));
  acme::send(fs::file_size(path));
  acme::send(path.empty());
  acme::send(fs::temp_directory_path().string());
}
