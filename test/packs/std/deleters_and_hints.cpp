// Deleters of owning pointers, positions that an insertion is given, the characters of a regex match.
#include "pii_case.h"

#include <map>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <thread>
#include <vector>

struct Conn {
  std::string who, db;
};
struct Close {
  void operator()(Conn* c) const {
    acme::send(c->who);  // expect: user.name -> acme
    acme::send(c->db);
    delete c;
  }
};

struct Worker {
  std::string late = "none";
  void start() {
    std::thread([this] { acme::send(late); }).detach();  // expect: user.name -> acme
  }
  void run() {
    std::thread t([this] { acme::send(late); });
    t.join();
  }
};

int main() {
  User u = load_user(1);
  { std::unique_ptr<Conn, Close> c(new Conn{u.name, u.plan}); }
  {
    std::shared_ptr<Conn> c(new Conn{u.email, u.plan}, [](Conn* p) {
      acme::send(p->who);  // expect: user.contact.email -> acme
      acme::send(p->db);
      delete p;
    });
  }
  {
    std::shared_ptr<int> c;
    c.reset(new int(1), [n = u.phone, plan = u.plan](int* p) {
      acme::send(n);  // expect: user.contact.phone_number -> acme
      acme::send(plan);
      delete p;
    });
  }
  std::map<int, std::string> names, plans;
  names.emplace_hint(names.end(), u.id, u.name);
  plans.emplace_hint(plans.end(), u.id, u.plan);
  acme::send(names[1]);  // expect: user.name -> acme
  acme::send(names.begin()->first);
  acme::send(plans[1]);
  std::set<std::string> set;
  set.emplace_hint(set.end(), 3, 'x');
  acme::send(*set.begin());
  std::vector<std::string> v;
  v.emplace(v.begin(), u.email, 2);
  acme::send(v[0]);  // expect: user.contact.email -> acme

  std::regex r("(.*)@(.*)");
  std::smatch m, n;
  if (std::regex_match(u.email, m, r)) acme::send(std::string(m[1].first, m[1].second));  // expect: user.contact.email -> acme
  if (std::regex_match(u.plan, n, r)) acme::send(std::string(n[1].first, n[1].second));

  Worker worker, other;
  worker.start();
  other.run();
  worker.late = u.name;
  other.late = u.name;
}
