// Design patterns as people write them: command with undo, chain of responsibility, memento, prototype, composite.
#include "case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <stack>
#include <string>
#include <utility>
#include <vector>

// Command
struct Document {
  std::string title = "untitled";
  std::string body;
};
class Command {
 public:
  virtual ~Command() = default;
  virtual void execute(Document& d) = 0;
  virtual void undo(Document& d) = 0;
};
class Append : public Command {
 public:
  explicit Append(std::string text) : text_(std::move(text)) {}
  void execute(Document& d) override {
    before_ = d.body;
    d.body += text_;
  }
  void undo(Document& d) override { d.body = before_; }

 private:
  std::string text_;
  std::string before_;
};
class Rename : public Command {
 public:
  explicit Rename(std::string title) : title_(std::move(title)) {}
  void execute(Document& d) override { std::swap(d.title, title_); }
  void undo(Document& d) override { std::swap(d.title, title_); }

 private:
  std::string title_;
};
class Editor {
 public:
  void run(std::unique_ptr<Command> c) {
    c->execute(doc_);
    done_.push(std::move(c));
  }
  void undo() {
    done_.top()->undo(doc_);
    done_.pop();
  }
  const Document& document() const { return doc_; }

 private:
  Document doc_;
  std::stack<std::unique_ptr<Command>> done_;
};

// Chain of responsibility
class Step {
 public:
  explicit Step(std::shared_ptr<Step> next = nullptr) : next_(std::move(next)) {}
  virtual ~Step() = default;
  virtual std::string handle(const std::string& in) const {
    std::string out = process(in);
    if (!next_) return "[end]";
    return next_->handle(out);
  }

 protected:
  virtual std::string process(const std::string& in) const = 0;

 private:
  std::shared_ptr<Step> next_;
};
struct Trim : Step {
  using Step::Step;
  std::string process(const std::string& in) const override { return in.substr(in.find_first_not_of(' ')); }
};
struct Echo : Step {
  using Step::Step;
  std::string handle(const std::string& in) const override { return in; }
  std::string process(const std::string& in) const override { return in; }
};
struct HashStep : Step {
  using Step::Step;
  std::string process(const std::string& in) const override { return sha256(in); }
};
struct CountStep : Step {
  using Step::Step;
  std::string process(const std::string& in) const override { return std::to_string(in.size()) + " bytes"; }
};

// Memento
class Form {
 public:
  class Saved {
    friend class Form;
    std::string name, note;
  };
  Saved save() const {
    Saved s;
    s.name = name_;
    s.note = note_;
    return s;
  }
  void restore(const Saved& s) {
    name_ = s.name;
    note_ = s.note;
  }
  void name(std::string n) { name_ = std::move(n); }
  void note(std::string n) { note_ = std::move(n); }
  const std::string& name() const { return name_; }
  const std::string& note() const { return note_; }

 private:
  std::string name_ = "-", note_ = "-";
};

// Prototype
struct Shape {
  virtual ~Shape() = default;
  virtual std::unique_ptr<Shape> clone() const = 0;
  virtual std::string label() const = 0;
};
template <class D>
struct Cloneable : Shape {
  std::unique_ptr<Shape> clone() const override { return std::make_unique<D>(static_cast<const D&>(*this)); }
};
struct Caption : Cloneable<Caption> {
  std::string text;
  explicit Caption(std::string t) : text(std::move(t)) {}
  std::string label() const override { return text; }
};
struct Frame : Cloneable<Frame> {
  std::string text;
  explicit Frame(std::string t) : text(std::move(t)) {}
  std::string label() const override { return "frame"; }
};

// Composite
struct Widget {
  virtual ~Widget() = default;
  virtual std::string html() const = 0;
};
struct Text : Widget {
  std::string t;
  explicit Text(std::string s) : t(std::move(s)) {}
  std::string html() const override { return t; }
};
struct Box : Widget {
  std::vector<std::unique_ptr<Widget>> kids;
  Box& add(std::unique_ptr<Widget> w) {
    kids.push_back(std::move(w));
    return *this;
  }
  std::string html() const override {
    std::string out = "<div>";
    for (auto& k : kids) out += k->html();
    return out + "</div>";
  }
};

int main() {
  User u = load_user(1);
  Editor editor;
  editor.run(std::make_unique<Append>("intro "));
  acme::send(editor.document().body);
  editor.run(std::make_unique<Append>(u.name));
  acme::send(editor.document().body);            // expect: user.name -> acme
  acme::send(editor.document().title);
  Editor titles;
  titles.run(std::make_unique<Rename>(u.email));
  acme::send(titles.document().title);           // expect: user.contact.email -> acme
  acme::send(titles.document().body);

  auto plain = std::make_shared<Trim>(std::make_shared<Echo>());
  auto hashing = std::make_shared<Trim>(std::make_shared<HashStep>(std::make_shared<Echo>()));
  auto counting = std::make_shared<Trim>(std::make_shared<CountStep>(std::make_shared<Echo>()));
  acme::send(plain->handle(u.name));             // expect: user.name -> acme
  acme::send(hashing->handle(u.name));           // expect: user.name -> acme via hash
  acme::send(counting->handle(u.name));

  Form form;
  form.note("first");
  auto empty = form.save();
  form.name(u.name);
  auto full = form.save();
  acme::send(form.name());                       // expect: user.name -> acme
  form.restore(empty);
  acme::send(form.name());
  form.restore(full);
  acme::send(form.name());                       // expect: user.name -> acme
  acme::send(form.note());

  Caption caption(u.phone);
  Frame frame(u.phone);
  acme::send(caption.clone()->label());          // expect: user.contact.phone_number -> acme
  acme::send(frame.clone()->label());

  Box page, footer;
  page.add(std::make_unique<Text>("a")).add(std::make_unique<Text>(u.email));
  footer.add(std::make_unique<Text>("b")).add(std::make_unique<Text>(u.plan));
  acme::send(page.html());                       // expect: user.contact.email -> acme
  acme::send(footer.html());
}
