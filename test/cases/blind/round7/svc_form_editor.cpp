// A form editor: documents, commands with undo and redo, macros, a clipboard, observers, snapshots and validation.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <list>
#include <memory>
#include <numeric>
#include <optional>
#include <ranges>
#include <sstream>
#include <stack>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace editor {

struct Form {
  std::string title = "untitled";
  std::string contact;
  std::string remarks;
  std::vector<std::string> tags;
  int revision = 0;
};

class Command {
 public:
  virtual ~Command() = default;
  virtual void apply(Form& f) = 0;
  virtual void revert(Form& f) = 0;
  virtual std::string describe() const = 0;
};

// Sets one text of the form.
class SetText final : public Command {
 public:
  SetText(std::string Form::*field, std::string value) : field_(field), value_(std::move(value)) {}
  void apply(Form& f) override {
    before_ = f.*field_;
    f.*field_ = value_;
    ++f.revision;
  }
  void revert(Form& f) override {
    f.*field_ = before_;
    --f.revision;
  }
  std::string describe() const override { return "set text of " + std::to_string(value_.size()) + " letters"; }

 private:
  std::string Form::*field_;
  std::string value_;
  std::string before_;
};
class AddTag final : public Command {
 public:
  explicit AddTag(std::string tag) : tag_(std::move(tag)) {}
  void apply(Form& f) override { f.tags.push_back(tag_); }
  void revert(Form& f) override { f.tags.pop_back(); }
  std::string describe() const override { return "tag " + tag_; }

 private:
  std::string tag_;
};
class Macro final : public Command {
 public:
  Macro& add(std::unique_ptr<Command> c) {
    steps_.push_back(std::move(c));
    return *this;
  }
  void apply(Form& f) override {
    for (auto& s : steps_) s->apply(f);
  }
  void revert(Form& f) override {
    for (auto& s : steps_ | std::views::reverse) s->revert(f);
  }
  std::string describe() const override {
    std::string out = "macro of " + std::to_string(steps_.size()) + ":";
    for (const auto& s : steps_) out += " " + s->describe() + ";";
    return out;
  }

 private:
  std::vector<std::unique_ptr<Command>> steps_;
};
// Whatever two functions do.
class Custom final : public Command {
 public:
  using Fn = std::function<void(Form&)>;
  Custom(std::string name, Fn apply, Fn revert) : name_(std::move(name)), apply_(std::move(apply)), revert_(std::move(revert)) {}
  void apply(Form& f) override { apply_(f); }
  void revert(Form& f) override { revert_(f); }
  std::string describe() const override { return name_; }

 private:
  std::string name_;
  Fn apply_, revert_;
};

class Observer {
 public:
  virtual ~Observer() = default;
  virtual void changed(const Form& f, const std::string& what) = 0;
};

class Editor {
 public:
  const Form& form() const { return form_; }
  void execute(std::unique_ptr<Command> c) {
    c->apply(form_);
    notify(c->describe());
    undo_.push(std::move(c));
    redo_ = {};
  }
  template <class C, class... Args>
  void make(Args&&... args) {
    execute(std::make_unique<C>(std::forward<Args>(args)...));
  }
  bool undo() {
    if (undo_.empty()) return false;
    undo_.top()->revert(form_);
    redo_.push(std::move(undo_.top()));
    undo_.pop();
    notify("undo");
    return true;
  }
  bool redo() {
    if (redo_.empty()) return false;
    auto c = std::move(redo_.top());
    redo_.pop();
    c->apply(form_);
    undo_.push(std::move(c));
    notify("redo");
    return true;
  }
  void watch(Observer& o) { observers_.push_back(&o); }
  std::size_t undoable() const { return undo_.size(); }
  std::string next_undo() const { return undo_.empty() ? "nothing" : undo_.top()->describe(); }
  Form snapshot() const { return form_; }
  void restore(Form f) { form_ = std::move(f); }

 private:
  void notify(const std::string& what) {
    for (Observer* o : observers_) o->changed(form_, what);
  }
  Form form_;
  std::stack<std::unique_ptr<Command>> undo_;
  std::stack<std::unique_ptr<Command>> redo_;
  std::list<Observer*> observers_;
};

class StatusBar final : public Observer {
 public:
  void changed(const Form& f, const std::string& what) override {
    std::ostringstream s;
    s << f.title << " r" << f.revision << ' ' << what << ' ' << f.tags.size() << " tags";
    text_ = s.str();
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_ = "ready";
};
class Preview final : public Observer {
 public:
  void changed(const Form& f, const std::string&) override { html_ = "<h1>" + f.title + "</h1><p>" + f.contact + "</p>"; }
  const std::string& html() const { return html_; }

