// Plugins behind factories, a command interpreter, a visitor over a document tree, stack machine, exporters.
#include "case.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <ostream>
#include <sstream>
#include <stack>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class Exporter {
 public:
  virtual ~Exporter() = default;
  virtual void begin(std::ostream&) {}
  virtual void row(std::ostream& os, const User& u) = 0;
  virtual void end(std::ostream&) {}
};
template <class D>
class RegisteredExporter : public Exporter {
 public:
  static std::unique_ptr<Exporter> create() { return std::make_unique<D>(); }
};
class CsvExporter : public RegisteredExporter<CsvExporter> {
 public:
  void begin(std::ostream& os) override { os << "id,email\n"; }
  void row(std::ostream& os, const User& u) override { os << u.id << ',' << u.email << '\n'; }
};
class StatsExporter : public RegisteredExporter<StatsExporter> {
 public:
  void row(std::ostream&, const User& u) override { total_ += u.email.size(); }
  void end(std::ostream& os) override { os << total_; }

 private:
  std::size_t total_ = 0;
};

class ExporterFactory {
 public:
  using Creator = std::unique_ptr<Exporter> (*)();
  bool add(std::string_view name, Creator c) {
    creators_.emplace_back(std::string(name), c);
    return true;
  }
  std::unique_ptr<Exporter> make(std::string_view name) const {
    auto it = std::find_if(creators_.begin(), creators_.end(), [&](const auto& p) { return p.first == name; });
    return it == creators_.end() ? nullptr : it->second();
  }

 private:
  std::vector<std::pair<std::string, Creator>> creators_;
};

std::string run(Exporter& e, const std::vector<User>& users) {
  std::ostringstream os;
  e.begin(os);
  for (const User& u : users) e.row(os, u);
  e.end(os);
  return os.str();
}

// A document tree with a visitor.
struct Text;
struct Section;
struct Visitor {
  virtual ~Visitor() = default;
  virtual void visit(const Text&) = 0;
  virtual void visit(const Section&) = 0;
};
struct Node {
  virtual ~Node() = default;
  virtual void accept(Visitor& v) const = 0;
};
struct Text : Node {
  explicit Text(std::string s) : content(std::move(s)) {}
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string content;
};
struct Section : Node {
  explicit Section(std::string t) : title(std::move(t)) {}
  Section& add(std::unique_ptr<Node> n) {
    children.push_back(std::move(n));
    return *this;
  }
  void accept(Visitor& v) const override { v.visit(*this); }
  std::string title;
  std::vector<std::unique_ptr<Node>> children;
};
class Printer : public Visitor {
 public:
  void visit(const Text& t) override { out_ += t.content; }
  void visit(const Section& s) override {
    out_ += "# " + s.title + "\n";
    for (const auto& c : s.children) c->accept(*this);
  }
  const std::string& result() const { return out_; }

 private:
  std::string out_;
};
class Outline : public Visitor {
 public:
  void visit(const Text& t) override { letters_ += t.content.size(); }
  void visit(const Section& s) override {
    titles_.push_back(s.title);
    for (const auto& c : s.children) c->accept(*this);
  }
  const std::vector<std::string>& titles() const { return titles_; }
  std::size_t letters() const { return letters_; }

 private:
  std::vector<std::string> titles_;
  std::size_t letters_ = 0;
};

// A small interpreter.
class Machine {
 public:
  using Op = std::function<void(Machine&)>;
  void define(const std::string& name, Op op) { ops_[name] = std::move(op); }
  void push(std::string v) { stack_.push(std::move(v)); }
  std::string pop() {
    std::string v = std::move(stack_.top());
    stack_.pop();
    return v;
  }
  void exec(std::initializer_list<std::string> program) {
    for (const auto& word : program) {
      if (auto it = ops_.find(word); it != ops_.end())
        it->second(*this);
      else
        push(word);
    }
  }

 private:
  std::map<std::string, Op> ops_;
  std::stack<std::string> stack_;
};

int main() {
  std::vector<User> users{load_user(1), load_user(2)};
  ExporterFactory factory;
  factory.add("csv", &CsvExporter::create);
  CsvExporter csv;
  StatsExporter stats;
  acme::send(run(csv, users));                         // expect: user.contact.email -> acme
  acme::send(run(stats, users));
  if (auto e = factory.make("csv")) acme::send(run(*e, users));   // expect: user.contact.email -> acme

  Section doc("report");
  doc.add(std::make_unique<Text>("hello " + users[0].name));
  auto sub = std::make_unique<Section>("plans");
  sub->add(std::make_unique<Text>(users[0].plan));
  doc.add(std::move(sub));
  Printer printer;
  doc.accept(printer);
  acme::send(printer.result());                        // expect: user.name -> acme
  Outline outline;
  doc.accept(outline);
  acme::send(outline.titles());
  acme::send(outline.letters());

  Machine m;
  m.define("cat", [](Machine& vm) {
    std::string b = vm.pop();
    std::string a = vm.pop();
    vm.push(a + b);
  });
  m.define("mail", [&](Machine& vm) { vm.push(users[1].email); });
  m.exec({"to:", "mail", "cat"});
  acme::send(m.pop());                                 // expect: user.contact.email -> acme
  Machine plain;
  plain.define("up", [](Machine& vm) { vm.push(vm.pop() + "!"); });
  plain.exec({"a", "up"});
  acme::send(plain.pop());
}
