// Trees and graphs with raw, unique and shared pointers; visitors; parent links.
#include "case.h"

#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

template <class K, class V>
class Tree {
  struct Node {
    K key;
    V value;
    std::unique_ptr<Node> left, right;
  };

 public:
  void put(const K& k, const V& v) {
    std::unique_ptr<Node>* at = &root_;
    while (*at) at = k < (*at)->key ? &(*at)->left : &(*at)->right;
    *at = std::make_unique<Node>(Node{k, v, nullptr, nullptr});
  }
  const V* find(const K& k) const {
    for (const Node* n = root_.get(); n; n = k < n->key ? n->left.get() : n->right.get())
      if (!(n->key < k) && !(k < n->key)) return &n->value;
    return nullptr;
  }
  template <class F>
  void each(F f) const { walk(root_.get(), f); }

 private:
  template <class F>
  static void walk(const Node* n, F& f) {
    if (!n) return;
    walk(n->left.get(), f);
    f(n->key, n->value);
    walk(n->right.get(), f);
  }
  std::unique_ptr<Node> root_;
};

struct Widget {
  explicit Widget(std::string id) : id(std::move(id)) {}
  virtual ~Widget() = default;
  Widget* add(Widget* child) {
    child->parent = this;
    children.push_back(child);
    return child;
  }
  virtual std::string render() const {
    std::string out = "<" + id + ">";
    for (const Widget* c : children) out += c->render();
    return out;
  }
  const Widget* root() const { return parent ? parent->root() : this; }
  std::string id;
  Widget* parent = nullptr;
  std::vector<Widget*> children;
};
struct Text : Widget {
  explicit Text(std::string t) : Widget("t"), text(std::move(t)) {}
  std::string render() const override { return text; }
  std::string text;
};

struct Trie {
  std::map<char, Trie> next;
  std::string word;
  void insert(const std::string& s) {
    Trie* at = this;
    for (char c : s) at = &at->next[c];
    at->word = s;
  }
  std::string any() const {
    const Trie* at = this;
    while (!at->next.empty()) at = &at->next.begin()->second;
    return at->word;
  }
};

int main() {
  User u = load_user(1);
  Tree<std::string, std::string> people, plans;
  people.put("a", "x");
  people.put("mail", u.email);
  plans.put("plan", u.plan);
  if (const std::string* v = people.find("mail")) acme::send(*v);  // expect: user.contact.email -> acme
  if (const std::string* v = plans.find("plan")) acme::send(*v);
  people.each([](const std::string& k, const std::string& v) {
    acme::send(k);
    acme::send(v);  // expect: user.contact.email -> acme
  });
  std::size_t count = 0;
  people.each([&](const std::string&, const std::string&) { ++count; });
  acme::send(static_cast<unsigned long>(count));

  Widget page("page"), other("other");
  Widget box("box");
  Text name(u.name), plan(u.plan);
  page.add(&box)->add(&name);
  other.add(&plan);
  acme::send(page.render());  // expect: user.name -> acme
  acme::send(other.render());
  acme::send(name.root()->id);
  acme::send(name.parent->id);

  Trie words, plain;
  words.insert(u.phone);
  plain.insert(u.plan);
  acme::send(words.any());  // expect: user.contact.phone_number -> acme
  acme::send(plain.any());
}
