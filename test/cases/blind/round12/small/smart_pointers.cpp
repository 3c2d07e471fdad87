// Smart pointers: sharing, weak observers, deleters that act, aliasing, enable_shared_from_this.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Document {
  std::string title = "untitled";
  std::string author;
};

class Node : public std::enable_shared_from_this<Node> {
 public:
  explicit Node(std::string text) : text_(std::move(text)) {}
  std::shared_ptr<Node> self() { return shared_from_this(); }
  void attach(const std::shared_ptr<Node>& child) {
    child->parent_ = weak_from_this();
    children_.push_back(child);
  }
  std::string parent_text() const {
    if (auto parent = parent_.lock()) return parent->text_;
    return "(root)";
  }
  std::string& text() { return text_; }
  const std::vector<std::shared_ptr<Node>>& children() const { return children_; }

 private:
  std::string text_;
  std::weak_ptr<Node> parent_;
  std::vector<std::shared_ptr<Node>> children_;
};

struct Announce {   // a stateful deleter
  std::string* log;
  void operator()(Document* document) const {
    *log = "closed " + document->title + " of " + document->author;
    delete document;
  }
};

std::unique_ptr<Document> draft(const std::string& author) {
  auto document = std::make_unique<Document>();
  document->author = author;
  return document;
}

std::string author_of(const std::weak_ptr<Document>& weak) {
  auto document = weak.lock();
  return document ? document->author : "expired";
}

void sharing(const User& user) {
  auto first = std::make_shared<Document>();
  auto second = first;
  auto separate = std::make_shared<Document>(*first);
  first->author = user.name;
  acme::send(second->author);                          // expect: user.name -> acme
  acme::send(separate->author);                        // silent
  acme::send(second->title);                           // silent
  acme::send(first.use_count());                       // silent
  std::shared_ptr<std::string> title(first, &first->title);
  std::shared_ptr<std::string> author(first, &first->author);
  acme::send(*title);                                  // silent
  acme::send(*author);                                 // expect: user.name -> acme
  second->author = "staff";
  acme::send(*author);                                 // silent
  *title = user.email;
  acme::send(second->title);                           // expect: user.contact.email -> acme
}

void weak_observers(const User& user) {
  auto document = std::make_shared<Document>();
  std::weak_ptr<Document> weak = document;
  document->author = user.name;
  acme::send(author_of(weak));                         // expect: user.name -> acme
  acme::send(weak.expired());                          // silent
  document = std::make_shared<Document>();
  document->author = "fresh";
  acme::send(document->author);                        // silent
  weak = document;
  acme::send(weak.lock()->author);                     // silent
}

void unique_owners(const User& user) {
  auto mine = draft(user.phone);
  auto theirs = draft("editor");
  acme::send(mine->author);                            // expect: user.contact.phone_number -> acme
  acme::send(theirs->author);                          // silent
  std::swap(mine, theirs);
  acme::send(mine->author);                            // silent
  acme::send(theirs->author);                          // expect: user.contact.phone_number -> acme
  mine.reset(theirs.release());
  acme::send(mine->author);                            // expect: user.contact.phone_number -> acme
  mine.reset(new Document);
  acme::send(mine->title);                             // silent
  std::unique_ptr<std::string[]> cells(new std::string[2]);
  cells[0] = user.email;
  acme::send(cells[0]);                                // expect: user.contact.email -> acme
}

void deleters(const User& user) {
  std::string log = "-";
  {
    std::unique_ptr<Document, Announce> open(new Document{"memo", user.name}, Announce{&log});
    acme::send(log);                                   // silent
  }
  acme::send(log);                                     // expect: user.name -> acme
  std::string quiet = "-";
  { std::shared_ptr<Document> plain(new Document{"memo", user.name}, [&](Document* d) { quiet = d->title; delete d; }); }
  acme::send(quiet);                                   // silent
}

}  // namespace

int main() {
  User user = load_user(3);
  sharing(user);
  weak_observers(user);
  unique_owners(user);
  deleters(user);
  auto root = std::make_shared<Node>(user.email);
  auto leaf = std::make_shared<Node>("leaf");
  acme::send(leaf->parent_text());                     // silent
  root->attach(leaf);
  acme::send(leaf->parent_text());                     // expect: user.contact.email -> acme
  acme::send(root->parent_text());                     // silent
  acme::send(root->children().front()->text());        // silent
  root->self()->text() = "branch";
  acme::send(leaf->parent_text());                     // silent
}
