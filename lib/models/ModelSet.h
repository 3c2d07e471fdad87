// What the YAML files say, as meant: merged over the root file, its includes and the packs, checked and typed.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/Diagnostic.h"
#include "base/Transform.h"

namespace piiflow::models {

/// Where an entry stands in YAML.
struct Location {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// The object that a port starts from.
/// Global is the model's own: what a library keeps for the whole program stands in members of it (`global.sentry`).
enum class PortBase : std::uint8_t { This, Return, Argument, ArgumentAndAfter, Arguments, Any, Global };

enum class PortStepKind : std::uint8_t { Member, Element, Dereference };

struct Port;

struct PortStep {
  PortStepKind kind = PortStepKind::Member;
  std::string member;     ///< unqualified name of the member; of Element: the key, where it is written out
  std::vector<Port> key;  ///< of Element: what the element stands under, or nothing
};

/// `this`, `return`, `arg1`, `arg1+`, `args`, `any`, each with `.member`, `[]` or `*` steps behind it.
/// `[arg0]` is the element under the key that another port names: where that is no constant, any element. `*` is what an iterator or a smart pointer points to; pointers and references proper are seen through.
struct Port {
  PortBase base = PortBase::Arguments;
  std::uint32_t index = 0;  ///< of Argument and ArgumentAndAfter
  std::vector<PortStep> steps;
};

/// A qualified name pattern: segments with '*' inside one and '**' across several; an optional parameter list.
struct Selector {
  std::string pattern;
  std::optional<std::string> signature;  ///< "(int, const char *)", white space normalised
  std::optional<std::string> arguments = std::nullopt;  ///< of a method's class template, as a parameter list: "(int)"
};

/// One argument that must be one of some constants, or one of some global objects.
struct WhenClause {
  static constexpr std::uint32_t kThis = 0xffffffff;
  std::uint32_t argument = 0;  ///< or kThis: the object that a method is called on
  std::vector<std::string> members;  ///< of it, one inside the other: `arg0.tls.verify`
  struct Value {
    std::optional<std::int64_t> integer;  ///< a literal in YAML
    std::string name;                     ///< enumerator, macro or variable, when no integer
  };
  std::vector<Value> values;
};
/// "arg0", "this", "arg1.verify".
std::string formatArgument(const WhenClause &clause);

struct Entry {
  std::string id;    ///< explicit or empty
  std::string pack;  ///< name of the built-in pack it comes from; empty for the user's own
  Location location;
};

enum class SourceKind : std::uint8_t { Field, Function, Parameter, Type, Variable };
/// Its key in YAML.
std::string_view kindName(SourceKind kind);

struct SourceModel : Entry {
  SourceKind kind = SourceKind::Field;
  Selector selector;
  std::vector<Port> output;  ///< of Function; default: return
  std::string data;
};

/// What a call says about how an object's connection is protected.
enum class TransportFact : std::uint8_t {
  Plaintext,   ///< not encrypted, unless the endpoint's scheme says otherwise
  Tls,         ///< encrypted, whatever the endpoint's scheme says
  Unverified,  ///< the peer's certificate is not verified
  Verified,    ///< it is verified (again)
  File,        ///< no connection: a file of this machine
};

struct SinkModel : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input;      ///< default: args
  std::string vendor;           ///< "transport": the endpoint decides
  std::vector<Port> endpoints;  ///< the objects that carry the URL
  std::optional<TransportFact> transport;
};

struct EndpointModel : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input;
  std::vector<Port> output;
  std::optional<TransportFact> transport;
  bool keepsTransport = false;  ///< `transport: same`: only what is known of the input's connection goes over
  std::string address;          ///< what the call means without a text: a host or URL; empty when the input says it
};

/// When a callable that is handed over runs: within the call, or at any time from then on.
enum class CallTime : std::uint8_t { Now, Later };

enum class PropagatorKind : std::uint8_t { Taint, Copy, Alias };

struct PropagatorModel : Entry {
  Selector function;
  std::vector<WhenClause> when;
  PropagatorKind kind = PropagatorKind::Taint;
  std::vector<Port> input;
  std::vector<Port> output;
  std::vector<Port> clears;
  std::optional<Port> calls;  ///< this callable is called ...
  std::optional<Selector> method;  ///< or this method of the object there
  std::vector<Port> with;     ///< ... with these
  std::optional<Port> through;  ///< each of which this callable has made something of first
  CallTime called = CallTime::Now;
  std::vector<Port> result;   ///< where the result of the call goes
  std::optional<Selector> overload;  ///< the program's own functions that do for its classes what this entry says
};

struct SanitizerModel : Entry {
  Selector function;
  std::vector<WhenClause> when;
  std::vector<Port> input;   ///< default: any, since the object of a method may be what is transformed
  std::vector<Port> output;  ///< default: return
  base::Transform transform = base::Transform::Hash;
};

enum class Decision : std::uint8_t { Deny, Warn, Allow };

/// A calendar day; compares by date.
struct Date {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  friend auto operator<=>(const Date &, const Date &) = default;
};

/// YYYY-MM-DD of an existing day, else null.
std::optional<Date> parseDate(std::string_view text);
std::string formatDate(const Date &date);
Date todayInUtc();
/// The same day so many months later, or the month's last when it has no such day.
Date addMonths(Date date, unsigned months);
Date addDays(Date date, int days);

enum class VendorKind : std::uint8_t { SubProcessor, Transport, Log, Storage };

/// What the register says about one point, in the words of the YAML.
struct Statement {
  std::string text;
  Location location;
  bool isDenied = false;  ///< it says "no"
};

struct Certification {
  std::string name;
  std::optional<Date> expires;
  std::string document;
  Location location;
};

