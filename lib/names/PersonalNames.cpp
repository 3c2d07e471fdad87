#include "names/PersonalNames.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace piiflow::names {
namespace {

constexpr llvm::StringLiteral kList =
#include "NameTable.inc"
    ;

using Words = std::vector<std::string>;
using WordSpan = llvm::ArrayRef<std::string>;

/// Where a spelling says something: everywhere, where the context is a person, or in what people write to each other.
enum class When : std::uint8_t { Always, Person, Letter, Mail };

struct Spelling {
  std::string category;
  std::string text;
  When when = When::Always;
  unsigned shapes = 0;  ///< bits of Shape
};

/// What stands around a declaration, or in its own name.
struct Context {
  bool isPerson = false;
  bool isLetter = false;
  bool isMail = false;      ///< with addresses, and not just somebody's name
  bool isPosition = false;  ///< a latitude has its longitude beside it
};

unsigned bit(Shape shape) { return 1u << static_cast<unsigned>(shape); }

unsigned readShapes(llvm::StringRef words) {
  unsigned shapes = 0;
  llvm::SmallVector<llvm::StringRef, 5> parts;
  words.split(parts, ' ', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef part : parts) {
    if (part == "text") shapes |= bit(Shape::Text);
    if (part == "number") shapes |= bit(Shape::Number);
    if (part == "bytes") shapes |= bit(Shape::Bytes);
    if (part == "enum") shapes |= bit(Shape::Enumeration);
    if (part == "date") shapes |= bit(Shape::Date);
  }
  return shapes;
}

When readWhen(llvm::StringRef word) {
  return word == "person" ? When::Person : word == "letter" ? When::Letter : word == "mail" ? When::Mail : When::Always;
}

/// What machines have as well as people.
bool concernsAccounts(llvm::StringRef category) {
  return category.starts_with("user.authorization") || category.starts_with("user.account") ||
         category.starts_with("user.device") || category == "user.unique_id";
}

/// `Ssn`, `PostCode`, `PersonName` are values; `User`, `Mail`, `Owner` as classes are more than what the word says of a
/// member.
bool namesType(const Spelling &spelling) {
  if (spelling.when != When::Always) return false;
  if (spelling.text.find(' ') != std::string::npos) return true;
  const llvm::StringRef category = spelling.category;
  return category.starts_with("user.government_id") || category.starts_with("user.financial") ||
         category == "user.contact.address.postal_code" || spelling.text == "email";
}

constexpr unsigned kAllShapes = ~1u;  // all but None

std::string joined(WordSpan words) {
  std::string text;
  for (const std::string &word : words) text += word;
  return text;
}

/// What naming conventions put before a name: m_email, g_email, szEmail.
bool isDecoration(llvm::StringRef word) {
  static constexpr std::array<llvm::StringLiteral, 11> kPrefixes = {"m",  "g",   "s",    "p",   "f",  "a",
                                                                    "sz", "psz", "lpsz", "arg", "cfg"};
  return llvm::is_contained(kPrefixes, word);
}

/// An EmailList is none.
bool isCollection(llvm::StringRef word) {
  static constexpr std::array<llvm::StringLiteral, 7> kWords = {"array", "list", "set", "vec", "vector", "map", "ptr"};
  return llvm::is_contained(kWords, word);
}

/// nickOf(connection), email_for_user(id), phoneByName(name): what stands behind says whose it is.
void cutKey(Words &words) {
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (words[at] != "of" && words[at] != "for" && words[at] != "by") continue;
    words.resize(at);
    return;
  }
}

/// Members and methods end in what they are; a class may end in what says that it is a class.
llvm::StringRef lastSegment(llvm::StringRef qualified) {
  std::size_t at = qualified.rfind("::");
  return at == llvm::StringRef::npos ? qualified : qualified.drop_front(at + 2);
}

}  // namespace

std::vector<std::string> splitWords(llvm::StringRef name) {
  std::vector<std::string> words;
  std::string word;
  auto end = [&] {
    if (!word.empty()) words.push_back(std::move(word));
    word.clear();
  };
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (!llvm::isAlnum(c)) {
      end();
      continue;
    }
    const bool isDigitEdge = !word.empty() && llvm::isDigit(c) != llvm::isDigit(word.back());
    const bool isHump = llvm::isUpper(c) && i != 0 && llvm::isLower(name[i - 1]);
    // The last capital of "IPAddress" begins the next word.
    const bool endsCapitals =
        llvm::isUpper(c) && i != 0 && llvm::isUpper(name[i - 1]) && i + 1 < name.size() && llvm::isLower(name[i + 1]);
    if (isDigitEdge || isHump || endsCapitals) end();
    word += llvm::toLower(c);
  }
  end();
  return words;
}

