// An element that is named by the same index twice is not known to be the same.
#include <piiflow/annotations.h>

#include <string>
#include <vector>

struct Row {
  PII(user.contact.email) std::string email;
};
std::vector<Row> load_rows();
PII_SINK(acme) void send(const std::string& text);

int main() {
  std::vector<Row> rows = load_rows();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].email = "";
    send(rows[i].email);  // gap: spurious user.contact.email -> acme
  }
}
