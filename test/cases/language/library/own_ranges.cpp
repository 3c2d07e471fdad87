// Ranges and iterators of the program's own, handed whole to algorithms and views of the library.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <ranges>
#include <string>
#include <vector>

#include "case.h"

namespace {

// Pages that are read as one asks for them: the iterator fetches when it steps.
class Pages {
 public:
  class iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::string*;
    using reference = const std::string&;
    iterator() = default;
    explicit iterator(Pages* pages) : pages_(pages) { fetch(); }
    reference operator*() const { return line_; }
    iterator& operator++() {
      fetch();
      return *this;
    }
    void operator++(int) { fetch(); }
    friend bool operator==(const iterator& i, std::default_sentinel_t) { return i.pages_ == nullptr; }

   private:
    void fetch() {
      if (pages_ == nullptr || pages_->left_.empty()) {
        pages_ = nullptr;
        return;
      }
      line_ = pages_->left_.back();
      pages_->left_.pop_back();
    }
    Pages* pages_ = nullptr;
    std::string line_;
  };
  explicit Pages(std::vector<std::string> lines) : left_(std::move(lines)) {}
  iterator begin() { return iterator(this); }
  std::default_sentinel_t end() const { return {}; }

 private:
  std::vector<std::string> left_;
};

// One that gives out the library's iterators, and one that has pointers.
class Names {
 public:
  void add(std::string s) { names_.push_back(std::move(s)); }
  auto begin() const { return names_.begin(); }
  auto end() const { return names_.end(); }

 private:
  std::vector<std::string> names_;
};
struct Triple {
  std::string items[3];
  const std::string* begin() const { return items; }
  const std::string* end() const { return items + 3; }
};

// Elements by value.
struct Lines {
  struct iterator {
    using iterator_category = std::input_iterator_tag;
    using value_type = std::string;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = std::string;
    const std::vector<std::string>* lines = nullptr;
    std::size_t at = 0;
    std::string operator*() const { return (*lines)[at]; }
    iterator& operator++() {
      ++at;
      return *this;
    }
    iterator operator++(int) {
      iterator old = *this;
      ++at;
      return old;
    }
    bool operator==(const iterator& o) const { return at == o.at; }
  };
  std::vector<std::string> lines;
  iterator begin() const { return {&lines, 0}; }
  iterator end() const { return {&lines, lines.size()}; }
};

void copied(const User& u) {
  Pages mails({u.email, "x"});
  std::vector<std::string> out;
  std::ranges::copy(mails, std::back_inserter(out));
  acme::send(out.front());  // expect: user.contact.email -> acme
  Pages plans({u.plan});
  std::vector<std::string> others;
  std::ranges::copy(plans, std::back_inserter(others));
  acme::send(others.front());  // silent: other pages
  std::vector<std::string> changed;
  Pages again({u.name});
  std::ranges::transform(again, std::back_inserter(changed), [](const std::string& s) { return s + "!"; });
  acme::send(changed.back());  // expect: user.name -> acme
}

void called_for_each(const User& u) {
  Pages names({u.name});
  std::ranges::for_each(names, [](const std::string& s) { acme::send(s); });  // expect: user.name -> acme
  Pages plans({u.plan});
  std::ranges::for_each(plans, [](const std::string& s) { acme::send(s); });  // silent
}

void of_the_library(const User& u) {
  Names names;
  names.add(u.name);
  const auto longest = std::ranges::max_element(names);
  acme::send(*longest);  // expect: user.name -> acme
  Names plans;
  plans.add(u.plan);
  acme::send(*std::ranges::max_element(plans));  // silent
  for (const std::string& s : names | std::views::take(1)) acme::send(s);  // expect: user.name -> acme
  for (const std::string& s : plans | std::views::take(1)) acme::send(s);  // silent
}

void of_pointers(const User& u) {
  const Triple t{{u.email, "b", "c"}};
  std::vector<std::string> out;
  std::ranges::copy(t, std::back_inserter(out));
  acme::send(out[1]);                              // expect: user.contact.email -> acme
  acme::send(*std::ranges::find(t, "b"));          // expect: user.contact.email -> acme
  const Triple constants{{"a", "b", "c"}};
  acme::send(*std::ranges::find(constants, "b"));  // silent
}

// Two of one kind in one call.
void united(const User& u) {
  Lines mails{{u.email}}, plans{{u.plan}};
  std::vector<std::string> a, b, c;
  std::ranges::set_union(mails, plans, std::back_inserter(a));
  acme::send(a.front());  // expect: user.contact.email -> acme
  std::merge(mails.begin(), mails.end(), plans.begin(), plans.end(), std::back_inserter(b));
  acme::send(b.front());  // expect: user.contact.email -> acme
  std::ranges::set_union(plans, plans, std::back_inserter(c));
  acme::send(c.front());  // silent
}

}  // namespace

int main() {
  const User u = load_user(1);
  copied(u);
  called_for_each(u);
  of_the_library(u);
  of_pointers(u);
  united(u);
}
