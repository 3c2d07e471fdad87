// Smart pointers, optional and its kin, tuples, callables.
#include "pii_case.h"

#include <any>
#include <atomic>
#include <bit>
#include <functional>
#include <memory>
#include <memory_resource>
#include <optional>
#include <stdexcept>
#include <tuple>
#include <typeinfo>
#include <utility>
#include <variant>
#include <complex>
#include <random>

struct Base {
  virtual ~Base() = default;
  std::string text;
};
struct Derived : Base {
  std::string more;
};
struct Shared : std::enable_shared_from_this<Shared> {
  std::string text;
};

void pointers(const User& u) {
  auto a = std::make_unique<std::string>(u.plan);
  acme::send(*a);
  a = std::make_unique<std::string>(u.name);
  acme::send(*a);                                         // expect: user.name -> acme
  acme::send(a->c_str());                                 // expect: user.name -> acme
  acme::send(*a.get());                                   // expect: user.name -> acme
  acme::send(static_cast<bool>(a));
  std::unique_ptr<std::string> b = std::move(a);
  acme::send(*b);                                         // expect: user.name -> acme
  std::string* raw = b.release();
  acme::send(*raw);                                       // expect: user.name -> acme
  b.reset(new std::string(u.email));
  acme::send(*b);                                         // expect: user.contact.email -> acme
  b.reset();
  auto c = std::make_shared<User>(u);
  acme::send(c->plan);
  acme::send(c->name);                                    // expect: user.name -> acme
  std::shared_ptr<User> d = c;
  d->plan = u.email;
  acme::send(c->plan);                                    // expect: user.contact.email -> acme
  acme::send(static_cast<int>(c.use_count()));
  std::weak_ptr<User> e = c;
  if (auto f = e.lock()) acme::send(f->phone);            // expect: user.contact.phone_number -> acme
  acme::send(e.expired());
  std::shared_ptr<std::string> part(c, &c->name);
  acme::send(*part);                                      // expect: user.name -> acme
  std::shared_ptr<Base> g = std::make_shared<Derived>();
  g->text = u.plan;
  if (auto h = std::dynamic_pointer_cast<Derived>(g)) {
    h->more = u.email;
    acme::send(h->more);                                  // expect: user.contact.email -> acme
    acme::send(h->text);
  }
  acme::send(g->text);
  auto i = std::make_unique<char[]>(16);
  u.name.copy(i.get(), 16);
  acme::send(i.get());                                    // expect: user.name -> acme
  acme::send(i[0]);                                       // expect: user.name -> acme
  auto j = std::make_shared<Shared>();
  j->shared_from_this()->text = u.phone;
  acme::send(j->text);                                    // expect: user.contact.phone_number -> acme
  std::unique_ptr<std::string> k(new std::string(u.plan)), m(new std::string(u.name));
  k.swap(m);
  acme::send(*k);                                         // expect: user.name -> acme
  acme::send(*m);
  std::swap(k, m);
  acme::send(*k);
  std::unique_ptr<std::string, void (*)(std::string*)> n(new std::string(u.name), [](std::string* s) { delete s; });
  acme::send(*n);                                         // expect: user.name -> acme
  auto o = std::allocate_shared<std::string>(std::allocator<std::string>(), u.name);
  acme::send(*o);                                         // expect: user.name -> acme
  alignas(std::string) unsigned char room[sizeof(std::string)];
  auto* placed = std::construct_at(reinterpret_cast<std::string*>(room), u.name);
  acme::send(*placed);                                    // expect: user.name -> acme
  acme::send(*std::launder(placed));                      // expect: user.name -> acme
  acme::send(*std::addressof(*placed));                   // expect: user.name -> acme
  std::destroy_at(placed);
  std::pmr::monotonic_buffer_resource pool;
  std::pmr::string ps(u.name.c_str(), &pool);
  acme::send(ps.c_str());                                 // expect: user.name -> acme
  std::pmr::vector<std::string> pv(&pool);
  pv.push_back(u.plan);
  acme::send(pv[0]);
}

