// A disclosure gate: pimpl service, Result values, scoped purposes, masking policies, errors that carry context, a retention sweep.
#include "svc.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace gate {

enum class Purpose : std::uint8_t { none, support, research };
enum class Field : std::uint8_t { tier, name, email, phone };

struct Failure {
  int code = 0;
  std::string reason;
  std::string hint;
};

template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure f) : state_(std::in_place_index<1>, std::move(f)) {}

  explicit operator bool() const { return state_.index() == 0; }
  const T& operator*() const& { return std::get<0>(state_); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  const T* operator->() const { return &std::get<0>(state_); }
  const Failure& error() const { return std::get<1>(state_); }
  T value_or(T other) const { return *this ? std::get<0>(state_) : std::move(other); }

  template <class F>
  auto and_then(F&& f) const -> std::invoke_result_t<F, const T&> {
    if (*this) return std::forward<F>(f)(std::get<0>(state_));
    return error();
  }
  template <class F>
  auto map(F&& f) const -> Result<std::invoke_result_t<F, const T&>> {
    if (*this) return std::forward<F>(f)(std::get<0>(state_));
    return error();
  }

 private:
  std::variant<T, Failure> state_;
};

class PurposeScope {
 public:
  explicit PurposeScope(Purpose p) : before_(std::exchange(current(), p)) {}
  PurposeScope(const PurposeScope&) = delete;
  PurposeScope& operator=(const PurposeScope&) = delete;
  ~PurposeScope() { current() = before_; }
  static Purpose& current() {
    static thread_local Purpose p = Purpose::none;
    return p;
  }

 private:
  Purpose before_;
};

class DisclosureService {
 public:
  DisclosureService();
  ~DisclosureService();
  DisclosureService(DisclosureService&&) noexcept;
  DisclosureService& operator=(DisclosureService&&) noexcept;

  Result<std::string> disclose(int id, Field field);
  const std::string& last_disclosed() const;
  const std::string& last_label() const;
  int disclosures() const;
  void forget();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct DisclosureService::Impl {
  std::string last;
  std::string label;
  int count = 0;

  static const char* label_of(Field f) {
    static constexpr const char* kLabels[] = {"tier", "name", "email", "phone"};
    return kLabels[static_cast<std::size_t>(f)];
  }
  static std::string read(const Customer& c, Field f) {
    switch (f) {
      case Field::name: return c.name;
      case Field::email: return c.email;
      case Field::phone: return c.phone;
      case Field::tier: break;
    }
    return c.tier;
  }
};

DisclosureService::DisclosureService() : impl_(std::make_unique<Impl>()) {}
DisclosureService::~DisclosureService() = default;
DisclosureService::DisclosureService(DisclosureService&&) noexcept = default;
DisclosureService& DisclosureService::operator=(DisclosureService&&) noexcept = default;

Result<std::string> DisclosureService::disclose(int id, Field field) {
  impl_->label = Impl::label_of(field);
  if (PurposeScope::current() == Purpose::none) return Failure{403, "no purpose", "field " + impl_->label};
  const Customer c = load_customer(id);
  ++impl_->count;
  impl_->last = Impl::read(c, field);
  return impl_->last;
}
const std::string& DisclosureService::last_disclosed() const { return impl_->last; }
const std::string& DisclosureService::last_label() const { return impl_->label; }
int DisclosureService::disclosures() const { return impl_->count; }
void DisclosureService::forget() { impl_ = std::make_unique<Impl>(); }

// Masking policies as template parameters.
struct Plain {
  static std::string apply(const std::string& s) { return s; }
};
struct Token {
  static std::string apply(const std::string& s) { return tokenize(s); }
};
struct Stars {
  static std::string apply(const std::string& s) { return std::string(s.size(), '*'); }
};

template <class Mask>
struct View {
  explicit View(const Customer& c) : phone(Mask::apply(c.phone)), tier(c.tier) {}
  std::string text() const { return tier + ":" + phone; }
  std::string phone;
  std::string tier;
};

class RefusedError : public std::runtime_error {
 public:
  RefusedError(int id, std::string who) : std::runtime_error("refused #" + std::to_string(id)), who(std::move(who)) {}
  std::string who;
};

void require_adult(const Customer& c, bool adult) {
  if (!adult) throw RefusedError(c.id, c.name);
}

}  // namespace gate

