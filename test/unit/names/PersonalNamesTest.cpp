#include "names/PersonalNames.h"

#include <catch2/catch.hpp>

using namespace piiflow::names;

namespace {

std::string categoryOf(const std::string &name, const std::string &owner, Shape shape = Shape::Text,
                       Role role = Role::Member) {
  static const NameList kList;
  const auto guess = kList.guess({{name, owner, shape, role}}).front();
  return guess ? guess->category : "";
}

}  // namespace

TEST_CASE("a name is split at humps, underscores, digits and the end of capitals") {
  CHECK(splitWords("customerEMail2") == std::vector<std::string>{"customer", "e", "mail", "2"});
  CHECK(splitWords("m_IPAddress") == std::vector<std::string>{"m", "ip", "address"});
  CHECK(splitWords("__") == std::vector<std::string>{});
}

TEST_CASE("a spelling is found however it is written") {
  for (const char *name :
       {"email", "eMail", "EMAIL", "m_email", "e_mail", "userEmail", "work_email", "emailAddress", "emails"})
    CHECK(categoryOf(name, "app::Thing") == "user.contact.email");
  CHECK(categoryOf("firstname", "X") == "user.name.first");
  CHECK(categoryOf("geburts_datum", "X") == "user.demographic.date_of_birth");
}

TEST_CASE("what is about something else is no personal data") {
  for (const char *name :
       {"emailCount", "emailTemplate", "hasEmail", "smtpEmail", "email_regex", "vendorEmail", "emailed"})
    CHECK(categoryOf(name, "app::Thing").empty());
}

TEST_CASE("the type must agree") {
  CHECK(categoryOf("email", "X", Shape::Number).empty());
  CHECK(categoryOf("email", "X", Shape::None).empty());
  CHECK(categoryOf("birthYear", "X", Shape::Number) == "user.demographic.date_of_birth");
  CHECK(categoryOf("gender", "X", Shape::Enumeration) == "user.demographic.gender");
}

TEST_CASE("some names need a person near") {
  CHECK(categoryOf("name", "app::Theme").empty());
  CHECK(categoryOf("name", "app::User") == "user.name");
  CHECK(categoryOf("name", "app::CustomerRecord") == "user.name");
  CHECK(categoryOf("name", "app::UserInterface").empty());
  CHECK(categoryOf("customer_name", "app::Theme") == "user.name");
}

TEST_CASE("neighbours tell whose name it is") {
  const NameList list;
  const auto beside =
      list.guess({{"name", "Row", Shape::Text, Role::Member}, {"email", "Row", Shape::Text, Role::Member}});
  REQUIRE(beside[0]);
  CHECK(beside[0]->reason == "'name' beside 'email' says user.name");
  CHECK_FALSE(beside[0]->isCertain);
  CHECK(beside[1]->isCertain);
  const auto config =
      list.guess({{"name", "Link", Shape::Text, Role::Member}, {"password", "Link", Shape::Text, Role::Member}});
  CHECK_FALSE(config[0]);
  const auto two = list.guess({{"born", "T", Shape::Text, Role::Member}, {"sex", "T", Shape::Text, Role::Member}});
  CHECK((two[0] && two[1]));
}

TEST_CASE("a machine's password is no person's") {
  CHECK(categoryOf("password", "DatabaseConfig").empty());
  CHECK(categoryOf("password", "UserSettings").empty());
  CHECK(categoryOf("password", "app::User") == "user.authorization.password");
}

TEST_CASE("functions: what gives data, not what works on it") {
  CHECK(categoryOf("getEmail", "", Shape::Text, Role::Accessor) == "user.contact.email");
  CHECK(categoryOf("currentUser", "", Shape::Text, Role::Accessor) == "user.account.username");
  CHECK(categoryOf("formatEmail", "", Shape::Text, Role::Accessor).empty());
  CHECK(categoryOf("renderEmail", "", Shape::Text, Role::Accessor).empty());
  CHECK(categoryOf("User", "", Shape::Text, Role::Type).empty());
  CHECK(categoryOf("PostCode", "", Shape::Text, Role::Type) == "user.contact.address.postal_code");
  CHECK(categoryOf("out", "read_email", Shape::Text, Role::Output) == "user.contact.email");
  CHECK(categoryOf("out", "send_email", Shape::Text, Role::Output).empty());
}

