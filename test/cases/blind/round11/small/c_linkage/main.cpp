// C++ on top of a C module: callbacks with C linkage, a wrapper class, handles that are kept apart.
#include "codec.h"
#include "svc.h"

#include <memory>

namespace {

struct Collected {
  std::string text;
  int chunks = 0;
};

extern "C" {
static void collect(void* self, const char* chunk) {
  auto* c = static_cast<Collected*>(self);
  c->text += chunk;
  ++c->chunks;
}
static void ship(void*, const char* chunk) {
  globex::send(chunk);                            // expect: user.contact.phone_number -> globex via none
}
static void count(void* self, const char* chunk) {
  *static_cast<std::size_t*>(self) += std::string_view(chunk).size();
}
}

class Codec {
 public:
  explicit Codec(const char* label) : c_(codec_new(label), &codec_free) {}
  Codec& feed(const std::string& s) {
    codec_feed(c_.get(), s.c_str());
    return *this;
  }
  std::string flush() {
    Collected out;
    codec_flush(c_.get(), collect, &out);
    return out.text;
  }
  const char* label() const { return codec_label(c_.get()); }
  codec* raw() { return c_.get(); }

 private:
  std::unique_ptr<codec, decltype(&codec_free)> c_;
};

}  // namespace

int main() {
  User u = load_user(1);
  Codec mails("mails");
  Codec plans("plans");
  mails.feed(u.email).feed("end");
  plans.feed(u.plan);
  acme::send(plans.flush());                      // silent
  acme::send(mails.label());                      // silent
  Codec both("both");
  globex::send(both.feed(u.plan).feed(u.name).flush());   // expect: user.name -> globex via none
  acme::send(mails.flush());                      // expect: user.contact.email -> acme via none
  acme::send(mails.flush());                      // silent
  acme::send(codec_banner);                       // silent
  acme::send(codec_checks(u.email.c_str()));      // silent

  codec* raw = codec_new(u.name.c_str());
  acme::send(codec_label(raw));                   // expect: user.name -> acme via none
  codec_feed(raw, u.plan.c_str());
  Collected got;
  acme::send(codec_flush(raw, collect, &got));    // silent
  acme::send(got.text);                           // silent
  codec_feed(raw, mails.label());
  codec_feed(raw, u.name.c_str());
  codec_flush(raw, collect, &got);
  acme::send(got.text);                           // expect: user.name -> acme via none
  acme::send(got.chunks);                         // silent
  codec_feed(raw, u.phone.c_str());
  std::size_t width = 0;
  codec_flush(raw, count, &width);
  acme::send(width);                              // silent
  codec_feed(raw, u.phone.c_str());
  codec_flush(raw, ship, nullptr);
  codec_free(raw);
  codec_banner = "codec 1.1";
  acme::send(codec_banner);                       // silent
  Collected other;
  codec_feed(plans.raw(), u.plan.c_str());
  codec_flush(plans.raw(), collect, &other);
  acme::send(other.text);                         // silent
}
