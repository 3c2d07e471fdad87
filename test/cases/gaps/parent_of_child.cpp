// What is written through the parent of a child that a container gave out may be another parent's.
#include <piiflow/annotations.h>

#include <memory>
#include <string>
#include <vector>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

struct Node {
  std::string label = "node";
  Node* parent = nullptr;
  std::vector<std::unique_ptr<Node>> children;
  Node* add() {
    children.push_back(std::make_unique<Node>());
    children.back()->parent = this;
    return children.back().get();
  }
};

int main() {
  Node root;
  root.label = user_email();
  Node* child = root.add();
  send(child->parent->label);  // expect: user.contact.email -> acme
  child->parent->label = "none";
  send(root.label);  // gap: spurious user.contact.email -> acme
}