Shape shapeOfRecord(llvm::StringRef qualified) {
  const llvm::StringRef name = lastSegment(qualified);
  static const llvm::StringSet<> kDates = {"time_point", "year_month_day", "QDate", "QDateTime", "date",
                                           "Date",       "wxDateTime",     "ptime", "DateTime",  "tm",
                                           "timeval",    "local_date"};
  if (kDates.contains(name)) return Shape::Date;
  const Words words = splitWords(name);
  if (words.empty()) return Shape::None;
  // basic_string, basic_string_view, StringRef, QString, wxString, ustring, plugin_str, QByteArray
  for (const std::string &word : words) {
    if (word == "strings" || word == "stream" || word == "builder" || word == "pool" || word == "map" ||
        word == "table")
      return Shape::None;
  }
  const bool isText = std::any_of(words.begin(), words.end(), [](llvm::StringRef word) {
    return word == "str" || word == "text" || word.ends_with("string");
  });
  if (isText) return Shape::Text;
  return name == "QByteArray" ? Shape::Bytes : Shape::None;
}

bool isWrapper(llvm::StringRef qualified) {
  static const llvm::StringSet<> kNames = {"optional",       "vector",      "list",       "deque",      "set",
                                           "unordered_set",  "array",       "unique_ptr", "shared_ptr", "atomic",
                                           "QList",          "QVector",     "span",       "multiset",   "QSet",
                                           "QSharedPointer", "forward_list"};
  return kNames.contains(lastSegment(qualified));
}

struct NameList::Tables {
  llvm::StringMap<std::vector<Spelling>> spellings;  ///< by joined words
  llvm::StringSet<> person, account, player, shared, letter, mail, post, form, before, after, negative, out, system,
      link;
  std::vector<std::string> problems;
  std::size_t longest = 0;  ///< characters of the longest joined spelling

  void read(llvm::StringRef line);
  void readWords(llvm::StringRef kind, llvm::StringRef words);
  void add(llvm::StringRef category, unsigned shapes, When when, llvm::StringRef text);

  const Spelling *find(const std::string &joined, const Declared &declared, const Context &context) const;
  bool speaksOfPerson(WordSpan words) const;
  bool isAbout(const llvm::StringSet<> &set, llvm::StringRef owner) const;
  bool isOfFigure(const Declared &declared, llvm::StringRef category) const;
  bool isShared(const Declared &declared, llvm::StringRef category) const;
  bool isLetter(llvm::StringRef owner, bool hasPersonBeside) const;
  bool isOfSystem(const Declared &declared, llvm::StringRef category) const;
  bool mayStandBefore(WordSpan words, const Declared &declared, const Spelling &spelling) const;
  std::optional<Guess> match(const Declared &declared, const Context &context) const;
  std::optional<Guess> matchWords(WordSpan words, const Declared &declared, const Context &context) const;
  std::optional<Guess> matchWithClass(const Declared &declared) const;
  std::optional<Guess> matchOutput(const Declared &declared) const;
  const Declared *findPerson(llvm::ArrayRef<Declared> together) const;
};

void NameList::Tables::readWords(llvm::StringRef kind, llvm::StringRef words) {
  llvm::StringSet<> &set = kind == "person"    ? person
                           : kind == "account" ? account
                           : kind == "player"  ? player
                           : kind == "shared"  ? shared
                           : kind == "letter"  ? letter
                           : kind == "mail"    ? mail
                           : kind == "post"    ? post
                           : kind == "form"    ? form
                           : kind == "before"  ? before
                           : kind == "after"   ? after
                           : kind == "not"     ? negative
                           : kind == "out"     ? out
                           : kind == "link"    ? link
                                               : system;
  llvm::SmallVector<llvm::StringRef, 24> parts;
  words.split(parts, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef part : parts) set.insert(part.trim());
}

void NameList::Tables::add(llvm::StringRef category, unsigned shapes, When when, llvm::StringRef text) {
  const std::string key = joined(splitWords(text));
  longest = std::max(longest, key.size());
  spellings[key].push_back({category.str(), text.str(), when, shapes});
}

void NameList::Tables::read(llvm::StringRef line) {
  line = line.trim();
  if (line.empty() || line.starts_with("#")) return;
  if (line.consume_front("@")) {
    auto [kind, words] = line.split(' ');
    return readWords(kind, words);
  }
  llvm::SmallVector<llvm::StringRef, 4> cells;
  line.split(cells, '|');
  assert(cells.size() == 4 && "a line of personal-data.txt has four cells");
  llvm::SmallVector<llvm::StringRef, 24> texts;
  cells[3].split(texts, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef text : texts) add(cells[0].trim(), readShapes(cells[1]), readWhen(cells[2].trim()), text.trim());
}

