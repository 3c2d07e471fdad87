// A pointer that is null is handed out for writing to functions that nobody sees: it may name something from then on.
#include "case.h"

#include <memory>

struct Connection;
int open_connection(Connection** out);
int open_text(const char*& out);
void fill(std::unique_ptr<std::string>& out);
void fill_record(void* record);
extern int (*g_open)(Connection** out);

namespace {

struct Holder {
  Connection* connection = nullptr;
  std::string text = "x";
  void open(const User& u) {
    open_connection(&connection);
    if (connection) text = u.email;
  }
};
struct Record {
  Connection* connection = nullptr;
  int number = 0;
};
void open_behind(Connection** out) { open_connection(out); }

}  // namespace

void opened(const User& u) {
  Connection* p = nullptr;
  std::string s = "x";
  open_connection(&p);
  if (p) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
  const char* q = nullptr;
  s = "x";
  open_text(q);
  if (q) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
  Holder h;
  h.open(u);
  acme::send(h.text);  // expect: user.contact.email -> acme
  std::unique_ptr<std::string> r;
  s = "x";
  fill(r);
  if (r) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
  Record record;
  s = "x";
  fill_record(&record);
  if (record.connection) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
}
void opened_elsewhere(const User& u) {
  Connection* p = nullptr;
  std::string s = "x";
  open_behind(&p);
  if (p) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
  Connection* q = nullptr;
  s = "x";
  g_open(&q);
  if (q) s = u.email;
  acme::send(s);  // expect: user.contact.email -> acme
}
