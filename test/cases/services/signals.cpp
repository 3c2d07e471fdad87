// Signals and slots as in desktop code: connect by member pointer, scoped connections, property bindings, a view model.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

template <class... Args>
class Signal {
 public:
  using Slot = std::function<void(Args...)>;
  int connect(Slot slot) {
    slots_.push_back({++next_, std::move(slot)});
    return next_;
  }
  template <class Receiver>
  int connect(Receiver* receiver, void (Receiver::*method)(Args...)) {
    return connect([receiver, method](Args... args) { (receiver->*method)(args...); });
  }
  void disconnect(int id) {
    slots_.remove_if([id](const Entry& entry) { return entry.id == id; });
  }
  void operator()(Args... args) const {
    for (const Entry& entry : slots_) entry.slot(args...);
  }

 private:
  struct Entry {
    int id;
    Slot slot;
  };
  std::list<Entry> slots_;
  int next_ = 0;
};

PII_SINK(acme) void usage(const std::string& what);
PII_SINK(globex) void invite(const std::string& address);
PII_SINK(globex) void crashNote(const std::string& text);
PII(user.contact.email) std::string clipboardAddress();
PII(user.content.private) std::string readDraft(int slot);

class LineEdit {
 public:
  Signal<const std::string&> textChanged;
  Signal<> returnPressed;
  void setText(const std::string& text) {
    if (text == text_) return;
    text_ = text;
    textChanged(text_);
  }
  const std::string& text() const { return text_; }
  void press() { returnPressed(); }
  void setPlaceholder(std::string text) { placeholder_ = std::move(text); }
  const std::string& placeholder() const { return placeholder_; }

 private:
  std::string text_;
  std::string placeholder_;
};

class Label {
 public:
  void setText(const std::string& text) { text_ = text; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

template <class T>
class Property {
 public:
  Signal<const T&> changed;
  Property() = default;
  explicit Property(T value) : value_(std::move(value)) {}
  const T& get() const { return value_; }
  Property& operator=(const T& value) {
    value_ = value;
    changed(value_);
    return *this;
  }

 private:
  T value_{};
};

class InviteDialog {
 public:
  InviteDialog() {
    address_.textChanged.connect(this, &InviteDialog::addressChanged);
    message_.textChanged.connect(this, &InviteDialog::messageChanged);
    address_.returnPressed.connect([this] { accept(); });
    address_.setPlaceholder("name@example.org");
  }
  InviteDialog(const InviteDialog&) = delete;
  InviteDialog& operator=(const InviteDialog&) = delete;
  LineEdit& address() { return address_; }
  LineEdit& message() { return message_; }
  const std::string& preview() const { return preview_.text(); }
  const std::string& status() const { return status_; }
  int keystrokes() const { return keystrokes_; }

 private:
  void addressChanged(const std::string& text) {
    ++keystrokes_;
    status_ = text.find('@') == std::string::npos ? "incomplete" : "ok";
    usage("status " + status_);
  }
  void messageChanged(const std::string& text) {
    ++keystrokes_;
    preview_.setText(text.substr(0, 20));
  }
  void accept() {
    invite(address_.text());  // expect: user.contact.email -> globex
    usage("invited " + address_.placeholder());
    usage("message " + std::to_string(message_.text().size()));
  }
  LineEdit address_;
  LineEdit message_;
  Label preview_;
  std::string status_;
  int keystrokes_ = 0;
};

struct ViewModel {
  Property<std::string> title{"untitled"};
  Property<std::string> draft;
  Property<int> zoom{100};
};

class StatusBar {
 public:
  explicit StatusBar(ViewModel& model) {
    model.title.changed.connect([this](const std::string& title) { shown_ = title; });
    model.zoom.changed.connect([this](const int& zoom) { zoom_ = std::to_string(zoom) + "%"; });
  }
  const std::string& shown() const { return shown_; }
  const std::string& zoom() const { return zoom_; }

 private:
  std::string shown_;
  std::string zoom_;
};

class AutoSave {
 public:
  explicit AutoSave(ViewModel& model) : model_(model) {
    id_ = model.draft.changed.connect([this](const std::string& draft) { keep(draft); });
  }
  ~AutoSave() { model_.draft.changed.disconnect(id_); }
  const std::vector<std::string>& versions() const { return versions_; }

 private:
  void keep(const std::string& draft) {
    if (versions_.size() == 10) versions_.erase(versions_.begin());
    versions_.push_back(draft);
  }
  ViewModel& model_;
  int id_;
  std::vector<std::string> versions_;
};

int main() {
  InviteDialog dialog;
  dialog.address().setText(clipboardAddress());
  dialog.message().setText(readDraft(1));
  dialog.address().press();
  crashNote(dialog.status());
  crashNote(dialog.preview());  // expect: user.content.private -> globex
  crashNote(dialog.message().placeholder());
  crashNote(dialog.address().text());  // expect: user.contact.email -> globex
  usage(std::to_string(dialog.keystrokes()));

  InviteDialog empty;
  empty.address().setText("team@corp.example");
  crashNote(empty.address().text());
  crashNote(empty.preview());

  ViewModel model;
  StatusBar bar(model);
  {
    AutoSave save(model);
    model.title = "letter";
    model.draft = readDraft(2);
    model.zoom = 150;
    usage(bar.shown());
    usage(bar.zoom());
    for (const std::string& version : save.versions()) crashNote(version);  // expect: user.content.private -> globex
    usage(std::to_string(save.versions().size()));
  }
  usage(model.title.get());
  crashNote(model.draft.get());  // expect: user.content.private -> globex
  model.draft = std::string();
  crashNote(model.draft.get());
  model.title = readDraft(3);
  usage(bar.shown());  // expect: user.content.private -> acme

  Signal<const std::string&, int> rated;
  std::string lastComment;
  int lastStars = 0;
  rated.connect([&](const std::string& comment, int stars) {
    lastComment = comment;
    lastStars = stars;
  });
  rated(readDraft(4), 5);
  usage(std::to_string(lastStars));
  usage(lastComment);  // expect: user.content.private -> acme
}
