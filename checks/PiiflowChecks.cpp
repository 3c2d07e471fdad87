#include "PiiflowChecks.h"

#include "FlowCheck.h"
#include "SanitizerMisuseCheck.h"
#include "UnannotatedPiiCheck.h"
#include "clang-tidy/ClangTidyModule.h"
#include "policy/Verdict.h"

namespace piiflow::checks {
namespace {

class PiiflowTidyModule : public clang::tidy::ClangTidyModule {
 public:
  void addCheckFactories(clang::tidy::ClangTidyCheckFactories &factories) override {
    for (const char *rule : {policy::kUnapprovedFlow, policy::kPlaintextTransport, policy::kTlsVerificationOff})
      factories.registerCheck<FlowCheck>(rule);
    factories.registerCheck<UnannotatedPiiCheck>("piiflow-unannotated-pii");
    factories.registerCheck<SanitizerMisuseCheck>("piiflow-sanitizer-misuse");
  }
};

}  // namespace

void registerChecks() {
  static const clang::tidy::ClangTidyModuleRegistry::Add<PiiflowTidyModule> kModule(
      "piiflow-module", "Personal data that leaves the program, and declarations that should say what they hold.");
}

}  // namespace piiflow::checks
