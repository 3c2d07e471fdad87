// Names for members and elements of a hidden variable, or for the object itself.
struct User { const char *email; int id; };
void use(const char *, int);

// dump-unit: unpack
void unpack(User &user, const char *(&pair)[2]) {
  auto [email, id] = user;
  auto &[alias, number] = user;
  alias = email;
  auto &[first, second] = pair;
  use(first, number + id);
  use(second, 0);
}
// | function unpack(User &, const char *(&)[2])
// | b0:
// |   begin %0: User
// |   %0 := user.*
// |   %1 := &user.*
// |   %1.*.email <- %0.email
// |   %2 := &pair.*
// |   %3 := derive+(%1.*.id, %0.id)
// |   call use(arg0 <- %2.*[], arg1 <- %3)
// |   %4 := 0
// |   call use(arg0 <- %2.*[], arg1 <- %4)
// |   return
