// What was stored under keys that nobody knows may be what is read under known ones, at each level of maps of maps.
#include <map>
#include <string>

#include "case.h"

using Table = std::map<std::string, std::map<std::string, std::string>>;

std::string any();

void bothUnknown(const User &u) {
  Table table;
  table[any()][any()] = u.email;
  acme::send(table["a"]["b"]);  // expect: user.contact.email -> acme
  table["a"]["b"] = "";
  acme::send(table["a"]["b"]);
}

void rowUnknown(const User &u) {
  Table table;
  table[any()]["b"] = u.email;
  acme::send(table["a"]["b"]);  // expect: user.contact.email -> acme
  acme::send(table["a"]["c"]);
}

void columnUnknown(const User &u) {
  Table table;
  table["a"][any()] = u.email;
  acme::send(table["a"]["b"]);  // expect: user.contact.email -> acme
  acme::send(table["c"]["b"]);
}

void ofTheCaller(Table &table) {
  table[any()]["b"] = "none";
  acme::send(table["a"]["c"]);
}

void calls(const User &u) {
  Table table;
  table["d"]["b"] = u.email;
  ofTheCaller(table);
  acme::send(table["d"]["b"]);  // expect: user.contact.email -> acme
}
