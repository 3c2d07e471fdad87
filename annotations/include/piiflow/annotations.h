/* Marks personal data, the calls through which it leaves, and what transforms it on the way.
 *
 *   struct User {
 *     PII(user.contact.email) std::string email;
 *     std::string phone PII(user.contact.phone_number);
 *   };
 *   PII_SINK(acme) void track(const std::string& payload);
 *   PII_SANITIZER(hash) std::string sha256(const std::string& text);
 *
 * For C11 and C++11 and later. Under a compiler without the attribute (GCC, MSVC) the macros are nothing: an
 * annotation never changes what a program means or which warnings it gets.
 */
#ifndef PIIFLOW_ANNOTATIONS_H
#define PIIFLOW_ANNOTATIONS_H

/* `annotate` takes further arguments since LLVM 12, which Apple calls 13. */
#if defined(__apple_build_version__)
#if __clang_major__ >= 13
#define PIIFLOW_ANNOTATE(role, text) __attribute__((annotate("piiflow::" role, text)))
#endif
#elif defined(__clang__)
#if __clang_major__ >= 12
#define PIIFLOW_ANNOTATE(role, text) __attribute__((annotate("piiflow::" role, text)))
#endif
#endif

#ifndef PIIFLOW_ANNOTATE
#define PIIFLOW_ANNOTATE(role, text)
#endif

/* The argument is turned to text as it stands: a macro named like a part of it is not expanded. */

/** Personal data of this category: a field, variable, parameter, type, typedef name, or a function's result. */
#define PII(category) PIIFLOW_ANNOTATE("pii", #category)

/** Data leaves to this vendor: through every argument of a function, or through one parameter. */
#define PII_SINK(vendor) PIIFLOW_ANNOTATE("sink", #vendor)

/** The result is the input transformed: hash, hmac, tokenize, encrypt, redact, truncate, anonymize or aggregate. */
#define PII_SANITIZER(transform) PIIFLOW_ANNOTATE("sanitizer", #transform)

#endif /* PIIFLOW_ANNOTATIONS_H */
