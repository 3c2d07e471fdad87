// Ports may name elements by the keys that arguments give: those of different constants are told apart.
#include <piiflow/annotations.h>

#include <string>

PII_SINK(acme) void send(const std::string &text);

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string plan;
};

enum class Column { Plan, Name };

// No body of it is seen.
class Registry {
 public:
  void put(const char *key, const std::string &value);
  void append(const char *key, const std::string &value);
  std::string get(const char *key) const;
  void drop(const char *key);
  std::string cell(int row, Column column) const;
  void setCell(int row, Column column, const std::string &value);
  void putEmail(const std::string &value);
};

void constants(const User &u) {
  Registry r;
  r.put("email", u.email);
  r.put("plan", u.plan);
  send(r.get("email"));  // expect: user.contact.email -> acme
  send(r.get("plan"));
  r.append("plan", u.name);
  send(r.get("plan"));   // expect: user.name -> acme
  r.append("email", "x");
  send(r.get("email"));  // expect: user.contact.email -> acme
  r.put("email", "x");
  send(r.get("email"));
  r.drop("plan");
  send(r.get("plan"));
}

void unknown(const User &u, const char *key, const char *other) {
  Registry r;
  r.put(key, u.email);
  send(r.get("plan"));   // expect: user.contact.email -> acme
  send(r.get(other));    // expect: user.contact.email -> acme
  r.drop("plan");
  send(r.get("plan"));
  r.drop(other);
  send(r.get("phone"));  // expect: user.contact.email -> acme
}

void numbers(const User &u, int row) {
  Registry r;
  r.setCell(1, Column::Name, u.name);
  r.setCell(1, Column::Plan, u.plan);
  send(r.cell(1, Column::Name));    // expect: user.name -> acme
  send(r.cell(1, Column::Plan));
  send(r.cell(2, Column::Name));
  send(r.cell(row, Column::Name));  // expect: user.name -> acme
  send(r.cell(row, Column::Plan));
}

// A model may write the key out itself.
void written(const User &u) {
  Registry r;
  r.putEmail(u.email);
  send(r.get("plan"));
  send(r.get("email"));  // expect: user.contact.email -> acme
  r.put("email", "x");
  send(r.get("email"));
  r.put("email", u.name);
  r.putEmail("x");
  send(r.get("email"));
}