 private:
  std::string html_;
};

class Clipboard {
 public:
  void copy(std::string s) { slot_ = std::move(s); }
  std::string paste() const { return slot_.value_or(""); }
  std::string cut() {
    std::string s = slot_.value_or("");
    slot_.reset();
    return s;
  }

 private:
  std::optional<std::string> slot_;
};

// A rule returns what is wrong, if anything.
using Rule = std::function<std::optional<std::string>(const Form&)>;
std::vector<std::string> validate(const Form& f, const std::vector<Rule>& rules) {
  std::vector<std::string> out;
  for (const auto& r : rules)
    if (auto problem = r(f)) out.push_back(*problem);
  return out;
}

}  // namespace editor

using editor::Form;

void editing(const Customer& c) {
  editor::Editor e;
  editor::StatusBar status;
  editor::Preview preview;
  e.watch(status);
  e.make<editor::SetText>(&Form::contact, c.email);
  acme::send(e.form().contact);   // expect: user.contact.email -> acme
  acme::send(e.form().title);     // silent
  acme::send(e.form().revision);  // silent
  acme::send(status.text());      // silent
  acme::send(e.next_undo());      // silent
  acme::send(e.undoable());       // silent
  acme::send(preview.html());     // silent
}

void previewing(const Customer& c) {
  editor::Editor e;
  editor::Preview preview, unattached;
  e.watch(preview);
  e.make<editor::SetText>(&Form::contact, c.phone);
  acme::send(preview.html());     // expect: user.contact.phone_number -> acme
  acme::send(unattached.html());  // silent
  acme::send(e.form().remarks);   // silent
}

void tagging(const Customer& c) {
  editor::Editor e;
  editor::StatusBar status;
  e.make<editor::AddTag>("customer");
  e.watch(status);
  acme::send(status.text());  // silent
  e.make<editor::AddTag>(c.name);
  acme::send(status.text());              // expect: user.name -> acme
  acme::send(e.next_undo());              // expect: user.name -> acme
  for (const auto& t : e.form().tags) globex::send(t);  // expect: user.name -> globex
  acme::send(e.form().tags.size());       // silent
}

void macros(const Customer& c) {
  editor::Editor e;
  auto m = std::make_unique<editor::Macro>();
  m->add(std::make_unique<editor::SetText>(&Form::title, "Order " + c.tier))
      .add(std::make_unique<editor::SetText>(&Form::remarks, "for " + c.name));
  acme::send(m->describe());  // silent
  e.execute(std::move(m));
  acme::send(e.form().remarks);  // expect: user.name -> acme
  acme::send(e.form().contact);  // silent
}

void custom_commands(const Customer& c) {
  editor::Editor e;
  std::string seen = "nothing";
  e.make<editor::Custom>(
      "wipe", [](Form& f) { f.contact.clear(); },
      [&seen, mail = c.email](Form& f) {
        seen = f.title;
        f.contact = mail;
      });
  acme::send(e.form().contact);  // silent
  acme::send(e.next_undo());     // silent
  e.undo();
  globex::send(e.form().contact);  // expect: user.contact.email -> globex
  globex::send(seen);              // silent
}

void snapshots(const Customer& c) {
  editor::Editor e;
  const Form empty = e.snapshot();
  e.make<editor::SetText>(&Form::contact, c.email);
  const Form full = e.snapshot();
  e.restore(empty);
  acme::send(e.form().contact);  // silent
  acme::send(empty.contact);     // silent
  acme::send(full.contact);      // expect: user.contact.email -> acme
}

void clipboard(const Customer& c) {
  editor::Clipboard clip;
  clip.copy(c.phone);
  const std::string pasted = clip.cut();
  acme::send(clip.paste());    // silent
  acme::send(sha256(pasted));  // expect: user.contact.phone_number -> acme via hash
  clip.copy(std::string(pasted.size(), '*'));
  acme::send(clip.paste());    // silent
}

void validation(const Customer& c) {
  Form f;
  f.contact = c.email;
  f.title = c.tier;
  const std::vector<editor::Rule> quiet{
      [](const Form& x) -> std::optional<std::string> {
        if (x.contact.find('@') == std::string::npos) return "contact has no @";
        return std::nullopt;
      },
      [](const Form& x) -> std::optional<std::string> { return x.title.empty() ? std::nullopt : std::optional("title: " + x.title); }};
  for (const auto& p : editor::validate(f, quiet)) acme::send(p);  // silent
  const std::vector<editor::Rule> chatty{
      [](const Form& x) -> std::optional<std::string> { return "contact is " + x.contact; }};
  for (const auto& p : editor::validate(f, chatty)) acme::send(p);  // expect: user.contact.email -> acme
}