void maybes(const User& u) {
  std::optional<std::string> a;
  acme::send(a.has_value());
  a = u.name;
  acme::send(a.has_value());
  acme::send(*a);                                         // expect: user.name -> acme
  acme::send(a->c_str());                                 // expect: user.name -> acme
  acme::send(a.value_or("x"));                            // expect: user.name -> acme
  a.reset();
  acme::send(a.value_or("x"));
  a = std::nullopt;
  std::optional<std::string> b(std::in_place, u.email);
  acme::send(b.value());                                  // expect: user.contact.email -> acme
  b.swap(a);
  acme::send(*a);                                         // expect: user.contact.email -> acme
  std::optional<User> c = u;
  acme::send(c->plan);
  acme::send(c->name);                                    // expect: user.name -> acme
  auto get = [&](bool yes) -> std::optional<std::string> { if (yes) return u.phone; return std::nullopt; };
  if (auto v = get(true)) acme::send(*v);                 // expect: user.contact.phone_number -> acme
  acme::send(std::move(a).value());                       // expect: user.contact.email -> acme
  acme::send(b == a);
  std::variant<int, std::string, User> d;
  d = u.id;
  acme::send(std::get<int>(d));
  d = u.name;
  acme::send(std::get<std::string>(d));                   // expect: user.name -> acme
  acme::send(std::holds_alternative<std::string>(d));
  acme::send(d.index());
  if (auto* s = std::get_if<std::string>(&d)) acme::send(*s);           // expect: user.name -> acme
  std::visit([](const auto& x) {
    using T = std::decay_t<decltype(x)>;
    if constexpr (std::is_same_v<T, std::string>) acme::send(x);        // expect: user.name -> acme
  }, d);
  d.emplace<std::string>(u.plan);
  acme::send(std::get<1>(d));
  std::variant<std::monostate, std::string> e{std::in_place_type<std::string>, u.email};
  acme::send(std::get<1>(e));                             // expect: user.contact.email -> acme
  std::variant<std::monostate, std::string> f = e;
  acme::send(std::get<1>(f));                             // expect: user.contact.email -> acme
  std::any g = u.plan;
  acme::send(std::any_cast<std::string>(g));
  g = u.phone;
  acme::send(std::any_cast<std::string&>(g));             // expect: user.contact.phone_number -> acme
  acme::send(*std::any_cast<std::string>(&g));            // expect: user.contact.phone_number -> acme
  std::any h(std::in_place_type<std::string>, u.name);
  acme::send(std::any_cast<std::string>(h));              // expect: user.name -> acme
  h.emplace<std::string>(u.plan);
  acme::send(std::any_cast<std::string>(h));
  acme::send(h.type().name());
  auto i = std::make_any<std::string>(u.email);
  acme::send(std::any_cast<const std::string&>(i));       // expect: user.contact.email -> acme
  i.swap(h);
  acme::send(std::any_cast<std::string>(h));              // expect: user.contact.email -> acme
}

void tuples(const User& u) {
  auto a = std::make_pair(u.plan, u.name);
  acme::send(a.first);
  acme::send(a.second);                                   // expect: user.name -> acme
  std::swap(a.first, a.second);
  acme::send(a.first);                                    // expect: user.name -> acme
  acme::send(a.second);
  auto b = std::make_tuple(u.plan, u.email, 1);
  acme::send(std::get<0>(b));
  acme::send(std::get<1>(b));                             // expect: user.contact.email -> acme
  std::string x, y;
  int n = 0;
  std::tie(x, y, n) = b;
  acme::send(x);
  acme::send(y);                                          // expect: user.contact.email -> acme
  std::tie(x, std::ignore, std::ignore) = b;
  acme::send(x);
  auto c = std::tuple_cat(b, std::make_tuple(u.phone));
  acme::send(std::get<3>(c));                             // expect: user.contact.phone_number -> acme
  acme::send(std::get<0>(c));
  auto [p, q, r] = b;
  acme::send(p);
  acme::send(q);                                          // expect: user.contact.email -> acme
  std::tuple<std::string, std::string> d{u.name, u.plan}, e;
  e = d;
  acme::send(std::get<0>(e));                             // expect: user.name -> acme
  acme::send(std::get<1>(e));
  acme::send(std::apply([](const std::string& s, const std::string&) { return s; }, d));     // expect: user.name -> acme
  acme::send(std::get<std::string>(std::tuple<int, std::string>(1, u.name)));                // expect: user.name -> acme
  std::pair<std::string, int> f;
  f = {u.plan, 1};
  acme::send(f.first);
  f.first = u.email;
  acme::send(f.first);                                    // expect: user.contact.email -> acme
  std::pair<int, std::string> g(std::piecewise_construct, std::forward_as_tuple(1), std::forward_as_tuple(u.name));
  acme::send(g.second);                                   // expect: user.name -> acme
  auto h = std::forward_as_tuple(u.plan, u.name);
  acme::send(std::get<0>(h));
  acme::send(std::get<1>(h));                             // expect: user.name -> acme
  auto made = std::make_from_tuple<std::string>(std::make_tuple(u.name));
  acme::send(made);                                       // expect: user.name -> acme
  acme::send(a == std::make_pair(u.plan, u.name));
}