/// `production: [api.acme.example]`
struct VendorEnvironment {
  std::string name;
  std::vector<std::string> hosts;
  Location location;
};

struct Vendor : Entry {
  std::string key;  ///< the vendor id
  std::string name;
  VendorKind kind = VendorKind::SubProcessor;
  std::vector<std::string> domains;  ///< those of the environments too
  std::string seat;                  ///< country of the company, from the catalogue: says nothing of where data is
  std::string privacy;               ///< URL of its privacy notice
  bool isCatalogued = false;         ///< only the catalogue knows it: the user's YAML has no entry
  std::vector<VendorEnvironment> environments;
  /// By the dotted key, as `commitments:` names it: "encryption.at-rest". A point that is not here was not stated.
  std::map<std::string, Statement, std::less<>> statements;
  std::vector<Certification> certifications;
  std::vector<std::string> subProcessors;
  std::vector<std::string> approvedData;
  std::vector<std::string> purposes;
  std::optional<Date> agreementSigned, agreementExpires;
  std::optional<Date> lastReview;
  std::optional<unsigned> reviewMonths;  ///< after so many months a review has lapsed
  std::optional<unsigned> breachNoticeHours;
};

/// The points that `commitments:` may name, in the order of checklists.
struct RegisterPoint {
  std::string_view key;
  std::string_view question;  ///< for the vendor's questionnaire
};
const std::vector<RegisterPoint> &registerPoints();

/// One entry of `requirements:`: what a vendor must have before such data may go to it.
struct Requirement : Entry {
  std::vector<std::string> data;        ///< category prefixes; empty: every
  std::vector<std::string> recipients;  ///< as of a rule; empty: everybody but logs, storage and ourselves
  std::string environment;              ///< empty: every
  std::vector<std::string> commitments;
  std::vector<std::string> certifications;
  std::optional<unsigned> breachNoticeHours;  ///< at most
  std::vector<std::string> countries;
  std::vector<std::string> transfers;
  std::string reason;
};

/// One entry of `policy.allow` or `policy.deny`.
struct PolicyRule : Entry {
  std::vector<std::string> data;        ///< category prefixes
  std::vector<std::string> recipients;  ///< vendor ids, built-in kinds or "*" (`to:`)
  std::vector<base::Transform> transforms;
  std::vector<std::string> paths;  ///< `in:` globs
  std::string purpose;
  std::string environment;
  std::optional<Date> until;
  std::string reason;
  std::string approvedBy;
};

struct Policy {
  Decision byDefault = Decision::Deny;
  Decision log = Decision::Warn;
  Decision storage = Decision::Warn;
  Decision own = Decision::Allow;
  std::vector<PolicyRule> allow;
  std::vector<PolicyRule> deny;
};

struct ProgramDefinition : Entry {
  std::string name;
  std::vector<std::string> files;  ///< globs relative to the root
  std::string environment;         ///< whose data it handles; empty: as the file's `environment:`
};

class PackEntries;

struct ModelSet {
  std::string rootFile;  ///< the root YAML as the user spelled it; empty when there is none
  std::string rootDir;   ///< absolute folder of the root YAML, or the working directory
  std::vector<SourceModel> sources;
  std::vector<SinkModel> sinks;
  std::vector<EndpointModel> endpoints;
  std::vector<PropagatorModel> propagators;
  std::vector<SanitizerModel> sanitizers;
  /// Further ones, of built-in packs, that are decoded when asked for; null: all are in the lists above.
  std::shared_ptr<const PackEntries> packEntries;
  std::map<std::string, Vendor> vendors;  ///< by id; the built-in `log` and `storage` are always there
  /// Domains of the vendors that only the catalogue knows ("*.acme.example", "api.acme.example"), to their ids.
  std::unordered_map<std::string, std::string> cataloguedDomains;
  Policy policy;
  std::vector<Requirement> requirements;
  std::string environment;  ///< `environment:`: whose data the programs handle; empty: not said
  std::map<std::string, Statement, std::less<>> controller;  ///< `controller:` by key
  std::vector<std::string> ownDomains;
  std::vector<ProgramDefinition> programs;
  std::vector<std::string> exclude;
  bool propagateUnknownCalls = true;
  std::vector<std::string> files;  ///< the user's YAML files as shown, the root first
  std::vector<std::string> packs;  ///< names of those loaded
  std::string digest;              ///< of all YAML that went in, hex
};

struct LoadResult {
  ModelSet models;
  std::vector<base::Diagnostic> diagnostics;  ///< any of severity Error: exit status 2
};

/// Reads the root file (empty: none, all packs, default policy), its includes and the packs below `packDir` (empty:
/// there are none). All errors of all files are reported, not only the first.
LoadResult loadModels(const std::string &rootFile, const std::string &packDir);

/// The same with the user's files from elsewhere than the disk; packs belong to the tool and do not come from there.
/// What is in `store` is not parsed.
class FileTree;
class FragmentStore;
LoadResult loadModels(const std::string &rootFile, const std::string &packDir, const FileTree &files,
                      const FragmentStore *store = nullptr);

/// True when `category` is `prefix` or stands below it ("user.contact" covers "user.contact.email").
bool coversCategory(std::string_view prefix, std::string_view category);

/// Path globs of `in:`, `exclude:`, `programs:`: '*' within a folder, '**' across folders, '?' one character.
bool matchesPathGlob(std::string_view glob, std::string_view path);

/// Selector patterns over qualified names: '*' within a segment, '**' across segments ("app::*::name").
bool matchesNameGlob(std::string_view pattern, std::string_view qualifiedName);

}  // namespace piiflow::models
