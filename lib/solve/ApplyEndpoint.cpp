// Where an object's data goes, and how: endpoints and facts about connections stand in cells of the object that carries
// them. A sink call asks for them; one that comes before them waits until they are announced.
#include "llvm/ADT/STLExtras.h"
#include "solve/FunctionAnalysis.h"

namespace piiflow::solve {

namespace {

llvm::StringRef cellOf(models::TransportFact fact) {
  const bool isVerification = fact == models::TransportFact::Unverified || fact == models::TransportFact::Verified;
  return isVerification ? Domain::kVerification : Domain::kCipher;
}

/// Whether `cell`, which says where an object sends, was set to something that callers have.
bool isToldByInput(const Domain &domain, const AtomSet &held, LocationId cell) {
  return llvm::any_of(held, [&](const Atom &atom) {
    return atom.kind == AtomKind::Reach ||
           (atom.kind == AtomKind::Entry && atom.payload != cell.value && domain.isInput(LocationId{atom.payload}));
  });
}

/// "127.0.0.1" for the number 0x7f000001. Numbers that name no host (0.x.x.x, and all ones: no address) have none.
std::string addressText(std::int64_t number) {
  if (number < 0x01000000 || number >= 0xffffffff) return {};
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) text += (text.empty() ? "" : ".") + std::to_string((number >> shift) & 0xff);
  return text;
}

}  // namespace

/// The text as a constant that the program shows at `span`.
Atom FunctionAnalysis::shownText(std::string text, const base::SourceSpan &span) {
  flow::Constant constant;
  constant.kind = flow::ConstantKind::String;
  constant.text = std::move(text);
  Atom atom;
  atom.kind = AtomKind::Constant;
  atom.payload = domain_.constant(constant, span).value;
  return atom;
}

// A number that stands where an address is expected is one (htonl(INADDR_LOOPBACK)).
AtomSet FunctionAnalysis::numberedAddress(const Memory &memory, const PortCells &port) {
  AtomSet numbers = port.cells.carried;
  for (LocationId id : port.cells.locations) {
    if (domain_.isArithmeticType(domain_.typeOf(id))) numbers.insertAll(lookup(memory, id));
  }
  AtomSet result;
  for (const Atom &atom : numbers) {
    if (atom.kind != AtomKind::Constant) continue;
    const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
    if (constant.kind != flow::ConstantKind::Integer) continue;
    if (std::string text = addressText(constant.integer); !text.empty()) result.insert(shownText(std::move(text), port.span));
  }
  return result;
}

