// Temporaries live to the end of the full-expression, or as long as the reference that extends them.
struct Text { Text(const char *); ~Text(); const char *c_str() const; Text operator+(const Text &) const; };
void use(const char *);

// dump-unit: chain
void chain(const char *a, const char *b) {
  use((Text(a) + Text(b)).c_str());
  const Text &kept = Text(a);
  use(kept.c_str());
}
// | function chain(const char *, const char *)
// | b0:
// |   begin %0: Text
// |   begin %1: Text
// |   call Text::Text(this <- &%1, arg0 <- a)
// |   goto b1
// | b1:  // unwind b9
// |   begin %2: Text
// |   call Text::Text(this <- &%2, arg0 <- b)
// |   goto b2
// | b2:  // unwind b8
// |   %0 := call Text::operator+(this <- &%1, arg0 <- &%2)
// |   goto b3
// | b3:  // unwind b7
// |   %3 := call Text::c_str(this <- &%0)
// |   call use(arg0 <- %3)
// |   call Text::~Text(this <- &%0)
// |   end %0
// |   call Text::~Text(this <- &%2)
// |   end %2
// |   goto b4
// | b4:
// |   call Text::~Text(this <- &%1)
// |   end %1
// |   begin %5: Text
// |   call Text::Text(this <- &%5, arg0 <- a)
// |   kept := &%5
// |   goto b5
// | b5:  // unwind b6
// |   %6 := call Text::c_str(this <- &kept.*)
// |   call use(arg0 <- %6)
// |   call Text::~Text(this <- &%5)
// |   end %5
// |   return
// | b6:
// |   call Text::~Text(this <- &%5)
// |   end %5
// |   resume
// | b7:
// |   call Text::~Text(this <- &%0)
// |   end %0
// |   goto b8
// | b8:
// |   call Text::~Text(this <- &%2)
// |   end %2
// |   goto b9
// | b9:
// |   call Text::~Text(this <- &%1)
// |   end %1
// |   resume
