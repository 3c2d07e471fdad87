// A throw goes to the handlers whose type fits, through the destructors of what was alive.
struct Error { const char *text; };
struct Fatal : Error {};
struct Guard { Guard(); ~Guard(); };
void work();
void use(const char *);

// dump-unit: guarded
void guarded(const char *email) {
  try {
    Guard guard;
    work();
    throw Error{email};
  } catch (const Fatal &fatal) {
    use(fatal.text);
    throw;
  } catch (Error error) {
    use(error.text);
  } catch (...) {
    use("");
  }
}
// | function guarded(const char *)
// | b0:  // unwind b3
// |   begin guard: Guard
// |   call Guard::Guard(this <- &guard)
// |   goto b1
// | b1:  // unwind b2
// |   call work()
// |   begin %1: Error
// |   %1.text := email
// |   throw Error %1
// |   unreachable
// | b2:
// |   call Guard::~Guard(this <- &guard)
// |   end guard
// |   goto b3
// | b3:
// |   dispatch [Fatal] b4 [Error] b5 [...] b6
// | b4:
// |   fatal := catch Fatal
// |   call use(arg0 <- fatal.*.text)
// |   rethrow
// |   unreachable
// | b5:
// |   %4 := catch Error
// |   error := %4.* as Error
// |   call use(arg0 <- error.text)
// |   goto b7
// | b6:
// |   catch
// |   %5 := ""
// |   call use(arg0 <- %5)
// |   goto b7
// | b7:
// |   return