TEST_CASE("names are added and taken out") {
  const NameList list({{"user.name=rufzeichen", "nonsense"}, {"email"}});
  CHECK(list.problems().size() == 1);
  CHECK(list.guess({{"rufzeichen", "", Shape::Text, Role::Member}}).front());
  CHECK_FALSE(list.guess({{"email", "", Shape::Text, Role::Member}}).front());
}

TEST_CASE("types that hold text, and what wraps them") {
  CHECK(shapeOfRecord("std::basic_string") == Shape::Text);
  CHECK(shapeOfRecord("QString") == Shape::Text);
  CHECK(shapeOfRecord("std::chrono::year_month_day") == Shape::Date);
  CHECK(shapeOfRecord("std::basic_ostringstream") == Shape::None);
  CHECK(shapeOfRecord("app::User") == Shape::None);
  CHECK(isWrapper("std::optional"));
  CHECK_FALSE(isWrapper("std::map"));
}

TEST_CASE("what people write to each other stands in letters") {
  CHECK(categoryOf("body", "app::Letter") == "user.content.private");
  CHECK(categoryOf("to", "app::Mail") == "user.contact.email");
  CHECK(categoryOf("body", "http::Response").empty());
  CHECK(categoryOf("text", "app::ChatMessage") == "user.content.private");
  CHECK(categoryOf("text", "app::Message").empty());
  const NameList list;
  const auto signedBy =
      list.guess({{"text", "Post", Shape::Text, Role::Member}, {"author", "Post", Shape::Text, Role::Member}});
  REQUIRE(signedBy[0]);
  CHECK(signedBy[0]->category == "user.content.private");
}

TEST_CASE("who has an author or a customer is no person") {
  const NameList list;
  const auto beside =
      list.guess({{"name", "Plugin", Shape::Text, Role::Member}, {"author", "Plugin", Shape::Text, Role::Member}});
  CHECK_FALSE(beside[0]);
  CHECK(beside[1]);
  const auto address =
      list.guess({{"ip", "Login", Shape::Text, Role::Member}, {"user", "Login", Shape::Text, Role::Member}});
  CHECK(address[0]);
}

TEST_CASE("class and member together may be a spelling") {
  CHECK(categoryOf("number", "app::Phone") == "user.contact.phone_number");
  CHECK(categoryOf("m_number", "app::CreditCard") == "user.financial.credit_card");
  CHECK(categoryOf("serial", "Device") == "user.device.device_id");
  CHECK(categoryOf("number", "app::Page").empty());
  CHECK(categoryOf("id", "app::User").empty());
}

TEST_CASE("a latitude beside a longitude is a place, an accessor's key is none of its value") {
  const NameList list;
  const auto place =
      list.guess({{"lat", "Tile", Shape::Number, Role::Member}, {"lon", "Tile", Shape::Number, Role::Member}});
  CHECK(place[0]);
  CHECK(categoryOf("lat", "Tile", Shape::Number).empty());
  CHECK(categoryOf("nickOf", "", Shape::Text, Role::Accessor) == "user.account.username");
  CHECK(categoryOf("get_email_by_id", "", Shape::Text, Role::Accessor) == "user.contact.email");
}

TEST_CASE("an account has a password, and its name may be a label") {
  CHECK(categoryOf("pass", "app::Account") == "user.authorization.password");
  CHECK(categoryOf("login", "ConnAccount") == "user.account.username");
  CHECK(categoryOf("name", "app::Account").empty());
  CHECK(categoryOf("realName", "ShopInfo").empty());
  CHECK(categoryOf("realName", "IrcUser") == "user.name");
}

TEST_CASE("what a figure in a game is, and what all in a room share, is nobody's") {
  CHECK(categoryOf("name", "Player") == "user.name");
  CHECK(categoryOf("sex", "Player", Shape::Enumeration).empty());
  CHECK(categoryOf("password", "IrcChannel").empty());
  CHECK(categoryOf("sender", "ChatMessage") == "user.account.username");
  CHECK(categoryOf("sender", "Mail") == "user.contact.email");
}

TEST_CASE("a list of addresses as a type is no address") {
  CHECK(categoryOf("Email", "", Shape::Text, Role::Type) == "user.contact.email");
  CHECK(categoryOf("EmailArray", "", Shape::Text, Role::Type).empty());
}
