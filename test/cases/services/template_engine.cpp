// A text template engine: a compiler to operations, a context of scopes, filters by name, partials, escaping.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Guest {
  int table = 0;
  std::string menu;
  PII(user.name) std::string name;
  PII(user.health_and_medical) std::string allergies;
};

std::vector<Guest> guestsOf(int evening);
PII_SINK(acme) void printMenu(const std::string& text);
PII_SINK(globex) void kitchen(const std::string& text);
PII_SANITIZER(redact) std::string initials(const std::string& name);

using Filter = std::function<std::string(std::string)>;

// Variables, looked up from the innermost scope outwards.
class Scope {
 public:
  explicit Scope(const Scope* outer = nullptr) : outer_(outer) {}
  Scope& set(const std::string& name, std::string value) {
    values_.insert_or_assign(name, std::move(value));
    return *this;
  }
  std::optional<std::string> get(const std::string& name) const {
    for (const Scope* scope = this; scope; scope = scope->outer_) {
      if (auto it = scope->values_.find(name); it != scope->values_.end()) return it->second;
    }
    return std::nullopt;
  }
  std::string names() const {
    std::string result;
    for (const auto& [name, value] : values_) result += name + " ";
    return result;
  }

 private:
  const Scope* outer_;
  std::map<std::string, std::string> values_;
};

class Operation {
 public:
  virtual ~Operation() = default;
  virtual void run(const Scope& scope, std::string& out) const = 0;
};

class Literal : public Operation {
 public:
  explicit Literal(std::string text) : text_(std::move(text)) {}
  void run(const Scope&, std::string& out) const override { out += text_; }

 private:
  std::string text_;
};

class Variable : public Operation {
 public:
  Variable(std::string name, std::vector<Filter> filters) : name_(std::move(name)), filters_(std::move(filters)) {}
  void run(const Scope& scope, std::string& out) const override {
    std::optional<std::string> value = scope.get(name_);
    if (!value) throw std::out_of_range("unknown variable " + name_);
    for (const Filter& filter : filters_) value = filter(std::move(*value));
    out.append(*value);
  }

 private:
  std::string name_;
  std::vector<Filter> filters_;
};

class Template {
 public:
  Template(std::string_view source, const std::map<std::string, Filter>& filters) { compile(source, filters); }
  std::string render(const Scope& scope) const {
    std::string out;
    for (const auto& operation : operations_) operation->run(scope, out);
    return out;
  }
  std::size_t size() const { return operations_.size(); }

 private:
  void compile(std::string_view source, const std::map<std::string, Filter>& filters) {
    while (!source.empty()) {
      const auto open = source.find("{{");
      if (open != 0) operations_.push_back(std::make_unique<Literal>(std::string(source.substr(0, open))));
      if (open == std::string_view::npos) return;
      const auto close = source.find("}}", open);
      if (close == std::string_view::npos) throw std::invalid_argument("missing }}");
      std::string_view inner = source.substr(open + 2, close - open - 2);
      source.remove_prefix(close + 2);
      const auto bar = inner.find('|');
      std::vector<Filter> chain;
      if (bar != std::string_view::npos) {
        auto it = filters.find(std::string(inner.substr(bar + 1)));
        if (it != filters.end()) chain.push_back(it->second);
      }
      operations_.push_back(std::make_unique<Variable>(std::string(inner.substr(0, bar)), std::move(chain)));
    }
  }
  std::vector<std::unique_ptr<Operation>> operations_;
};

std::string escapeHtml(std::string_view text) {
  std::string result;
  for (char c : text) {
    switch (c) {
      case '<': result += "&lt;"; break;
      case '&': result += "&amp;"; break;
      default: result += c;
    }
  }
  return result;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

class Page {
 public:
  Page& line(std::string_view text) & {
    body_ << text << "\n";
    ++lines_;
    return *this;
  }
  Page&& line(std::string_view text) && {
    body_ << text << "\n";
    return std::move(*this);
  }
  std::string str() && { return std::move(body_).str(); }
  std::string str() const& { return body_.str(); }
  int lines() const { return lines_; }

 private:
  std::ostringstream body_;
  int lines_ = 0;
};

int main() {
  const std::map<std::string, Filter> plain{{"upper", upper}, {"html", [](std::string t) { return escapeHtml(t); }}};
  const std::map<std::string, Filter> hiding{{"name", initials}};
  const std::vector<Guest> guests = guestsOf(1);
  const Guest& guest = guests.front();

  Scope restaurant;
  restaurant.set("place", "Corp Inn").set("menu", guest.menu);
  const Template card("{{place}}: {{menu|upper}}", plain);
  printMenu(card.render(restaurant));
  printMenu(std::to_string(card.size()));
  printMenu(restaurant.names());

  Scope table(&restaurant);
  table.set("guest", guest.name);
  const Template greeting("Welcome {{guest|html}}", plain);
  printMenu(greeting.render(table));  // expect: user.name -> acme
  printMenu(card.render(restaurant));
  printMenu(table.names());

  Scope hidden;
  hidden.set("guest", guest.name);
  const Template initialsOnly("{{guest|name}}", hiding);
  printMenu(initialsOnly.render(hidden));  // expect: user.name -> acme

  Scope orders;
  orders.set("note", guest.allergies);
  const Template order("note: {{note}}", plain);
  try {
    kitchen(order.render(orders));  // expect: user.health_and_medical -> globex
  } catch (const std::out_of_range& error) {
    kitchen(error.what());
  }

  Page page;
  page.line("menu").line(guest.menu);
  kitchen(page.str());
  kitchen(std::to_string(page.lines()));
  page.line(escapeHtml(guest.name));
  kitchen(page.str());  // expect: user.name -> globex
  kitchen(Page().line("closed").line(guest.menu).str());
  kitchen(Page().line(guest.allergies).str());  // expect: user.health_and_medical -> globex

  std::string_view view = guest.name;
  const auto space = view.find(' ');
  kitchen(std::to_string(space));
  kitchen(std::string(view.substr(0, space)));  // expect: user.name -> globex
  std::string label = "table ";
  label += std::to_string(guest.table);
  kitchen(label);
  label.replace(0, 5, guest.name);
  kitchen(label);  // expect: user.name -> globex
  label.assign("table 2");
  kitchen(label);
  label.insert(0, upper(guest.allergies));
  kitchen(label);  // expect: user.health_and_medical -> globex
  label = label.empty() ? "empty" : "full";
  kitchen(label);
}
