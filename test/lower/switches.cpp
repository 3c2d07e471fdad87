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
// |   branch b2 b3 b4
// | b2:
// |   %0 := 1
// |   call use(arg0 <- %0)
// |   goto b3
// | b3:
// |   %1 := 2
// |   call use(arg0 <- %1)
// |   goto b7
// | b4:
// |   begin guard: Guard
// |   call Guard::Guard(this <- &guard)
// |   branch b5 b6
// | b5:
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   goto b1
// | b6:  // unwind b8
// |   %3 := 0
// |   call use(arg0 <- %3)
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   goto b7
// | b7:
// |   return
// | b8:
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   resume
