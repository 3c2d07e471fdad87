// Mailing lists as they were managed in 1999: raw pointers, reference counts, C buffers, callbacks and file formats.
// flags: -std=c++03
#include <piiflow/annotations.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

struct Subscriber {
  Subscriber() : id(0), digest(false) { address[0] = '\0'; }
  int id;
  PII(user.contact.email) char address[128];
  PII(user.name) std::string realname;
  bool digest;
  std::string language;
};
bool next_subscriber(void* db, Subscriber* out);

class Smtp {
 public:
  PII_SINK(acme) void rcpt(const char* to);
  PII_SINK(acme) void data(const std::string& text);
  PII_SINK(acme) int quit(int code);
};
PII_SINK(globex) void bounce_service(const char* text, int n);
PII_SANITIZER(hash) std::string md5(const std::string& text);

template <class T>
class Ref {
 public:
  explicit Ref(T* p = 0) : p_(p), n_(new int(1)) {}
  Ref(const Ref& o) : p_(o.p_), n_(o.n_) { ++*n_; }
  ~Ref() { release(); }
  Ref& operator=(const Ref& o) {
    if (p_ != o.p_) {
      release();
      p_ = o.p_;
      n_ = o.n_;
      ++*n_;
    }
    return *this;
  }
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }
  int count() const { return *n_; }

 private:
  void release() {
    if (--*n_ == 0) {
      delete p_;
      delete n_;
    }
  }
  T* p_;
  int* n_;
};

class List {
 public:
  List(const std::string& name, const std::string& owner) : name_(name), owner_(owner) {}
  void subscribe(const Ref<Subscriber>& s) { members_.push_back(s); }
  const std::string& name() const { return name_; }
  const std::string& owner() const { return owner_; }
  std::size_t size() const { return members_.size(); }
  template <class F>
  F each(F f) const {
    return std::for_each(members_.begin(), members_.end(), f);
  }
  void clear() { members_.clear(); }

 private:
  std::string name_;
  std::string owner_;
  std::vector<Ref<Subscriber> > members_;
};

class Deliver : public std::unary_function<Ref<Subscriber>, void> {
 public:
  Deliver(Smtp& smtp, const std::string& body) : smtp_(&smtp), body_(body), n_(0) {}
  void operator()(const Ref<Subscriber>& s) {
    smtp_->rcpt(s->address);  // expect: user.contact.email -> acme
    smtp_->data(body_);
    smtp_->quit(++n_);
  }
  int count() const { return n_; }

 private:
  Smtp* smtp_;
  std::string body_;
  int n_;
};
struct CountDigests {
  CountDigests() : n(0) {}
  void operator()(const Ref<Subscriber>& s) {
    if (s->digest) ++n;
  }
  int n;
};
struct Languages {
  explicit Languages(std::set<std::string>& out) : out_(&out) {}
  void operator()(const Ref<Subscriber>& s) const { out_->insert(s->language); }
  std::set<std::string>* out_;
};

class Template {
 public:
  void bind(const std::string& key, const std::string& value) { vars_[key] = value; }
  void unbind() { vars_.clear(); }
  std::string expand(const std::string& text) const {
    std::string out(text);
    for (std::map<std::string, std::string>::const_iterator i = vars_.begin(); i != vars_.end(); ++i) {
      const std::string::size_type at = out.find("%" + i->first + "%");
      if (at != std::string::npos) out.replace(at, i->first.size() + 2, i->second);
    }
    return out;
  }

 private:
  std::map<std::string, std::string> vars_;
};

typedef void (*BounceHandler)(const char* line, void* user);
struct BounceLog {
  char last[80];
  int count;
};
static void keep_bounce(const char* line, void* user) {
  BounceLog* log = static_cast<BounceLog*>(user);
  std::strncpy(log->last, line, sizeof log->last - 1);
  ++log->count;
}
static void drop_bounce(const char* line, void* user) { *static_cast<int*>(user) += line[0] == '5'; }
static void scan(const char* text, BounceHandler h, void* user) {
  char line[256];
  while (std::sscanf(text, "%255[^\n]", line) == 1) {
    h(line, user);
    text += std::strlen(line) + 1;
  }
}

static std::string domain(const char* address) {
  const char* at = std::strchr(address, '@');
  return at ? std::string(at + 1) : std::string("local");
}
static int priority(const Subscriber& s) {
  if (s.digest) return 1;
  return std::strlen(s.address) > 64 ? 2 : 3;
}

int main() {
  Smtp smtp;
  List announce("announce", "postmaster"), internal("internal", "staff");
  Subscriber row;
  std::set<std::string> languages;
  while (next_subscriber(0, &row)) {
    Ref<Subscriber> s(new Subscriber(row));
    announce.subscribe(s);
    smtp.quit(priority(*s));
    smtp.quit(s.count());
    smtp.data(domain(s->address));  // expect: user.contact.email -> acme
  }
  Deliver done = announce.each(Deliver(smtp, "news of " + announce.name()));
  smtp.quit(done.count());
  smtp.quit(announce.each(CountDigests()).n);
  announce.each(Languages(languages));
  for (std::set<std::string>::iterator i = languages.begin(); i != languages.end(); ++i) smtp.data(*i);
  smtp.data(announce.owner());
  List personal(row.realname, row.realname + " (list)");
  smtp.data(personal.owner());  // expect: user.name -> acme
  smtp.data(internal.owner());
  smtp.quit(static_cast<int>(personal.size()));

  Template welcome, footer;
  welcome.bind("name", row.realname);
  footer.bind("list", announce.name());
  smtp.data(welcome.expand("dear %name%"));  // expect: user.name -> acme
  smtp.data(footer.expand("sent to %list%"));
  welcome.unbind();
  welcome.bind("name", "reader");
  smtp.data(welcome.expand("dear %name%"));

  BounceLog log, quiet;
  int hard = 0;
  std::memset(&log, 0, sizeof log);
  std::memset(&quiet, 0, sizeof quiet);
  std::ostringstream report;
  report << "550 " << row.address << '\n';
  scan(report.str().c_str(), keep_bounce, &log);
  scan(report.str().c_str(), drop_bounce, &hard);
  scan("250 ok\n", keep_bounce, &quiet);
  bounce_service(log.last, 0);  // expect: user.contact.email -> globex
  bounce_service(quiet.last, 0);
  bounce_service("hard", hard);
  bounce_service("count", log.count);
  report.str("");
  report << "empty";
  bounce_service(report.str().c_str(), 0);
  std::memset(&log, 0, sizeof log);
  bounce_service(log.last, log.count);

  Subscriber copy(row);
  copy.realname.erase();
  smtp.data(copy.realname);
  smtp.data(copy.language);
  smtp.data(md5(copy.address));  // expect: user.contact.email -> acme via hash
  std::memset(copy.address, 0, sizeof copy.address);
  smtp.rcpt(copy.address);
  smtp.rcpt(row.address);  // expect: user.contact.email -> acme
  return 0;
}