AtomSet FunctionAnalysis::endpointText(const Memory &memory, const Cells &cells) {
  AtomSet result;
  AtomSet pieces;  // what went into the text, of what callers have
  std::set<LocationId> told;
  auto take = [&](const AtomSet &atoms, bool anyString) {
    for (const Atom &atom : atoms) {
      if (atom.kind == AtomKind::Constant) {
        const flow::Constant &constant = domain_.constantAt(ConstantId{atom.payload});
        const bool isShown = constant.kind == flow::ConstantKind::String && !constant.text.empty();
        if ((isShown && (anyString || (atom.flags & kPartial) != 0)) || domain_.isNotShown(ConstantId{atom.payload})) result.insert(atom);
      } else if (atom.kind == AtomKind::Entry && domain_.isInput(LocationId{atom.payload})) {
        Atom shown = atom;
        if (const ConstantId text = domain_.initialText(LocationId{atom.payload})) {
          shown.kind = AtomKind::Constant;
          shown.payload = text.value;
        }
        result.insert(shown);
      } else if (atom.kind == AtomKind::Reach && domain_.isInput(LocationId{atom.payload})) {
        // A number (a port, a timeout) names no host; characters may be part of one.
        const flow::TypeId type = domain_.typeOf(LocationId{atom.payload});
        if (domain_.isArithmeticType(type) && !domain_.isText(type)) continue;
        Atom piece;
        piece.kind = AtomKind::Reach;
        piece.payload = atom.payload;
        pieces.insert(piece);
      }
    }
  };
  take(cells.carried, true);
  Cells contents;
  contents.carried = cells.carried;
  for (LocationId id : cells.locations) {
    AtomSet held = lookup(memory, domain_.named(id, Domain::kEndpoint));
    take(held, true);
    const flow::TypeId type = domain_.typeOf(id);
    // A place of a model's own (`global.sentry`, a proxy's) holds no text of the program.
    if (!type && domain_.at(id).step == LocationStep::Named) continue;
    // An object that has been told its endpoint is no text of one; nor is what else it holds a piece of it.
    if (held.contains(AtomKind::Constant)) told.insert(id);
    // A text is told nothing: where it is a copy of what callers have, it says what that says.
    const bool isText = type && domain_.isText(type);
    if (!isText && isToldByInput(domain_, held, domain_.named(id, Domain::kEndpoint))) {
      told.insert(id);
      continue;
    }
    const bool isShown = llvm::any_of(held, [this](const Atom &atom) {
      return atom.kind == AtomKind::Constant && !domain_.isNotShown(ConstantId{atom.payload});
    });
    if (!isShown) contents.add(id);
    if ((type && !domain_.isText(type)) || told.contains(id)) continue;
    const Tree text = memory.readTree(domain_, assumed_, id);
    take(text.top, true);
    for (const auto &[path, atoms] : text.below) take(atoms, true);
  }
  take(collect(memory, contents), false);
  for (const Atom &piece : pieces) {
    bool isPartOfTold = false;
    for (LocationId part{piece.payload}; part && !isPartOfTold; part = domain_.at(part).parent) isPartOfTold = told.contains(part);
    if (isPartOfTold) continue;
    if (llvm::none_of(result, [&](const Atom &a) { return a.kind == AtomKind::Entry && a.payload == piece.payload; })) result.insert(piece);
  }
  // Seen whole, a text is not also the beginning of one.
  AtomSet whole;
  for (const Atom &atom : result) {
    if (atom.kind == AtomKind::Constant && (atom.flags & kPartial) == 0) whole.insert(atom);
  }
  result.removeIf([&](const Atom &atom) {
    return atom.kind == AtomKind::Constant && (atom.flags & kPartial) != 0 &&
           llvm::any_of(whole, [&](const Atom &other) { return other.payload == atom.payload; });
  });
  return result;
}

void FunctionAnalysis::announceEndpoint(const Memory &memory, LocationId object, const AtomSet &value) {
  for (const Atom &atom : lookup(memory, domain_.named(object, Domain::kPending))) {
    if (atom.kind == AtomKind::Pending) {
      if (auto it = events_.find(EventId{atom.payload}); it != events_.end()) it->second.endpoints.insertAll(value);
    } else if (atom.kind == AtomKind::Entry && domain_.isInput(object)) {
      auto it = llvm::find_if(summary_.endpointSets, [&](const auto &entry) { return entry.first == object; });
      if (it == summary_.endpointSets.end()) {
        summary_.endpointSets.emplace_back(object, value);
      } else {
        it->second.insertAll(value);
      }
    }
  }
}

// Of the objects' connections, as far as it was stated here or the callers know.
AtomSet FunctionAnalysis::transportFacts(const Memory &memory, const Cells &objects, llvm::StringRef cell) {
  AtomSet facts;
  for (LocationId object : objects.locations) {
    for (const Atom &atom : lookup(memory, domain_.named(object, cell))) {
      const bool isFact = atom.kind == AtomKind::Constant && domain_.transportFactOf(ConstantId{atom.payload});
      if (isFact || (atom.kind == AtomKind::Entry && domain_.isInput(LocationId{atom.payload}))) facts.insert(atom);
    }
  }
  return facts;
}

void FunctionAnalysis::setCell(Memory &memory, const Cells &objects, llvm::StringRef name, const AtomSet &value, bool mayKeep) {
  Tree content;
  content.top = value;
  for (LocationId object : objects.locations) {
    const LocationId cell = domain_.named(object, name);
    if (!mayKeep && objects.locations.size() == 1 && isSingular(memory, object, false)) {
      memory.writeStrong(domain_, cell, content);
    } else {
      memory.writeWeak(domain_, assumed_, cell, content);
    }
    announceEndpoint(memory, object, value);
  }
}

// What a number is told goes with it into what is made from it, as a text does (inet_addr).
void FunctionAnalysis::addressNumber(Memory &memory, LocationId place, const AtomSet &value) {
  if (!domain_.isArithmeticType(domain_.typeOf(place))) return;
  Tree text;
  for (Atom atom : value) {
    if (atom.kind != AtomKind::Constant || domain_.isNotShown(ConstantId{atom.payload})) continue;
    atom.flags |= kPartial;
    text.top.insert(atom);
  }
  if (!text.empty()) memory.writeWeak(domain_, assumed_, place, text);
}

