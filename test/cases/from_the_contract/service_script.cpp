// A bot with a small scripting machine: values, an environment, bytecode, native functions.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Visitor {
  long id = 0;
  PII(user.name) std::string nick;
  PII(user.contact.email) std::string mail;
  PII(user.location) double latitude = 0;
  std::string channel;
};

Visitor currentVisitor();
PII_SINK(acme) void chatSend(const std::string& channel, const std::string& text);
PII_SINK(globex) void logEvent(const std::string& text);
PII_SINK(globex) void logNumber(double value);
PII_SANITIZER(hash) std::string shortHash(const std::string& text);

namespace script {

class Value {
 public:
  enum Kind : std::uint8_t { Nil, Number, Text };
  Value() : kind_(Nil), number_(0) {}
  Value(double n) : kind_(Number), number_(n) {}
  Value(std::string s) : kind_(Text), text_(new std::string(std::move(s))) {}
  Value(const Value& o) : kind_(o.kind_) { copy(o); }
  Value(Value&& o) noexcept : kind_(o.kind_) {
    std::memcpy(static_cast<void*>(&number_), &o.number_, sizeof number_);
    o.kind_ = Nil;
  }
  Value& operator=(const Value& o) {
    if (this == &o) return *this;
    reset();
    kind_ = o.kind_;
    copy(o);
    return *this;
  }
  ~Value() { reset(); }
  Kind kind() const { return kind_; }
  double number() const { return kind_ == Number ? number_ : 0; }
  std::string text() const { return kind_ == Text ? *text_ : std::to_string(number_); }

 private:
  void reset() {
    if (kind_ == Text) delete text_;
    kind_ = Nil;
  }
  void copy(const Value& o) {
    if (o.kind_ == Text)
      text_ = new std::string(*o.text_);
    else
      number_ = o.number_;
  }
  Kind kind_;
  union {
    double number_;
    std::string* text_;
  };
};

enum class Op { Push, Load, Store, Concat, Add, Length, Call, Jump, JumpIfNil, Halt };

struct Instruction {
  Op op;
  int arg = 0;
};

struct Program {
  std::vector<Instruction> code;
  std::vector<Value> constants;
  std::vector<std::string> names;
};

class Scope {
 public:
  explicit Scope(const Scope* outer = nullptr) : outer_(outer) {}
  void set(const std::string& name, Value v) { vars_[name] = std::move(v); }
  const Value* find(const std::string& name) const {
    auto it = vars_.find(name);
    if (it != vars_.end()) return &it->second;
    return outer_ ? outer_->find(name) : nullptr;
  }

 private:
  const Scope* outer_;
  std::map<std::string, Value> vars_;
};

using Native = std::function<Value(std::vector<Value>&)>;

class Machine {
 public:
  explicit Machine(Scope& scope) : scope_(scope) {}
  int define(Native f) {
    natives_.push_back(std::move(f));
    return int(natives_.size()) - 1;
  }
  Value run(const Program& p) {
    for (std::size_t pc = 0; pc < p.code.size(); ++pc) {
      const auto& [op, arg] = p.code[pc];
      switch (op) {
        case Op::Push: stack_.push_back(p.constants[arg]); break;
        case Op::Load: {
          const Value* v = scope_.find(p.names[arg]);
          if (!v) throw std::runtime_error("undefined: " + p.names[arg]);
          stack_.push_back(*v);
          break;
        }
        case Op::Store: scope_.set(p.names[arg], pop()); break;
        case Op::Concat: {
          Value b = pop(), a = pop();
          stack_.emplace_back(a.text() + b.text());
          break;
        }
        case Op::Add: {
          double b = pop().number();
          stack_.emplace_back(pop().number() + b);
          break;
        }
        case Op::Length: stack_.emplace_back(double(pop().text().size())); break;
        case Op::Call: stack_.push_back(natives_.at(arg)(stack_)); break;
        case Op::Jump: pc = arg - 1; break;
        case Op::JumpIfNil:
          if (pop().kind() == Value::Nil) pc = arg - 1;
          break;
        case Op::Halt: return stack_.empty() ? Value() : pop();
      }
    }
    return {};
  }
  std::size_t depth() const { return stack_.size(); }

