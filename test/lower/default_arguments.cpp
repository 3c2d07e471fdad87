// Default arguments stand where the call is.
const char *current();
void send(const char *text, const char *to = current(), int times = 2);

// dump-unit: call
void call(const char *text) { send(text); }
// | function call(const char *)
// | b0:
// |   %0 := text
// |   %1 := call current()
// |   %2 := 2
// |   call send(arg0 <- %0, arg1 <- %1, arg2 <- %2)
// |   return
