// Results by pointer, pointer to pointer, reference and structure; early returns leave them as they were.
#include "case.h"

struct Reply {
  std::string body = "none";
  std::string trace = "none";
  int code = 0;
};

static bool fetch(int id, std::string* body, std::string* trace) {
  if (id < 0) {
    *trace = "bad id";
    return false;
  }
  *body = email_of(id);
  *trace = "ok";
  return true;
}

static void allocate(int id, Reply** out) {
  *out = new Reply;
  (*out)->body = name_of(id);
  (*out)->code = id;
}

static int fill(Reply& r, bool detailed) {
  r.trace = "filled";
  if (!detailed) return 1;
  r.trace = name_of(9);
  return 2;
}

static void reset(Reply& r) { r = Reply{}; }
static void untouched(Reply r) { r.body = "changed"; }

int main() {
  std::string body, trace;
  if (!fetch(4, &body, &trace)) return 1;
  acme::send(body);  // expect: user.contact.email -> acme
  acme::send(trace);

  Reply* made = nullptr;
  allocate(1, &made);
  acme::send(made->body);  // expect: user.name -> acme
  acme::send(made->trace);
  acme::send(made->code);
  untouched(*made);
  acme::send(made->body);  // expect: user.name -> acme
  reset(*made);
  acme::send(made->body);
  delete made;

  Reply r;
  acme::send(fill(r, odd(3)));
  acme::send(r.trace);  // expect: user.name -> acme
  acme::send(r.body);
  fill(r, odd(4));
  r.trace = "over";
  acme::send(r.trace);
}
