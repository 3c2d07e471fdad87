// Array elements, pointer steps, pointers to pointers.
struct User { const char *email; };

// dump-unit: walk
void walk(const User *users, int count, const char **out) {
  const User *end = users + count;
  for (; users != end; ++users) *out++ = users->email;
  char buffer[8];
  char *p = buffer;
  p[1] = 'x';
  *(p + 2) = buffer[1];
  char **pp = &p;
  **pp = 'y';
}
// | function walk(const User *, int, const char **)
// | b0:
// |   end := shift(users)
// |   goto b1
// | b1:
// |   branch b2 b3
// | b2:
// |   %1 := out
// |   out <- shift(out)
// |   %1.* <- users.*.email
// |   users <- shift(users)
// |   goto b1
// | b3:
// |   begin buffer: char[8]
// |   p := &buffer[]
// |   %4 := shift(p)
// |   %4.* <- 120
// |   %5 := shift(p)
// |   %5.* <- buffer[]
// |   pp := &p
// |   pp.*.* <- 121
// |   return
