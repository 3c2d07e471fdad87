// The host: builds pipelines from built-in and registered steps and sends their results on.
#include "registry.h"

#include <string>
#include <utility>

using namespace host;

namespace {

class Translator : public Step {
 public:
  explicit Translator(const Options& o) : glossary_(o.text) {}
  std::string_view kind() const override { return "translator"; }
  void apply(Document& doc) override {
    doc.body = "[" + glossary_ + "] " + doc.body;
    acme::send(glossary_);   // expect: user.contact.email -> acme
  }

 private:
  std::string glossary_;
};
const Registration<Translator> translator_registration("translator");

Document letter(const User& u) {
  Document d;
  d.title = "letter " + std::to_string(u.id);
  d.author = u.email;
  d.body = "Dear customer of the " + u.plan + " plan";
  return d;
}

struct Archive {
  std::string titles;
  std::string authors;
  static void keep(void* self, const Document& doc) {
    auto* a = static_cast<Archive*>(self);
    a->titles += doc.title + ";";
    a->authors += doc.author + ";";
  }
};

void archive_body(void* self, const Document& doc) { *static_cast<std::string*>(self) = doc.body; }

void signing(const User& u) {
  Document d = letter(u);
  Pipeline p;
  p.then(make_signature(u));
  acme::send(d.remarks);   // silent
  p.run(d);
  acme::send(d.remarks);   // expect: user.name -> acme
  acme::send(d.author);   // expect: user.contact.email -> acme
  acme::send(d.body + d.title);   // silent
  const Document copy = d;
  globex::send(copy.remarks.front());   // expect: user.name -> globex
  acme::send_object(copy);   // expect: user.name -> acme // expect: user.contact.email -> acme
  acme::send(p.last().report());   // silent
  acme::send(p.log());   // silent
  acme::send(g_last_author);   // expect: user.contact.email -> acme
  acme::send(g_last_title);   // silent
}

void marking(const User& u) {
  Document neutral, personal;
  Pipeline a, b;
  a.then(make_watermark(setting("mark")));
  b.then(make_watermark("copy of " + u.phone));
  a.run(neutral);
  b.run(personal);
  acme::send(neutral.remarks);   // silent
  acme::send(personal.remarks);   // expect: user.contact.phone_number -> acme
  globex::send(b.last().report());   // silent
  acme::send(g_last_author);   // silent
  globex::send(personal.remarks.front());   // expect: user.contact.phone_number -> globex
  const std::unique_ptr<Step> by_hand = make_signature(u);
  by_hand->apply(neutral);
  acme::send(neutral.remarks);   // expect: user.name -> acme
  acme::send(std::string(by_hand->kind()));   // silent
}

void erasing(const User& u) {
  Document d = letter(u);
  d.remarks.push_back("call " + u.phone);
  acme::send(d.remarks.back());   // expect: user.contact.phone_number -> acme
  Pipeline p;
  p.then(make_eraser());
  p.run(d);
  acme::send(d.author + d.body);   // silent
  acme::send(d.remarks);   // silent
  acme::send(p.last().report());   // expect: user.contact.email -> acme
  acme::send(std::string(p.last().kind()));   // silent
  acme::send_object(d);   // silent
}

void from_registry(const User& u) {
  const Registry& r = Registry::global();
  acme::send(r.kinds());   // silent
  acme::send(r.knows(u.plan));   // silent
  Document d = letter(u);
  auto counter = r.make("counter", {"", 8});
  counter->apply(d);
  acme::send(counter->report());   // silent
  d.title = u.name;
  counter->apply(d);
  acme::send(counter->report());   // expect: user.name -> acme
  Document t;
  r.make("translator", {setting("glossary"), 0})->apply(t);
  acme::send(t.body);   // silent
  Document own;
  r.make("translator", {u.email, 0})->apply(own);
  acme::send(own.body);   // expect: user.contact.email -> acme
  acme::send(own.title);   // silent
  try {
    r.make(u.name, {});
  } catch (const std::exception& e) {
    acme::send(e.what());   // expect: user.name -> acme
  }
  try {
    r.make("missing", {u.phone, 1});
  } catch (const std::exception& e) {
    acme::send(e.what());   // silent
  }
}

void observing(const User& u) {
  Archive archive;
  std::string body = u.name;
  observe(&Archive::keep, &archive);
  observe(archive_body, &body);
  notify_observers(letter(u));
  acme::send(archive.titles);   // silent
  acme::send(archive.authors);   // expect: user.contact.email -> acme
  acme::send(body);   // silent (element: function and pointer belong together)
  forget_observers();
  Document d = letter(u);
  d.title = last_position(u.id);
  notify_observers(d);
  acme::send(archive.titles);   // silent
  Archive::keep(&archive, d);
  acme::send(archive.titles);   // expect: user.location -> acme
  d.body += " at " + last_position(u.id);
  std::string got;
  archive_body(&got, d);
  globex::send(got);   // expect: user.location -> globex
  acme::send(kHostVersion);   // silent
}

}  // namespace

int main() {
  const User u = load_user(2);
  signing(u);
  marking(u);
  erasing(u);
  from_registry(u);
  observing(u);
  return 0;
}
