// A note editor: commands with undo, a history, macro commands, mementos, observers by weak pointer, a clipboard.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <stack>
#include <string>
#include <utility>
#include <vector>

PII(user.content.private) std::string typed();
PII(user.name) std::string signature();
std::string catalogue(int entry);
PII_SINK(acme) void usage(const std::string& text);
PII_SINK(globex) void backup(const std::string& text);

class Observer {
 public:
  virtual ~Observer() = default;
  virtual void changed(const std::string& what, const std::string& text) = 0;
};

class Note {
 public:
  const std::string& text() const { return text_; }
  const std::string& title() const { return title_; }
  void insert(std::size_t at, const std::string& part) {
    text_.insert(at, part);
    notify("insert");
  }
  std::string erase(std::size_t at, std::size_t count) {
    std::string gone = text_.substr(at, count);
    text_.erase(at, count);
    notify("erase");
    return gone;
  }
  void rename(std::string title) {
    std::swap(title, title_);
    notify("rename");
  }
  void observe(const std::shared_ptr<Observer>& observer) { observers_.push_back(observer); }

  class Memento {
   public:
    std::size_t size() const { return text_.size(); }

   private:
    friend class Note;
    Memento(std::string title, std::string text) : title_(std::move(title)), text_(std::move(text)) {}
    std::string title_;
    std::string text_;
  };
  Memento save() const { return Memento(title_, text_); }
  void restore(const Memento& memento) {
    title_ = memento.title_;
    text_ = memento.text_;
  }

 private:
  void notify(const std::string& what) {
    for (auto it = observers_.begin(); it != observers_.end();) {
      if (auto observer = it->lock()) {
        observer->changed(what, text_);
        ++it;
      } else {
        it = observers_.erase(it);
      }
    }
  }
  std::string title_ = "untitled";
  std::string text_;
  std::vector<std::weak_ptr<Observer>> observers_;
};

class Command {
 public:
  virtual ~Command() = default;
  virtual void run(Note& note) = 0;
  virtual void undo(Note& note) = 0;
  virtual std::string name() const = 0;
};

class Insert : public Command {
 public:
  Insert(std::size_t at, std::string part) : at_(at), part_(std::move(part)) {}
  void run(Note& note) override { note.insert(at_, part_); }
  void undo(Note& note) override { note.erase(at_, part_.size()); }
  std::string name() const override { return "insert " + std::to_string(part_.size()); }

 private:
  std::size_t at_;
  std::string part_;
};

class Erase : public Command {
 public:
  Erase(std::size_t at, std::size_t count) : at_(at), count_(count) {}
  void run(Note& note) override { gone_ = note.erase(at_, count_); }
  void undo(Note& note) override { note.insert(at_, gone_); }
  std::string name() const override { return "erase"; }
  const std::string& gone() const { return gone_; }

 private:
  std::size_t at_;
  std::size_t count_;
  std::string gone_;
};

class Rename : public Command {
 public:
  explicit Rename(std::string title) : title_(std::move(title)) {}
  void run(Note& note) override {
    before_ = note.title();
    note.rename(title_);
  }
  void undo(Note& note) override { note.rename(before_); }
  std::string name() const override { return "rename from " + before_; }

 private:
  std::string title_;
  std::string before_;
};

class Macro : public Command {
 public:
  Macro& add(std::unique_ptr<Command> command) {
    commands_.push_back(std::move(command));
    return *this;
  }
  void run(Note& note) override {
    for (const auto& command : commands_) command->run(note);
  }
  void undo(Note& note) override {
    std::for_each(commands_.rbegin(), commands_.rend(), [&note](const auto& command) { command->undo(note); });
  }
  std::string name() const override { return "macro of " + std::to_string(commands_.size()); }

 private:
  std::vector<std::unique_ptr<Command>> commands_;
};

class History {
 public:
  explicit History(Note& note) : note_(note) {}
  void run(std::unique_ptr<Command> command) {
    command->run(note_);
    done_.push(std::move(command));
    undone_ = {};
  }
  bool undo() {
    if (done_.empty()) return false;
    done_.top()->undo(note_);
    undone_.push(std::move(done_.top()));
    done_.pop();
    return true;
  }
  std::string last() const { return done_.empty() ? "nothing" : done_.top()->name(); }
  std::size_t depth() const { return done_.size(); }

 private:
  Note& note_;
  std::stack<std::unique_ptr<Command>> done_;
  std::stack<std::unique_ptr<Command>> undone_;
};

class WordCount : public Observer {
 public:
  void changed(const std::string& what, const std::string& text) override {
    last_ = what;
    words_ = std::count(text.begin(), text.end(), ' ') + 1;
  }
  const std::string& last() const { return last_; }
  long words() const { return words_; }

 private:
  std::string last_;
  long words_ = 0;
};

class Mirror : public Observer {
 public:
  void changed(const std::string&, const std::string& text) override { copy_ = text; }
  const std::string& copy() const { return copy_; }

 private:
  std::string copy_;
};

int main() {
  Note note;
  auto words = std::make_shared<WordCount>();
  auto mirror = std::make_shared<Mirror>();
  note.observe(words);
  note.observe(mirror);
  History history(note);
  usage(history.last());
  backup(note.text());
  const Note::Memento clean = note.save();

  history.run(std::make_unique<Insert>(0, typed()));
  backup(note.text());  // expect: user.content.private -> globex
  backup(note.title());
  backup(mirror->copy());  // expect: user.content.private -> globex
  usage(words->last());
  usage(std::to_string(words->words()));
  usage(history.last());
  const Note::Memento full = note.save();
  usage(std::to_string(full.size()));
  note.restore(clean);
  backup(note.text());
  note.restore(full);
  backup(note.text());  // expect: user.content.private -> globex

  Note other;
  History names(other);
  names.run(std::make_unique<Rename>(signature()));
  backup(other.title());  // expect: user.name -> globex
  backup(other.text());
  usage(names.last());
  names.run(std::make_unique<Rename>("plain"));
  usage(names.last());  // expect: user.name -> acme
  usage(std::to_string(names.depth()));

  Note list;
  Insert first(0, catalogue(1));
  Erase cut(0, 3);
  first.run(list);
  cut.run(list);
  backup(cut.gone());
  backup(list.text());
  Erase secret(0, 5);
  secret.run(note);
  backup(secret.gone());  // expect: user.content.private -> globex
  backup(secret.name());

  Note draft;
  Macro macro;
  macro.add(std::make_unique<Insert>(0, catalogue(2))).add(std::make_unique<Rename>("catalogue"));
  macro.run(draft);
  backup(draft.text());
  backup(draft.title());
  usage(macro.name());
  macro.add(std::make_unique<Insert>(0, signature()));
  macro.run(draft);
  backup(draft.text());  // expect: user.name -> globex

  std::map<std::string, std::function<void(Note&)>> shortcuts;
  std::string clipboard;
  shortcuts["copy"] = [&clipboard](Note& n) { clipboard = n.text(); };
  shortcuts["stamp"] = [](Note& n) { n.insert(0, "stamp "); };
  if (auto it = shortcuts.find("copy"); it != shortcuts.end()) it->second(draft);
  backup(clipboard);  // expect: user.name -> globex
}