void FunctionAnalysis::applyEndpoint(Memory &memory, const bind::BoundEndpoint &endpoint, const Invocation &call,
                                     const Cells &objects, bool mayKeep, bool isResult) {
  if (endpoint.transport && !mayKeep) {
    Atom fact;
    fact.kind = AtomKind::Constant;
    fact.payload = domain_.transportFact(*endpoint.transport, call.span).value;
    AtomSet facts;
    facts.insert(fact);
    setCell(memory, objects, cellOf(*endpoint.transport), facts, false);
  }
  AtomSet value;
  if (!endpoint.address.empty()) value.insert(shownText(endpoint.address, call.span));
  for (const models::Port &input : endpoint.input) {
    for (const PortCells &port : portCells(memory, input, call)) {
      if (!endpoint.keepsTransport) {
        AtomSet shown = endpointText(memory, port.cells);
        shown.insertAll(numberedAddress(memory, port));
        value.insertAll(shown.empty() ? unknownEndpoint(port) : shown);
        continue;
      }
      for (llvm::StringRef cell : {Domain::kCipher, Domain::kVerification}) {
        const AtomSet facts = transportFacts(memory, port.cells, cell);
        if (!facts.empty()) setCell(memory, objects, cell, facts, mayKeep);
      }
    }
  }
  if ((endpoint.input.empty() && endpoint.address.empty()) || endpoint.keepsTransport) return;
  setCell(memory, objects, Domain::kEndpoint, value, mayKeep);
  if (isResult) {
    for (LocationId place : objects.locations) addressNumber(memory, place, value);
  }
}

/// An endpoint that the program does not show, with the call that it comes from.
AtomSet FunctionAnalysis::unknownEndpoint(const PortCells &port) {
  std::string origin;
  base::SourceSpan span = port.span;
  for (LocationId id : port.cells.locations) {
    if (origin.empty()) origin = domain_.originOf(id, span);
  }
  Atom unknown;
  unknown.kind = AtomKind::Constant;
  unknown.payload = domain_.notShown(origin, span).value;
  AtomSet result;
  result.insert(unknown);
  return result;
}

/// What a port of `return` names, once the result is stored.
Cells FunctionAnalysis::resultCells(const Memory &memory, const models::Port &port, const Invocation &call) {
  if (!call.target) return {};
  Cells objects = evaluate(memory, *call.target);
  if (domain_.isAddressType(call.resultType)) objects = dereference(memory, objects);
  return walkSteps(memory, std::move(objects), port.steps, call);
}

// A reply, say, that is told later to take any certificate.
void FunctionAnalysis::awaitResult(Memory &memory, const Invocation &call) {
  for (const auto &[port, event] : call.sentWithResult) {
    Atom atom;
    atom.kind = AtomKind::Pending;
    atom.payload = event.value;
    Tree pending;
    pending.top.insert(atom);
    auto sent = events_.find(event);
    for (LocationId object : resultCells(memory, *port, call).locations) {
      memory.writeWeak(domain_, assumed_, domain_.named(object, Domain::kPending), pending);
      if (sent != events_.end()) sent->second.objects.push_back(object);
    }
  }
}

void FunctionAnalysis::applyEndpoints(Memory &memory, const bind::FunctionModel &model, Invocation &call, bool toResult) {
  for (const bind::BoundEndpoint &endpoint : model.endpoints) {
    const Match match = matches(memory, model, endpoint.when, call, nullptr);
    if (match == Match::No) continue;
    for (const models::Port &output : endpoint.output) {
      if ((output.base == models::PortBase::Return) != toResult) continue;
      Cells objects;
      if (!toResult) {
        fillPointers(memory, output, call);
        for (const PortCells &port : portCells(memory, output, call)) {
          for (LocationId id : port.cells.locations) objects.add(id);
        }
      } else {
        objects = resultCells(memory, output, call);
      }
      applyEndpoint(memory, endpoint, call, objects, match == Match::Perhaps, toResult);
    }
  }
}

}  // namespace piiflow::solve
