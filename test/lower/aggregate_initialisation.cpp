// Member by member, also designated, nested, and what is left out.
struct Address { const char *street; int zip; };
struct User { const char *name; Address home; int tags[2]; };
void use(const User &);

// dump-unit: build
void build(const char *name, const char *street) {
  User user{.name = name, .home = {street, 7}, .tags = {1}};
  use(user);
  user = {};
}
// | function build(const char *, const char *)
// | b0:
// |   begin user: User
// |   user.name := name
// |   begin user.home: Address
// |   user.home.street := street
// |   user.home.zip := 7
// |   begin user.tags: int[2]
// |   user.tags[] := 1
// |   call use(arg0 <- &user)
// |   user <- {}
// |   return
