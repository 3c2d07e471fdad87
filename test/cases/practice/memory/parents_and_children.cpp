// Graphs of objects: children that know their parent, lists, trees and cycles.
#include "case.h"

#include <memory>
#include <vector>

struct Node {
  std::string label = "node";
  std::string secret;
  Node* parent = nullptr;
  std::vector<std::unique_ptr<Node>> children;
  Node* add(std::string text) {
    children.push_back(std::make_unique<Node>());
    Node* c = children.back().get();
    c->label = std::move(text);
    c->parent = this;
    return c;
  }
  const Node& root() const { return parent ? parent->root() : *this; }
};

static std::string render(const Node& n) {
  std::string out = n.label;
  for (const auto& c : n.children) out += "(" + render(*c) + ")";
  return out;
}
static std::string path(const Node* n) {
  std::string out;
  for (; n; n = n->parent) out = n->label + "/" + out;
  return out;
}

struct Link {
  std::string text;
  Link* next = nullptr;
};

int main() {
  Node doc, copy;
  doc.label = "doc";
  doc.secret = name_of(1);
  Node* chapter = doc.add("chapter");
  copy.add("plain");
  acme::send(render(doc));
  acme::send(chapter->parent->secret);  // expect: user.name -> acme
  acme::send(chapter->root().secret);   // expect: user.name -> acme
  acme::send(path(chapter));
  chapter->add(email_of(2));
  acme::send(render(doc));  // expect: user.contact.email -> acme
  acme::send(render(copy));
  acme::send(path(copy.children[0].get()));
  doc.secret = "none";
  acme::send(chapter->parent->secret);

  Link one{"one"}, two{"two"}, three{"three"};
  one.next = &two;
  two.next = &three;
  one.next->next->text = email_of(4);
  acme::send(three.text);  // expect: user.contact.email -> acme
  acme::send(one.next->text);
  two.next = nullptr;
  for (Link* l = &one; l; l = l->next) acme::send(l->text);
  three.next = &one;
  acme::send(three.next->text);
}
