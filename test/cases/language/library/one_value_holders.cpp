// An optional, expected or any holds one value at a time: what is stored through it replaces what it held.
// flags: -std=c++23
#include "case.h"

#include <any>
#include <expected>
#include <memory>
#include <optional>
#include <vector>

struct Home {
  std::string city;
  PII(user.contact.address.street) std::string street;
};

struct Tenant {
  User user;
  Home home;
};

std::optional<Tenant> find_tenant(int id);
std::expected<Tenant, int> load_tenant(int id);
Tenant read_tenant();
std::vector<Tenant> all_tenants();
PII_SINK(globex) void store(const Home& home);
PII_SINK(globex) void store(const Tenant& tenant);

std::optional<Tenant> first() {
  std::vector<Tenant> tenants = all_tenants();
  if (tenants.empty()) return std::nullopt;
  return tenants.front();
}

int main() {
  if (auto tenant = find_tenant(1)) {
    store(tenant->home);  // expect: user.contact.address.street -> globex
    tenant->home.street.clear();
    store(tenant->home);
    acme::send(tenant->home.street);
    acme::send(tenant->user.email);  // expect: user.contact.email -> acme
    tenant->user = User();
    acme::send(tenant->user.plan);
  }
  if (auto tenant = first()) {
    (*tenant).user.email = "";
    acme::send(tenant.value().user.email);
    acme::send(tenant.value().user.name);  // expect: user.name -> acme
    tenant = first();
    acme::send(tenant->user.email);  // expect: user.contact.email -> acme
  }

  std::optional<std::string> text = read_tenant().user.name;
  acme::send(*text);  // expect: user.name -> acme
  *text = "none";
  acme::send(*text);
  text.value() += read_tenant().user.name;
  acme::send(text.value_or(""));  // expect: user.name -> acme

  auto loaded = load_tenant(3);
  loaded->user.email = redact(loaded->user.email);
  acme::send(loaded->user.email);  // expect: user.contact.email -> acme via redact
  loaded->user.email.clear();
  acme::send(loaded.value().user.email);
  acme::send(loaded->user.name);  // expect: user.name -> acme

  std::any any = read_tenant().user.name;
  acme::send(std::any_cast<std::string&>(any));  // expect: user.name -> acme
  *std::any_cast<std::string>(&any) = "none";
  acme::send(std::any_cast<std::string&>(any));

  // A container of optionals still has many of them.
  std::vector<std::optional<std::string>> rows(2);
  rows[0] = read_tenant().user.name;
  *rows[1] = "none";
  acme::send(*rows[0]);  // expect: user.name -> acme

  // One of two optionals is written, nobody knows which.
  std::optional<std::string> left = read_tenant().user.name;
  std::optional<std::string> right = read_tenant().user.name;
  std::optional<std::string>& either = rows.size() > 2 ? left : right;
  *either = "none";
  acme::send(*left);   // expect: user.name -> acme
  acme::send(*right);  // expect: user.name -> acme
}