 private:
  Value pop() {
    if (stack_.empty()) throw std::out_of_range("empty stack");
    Value v = std::move(stack_.back());
    stack_.pop_back();
    return v;
  }
  Scope& scope_;
  std::vector<Value> stack_;
  std::vector<Native> natives_;
};

}  // namespace script

using script::Machine;
using script::Op;
using script::Program;
using script::Scope;
using script::Value;

static Program greeting() {
  return {{{Op::Push, 0}, {Op::Load, 0}, {Op::Concat}, {Op::Halt}}, {Value(std::string("hello "))}, {"name"}};
}

static void greet(const Visitor& v) {
  Scope scope;
  scope.set("name", Value(v.nick));
  Machine m(scope);
  Value said = m.run(greeting());
  chatSend(v.channel, said.text());  // expect: user.name -> acme
  logNumber(double(m.depth()));
  logEvent(v.channel);
}

static void greetChannel(const Visitor& v) {
  Scope scope;
  scope.set("name", Value(v.channel));
  Machine m(scope);
  chatSend(v.channel, m.run(greeting()).text());
}

static void locate(const Visitor& v) {
  Scope globals, scope(&globals);
  globals.set("lat", Value(v.latitude));
  globals.set("zone", Value(2.0));
  const Value* lat = scope.find("lat");
  if (lat) logNumber(lat->number());  // expect: user.location -> globex
  if (lat) logNumber(double(lat->kind()));
  Scope plain;
  plain.set("zone", Value(3.0));
  if (const Value* zone = plain.find("zone")) logNumber(zone->number());
}

static void natives(const Visitor& v) {
  Scope scope;
  Machine m(scope);
  int who = m.define([&v](std::vector<Value>&) { return Value(v.mail); });
  int hashed = m.define([&](std::vector<Value>&) { return Value(shortHash(v.nick)); });
  m.define([](std::vector<Value>& stack) {
    logEvent(std::to_string(stack.size()));
    return Value();
  });
  Program p{{{Op::Call, who}, {Op::Halt}}, {}, {}};
  Program q{{{Op::Call, hashed}, {Op::Halt}}, {}, {}};
  std::string mail = m.run(p).text();
  chatSend("#ops", mail);  // expect: user.contact.email -> acme; user.name -> acme via hash
  m.run(q);
}

static void failures(const Visitor& v) {
  Scope scope;
  Machine m(scope);
  try {
    m.run({{{Op::Load, 0}}, {}, {v.nick}});
  } catch (const std::out_of_range&) {
    logEvent("stack");
  } catch (const std::exception& e) {
    logEvent(e.what());  // expect: user.name -> globex
  }
  try {
    m.run({{{Op::Load, 0}}, {}, {"title"}});
  } catch (const std::exception&) {
    logEvent("failed");
  }
}

static void values(const Visitor& v) {
  Value a(v.mail), b(1.5);
  Value c = a;
  logEvent(c.text());  // expect: user.contact.email -> globex
  c = b;
  logNumber(c.number());
  Value d = std::move(a);
  logEvent(d.text());  // expect: user.contact.email -> globex
  std::vector<Value> list{Value(2.0), Value(std::string("x"))};
  logEvent(list[1].text());
  list.push_back(d);
  logEvent(list.back().text());  // expect: user.contact.email -> globex
  logNumber(double(list.size()));
  auto shared = std::make_shared<Value>(Value(v.nick));
  auto again = shared;
  logEvent(again->text());  // expect: user.name -> globex
  *shared = Value(std::string("empty"));
  logEvent(again->text());
}

int main() {
  Visitor v = currentVisitor();
  greet(v);
  greetChannel(v);
  locate(v);
  natives(v);
  failures(v);
  values(v);
}