/// The spelling that agrees in type and context.
const Spelling *NameList::Tables::find(const std::string &joined, const Declared &declared,
                                       const Context &context) const {
  auto found = spellings.find(joined);
  if (found == spellings.end() && joined.size() > 3 && joined.back() == 's')
    found = spellings.find(llvm::StringRef(joined).drop_back());
  if (found == spellings.end()) return nullptr;
  for (const Spelling &spelling : found->second) {
    if (spelling.when == When::Letter && !context.isLetter) continue;
    if (spelling.when == When::Mail && !context.isMail) continue;
    const bool isPlaced = context.isPosition && llvm::StringRef(spelling.category).starts_with("user.location");
    if (spelling.when == When::Person && !context.isPerson && !isPlaced) continue;
    if (declared.role == Role::Type ? !namesType(spelling) : (spelling.shapes & bit(declared.shape)) == 0) continue;
    return &spelling;
  }
  return nullptr;
}

bool NameList::Tables::speaksOfPerson(WordSpan words) const {
  return std::any_of(words.begin(), words.end(), [&](const std::string &word) { return person.contains(word); });
}

/// UserRecord, app::Customer, createUser: the main word of the class or function, or of what it is in, is of the set.
bool NameList::Tables::isAbout(const llvm::StringSet<> &set, llvm::StringRef owner) const {
  llvm::SmallVector<llvm::StringRef, 4> segments;
  owner.split(segments, "::", -1, /*KeepEmpty=*/false);
  for (llvm::StringRef segment : llvm::ArrayRef(segments).take_back(2)) {
    Words words = splitWords(segment);
    while (words.size() > 1 && form.contains(words.back())) words.pop_back();
    if (!words.empty() && set.contains(words.back())) return true;
  }
  return false;
}

/// What a player's figure is and has in a game is nobody's: PlayerCharacter::sex, Player::balance.
bool NameList::Tables::isOfFigure(const Declared &declared, llvm::StringRef category) const {
  const bool isOfBody = category.starts_with("user.demographic") || category.starts_with("user.financial") ||
                        category.starts_with("user.health") || category.starts_with("user.location");
  return isOfBody && isAbout(player, declared.owner);
}

/// A channel's password, a game's: whoever is in there shares it.
bool NameList::Tables::isShared(const Declared &declared, llvm::StringRef category) const {
  return category.starts_with("user.authorization") && isAbout(shared, declared.owner);
}

/// Letter::body, ChatMessage::text; `Post::text` where somebody's name stands beside it.
bool NameList::Tables::isLetter(llvm::StringRef owner, bool hasPersonBeside) const {
  Words words = splitWords(lastSegment(owner));
  while (words.size() > 1 && form.contains(words.back())) words.pop_back();
  if (words.empty()) return false;
  const bool isPost = post.contains(words.back());
  if (letter.contains(words.back())) return true;
  return isPost && (hasPersonBeside || (words.size() > 1 && letter.contains(words[words.size() - 2])));
}

/// By the class, not by the namespace that all of a server may stand in. Who is at the other end of a connection is
/// no machine of ours.
bool NameList::Tables::isOfSystem(const Declared &declared, llvm::StringRef category) const {
  if (!concernsAccounts(category) || isAbout(person, declared.owner) || isAbout(account, declared.owner)) return false;
  const bool isAddress = category == "user.device.ip_address";
  const bool isOfFunction = declared.role == Role::Parameter || declared.role == Role::Output;
  const Words words = splitWords(isOfFunction ? llvm::StringRef(declared.owner) : lastSegment(declared.owner));
  return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
    return system.contains(word) || (!isAddress && link.contains(word));
  });
}

bool NameList::Tables::mayStandBefore(WordSpan words, const Declared &declared, const Spelling &spelling) const {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string &word = words[i];
    if (i == 0 && isDecoration(word)) continue;
    if (person.contains(word)) continue;
    if (negative.contains(word)) return false;
    const bool isNarrow =
        spelling.when != When::Always || declared.role == Role::Accessor || declared.role == Role::Type;
    if (isNarrow && !before.contains(word)) return false;
  }
  return true;
}

std::optional<Guess> NameList::Tables::match(const Declared &declared, const Context &context) const {
  if (declared.shape == Shape::None && declared.role != Role::Type) return std::nullopt;
  Words words = splitWords(declared.name);
  std::optional<Guess> guess = matchWords(words, declared, context);
  if (guess || declared.role != Role::Accessor) return guess;
  cutKey(words);
  return matchWords(words, declared, context);
}

