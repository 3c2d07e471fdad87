// A derived object copied as its base: only the base's members.
struct Person { const char *name; };
struct Customer : Person { const char *email; };

// dump-unit: slice
Person slice(const Customer &customer) {
  Person person = customer;
  const Person &view = customer;
  person = view;
  return person;
}
// | function slice(const Customer &)
// | b0:
// |   begin person: Person
// |   person := customer.* as Person
// |   view := &customer.*
// |   person <- view.*
// |   return := person
// |   return
