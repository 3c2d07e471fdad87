// A reference is a cell that holds an address; what it is used for is what it refers to.
struct User { const char *email; };
const char *&slot(User &user);

// dump-unit: bind
void bind(User &user, const char *value) {
  const char *&email = user.email;
  email = value;
  slot(user) = email;
}
// | function bind(User &, const char *)
// | b0:
// |   email := &user.*.email
// |   email.* <- value
// |   %1 := call slot(arg0 <- &user.*)
// |   %1.* <- email.*
// |   return

// dump-unit: get
User &get(User *users, int i) { return users[i]; }
// | function get(User *, int)
// | b0:
// |   %0 := shift(users)
// |   return := &%0.*
// |   return
