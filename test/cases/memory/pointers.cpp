// Flow-sensitive pointers to locals, members, elements and heap objects.
#include "case.h"

#include <cstring>
#include <memory>
#include <new>

struct Node {
  std::string text;
  Node* next = nullptr;
  Node* prev = nullptr;
};

struct Pair {
  std::string left, right;
};

static void put(std::string* to, const std::string& from) { *to = from; }
static void choose(Pair& p, std::string Pair::*member, const std::string& text) { p.*member = text; }
static void make(User** out) { *out = new User(load_user(2)); }
static void redirect(const std::string** at, const std::string* to) { *at = to; }
static std::string* locate(Pair& p, int side) { return side ? &p.right : &p.left; }

int main() {
  User u = load_user(1);
  std::string a, b;
  std::string* p = &a;
  *p = u.email;
  acme::send(a);  // expect: user.contact.email -> acme
  acme::send(b);
  p = &b;
  *p = u.plan;
  acme::send(*p);
  acme::send(b);
  p = u.id ? &a : &b;
  *p = u.name;
  acme::send(b);  // expect: user.name -> acme

  Pair pair;
  put(&pair.left, u.email);
  acme::send(pair.left);  // expect: user.contact.email -> acme
  acme::send(pair.right);
  choose(pair, &Pair::right, u.plan);
  acme::send(pair.right);
  choose(pair, &Pair::right, u.name);
  acme::send(pair.right);  // expect: user.name -> acme
  pair = Pair{};
  acme::send(pair.right);
  *locate(pair, 1) = u.phone;
  acme::send(pair.right);  // expect: user.contact.phone_number -> acme

  User* made = nullptr;
  make(&made);
  acme::send(made->email);  // expect: user.contact.email -> acme
  acme::send(made->plan);
  const std::string* view = &u.plan;
  acme::send(*view);
  redirect(&view, &u.email);
  acme::send(*view);  // expect: user.contact.email -> acme
  delete made;

  Node* head = new Node{u.name};
  Node* tail = new Node{"end"};
  head->next = tail;
  tail->prev = head;
  acme::send(head->text);        // expect: user.name -> acme
  acme::send(head->next->text);
  acme::send(tail->prev->text);  // expect: user.name -> acme
  tail->text = u.email;
  acme::send(head->next->text);  // expect: user.contact.email -> acme
  head->text = "cleared";
  acme::send(tail->prev->text);

  alignas(Pair) unsigned char storage[sizeof(Pair)];
  Pair* placed = new (storage) Pair{u.phone, "r"};
  acme::send(placed->left);  // expect: user.contact.phone_number -> acme
  acme::send(placed->right);
  placed->~Pair();
  Pair* again = ::new (static_cast<void*>(storage)) Pair{"l", "r"};
  acme::send(again->left);

  int numbers[3] = {1, 2, 3};
  int* at = numbers + 1;
  *at = static_cast<int>(u.phone[0]);
  acme::send(numbers[1]);  // expect: user.contact.phone_number -> acme
  auto owner = std::make_unique<Pair>();
  Pair& inner = *owner;
  inner.left = u.email;
  acme::send(owner->left);  // expect: user.contact.email -> acme
  auto taken = std::move(owner);
  acme::send(taken->left);  // expect: user.contact.email -> acme
  acme::send(taken->right);
  void* erased = &pair;
  acme::send(static_cast<Pair*>(erased)->right);  // expect: user.contact.phone_number -> acme
  std::string** twice = &p;
  **twice = "none";
  auto number = reinterpret_cast<std::uintptr_t>(&u.email);
  acme::send(*reinterpret_cast<std::string*>(number));  // expect: user.contact.email -> acme
}
