// Fall-through, default, jumps out of loops, goto over scopes.
struct Guard { Guard(); ~Guard(); };
void use(int);

// dump-unit: select
void select(int kind) {
again:
  switch (kind) {
    case 1: use(1);
    case 2: use(2); break;
    default: {
      Guard guard;
      if (kind > 9) goto again;
      use(0);
    }
  }
}
// | function select(int)
// | b0:
// |   goto b1
// | b1:
// |   branch b2 b3 b5
// | b2:
// |   kind is == 1
// |   %0 := 1
// |   call use(arg0 <- %0)
// |   goto b4
// | b3:
// |   kind is == 2
// |   goto b4
// | b4:
// |   %1 := 2
// |   call use(arg0 <- %1)
// |   goto b8
// | b5:
// |   kind is != 1
// |   kind is != 2
// |   begin guard: Guard
// |   call Guard::Guard(this <- &guard)
// |   branch b6 b7
// | b6:
// |   kind is > 9
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   goto b1
// | b7:  // unwind b9
// |   kind is <= 9
// |   %3 := 0
// |   call use(arg0 <- %3)
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   goto b8
// | b8:
// |   return
// | b9:
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   resume
