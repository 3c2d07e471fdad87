// Options, configured objects and closures: members that are constants decide, too, where they differ from call to call.
#include "case.h"

#include <functional>
#include <memory>

struct Options {
  bool verbose = false;
  int width = 0;
};

std::string describe(const User& u, Options options = {}) {
  if (!options.verbose) return u.plan;
  return u.name;
}
std::string listed(const User& u, const Options& options) {
  std::string out = u.plan;
  if (options.width > 20) out += u.email;
  return out;
}

void options(const User& u, bool b) {
  acme::send(describe(u));                      // silent
  acme::send(describe(u, {.verbose = true}));   // expect: user.name -> acme
  acme::send(describe(u, Options{false, 3}));   // silent
  Options wide;
  wide.width = 40;
  acme::send(listed(u, wide));                  // expect: user.contact.email -> acme
  acme::send(listed(u, Options{}));             // silent
  Options either;
  if (b) either.width = 80;
  acme::send(listed(u, either));                // expect: user.contact.email -> acme
}

enum class Style { plain, personal };

class Formatter {
 public:
  explicit Formatter(Style style) : style_(style) {}
  std::string line(const User& u) const {
    if (style_ == Style::personal) return "Dear " + u.name;
    return "Dear customer";
  }
  void restyle(Style style) { style_ = style; }

 private:
  Style style_;
};

void configured(const User& u) {
  const Formatter personal(Style::personal);
  Formatter plain(Style::plain);
  acme::send(personal.line(u));  // expect: user.name -> acme
  acme::send(plain.line(u));     // silent
  plain.restyle(Style::personal);
  acme::send(plain.line(u));     // expect: user.name -> acme
}

void closures(const User& u) {
  auto maker = [](bool open) { return [open](const User& x) { return open ? x.phone : std::string("-"); }; };
  auto shown = maker(true);
  auto hidden = maker(false);
  acme::send(shown(u));   // expect: user.contact.phone_number -> acme
  acme::send(hidden(u));  // silent
}

struct Visitor {
  virtual ~Visitor() = default;
  virtual std::string visit(const User& u, Style style) const = 0;
};
struct Mails : Visitor {
  std::string visit(const User& u, Style style) const override { return style == Style::personal ? u.email : ""; }
};

void overridden(const User& u) {
  const std::unique_ptr<Visitor> v = std::make_unique<Mails>();
  acme::send(v->visit(u, Style::personal));  // expect: user.contact.email -> acme
  acme::send(v->visit(u, Style::plain));     // silent
}

// Asked by a method.
class Settings {
 public:
  explicit Settings(bool verbose) : verbose_(verbose) {}
  bool verbose() const { return verbose_; }

 private:
  bool verbose_;
};
std::string by_settings(const User& u, const Settings& settings) { return settings.verbose() ? u.email : u.plan; }

void asked(const User& u) {
  acme::send(by_settings(u, Settings(true)));   // expect: user.contact.email -> acme
  acme::send(by_settings(u, Settings(false)));  // silent
}

// A builder that is not const, and a sender with a mode.
class Builder {
 public:
  explicit Builder(bool hide) : hide_(hide) {}
  Builder& add(const std::string& text) {
    out_ += text;
    return *this;
  }
  Builder& personal(const std::string& text) { return hide_ ? add("-") : add(text); }
  std::string str() const { return out_; }

 private:
  std::string out_;
  bool hide_;
};
std::string built(const User& u, bool hide) { return Builder(hide).add(u.plan).personal(u.name).str(); }

class Sender {
 public:
  explicit Sender(Style style) : style_(style) {}
  void deliver(const User& u) {
    ++sent_;
    if (style_ == Style::personal) last_ = u.email;
  }
  const std::string& last() const { return last_; }

 private:
  Style style_;
  int sent_ = 0;
  std::string last_ = "none";
};

void changing(const User& u) {
  acme::send(built(u, true));   // silent
  acme::send(built(u, false));  // expect: user.name -> acme
  Sender personal(Style::personal);
  Sender plain(Style::plain);
  personal.deliver(u);
  plain.deliver(u);
  acme::send(personal.last());  // expect: user.contact.email -> acme
  acme::send(plain.last());     // silent
}

int main(int argc, char**) {
  const User u = load_user(1);
  options(u, argc > 1);
  configured(u);
  closures(u);
  overridden(u);
  changing(u);
  asked(u);
}
