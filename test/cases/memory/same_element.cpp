// A pointer, reference or iterator into many objects names one of them: what is written through it is what it reads.
#include "case.h"

#include <map>
#include <memory>

std::vector<User> load_users();
void refresh(User& user);
bool odd(int n);
namespace acme {
PII_SINK(acme) void send_all(const std::vector<User>& users);
}

static void scrub(User& u) { u.email.clear(); }
static void scrub(User* u) { u->name = ""; }
static void scrub_if(User& u, bool yes) {
  if (yes) u.email.clear();
}

static User* find(int id) {
  static std::vector<User> all = load_users();
  for (auto& u : all)
    if (u.id == id) return &u;
  return nullptr;
}

static void loops() {
  std::vector<User> users = load_users();
  for (auto& u : users) {
    acme::send(u.email);  // expect: user.contact.email -> acme via none
    u.email = sha256(u.email);
    acme::send(u.email);  // expect: user.contact.email -> acme via hash
    u.plan = u.phone;
    acme::send(u.plan);  // expect: user.contact.phone_number -> acme
    u.plan = "basic";
    acme::send(u.plan);
    u.plan += u.name;
    acme::send(u.plan);  // expect: user.name -> acme
    acme::send(u);  // expect: user.contact.email -> acme via hash // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  }
  for (auto& u : users) {
    if (odd(u.id)) u.name.clear();
    acme::send(u.name);  // expect: user.name -> acme
    u.name.clear();
    acme::send(u.name);
    refresh(u);
    acme::send(u.name);  // expect: user.name -> acme
  }
  for (User u : users) {
    u.phone.clear();
    acme::send(u.phone);
  }
  acme::send_all(users);  // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
}

static void pointers() {
  User* p = find(1);
  User* q = find(2);
  if (!p || !q) return;
  p->email.clear();
  acme::send(p->email);
  acme::send(q->email);  // expect: user.contact.email -> acme
  scrub(*q);
  scrub(q);
  acme::send(q->email);
  acme::send(q->name);
  acme::send(q->phone);  // expect: user.contact.phone_number -> acme
  q = p;
  q->phone = "";
  acme::send(p->phone);
  p = find(3);
  acme::send(p->phone);  // expect: user.contact.phone_number -> acme
  scrub_if(*p, odd(p->id));
  acme::send(p->email);  // expect: user.contact.email -> acme
  std::string& mail = p->email;
  mail = "";
  acme::send(p->email);
  p->email = q->name;
  acme::send(mail);  // expect: user.contact.email -> acme // expect: user.name -> acme
}

static void either(User& a, User& b) {
  User* p = odd(a.id) ? &a : &b;
  p->email = "";
  acme::send(p->email);
  acme::send(a.email);  // expect: user.contact.email -> acme
  p->plan = a.name;
  acme::send(p->plan);  // expect: user.name -> acme
  acme::send(b.plan);   // expect: user.name -> acme
  b.plan = "x";
  acme::send(p->plan);  // expect: user.name -> acme
}

static void maps(std::map<int, User>& users, std::map<int, std::shared_ptr<User>>& shared) {
  auto it = users.find(1);
  it->second.email = sha256(it->second.email);
  acme::send(it->second.email);  // expect: user.contact.email -> acme via hash
  ++it;
  acme::send(it->second.email);  // expect: user.contact.email -> acme via none
  for (auto& [id, user] : users) {
    user.phone.clear();
    acme::send(user.phone);
    acme::send(user.name);  // expect: user.name -> acme
  }
  auto one = shared[1];
  auto two = shared[2];
  one->email.clear();
  acme::send(one->email);
  acme::send(two->email);  // expect: user.contact.email -> acme
  one = two;
  acme::send(one->email);  // expect: user.contact.email -> acme
}

int main() {
  loops();
  pointers();
  User a = load_user(1), b = load_user(2);
  either(a, b);
  std::map<int, User> users{{1, a}, {2, b}};
  std::map<int, std::shared_ptr<User>> shared{{1, std::make_shared<User>(a)}, {2, std::make_shared<User>(b)}};
  maps(users, shared);
}
