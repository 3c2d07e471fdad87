// A value class of the kind that configuration and JSON libraries have: a map of values behind a pointer to a base class.
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "case.h"

class Val {
 public:
  using Object = std::map<std::string, Val>;
  Val() : base_(new Impl<int>(0)) {}
  template <class T>
  explicit Val(const T &t) { assign(t); }
  Val(const Val &other) : base_(other.base_->clone()) {}
  Val &operator=(const Val &other) {
    Val copy(other);
    std::swap(base_, copy.base_);
    return *this;
  }
  const Val &operator[](const std::string &key) const {
    const Object &object = as<Object>();
    auto i = object.find(key);
    if (i != object.end()) return i->second;
    throw std::runtime_error("no key " + key);
  }
  bool has(const std::string &key) const { return as<Object>().find(key) != as<Object>().end(); }
  void add(const std::string &key, const Val &value) { as<Object>().insert(std::make_pair(key, value)); }
  void set(const std::string &key, const Val &value) {
    Object &object = as<Object>();
    auto i = object.find(key);
    if (i == object.end())
      object.insert(std::make_pair(key, value));
    else
      i->second = value;
  }
  std::string str() const { return as<std::string>(); }
  template <class T>
  const T &as() const {
    const Impl<T> *impl = dynamic_cast<const Impl<T> *>(base_.get());
    if (!impl) throw std::runtime_error("type");
    return impl->value;
  }
  template <class T>
  T &as() {
    Impl<T> *impl = dynamic_cast<Impl<T> *>(base_.get());
    if (!impl) throw std::runtime_error("type");
    return impl->value;
  }

 private:
  struct Base {
    virtual ~Base() = default;
    virtual Base *clone() const = 0;
  };
  template <class T>
  struct Impl : Base {
    T value;
    Impl(const T &t) : value(t) {}
    Impl *clone() const override { return new Impl(value); }
  };
  template <class T>
  Val &assign(const T &t) {
    base_.reset(new Impl<T>(t));
    return *this;
  }
  std::unique_ptr<Base> base_;
};

void one(const User &u) {
  Val v(Val::Object{});
  v.add("email", Val(u.email));
  v.add("plan", Val(u.plan));
  acme::send(v["email"].str());  // expect: user.contact.email -> acme
  acme::send(v["plan"].str());
}

void two(const User &u) {
  Val v{Val::Object()};
  v.set("email", Val(u.email));
  v.set("plan", Val(u.plan));
  const Val copy = v;
  acme::send(copy["email"].str());  // expect: user.contact.email -> acme
  acme::send(copy["plan"].str());
}

Val read_file(const char *path);
class Config {
 public:
  explicit Config(const char *path) : cmd_(Val::Object()) {
    cmd_.add("path", Val(std::string(path)));
    file_ = Val(Val::Object());
  }
  void set(const std::string &key, const Val &value) { file_.set(key, value); }
  Val get(const std::string &key) const { return cmd_.has(key) ? cmd_[key] : file_[key]; }
  Val all() const {
    Val::Object object = file_.as<Val::Object>();
    Val::Object cmd = cmd_.as<Val::Object>();
    for (auto i = cmd.begin(); i != cmd.end(); ++i) object[i->first] = i->second;
    return Val(object);
  }
 private:
  Val cmd_;
  Val file_;
};

void three(const User &u) {
  Config c("/home");
  c.set("email", Val(u.email));
  acme::send(c.get("email").str());  // expect: user.contact.email -> acme
  acme::send(c.get("path").str());
  const Val options = c.all();
  acme::send(options["email"].str());  // expect: user.contact.email -> acme
  acme::send(options["path"].str());
}
class Other {
 public:
  explicit Other(const char *path) : file_(read_file(path)) {}
  void set(const std::string &key, const Val &value) { file_.set(key, value); }
  Val get(const std::string &key) const { return file_[key]; }
  Val all() const { return Val(file_.as<Val::Object>()); }
 private:
  Val file_;
};
void four(const User &u) {
  Other c("/home");
  c.set("email", Val(u.email));
  acme::send(c.get("email").str());  // expect: user.contact.email -> acme
  acme::send(c.get("path").str());
  const Val options = c.all();
  acme::send(options["email"].str());  // expect: user.contact.email -> acme
  acme::send(options["path"].str());
}
