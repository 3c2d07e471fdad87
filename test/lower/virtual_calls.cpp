// Dispatched only where the dynamic type may differ.
struct Sink { virtual ~Sink() = default; virtual void put(const char *) = 0; };
struct Mail final : Sink { void put(const char *) override; };
struct Open : Sink { void put(const char *text) override { Sink *self = this; self->put(text); } };

// dump-unit: calls
void calls(Sink &sink, Mail &mail, Open &open, const char *text) {
  sink.put(text);
  mail.put(text);
  open.put(text);
  open.Open::put(text);
  Open local;
  local.put(text);
}
// | function calls(Sink &, Mail &, Open &, const char *)
// | b0:
// |   call virtual Sink::put(this <- &sink.*, arg0 <- text)
// |   call Mail::put(this <- &mail.*, arg0 <- text)
// |   call virtual Open::put(this <- &open.*, arg0 <- text)
// |   call Open::put(this <- &open.*, arg0 <- text)
// |   begin local: Open
// |   call Open::Open(this <- &local)
// |   call Open::put(this <- &local, arg0 <- text)
// |   end local
// |   return
