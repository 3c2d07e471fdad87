// What the cases call of Botan 2.19. Declarations written by hand after src/lib/{base/buf_comp,hash/hash,passhash/argon2fmt/
// argon2fmt,codec/hex/hex}.h of github.com/randombit/botan, release 2.19.3. (Debian's libbotan-2-dev is 37 MB.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace Botan {
template <typename T>
using secure_vector = std::vector<T>;
class RandomNumberGenerator;
class Buffered_Computation {
 public:
  void update(const uint8_t in[], size_t length);
  void update(const std::string& str);
  secure_vector<uint8_t> final();
  std::vector<uint8_t> final_stdvec();
  secure_vector<uint8_t> process(const std::string& in);
  virtual ~Buffered_Computation() = default;
};
class HashFunction : public Buffered_Computation {
 public:
  static std::unique_ptr<HashFunction> create(const std::string& algo_spec, const std::string& provider = "");
};
std::string hex_encode(const secure_vector<uint8_t>& input, bool uppercase = true);
std::string argon2_generate_pwhash(const char* password, size_t password_len, RandomNumberGenerator& rng, size_t p, size_t M, size_t t);
}  // namespace Botan