/// Phone::number, Passport::number, Device::serial: the class and the member together are a spelling. A class of people
/// has an `id` that says nothing outside of the program.
std::optional<Guess> NameList::Tables::matchWithClass(const Declared &declared) const {
  const bool isMember = declared.role == Role::Member || declared.role == Role::Accessor;
  if (!isMember || declared.shape == Shape::None) return std::nullopt;
  const Words all = splitWords(declared.name);
  WordSpan words = all;
  Words owner = splitWords(lastSegment(declared.owner));
  while (owner.size() > 1 && form.contains(owner.back())) owner.pop_back();
  if (!words.empty() && isDecoration(words.front())) words = words.drop_front();
  for (std::size_t count = std::min<std::size_t>(owner.size(), 2); count != 0; --count) {
    const std::string text = joined(WordSpan(owner).take_back(count)) + joined(words);
    const Spelling *spelling = words.empty() ? nullptr : find(text, declared, {});
    if (!spelling || spelling->when != When::Always) continue;
    const llvm::StringRef category = spelling->category;
    if (category == "user.unique_id" || category.starts_with("user.content")) return std::nullopt;
    return Guess{spelling->category, spelling->text, "", true};
  }
  return std::nullopt;
}

/// The longest spelling within the name, at its end but for words of form.
std::optional<Guess> NameList::Tables::matchWords(WordSpan words, const Declared &declared,
                                                  const Context &context) const {
  for (std::size_t end = words.size(); end != 0; --end) {
    for (std::size_t begin = 0; begin != end; ++begin) {
      const WordSpan leading = words.take_front(begin);
      const std::string text = joined(words.slice(begin, end - begin));
      if (text.size() > longest + 1) continue;
      Context here = context;
      here.isPerson |= speaksOfPerson(leading);
      const Spelling *spelling = find(text, declared, here);
      if (!spelling || !mayStandBefore(leading, declared, *spelling)) continue;
      if (isOfSystem(declared, spelling->category) || isShared(declared, spelling->category)) return std::nullopt;
      return Guess{spelling->category, spelling->text, "", spelling->when == When::Always};
    }
    const std::string &last = words[end - 1];
    const bool isNumber = std::all_of(last.begin(), last.end(), llvm::isDigit);
    if (declared.role == Role::Type && isCollection(last)) break;
    if (!isNumber && !after.contains(last)) break;
  }
  return std::nullopt;
}

/// read_email(int id, char *out): the function's name says what the parameter holds afterwards.
std::optional<Guess> NameList::Tables::matchOutput(const Declared &declared) const {
  const llvm::StringRef function = lastSegment(declared.owner);
  const Words words = splitWords(function);
  if (words.size() < 2 || !before.contains(words.front()) || !out.contains(joined(splitWords(declared.name))))
    return std::nullopt;
  return match({function.str(), "", declared.shape, Role::Accessor}, {});
}

/// Two neighbours that only people have, where neither would do alone: `born` and `sex`, `first` and `last`.
const Declared *NameList::Tables::findPerson(llvm::ArrayRef<Declared> together) const {
  llvm::StringSet<> telling;
  const Declared *first = nullptr;
  bool hasFirst = false, hasLast = false;
  for (const Declared &declared : together) {
    const std::optional<Guess> guess = match(declared, {.isPerson = true});
    if (!guess) continue;
    const llvm::StringRef category = guess->category;
    hasFirst |= category == "user.name.first";
    hasLast |= category == "user.name.last";
    if (!category.starts_with("user.demographic") && !category.starts_with("user.contact.phone")) continue;
    telling.insert(category);
    if (!first) first = &declared;
  }
  if (hasFirst && hasLast) telling.insert("user.name");
  if (telling.size() < 2 && !(hasFirst && hasLast)) return nullptr;
  return first ? first : &together.front();
}

NameList::NameList(const NameOptions &options) : tables_(std::make_unique<Tables>()) {
  llvm::SmallVector<llvm::StringRef, 0> lines;
  kList.split(lines, '\n');
  for (llvm::StringRef line : lines) tables_->read(line);
  llvm::StringSet<> own;
  for (const std::string &entry : options.extraNames) {
    auto [category, text] = llvm::StringRef(entry).split('=');
    if (category.trim().empty() || splitWords(text).empty()) {
      tables_->problems.push_back("'" + entry + "' has not the form CATEGORY=NAME");
      continue;
    }
    // What the project says of a name holds, whatever the list says.
    const std::string key = joined(splitWords(text));
    if (own.insert(key).second) tables_->spellings.erase(key);
    tables_->add(category.trim(), kAllShapes, When::Always, text.trim());
  }
  for (const std::string &name : options.ignoredNames) tables_->spellings.erase(joined(splitWords(name)));
}

