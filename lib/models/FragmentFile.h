// A ModelFragment as bytes: what the cache keeps of the user's YAML, and what compiled packs keep as written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "flatbuffers/flatbuffers.h"
#include "models/ModelFragment.h"

namespace piiflow::models {

namespace wire {
struct Fragment;
}

flatbuffers::Offset<wire::Fragment> packFragment(const ModelFragment &fragment,
                                                 flatbuffers::FlatBufferBuilder &builder);
/// `packed` is sound. The fragment is of `file` and `pack`.
ModelFragment unpackFragment(const wire::Fragment &packed, const std::string &file, const std::string &pack);

/// The same for a fragment by itself, read without errors.
std::string serializeFragment(const ModelFragment &fragment);
/// Null for bytes that hold none.
std::optional<ModelFragment> deserializeFragment(std::string_view bytes, const std::string &file);

}  // namespace piiflow::models
