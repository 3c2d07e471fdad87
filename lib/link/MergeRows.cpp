#include "link/MergeRows.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace piiflow::link {
namespace {

template <class Item>
void appendMissing(std::vector<Item> &into, const std::vector<Item> &more) {
  for (const Item &item : more)
    if (std::find(into.begin(), into.end(), item) == into.end()) into.push_back(item);
}

template <class Item>
void uniteSorted(std::vector<Item> &into, const std::vector<Item> &more) {
  into.insert(into.end(), more.begin(), more.end());
  std::sort(into.begin(), into.end());
  into.erase(std::unique(into.begin(), into.end()), into.end());
}

bool describesBetter(const flow::Record &row, const flow::Record &than) {
  return std::tuple(row.isComplete, row.methods.size()) > std::tuple(than.isComplete, than.methods.size());
}

/// A definition, then what is declared in the project, then the longer prototype (C has `void f();`).
bool describesBetter(const flow::Function &row, const flow::Function &than) {
  return std::tuple(row.hasBody, !row.isSystem, row.parameters.size()) >
         std::tuple(than.hasBody, !than.isSystem, than.parameters.size());
}

}  // namespace

void mergeAnnotations(std::vector<flow::Annotation> &into, const std::vector<flow::Annotation> &more) {
  into.insert(into.end(), more.begin(), more.end());
  auto meaning = [](const flow::Annotation &a) { return std::tie(a.kind, a.value); };
  std::sort(into.begin(), into.end(), [&](const flow::Annotation &a, const flow::Annotation &b) {
    return std::tuple(meaning(a), a.span) < std::tuple(meaning(b), b.span);
  });
  auto same = [&](const flow::Annotation &a, const flow::Annotation &b) { return meaning(a) == meaning(b); };
  into.erase(std::unique(into.begin(), into.end(), same), into.end());
}

void mergeAnnotations(flow::Function &into, const flow::Function &variant) {
  mergeAnnotations(into.annotations, variant.annotations);
  std::size_t count = std::min(into.parameters.size(), variant.parameters.size());
  for (std::size_t index = 0; index < count; ++index)
    mergeAnnotations(into.parameters[index].annotations, variant.parameters[index].annotations);
}

void mergeRow(flow::SourceFile &into, const flow::SourceFile &row) {
  into.isSystem = into.isSystem && row.isSystem;
  into.digest = std::min(into.digest, row.digest);
}

void mergeRow(flow::Field &into, const flow::Field &row) {
  if (!into.type.valid()) into.type = row.type;
  if (!into.span.known()) into.span = row.span;
  into.isUnionMember = into.isUnionMember || row.isUnionMember;
  mergeAnnotations(into.annotations, row.annotations);
}

void mergeRow(flow::Record &into, flow::Record row) {
  if (describesBetter(row, into)) std::swap(into, row);
  into.isPolymorphic = into.isPolymorphic || row.isPolymorphic;
  into.isSystem = into.isSystem && row.isSystem;
  if (!into.span.known()) into.span = row.span;
  appendMissing(into.bases, row.bases);
  uniteSorted(into.methods, row.methods);
  mergeAnnotations(into.annotations, row.annotations);
}

void mergeRow(flow::Function &into, flow::Function row) {
  if (describesBetter(row, into)) std::swap(into, row);
  into.isNoReturn = into.isNoReturn || row.isNoReturn;
  into.isNoexcept = into.isNoexcept || row.isNoexcept;
  into.isSystem = into.isSystem && row.isSystem;
  if (!into.parent.valid()) into.parent = row.parent;
  if (!into.span.known()) into.span = row.span;
  for (std::size_t index = 0; index < std::min(into.parameters.size(), row.parameters.size()); ++index)
    if (into.parameters[index].name.empty()) into.parameters[index].name = row.parameters[index].name;
  uniteSorted(into.overrides, row.overrides);
  mergeAnnotations(into, row);
}

void mergeRow(flow::Variable &into, const flow::Variable &row) {
  if (!into.type.valid()) into.type = row.type;
  if (!into.span.known()) into.span = row.span;
  mergeAnnotations(into.annotations, row.annotations);
}

}  // namespace piiflow::link
