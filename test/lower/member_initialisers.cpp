// Bases, members in order of declaration, default initialisers, then the body; delegation.
struct Base { explicit Base(int id) : id(id) {} int id; };
struct User : Base {
  User(int id, const char *email) : Base(id), email(email) { ready = true; }
  explicit User(int id) : User(id, "") {}
  const char *email;
  int age = 18;
  bool ready;
};

// dump-unit: User::User
// | function User::User(int)
// | b0:
// |   %0 := ""
// |   call User::User(this <- &this.*, arg0 <- id, arg1 <- %0)
// |   return
// | function User::User(int, const char *)
// | b0:
// |   call Base::Base(this <- &this.*, arg0 <- id)
// |   this.*.email := email
// |   this.*.age := 18
// |   this.*.ready <- 1
// |   return
