// A copy that the class leaves to the compiler is one copy; one of the user's own is a call.
struct Plain { const char *email; };
struct Counted {
  Counted(const Counted &other) : email(other.email) {}
  Counted &operator=(const Counted &) = default;
  const char *email;
};
struct Both { Plain plain; Counted counted; };

// dump-unit: copyPlain
Plain copyPlain(const Plain &from) { Plain to = from; to = from; return to; }
// | function copyPlain(const Plain &)
// | b0:
// |   begin to: Plain
// |   to := from.*
// |   to <- from.*
// |   return := to
// |   return

// dump-unit: copyBoth
Both copyBoth(const Both &from) { return from; }
// | function copyBoth(const Both &)
// | b0:
// |   begin return: Both
// |   call Both::Both(this <- &return, arg0 <- &from.*)
// |   return

// dump-unit: Both::Both
// | function Both::Both(const Both &)
// | b0:
// |   begin this.*.plain: Plain
// |   this.*.plain := arg0.*.plain
// |   begin this.*.counted: Counted
// |   call Counted::Counted(this <- &this.*.counted, arg0 <- &arg0.*.counted)
// |   return
