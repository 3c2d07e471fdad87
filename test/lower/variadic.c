// C varargs: what stands behind the last named parameter is one place.
#include <stdarg.h>
int vlog(const char *format, va_list arguments);

// dump-unit: log_line
int log_line(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int written = vlog(format, arguments);
  const char *first = va_arg(arguments, const char *);
  va_end(arguments);
  return written + first[0];
}
// | function log_line(const char *, ...)
// | b0:
// |   begin arguments: __va_list_tag[1]
// |   arguments := &...  // in va_start
// |   written := call vlog(arg0 <- format, arg1 <- arguments)
// |   first := arguments.*  // in va_arg
// |   return := derive+(written, first.*)
// |   return
