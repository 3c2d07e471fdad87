// A line number is a constant that stays when lines come or go above it.
void write_line(const char *file, int line, const char *text);
void fail(int line);
#define LOG(text) write_line("log.c", __LINE__, text)
#define CHECK(condition) ((condition) ? (void)0 : fail(__LINE__))

// dump-unit: report
void report(const char *text) {
  LOG(text);
  CHECK(text);
  write_line("here.c", __LINE__, text);
  write_line("here.c", __LINE__ + 5, text);
}
// | function report(const char *)
// | b0:
// |   %0 := "log.c"  // in LOG
// |   %1 := 1  // in LOG
// |   call write_line(arg0 <- %0, arg1 <- %1, arg2 <- text)  // in LOG
// |   branch b1 b2
// | b1:
// |   text is set
// |   goto b3
// | b2:
// |   text is null
// |   %2 := 1  // in CHECK
// |   call fail(arg0 <- %2)  // in CHECK
// |   goto b3
// | b3:
// |   %3 := "here.c"
// |   %4 := 1  // in __LINE__
// |   call write_line(arg0 <- %3, arg1 <- %4, arg2 <- text)
// |   %5 := "here.c"
// |   %6 := 17  // in __LINE__
// |   call write_line(arg0 <- %5, arg1 <- %6, arg2 <- text)
// |   return
