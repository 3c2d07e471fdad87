// Function pointers and member pointers.
struct User { const char *email; const char *get() const; };
void store(const char *);

// dump-unit: run
void run(void (*sink)(const char *), const User &user) {
  sink(user.email);
  void (*other)(const char *) = store;
  other(user.email);
  const char *(User::*getter)() const = &User::get;
  sink((user.*getter)());
  const char *User::*member = &User::email;
  sink(user.*member);
}
// | function run(void (*)(const char *), const User &)
// | b0:
// |   call (sink)(arg0 <- user.*.email)
// |   other := &store
// |   call (other)(arg0 <- user.*.email)
// |   getter := &User::get
// |   %2 := sink
// |   %3 := getter
// |   %4 := call (%3)(this <- &user.*)
// |   call (%2)(arg0 <- %4)
// |   member := &member email
// |   %6 := select(user.*, member)
// |   call (sink)(arg0 <- %6.*)
// |   return
