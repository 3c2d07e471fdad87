// The members of a union share storage; those of an anonymous one are reached through a member without a name.
struct Value { union { const char *text; long number; }; int kind; };

// dump-unit: pun
long pun(Value &value, const char *text) {
  value.text = text;
  return value.number;
}
// | function pun(Value &, const char *)
// | b0:
// |   value.*.#0.text <- text
// |   return := value.*.#0.number
// |   return
