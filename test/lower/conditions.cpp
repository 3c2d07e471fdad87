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
// |   first is != 0
// |   call known(arg0 <- a.*.name)
// |   branch b2 b4
// | b2:
// |   call use(arg0 <- a.*.name)
// |   goto b4
// | b3:
// |   first is == 0
// |   goto b4
// | b4:
// |   branch b5 b6
// | b5:
// |   first is != 0
// |   %1 := &a.*
// |   goto b7
// | b6:
// |   first is == 0
// |   %1 := &b.*
// |   goto b7
// | b7:
// |   chosen := &%1.*
// |   branch b8 b9
// | b8:
// |   first is != 0
// |   %2 := &chosen.*.name
// |   goto b10
// | b9:
// |   first is == 0
// |   %2 := &chosen.*.nick
// |   goto b10
// | b10:
// |   call use(arg0 <- %2.*)
// |   branch b11 b12
// | b11:
// |   first is != 0
// |   goto b13
// | b12:
// |   first is == 0
// |   call known(arg0 <- b.*.name)
// |   goto b13
// | b13:
// |   any := {}
// |   branch b14 b15
// | b14:
// |   any is != 0
// |   %4 := "yes"
// |   goto b16
// | b15:
// |   any is == 0
// |   %4 := "no"
// |   goto b16
// | b16:
// |   call use(arg0 <- %4)
// |   return
