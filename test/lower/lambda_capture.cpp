// Captures are members of the closure: a reference as an address, a copy as a copy, `this` as what it points to.
struct User { const char *email; int id; };
void use(const char *);

// dump-unit: byReference
void byReference(User &user) {
  const char *seen = nullptr;
  auto keep = [&] { seen = user.email; };
  keep();
  use(seen);
}
// | function byReference(User &)
// | b0:
// |   seen := null
// |   begin keep: (lambda) {_ZTSZ11byReferenceR4UserE3$_0@lambda_capture.cpp}
// |   keep.seen := &seen
// |   keep.user := &user.*
// |   call byReference::(lambda)::operator()(this <- &keep)
// |   call use(arg0 <- seen)
// |   return

// dump-unit: byReference::(lambda)::operator()
// | function byReference::(lambda)::operator()()
// | b0:
// |   this.*.seen.* <- this.*.user.*.email
// |   return

// dump-unit: Session::start
struct Session {
  User user;
  void start() {
    auto copy = [user = user, this] { use(user.email); return this->user.id; };
    copy();
  }
};
// | function Session::start()
// | b0:
// |   begin copy: (lambda) {_ZTSZN7Session5startEvEUlvE_}
// |   begin copy.user: User
// |   copy.user := this.*.user
// |   copy.this := &this.*
// |   call Session::start::(lambda)::operator()(this <- &copy)
// |   return