std::string join(const std::string& a, const std::string& b) { return a + b; }
std::string left(const std::string& a, const std::string&) { return a; }

void callables(const User& u) {
  acme::send(std::plus<>()(u.plan, u.name));              // expect: user.name -> acme
  acme::send(std::plus<std::string>()(u.plan, "x"));
  acme::send(std::less<>()(u.plan, u.name));
  acme::send(std::equal_to<std::string>()(u.plan, u.name));
  acme::send(std::bind_front(join, u.plan)(u.name));      // expect: user.name -> acme
  acme::send(std::bind_front(left, u.plan)(u.name));
  acme::send(std::invoke(join, u.plan, u.email));         // expect: user.contact.email -> acme
  acme::send(std::invoke(&User::plan, u));
  acme::send(std::invoke(&User::name, u));                // expect: user.name -> acme
  std::function<void(const std::string&)> f = [](const std::string& s) { acme::send(s); };   // expect: user.name -> acme
  f(u.name);
  std::function<std::string()> g = [&] { return u.plan; };
  acme::send(g());
  g = [&] { return u.email; };
  acme::send(g());                                        // expect: user.contact.email -> acme
  acme::send(static_cast<bool>(g));
  std::function<std::string()> h;
  h.swap(g);
  acme::send(h());                                        // expect: user.contact.email -> acme
  std::string target;
  auto ref = std::ref(target);
  ref.get() = u.name;
  acme::send(target);                                     // expect: user.name -> acme
  auto no = std::not_fn([](const std::string& s) { return s.empty(); });
  acme::send(no(u.name));
  std::string moved = std::move(target);
  acme::send(moved);                                      // expect: user.name -> acme
  acme::send(std::as_const(moved));                       // expect: user.name -> acme
  acme::send(std::forward<std::string>(moved));           // expect: user.name -> acme
  acme::send(std::exchange(moved, "x"));                  // expect: user.name -> acme
  acme::send(moved);
  acme::send(std::hash<std::string>()(u.plan));
  acme::send(typeid(u).name());
  std::reference_wrapper<const std::string> w = u.name;
  acme::send(w);                                          // expect: user.name -> acme
  std::vector<std::reference_wrapper<const std::string>> refs{u.email};
  acme::send(refs[0].get());                              // expect: user.contact.email -> acme
}

void numbers(const User& u) {
  const int secret = std::stoi(u.phone);
  std::atomic<int> a{u.id};
  acme::send(a.load());
  a.store(secret);
  acme::send(a.load());                                   // expect: user.contact.phone_number -> acme
  acme::send(a.exchange(0));                              // expect: user.contact.phone_number -> acme
  acme::send(a);
  a += secret;
  acme::send(a.fetch_add(1));                             // expect: user.contact.phone_number -> acme
  int expected = 0;
  a.compare_exchange_strong(expected, 1);
  acme::send(expected);                                   // expect: user.contact.phone_number -> acme
  acme::send(a.is_lock_free());
  int plain = 0;
  std::atomic_ref<int> r(plain);
  r = secret;
  acme::send(plain);                                      // expect: user.contact.phone_number -> acme
  std::complex<double> c(secret, u.id);
  acme::send(c.real());                                   // expect: user.contact.phone_number -> acme
  acme::send(std::abs(c));                                // expect: user.contact.phone_number -> acme
  acme::send(std::norm(std::complex<double>(1, u.id)));
  acme::send(std::bit_cast<unsigned>(secret));            // expect: user.contact.phone_number -> acme
  acme::send(std::rotl(static_cast<unsigned>(secret), 3));               // expect: user.contact.phone_number -> acme
  acme::send(std::popcount(static_cast<unsigned>(u.id)));
  acme::send(std::cmp_less(secret, 3));
  std::mt19937 gen(std::random_device{}());
  std::uniform_int_distribution<int> dist(0, static_cast<int>(u.name.size()));
  acme::send(dist(gen));
  acme::send(static_cast<unsigned>(gen()));
}

int main() {
  User u = load_user(1);
  pointers(u);
  maybes(u);
  tuples(u);
  callables(u);
  numbers(u);
}
