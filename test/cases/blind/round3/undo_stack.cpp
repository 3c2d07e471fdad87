// Commands with undo and a macro command.
#include "svc.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <stack>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Document {
  std::string title;
  std::string body;
};
class Command {
 public:
  virtual ~Command() = default;
  virtual void apply(Document& d) = 0;
  virtual void undo(Document& d) = 0;
  virtual std::string name() const = 0;
};
class SetTitle final : public Command {
 public:
  explicit SetTitle(std::string t) : title_(std::move(t)) {}
  void apply(Document& d) override { old_ = std::exchange(d.title, title_); }
  void undo(Document& d) override { d.title = old_; }
  std::string name() const override { return "set title"; }

 private:
  std::string title_, old_;
};
class Append final : public Command {
 public:
  explicit Append(std::string t) : text_(std::move(t)) {}
  void apply(Document& d) override {
    before_ = d.body;
    d.body += text_;
  }
  void undo(Document& d) override { d.body = before_; }
  std::string name() const override { return "append '" + text_ + "'"; }

 private:
  std::string text_, before_;
};
class Macro final : public Command {
 public:
  void add(std::unique_ptr<Command> c) { parts_.push_back(std::move(c)); }
  void apply(Document& d) override {
    for (auto& p : parts_) p->apply(d);
  }
  void undo(Document& d) override {
    for (auto it = parts_.rbegin(); it != parts_.rend(); ++it) (*it)->undo(d);
  }
  std::string name() const override {
    std::string s = "macro of " + std::to_string(parts_.size());
    return s;
  }

 private:
  std::vector<std::unique_ptr<Command>> parts_;
};
class Editor {
 public:
  void run(std::unique_ptr<Command> c) {
    c->apply(doc_);
    done_.push(std::move(c));
  }
  void undo() {
    if (done_.empty()) return;
    done_.top()->undo(doc_);
    done_.pop();
  }
  std::string last() const { return done_.empty() ? "" : done_.top()->name(); }
  const Document& doc() const { return doc_; }
  void load(Document d) { doc_ = std::move(d); }

 private:
  Document doc_;
  std::stack<std::unique_ptr<Command>> done_;
};
}  // namespace

void edit(const Customer& c) {
  Editor mine;
  Editor yours;
  mine.run(std::make_unique<SetTitle>(c.name));
  yours.run(std::make_unique<SetTitle>("report"));
  acme::send(mine.doc().title);   // expect: user.name -> acme
  acme::send(mine.doc().body);    // silent
  acme::send(mine.last());        // silent
  acme::send(yours.doc().title);  // silent
  acme::send(yours.last());       // silent
  yours.run(std::make_unique<Append>(c.email));
  acme::send(yours.doc().body);   // expect: user.contact.email -> acme
  acme::send(yours.doc().title);  // silent
  acme::send(yours.last());       // expect: user.contact.email -> acme
  acme::send(mine.doc().body);    // silent
  mine.load(Document{"fresh", ""});
  acme::send(mine.doc().title);  // silent

  auto macro = std::make_unique<Macro>();
  macro->add(std::make_unique<Append>(c.phone));
  acme::send(macro->name());  // silent
  mine.run(std::move(macro));
  acme::send(mine.doc().body);   // expect: user.contact.phone_number -> acme
  acme::send(mine.doc().title);  // silent
  acme::send(mine.last());       // silent

  Document d{"t", "b"};
  SetTitle st(c.phone);
  st.apply(d);
  acme::send(d.title);  // expect: user.contact.phone_number -> acme
  st.undo(d);
  acme::send(d.title);  // silent
  Append ap(c.email);
  ap.apply(d);
  acme::send(d.body);     // expect: user.contact.email -> acme
  acme::send(ap.name());  // expect: user.contact.email -> acme
  ap.undo(d);
  acme::send(d.body);     // silent
  acme::send(st.name());  // silent
  Append none("x");
  none.apply(d);
  acme::send(d.body);       // silent
  acme::send(none.name());  // silent
}