NameList::~NameList() = default;
NameList::NameList(NameList &&) noexcept = default;

bool NameList::isAccessor(llvm::StringRef function) const {
  const Words words = splitWords(lastSegment(function));
  return words.size() > 1 && tables_->before.contains(words.front());
}

const std::vector<std::string> &NameList::problems() const { return tables_->problems; }

/// `customer`, `author`: what has one is not a person itself, but may be somebody's device or account.
static bool isRole(const Guess &guess) {
  return guess.category == "user.name" && guess.spelling.find(' ') == std::string::npos;
}

/// `lat` alone may be anything, beside a `lon` it is a place.
static bool hasPosition(llvm::ArrayRef<Declared> together) {
  bool hasLatitude = false, hasLongitude = false;
  for (const Declared &declared : together) {
    const Words words = splitWords(declared.name);
    if (words.empty()) continue;
    hasLatitude |= words.back() == "lat" || words.back() == "latitude";
    hasLongitude |= words.back() == "lon" || words.back() == "lng" || words.back() == "longitude";
  }
  return hasLatitude && hasLongitude;
}

std::vector<std::optional<Guess>> NameList::guess(llvm::ArrayRef<Declared> together) const {
  // First what needs no context; what is personal beyond doubt makes its neighbours a person's.
  std::vector<std::optional<Guess>> guesses;
  // Of a person everything may be meant; an account has a login and a password, and its `name` may be a label;
  // somebody's account says whose address or device it is.
  auto mayGuess = [this](const Guess &guess, const Declared &declared, bool isPersons, bool isBesideAccount) {
    const llvm::StringRef category = guess.category;
    if (tables_->isOfFigure(declared, category)) return false;
    const bool isOfAccount = concernsAccounts(category) && tables_->isAbout(tables_->account, declared.owner);
    return isPersons || isOfAccount || (isBesideAccount && category.starts_with("user.device"));
  };
  const Context placed{.isPosition = hasPosition(together)};
  const Declared *witness = nullptr, *account = nullptr;
  bool hasWriter = false;
  for (const Declared &declared : together) {
    std::optional<Guess> guess = tables_->match(declared, placed);
    if (guess && guess->isCertain && declared.role != Role::Type) {
      const Declared *&which = concernsAccounts(guess->category) || isRole(*guess) ? account : witness;
      if (!which) which = &declared;
      const llvm::StringRef category = guess->category;
      hasWriter |= category.starts_with("user.name") || category.starts_with("user.contact") ||
                   category == "user.account.username";
    }
    guesses.push_back(std::move(guess));
  }
  if (!witness) witness = tables_->findPerson(together);
  for (std::size_t i = 0; i < together.size(); ++i) {
    const Declared &declared = together[i];
    std::optional<Guess> &guess = guesses[i];
    const bool isOpenOutput = !guess && declared.role == Role::Output;
    if (isOpenOutput) guess = tables_->matchOutput(declared);
    if (isOpenOutput && guess) {
      guess->reason = "'" + lastSegment(declared.owner).str() + "' says " + guess->category;
      continue;
    }
    const bool isOwned = tables_->isAbout(tables_->person, declared.owner);
    const bool isOfAccount = account || tables_->isAbout(tables_->account, declared.owner);
    const bool isLetter = tables_->isLetter(declared.owner, hasWriter);
    const bool isMail = tables_->isAbout(tables_->mail, declared.owner);
    const bool byName = guess.has_value();
    if (!guess && (isLetter || isMail)) guess = tables_->match(declared, {.isLetter = isLetter, .isMail = isMail});
    const bool isWritten = !byName && guess.has_value();
    if (!guess && (isOwned || witness || isOfAccount)) guess = tables_->match(declared, {.isPerson = true});
    if (guess && !byName && !isWritten && !mayGuess(*guess, declared, isOwned || witness, account)) guess.reset();
    const bool isWithClass = !guess;
    if (!guess) guess = tables_->matchWithClass(declared);
    if (!guess) continue;
    guess->reason = "'" + declared.name + "'";
    const Declared *beside = witness ? witness : account;
    if (!byName && (isWritten || isOwned || isWithClass || !beside))
      guess->reason += " in '" + declared.owner + "'";
    else if (!byName)
      guess->reason += " beside '" + beside->name + "'";
    guess->reason += " says " + guess->category;
  }
  return guesses;
}

}  // namespace piiflow::names
