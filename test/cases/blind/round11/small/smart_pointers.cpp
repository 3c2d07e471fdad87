// unique_ptr, shared_ptr, weak_ptr, deleters, aliasing, enable_shared_from_this and a handle of one's own.
#include "svc.h"

#include <memory>
#include <utility>

struct Room {
  std::string guest;
  std::string view = "sea";
};

class Node : public std::enable_shared_from_this<Node> {
 public:
  explicit Node(std::string v) : value(std::move(v)) {}
  std::shared_ptr<Node> add(std::string v) {
    auto child = std::make_shared<Node>(std::move(v));
    child->parent = weak_from_this();
    first = child;
    return child;
  }
  std::string value;
  std::shared_ptr<Node> first;
  std::weak_ptr<Node> parent;
};

template <class T>
class Cow {
 public:
  explicit Cow(T t) : p_(std::make_shared<T>(std::move(t))) {}
  const T& read() const { return *p_; }
  T& write() {
    p_ = std::make_shared<T>(*p_);
    return *p_;
  }

 private:
  std::shared_ptr<T> p_;
};

std::unique_ptr<Room> book(const User& u) {
  auto r = std::make_unique<Room>();
  r->guest = u.name;
  return r;
}

void vacate(std::unique_ptr<Room> r) {
  globex::send(r->guest);                            // expect: user.name -> globex via none
  r->guest.clear();
  globex::send(r->guest);                            // silent
}

int main() {
  User u = load_user(1);
  auto room = book(u);
  acme::send(room->view);                            // silent
  acme::send(room->guest);                           // expect: user.name -> acme via none
  auto spare = std::make_unique<Room>();
  acme::send(spare->guest);                          // silent
  std::swap(room, spare);
  acme::send(room->guest);                           // silent
  acme::send(spare->guest);                          // expect: user.name -> acme via none
  vacate(std::move(spare));
  spare.reset(new Room{"nobody", "yard"});
  acme::send(spare->guest);                          // silent
  std::unique_ptr<Room> taken(spare.release());
  acme::send(spare == nullptr);                      // silent
  acme::send(taken->view);                           // silent

  auto shared = std::make_shared<Room>();
  std::shared_ptr<Room> second = shared;
  second->guest = u.email;
  acme::send(shared->guest);                         // expect: user.contact.email -> acme via none
  std::shared_ptr<std::string> part(shared, &shared->view);
  acme::send(*part);                                 // silent
  *part = "to " + u.name;
  globex::send(second->view);                        // expect: user.name -> globex via none
  second = std::make_shared<Room>();
  acme::send(second->guest);                         // silent
  acme::send(shared.use_count());                    // silent

  std::weak_ptr<Room> watch = shared;
  if (auto locked = watch.lock()) {
    acme::send(locked->guest);                       // expect: user.contact.email -> acme via none
  }
  acme::send(watch.expired());                       // silent

  auto root = std::make_shared<Node>(u.plan);
  auto child = root->add(u.phone);
  acme::send(root->value);                           // silent
  globex::send(root->first->value);                  // expect: user.contact.phone_number -> globex via none
  acme::send(child->parent.lock()->value);           // silent

  Cow<std::string> text(u.plan);
  Cow<std::string> copy = text;
  copy.write() += u.email;
  acme::send(copy.read());                           // expect: user.contact.email -> acme via none
  acme::send(text.read());                           // silent
  auto holder = std::unique_ptr<std::string[]>(new std::string[2]);
  holder[0] = u.plan;
  acme::send(holder[0]);                             // silent
  holder[1] = *holder.get() + u.phone;
  globex::send(holder[1]);                           // expect: user.contact.phone_number -> globex via none
  std::shared_ptr<const User> reader = std::make_shared<User>(u);
  acme::send(reader->plan);                          // silent
}
