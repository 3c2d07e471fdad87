// Which declarations look like personal data: by name, type and context, from the list in
// annotations/names/personal-data.txt. A guess is for people to confirm; nothing here makes anything a source.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace piiflow::names {

/// What a type can hold. `None`: nothing that the list speaks of (bool, a pointer to a class, a function, ...).
enum class Shape : std::uint8_t { None, Text, Number, Bytes, Enumeration, Date };

/// A class by its qualified name: std::string and its likes hold text, std::chrono's dates a date, others nothing.
Shape shapeOfRecord(llvm::StringRef qualified);
/// std::optional, std::vector, QList, ...: what the first template argument can hold.
bool isWrapper(llvm::StringRef qualified);

/// Output: a parameter that the function writes to.
enum class Role : std::uint8_t { Member, Parameter, Output, Variable, Accessor, Type };

/// `Ssn`, `CreditCard`, `Email` are values as long as they have few members: a whole mail is more than an address.
constexpr unsigned kMostMembersOfValue = 6;

struct Declared {
  std::string name;   ///< unqualified
  std::string owner;  ///< qualified name of the class or function that it belongs to
  Shape shape = Shape::None;
  Role role = Role::Member;
};

struct Guess {
  std::string category;
  std::string spelling;    ///< of the list
  std::string reason;      ///< one clause: "'email' says user.contact.email"
  bool isCertain = false;  ///< the name alone says so; else the context helped
};

/// Spellings that a user adds ("user.name=spitzname;user.contact.email=mbox") or takes out ("login;nick").
struct NameOptions {
  std::vector<std::string> extraNames;
  std::vector<std::string> ignoredNames;
};

class NameList {
 public:
  explicit NameList(const NameOptions &options = {});
  ~NameList();
  NameList(NameList &&) noexcept;

  /// One answer for each; `together` are the members of one class, or the parameters of one function: neighbours count.
  std::vector<std::optional<Guess>> guess(llvm::ArrayRef<Declared> together) const;

  /// read_email, askPhone: what such a function writes is what its name says.
  bool isAccessor(llvm::StringRef function) const;

  /// What is wrong with the options: an entry without a category.
  const std::vector<std::string> &problems() const;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

/// customerEMail2 -> customer, e, mail, 2
std::vector<std::string> splitWords(llvm::StringRef name);

}  // namespace piiflow::names