void disclosures() {
  using namespace gate;
  DisclosureService service;
  if (const auto early = service.disclose(1, Field::email); !early) {
    acme::send(early.error().hint);  // silent: the hint holds a field's label
  }
  {
    PurposeScope scope(Purpose::support);
    const auto mail = service.disclose(1, Field::email);
    if (mail) acme::send(*mail);          // expect: user.contact.email -> acme
    acme::send(service.last_label());     // silent: a label
    acme::send(service.last_disclosed());  // expect: user.contact.email -> acme
  }
  acme::send(service.disclosures());  // silent: a counter
  service.forget();
  acme::send(service.last_disclosed());  // silent: a fresh Impl

  DisclosureService tiers;
  PurposeScope scope(Purpose::research);
  acme::send(tiers.disclose(2, Field::tier).value_or("no tier"));  // silent: Field::tier reads the tier
  acme::send(tiers.last_disclosed());                              // silent: another service object

  const auto initial = tiers.disclose(2, Field::name).map([](const std::string& s) { return s.substr(0, 1); });
  globex::send(initial.value_or("-"));  // expect: user.name -> globex
  const auto length = tiers.disclose(2, Field::name).map([](const std::string& s) { return s.size(); });
  globex::send(std::to_string(length.value_or(0)));  // silent: a length
}

void refusals() {
  using namespace gate;
  const Customer c = load_customer(3);
  try {
    require_adult(c, true);
    require_adult(c, false);
  } catch (const RefusedError& e) {
    acme::send(e.what());  // silent: the id
    acme::send(e.who);     // expect: user.name -> acme
  }
  std::string note = "unchecked";
  try {
    note = "checking " + c.phone;
    require_adult(c, config("adult") == "on");
    note = "checked";
  } catch (const std::exception&) {
    acme::send(note);  // expect: user.contact.phone_number -> acme
    note = "refused";
  }
  acme::send(note);  // silent: both ways end in a constant
}

void masks() {
  using namespace gate;
  const Customer c = load_customer(4);
  globex::send(View<Plain>(c).text());  // expect: user.contact.phone_number -> globex
  globex::send(View<Token>(c).text());  // expect: user.contact.phone_number -> globex via tokenize
  globex::send(View<Stars>(c).text());  // silent: stars
  globex::send(View<Plain>(c).tier);    // silent: another member of the view
}

// Retention: what is past its time is wiped before the rest is reported.
struct Held {
  int days = 0;
  char number[24] = {};
  std::string owner;
};

void retention() {
  Held held{400, {}, current_name()};
  const std::string ssn = current_ssn();
  std::strncpy(held.number, ssn.c_str(), sizeof held.number - 1);
  acme::send(held.number);  // expect: user.government_id -> acme
  std::memset(held.number, 0, sizeof held.number);
  held.owner = sha256(held.owner);
  acme::send(held.number);                        // silent: wiped
  acme::send_bytes(held.number, sizeof held.number);  // silent: wiped
  acme::send(held.owner);                         // expect: user.name -> acme via hash

  std::vector<Held> shelf(2);
  const auto expired = std::count_if(shelf.begin(), shelf.end(), [](const Held& h) { return h.days > 365; });
  acme::send(expired);  // silent: a count

  std::unique_ptr<std::string> draft = std::make_unique<std::string>(current_email());
  std::unique_ptr<std::string> sent = std::move(draft);
  draft = std::make_unique<std::string>("template");
  globex::send(*draft);  // silent: a new string after the move
  globex::send(*sent);   // expect: user.contact.email -> globex
}

int main() {
  disclosures();
  refusals();
  masks();
  retention();
}
