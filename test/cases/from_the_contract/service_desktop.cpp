// A desktop client with a C toolkit: widgets, signals with user data, a model in C++, a list view, an importer.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

extern "C" {
typedef struct widget widget;
typedef void (*widget_fn)(widget *w, void *data);
widget *widget_new(const char *kind);
const char *widget_text(const widget *w);
void widget_set_text(widget *w, const char *text);
void widget_connect(widget *w, const char *signal, widget_fn fn, void *data);
void widget_run(void);
}

PII_SINK(acme) void syncUpload(const std::string& body);
PII_SINK(acme) void syncCount(std::size_t n);
PII_SINK(globex) void crashReport(const char *text);

struct Contact {
  int id = 0;
  PII(user.name) std::string name;
  PII(user.contact.phone_number) std::string phone;
  std::string ringtone;
  bool starred = false;
};

class ContactModel {
 public:
  using Observer = std::function<void(const Contact&)>;
  static ContactModel& instance() {
    static ContactModel model;
    return model;
  }
  Contact& add(Contact c) {
    c.id = ++nextId_;
    items_.push_back(std::move(c));
    for (auto& o : observers_) o(items_.back());
    return items_.back();
  }
  const Contact* byId(int id) const {
    auto it = std::find_if(items_.begin(), items_.end(), [id](const Contact& c) { return c.id == id; });
    return it == items_.end() ? nullptr : &*it;
  }
  std::vector<const Contact*> starred() const {
    std::vector<const Contact*> out;
    for (const auto& c : items_)
      if (c.starred) out.push_back(&c);
    return out;
  }
  void observe(Observer o) { observers_.push_back(std::move(o)); }
  std::size_t size() const { return items_.size(); }
  template <class F>
  void each(F&& f) const {
    for (const auto& c : items_) f(c);
  }

 private:
  std::list<Contact> items_;
  std::vector<Observer> observers_;
  int nextId_ = 0;
};

struct Command {
  virtual ~Command() = default;
  virtual void run(ContactModel& m) = 0;
  virtual std::string label() const = 0;
};

class AddCommand final : public Command {
 public:
  explicit AddCommand(Contact c) : contact_(std::move(c)) {}
  void run(ContactModel& m) override { m.add(contact_); }
  std::string label() const override { return "add " + contact_.name; }

 private:
  Contact contact_;
};

class CountCommand final : public Command {
 public:
  void run(ContactModel& m) override { syncCount(m.size()); }
  std::string label() const override { return "count"; }
};

class History {
 public:
  void execute(std::unique_ptr<Command> c, ContactModel& m) {
    c->run(m);
    done_.push_back(std::move(c));
  }
  const Command& last() const { return *done_.back(); }
  std::size_t size() const { return done_.size(); }

 private:
  std::vector<std::unique_ptr<Command>> done_;
};

class Form {
 public:
  Form() : name_(widget_new("entry")), tone_(widget_new("entry")), save_(widget_new("button")) {
    widget_connect(save_, "clicked", &Form::onSave, this);
    widget_connect(tone_, "changed", [](widget *w, void *data) { static_cast<Form *>(data)->tone(w); }, this);
  }

 private:
  static void onSave(widget *, void *data) {
    auto *self = static_cast<Form *>(data);
    Contact c;
    c.name = widget_text(self->name_);
    c.ringtone = self->chosen_;
    crashReport(self->chosen_.c_str());
    syncUpload("saved " + c.name);  // expect: user.name -> acme
    ContactModel::instance().add(std::move(c));
  }
  void tone(widget *w) { chosen_ = widget_text(w); }

  widget *name_, *tone_, *save_;
  std::string chosen_;
};

static Contact parseLine(const std::string& line) {
  std::istringstream in(line);
  Contact c;
  std::getline(in, c.name, ';');
  std::getline(in, c.phone, ';');
  std::getline(in, c.ringtone);
  return c;
}

static std::string toVcard(const Contact& c) {
  std::ostringstream out;
  out << "BEGIN:VCARD\n"
      << "FN:" << c.name << '\n'
      << "TEL:" << c.phone << "\nEND:VCARD\n";
  return out.str();
}

static std::string toShape(const Contact& c) {
  std::string shape(c.name.size(), 'x');
  if (c.starred) shape += '*';
  return shape;
}

static std::map<char, std::vector<int>> groupByInitial(const ContactModel& m) {
  std::map<char, std::vector<int>> groups;
  m.each([&](const Contact& c) { groups[c.name.empty() ? '?' : c.name[0]].push_back(c.id); });
  return groups;
}

static void exportAll(const ContactModel& m) {
  std::string cards, shapes, tones;
  m.each([&](const Contact& c) {
    cards += toVcard(c);
    shapes += toShape(c);
    tones.append(c.ringtone).append("\n");
  });
  syncUpload(cards);  // expect: user.name -> acme; user.contact.phone_number -> acme
  syncUpload(shapes);
  syncUpload(tones);
  for (const auto& [initial, ids] : groupByInitial(m)) {
    syncUpload(std::string(1, initial));  // expect: user.name -> acme
    syncCount(ids.size());
    for (int id : ids) syncUpload(std::to_string(id));
  }
  for (const Contact *c : m.starred()) {
    syncUpload(c->ringtone);
    syncUpload(c->phone);  // expect: user.contact.phone_number -> acme
  }
}

int main(int argc, char **argv) {
  auto& model = ContactModel::instance();
  std::string lastAdded;
  std::size_t added = 0;
  model.observe([&lastAdded](const Contact& c) { lastAdded = c.name; });
  model.observe([&added](const Contact&) { ++added; });
  model.observe([](const Contact& c) { crashReport(c.ringtone.c_str()); });

  History history;
  for (int i = 1; i < argc; ++i) history.execute(std::make_unique<AddCommand>(parseLine(argv[i])), model);
  if (history.size()) syncUpload(history.last().label());  // expect: user.name -> acme
  History counts;
  counts.execute(std::make_unique<CountCommand>(), model);
  syncUpload(counts.last().label());

  crashReport(lastAdded.c_str());  // expect: user.name -> globex
  crashReport(std::to_string(added).c_str());
  if (const Contact *c = model.byId(1)) {
    crashReport(c->name.c_str());  // expect: user.name -> globex
    crashReport(c->ringtone.c_str());
    widget *title = widget_new("label");
    widget_set_text(title, c->name.c_str());
  }
  exportAll(model);
  Form form;
  widget_run();
}
