// Code that cannot run is not there.
void use(const char *);
constexpr bool kTelemetry = false;

// dump-unit: folded
void folded(const char *email) {
  if (false) use(email);
  if (kTelemetry && email) use(email);
  while (0) use(email);
  const char *text = true ? "" : email;
  use(text);
  return;
  use(email);
}
// | function folded(const char *)
// | b0:
// |   text := ""
// |   call use(arg0 <- text)
// |   return

// dump-unit: discarded
template <bool send>
void discarded(const char *email) {
  if constexpr (send) use(email);
  else use("");
}
template void discarded<false>(const char *);
// | function discarded(const char *)
// | b0:
// |   %0 := ""
// |   call use(arg0 <- %0)
// |   return
