// Short circuits are branches; a conditional joins values, or the addresses of lvalues.
struct User { const char *name; const char *nick; };
bool known(const char *);
void use(const char *);

// dump-unit: choose
void choose(User &a, User &b, bool first) {
  if (first && known(a.name)) use(a.name);
  User &chosen = first ? a : b;
  use(first ? chosen.name : chosen.nick);
  bool any = first || known(b.name);
  use(any ? "yes" : "no");
}
// | function choose(User &, User &, bool)
// | b0:
// |   branch b1 b3
// | b1:
// |   call known(arg0 <- a.*.name)
// |   branch b2 b3
// | b2:
// |   call use(arg0 <- a.*.name)
// |   goto b3
// | b3:
// |   branch b4 b5
// | b4:
// |   %1 := &a.*
// |   goto b6
// | b5:
// |   %1 := &b.*
// |   goto b6
// | b6:
// |   chosen := &%1.*
// |   branch b7 b8
// | b7:
// |   %2 := &chosen.*.name
// |   goto b9
// | b8:
// |   %2 := &chosen.*.nick
// |   goto b9
// | b9:
// |   call use(arg0 <- %2.*)
// |   branch b11 b10
// | b10:
// |   call known(arg0 <- b.*.name)
// |   goto b11
// | b11:
// |   any := {}
// |   branch b12 b13
// | b12:
// |   %4 := "yes"
// |   goto b14
// | b13:
// |   %4 := "no"
// |   goto b14
// | b14:
// |   call use(arg0 <- %4)
// |   return
