// Objects die in reverse order, on every way out of their scope, after the temporaries of the last expression.
struct Guard { Guard(const char *); ~Guard(); const char *name; };
void use(const Guard &);
bool ready();

// dump-unit: scopes
int scopes(const char *name) {
  Guard outer(name);
  while (ready()) {
    Guard inner(name);
    use(Guard(name));
    if (ready()) break;
    if (ready()) return 1;
  }
  return 0;
}
// | function scopes(const char *)
// | b0:
// |   begin outer: Guard
// |   call Guard::Guard(this <- &outer, arg0 <- name)
// |   goto b1
// | b1:  // unwind b13
// |   call ready()
// |   branch b2 b12
// | b2:  // unwind b13
// |   begin inner: Guard
// |   call Guard::Guard(this <- &inner, arg0 <- name)
// |   goto b3
// | b3:  // unwind b11
// |   begin %2: Guard
// |   call Guard::Guard(this <- &%2, arg0 <- name)
// |   goto b4
// | b4:  // unwind b10
// |   call use(arg0 <- &%2)
// |   goto b5
// | b5:  // unwind b11
// |   call Guard::~Guard(this <- &%2)
// |   end %2
// |   call ready()
// |   branch b6 b7
// | b6:
// |   call Guard::~Guard(this <- &inner)
// |   end inner
// |   goto b12
// | b7:  // unwind b11
// |   call ready()
// |   branch b8 b9
// | b8:
// |   return := 1
// |   call Guard::~Guard(this <- &inner)
// |   end inner
// |   call Guard::~Guard(this <- &outer)
// |   end outer
// |   return
// | b9:
// |   call Guard::~Guard(this <- &inner)
// |   end inner
// |   goto b1
// | b10:
// |   call Guard::~Guard(this <- &%2)
// |   end %2
// |   goto b11
// | b11:
// |   call Guard::~Guard(this <- &inner)
// |   end inner
// |   goto b13
// | b12:
// |   return := 0
// |   call Guard::~Guard(this <- &outer)
// |   end outer
// |   return
// | b13:
// |   call Guard::~Guard(this <- &outer)
// |   end outer
// |   resume
