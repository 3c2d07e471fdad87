// A contact editor: a model with signals, views, undo, validation, clipboard and settings, as desktop programs are built.
// flags: -std=c++11
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <sstream>
#include <stack>
#include <string>
#include <utility>
#include <vector>

namespace editor {

struct Contact {
  long id = 0;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string mail;
  PII(user.contact.address) std::string street;
  std::string group = "friends";
};
Contact read_contact(long id);

class CrashReports {
 public:
  static CrashReports& instance() {
    static CrashReports r;
    return r;
  }
  PII_SINK(acme) void breadcrumb(const std::string& text);
  PII_SINK(acme) void context(const std::string& key, const std::string& value);
};
PII_SINK(globex) void usage(const char* event, long value);
PII_SINK(globex) void usage_text(const std::string& text);
PII_SANITIZER(redact) std::string blur(const std::string& text);

template <class... Args>
class Signal {
 public:
  using Slot = std::function<void(Args...)>;
  int connect(Slot slot) {
    slots_[++last_] = std::move(slot);
    return last_;
  }
  void disconnect(int id) { slots_.erase(id); }
  void emit(Args... args) const {
    for (const auto& s : slots_) s.second(args...);
  }

 private:
  std::map<int, Slot> slots_;
  int last_ = 0;
};

class Model {
 public:
  Signal<const Contact&> added;
  Signal<long> removed;
  Signal<const std::string&, const std::string&> edited;

  void add(const Contact& c) {
    contacts_.push_back(c);
    added.emit(contacts_.back());
  }
  void remove(long id) {
    contacts_.remove_if([id](const Contact& c) { return c.id == id; });
    removed.emit(id);
  }
  void rename(long id, const std::string& name) {
    for (Contact& c : contacts_) {
      if (c.id != id) continue;
      const std::string before = c.name;
      c.name = name;
      edited.emit(before, c.group);
    }
  }
  std::size_t count() const { return contacts_.size(); }
  const Contact* first() const { return contacts_.empty() ? nullptr : &contacts_.front(); }

 private:
  std::list<Contact> contacts_;
};

class Widget {
 public:
  virtual ~Widget() {}
  virtual void paint(std::ostream& os) const = 0;
  std::string text() const {
    std::ostringstream os;
    paint(os);
    return os.str();
  }
};
class Label : public Widget {
 public:
  void set(const std::string& t) { text_ = t; }
  void paint(std::ostream& os) const override { os << text_; }

 private:
  std::string text_;
};
class Button : public Widget {
 public:
  Button(std::string caption, std::function<void()> clicked) : caption_(std::move(caption)), clicked_(std::move(clicked)) {}
  void click() { clicked_(); }
  void paint(std::ostream& os) const override { os << '[' << caption_ << ']'; }

 private:
  std::string caption_;
  std::function<void()> clicked_;
};
class Panel : public Widget {
 public:
  void add(Widget* w) { children_.push_back(w); }
  void paint(std::ostream& os) const override {
    for (const Widget* w : children_) w->paint(os);
  }

 private:
  std::vector<Widget*> children_;
};

struct Action {
  std::string title;
  std::function<void()> undo;
};
class History {
 public:
  void push(Action a) { done_.push(std::move(a)); }
  std::string undo() {
    if (done_.empty()) return "nothing";
    Action a = std::move(done_.top());
    done_.pop();
    a.undo();
    return a.title;
  }

 private:
  std::stack<Action> done_;
};

class Clipboard {
 public:
  void put(const std::string& kind, const std::string& data) {
    kind_ = kind;
    data_ = data;
  }
  const std::string& kind() const { return kind_; }
  const std::string& data() const { return data_; }
  void clear() { put("", ""); }

 private:
  std::string kind_, data_;
};

std::vector<std::string> problems(const Contact& c) {
  std::vector<std::string> out;
  if (c.mail.find('@') == std::string::npos) out.push_back("mail has no @");
  if (c.name.empty()) out.push_back("no name");
  if (c.street.size() > 80) out.push_back("street too long: " + c.street);
  return out;
}
bool complete(const Contact& c) { return !c.name.empty() && !c.mail.empty(); }

}  // namespace editor

int main() {
  using namespace editor;
  CrashReports& crash = CrashReports::instance();
  Model model, archive;
  Label title, status;
  Panel window, bar;
  History history;
  Clipboard clipboard;
  window.add(&title);
  bar.add(&status);

  model.added.connect([&title, &status](const Contact& c) {
    title.set(c.name);
    status.set("added to " + c.group);
    usage("added", c.id);
  });
  archive.added.connect([](const Contact& c) { usage_text(c.group); });
  const int logging = model.edited.connect([](const std::string& before, const std::string& group) {
    CrashReports::instance().breadcrumb("renamed in " + group);
    CrashReports::instance().breadcrumb("renamed " + before);  // expect: user.name -> acme
  });
  model.removed.connect([](long id) { usage("removed", id); });

  const Contact c = read_contact(1);
  crash.context("title", title.text());
  model.add(c);
  crash.context("title", title.text());    // expect: user.name -> acme
  crash.context("status", status.text());
  crash.context("window", window.text());  // expect: user.name -> acme
  crash.context("bar", bar.text());
  title.set("contacts");
  crash.context("window", window.text());
  archive.add(c);
  model.rename(1, "x");
  model.edited.disconnect(logging);

  for (const std::string& p : problems(c)) crash.breadcrumb(p);  // expect: user.contact.address -> acme
  usage("complete", complete(c));
  usage("count", static_cast<long>(model.count()));

  clipboard.put("mail", c.mail);
  usage_text(clipboard.kind());
  usage_text(clipboard.data());  // expect: user.contact.email -> globex
  clipboard.clear();
  usage_text(clipboard.data());
  clipboard.put("group", c.group);
  usage_text(clipboard.data());

  std::string shown = "none";
  Button show("show", [&] { shown = c.street; });
  Button hide("hide", [&] { shown = "hidden"; });
  usage_text(show.text());
  show.click();
  usage_text(shown);  // expect: user.contact.address -> globex
  hide.click();
  usage_text(shown);

  history.push(Action{"rename " + c.group, [&shown] { shown = "undone"; }});
  crash.breadcrumb(history.undo());
  crash.breadcrumb(shown);
  history.push(Action{"delete " + c.name, [] {}});
  crash.breadcrumb(history.undo());  // expect: user.name -> acme
  if (const Contact* f = model.first()) {
    crash.context("group", f->group);
    crash.context("mail", blur(f->mail));  // expect: user.contact.email -> acme via redact
    crash.context("mail", f->mail);        // expect: user.contact.email -> acme via none
  }
  model.remove(1);
  return 0;
}
