#include "report/RuleTable.h"

namespace piiflow::report {
namespace {

constexpr Rule kRules[] = {
    {"piiflow-unapproved-flow", "UnapprovedFlow", Level::Error,
     "Personal data reaches a recipient that the policy does not allow it to reach.",
     "A value declared to be personal data (the source) reaches a call through which data leaves the program (the "
     "sink), "
     "and no rule of the policy allows this category of data to go to this recipient.\n\n"
     "Read the steps from the source to the sink. Then either stop sending the data, transform it on every way "
     "(`PII_SANITIZER`, `sanitizers:`), or have the flow approved and record that in `.piiflow.yaml`:\n\n"
     "```yaml\npolicy:\n  allow:\n    - data: user.contact.email\n      to: acme\n      reason: \"...\"\n```\n\n"
     "A single place can be suppressed at the sink line with `// NOLINT(piiflow-unapproved-flow): reason`.",
     "7.0"},
    {"piiflow-plaintext-transport", "PlaintextTransport", Level::Error,
     "Personal data is sent over an unencrypted connection.",
     "The endpoint of this call is `http://` or another scheme without encryption, and the recipient is not on this "
     "machine, in a private network or in one of `own-domains`. Use the encrypted scheme (`https://`, `wss://`, "
     "`mqtts://`, ...). An approval of the flow does not cover this.",
     "7.5"},
    {"piiflow-tls-verification-off", "TlsVerificationOff", Level::Error,
     "Personal data is sent over TLS to a peer whose certificate is not verified.",
     "The connection is encrypted, but a call has turned the verification of the peer's certificate or host name off, so "
     "that whoever sits between the two can read and change what is sent. Let the library verify; for a private "
     "certificate authority name its certificate instead. An approval of the flow does not cover this.",
     "7.4"},
    {"piiflow-unknown-recipient", "UnknownRecipient", Level::Warning,
     "Personal data is sent to an endpoint that no vendor claims.",
     "The program does not show where this call sends its data, or shows a host that no vendor lists under `domains:` "
     "and that is not in `own-domains`. Name the vendor, or allow the flow to `unknown` explicitly.",
     "4.0"},
    {"piiflow-expired-approval", "ExpiredApproval", Level::Warning, "An approval's `until` date has passed.",
     "The rule no longer allows anything: the flows that it covered are reported. Have it renewed, or remove it.", ""},
    {"piiflow-unused-approval", "UnusedApproval", Level::Warning, "An approval matches no flow of the program.",
     "No flow has this category, recipient, transforms and place. Remove the rule, or correct what it names.", ""},
    {"piiflow-shadowed-approval", "ShadowedApproval", Level::Warning, "An approval that can never decide.",
     "All that the rule covers is denied by a `deny` rule, or allowed by an approval above it. Remove it, or the other "
     "one.",
     ""},
    {"piiflow-environment-mismatch", "EnvironmentMismatch", Level::Error,
     "Personal data of one environment leaves to an endpoint of another.",
     "The program handles data of the environment that `environment:` names, and this endpoint is listed under another "
     "of the vendor's `environments`: production data goes to a sandbox, or test data to production.",
     "6.0"},
    {"piiflow-vendor-requirement", "VendorRequirement", Level::Error,
     "A vendor lacks what is required of it, or its agreement or review has lapsed.",
     "No approval of a flow to this vendor holds while this is so. Have the vendor answer (`piiflow vendors check "
     "--format markdown` writes the questionnaire), renew what has lapsed, and record it in the register.",
     "6.0"},
    {"piiflow-vendor-due", "VendorDue", Level::Warning, "An agreement, certification or review of a vendor ends soon.",
     "After that day no approval of a flow to this vendor holds. Renew it in time.", ""},
    {"piiflow-configuration-differs", "ConfigurationDiffers", Level::Warning,
     "The configuration of the working tree would allow more than the one that decides.",
     "The run was judged with the configuration of another revision (`--config-from`). What this change of the "
     "configuration would allow has to be reviewed by somebody else than its author.",
     ""},
    {"piiflow-ignored-annotation", "IgnoredAnnotation", Level::Warning, "An annotation stands where it has no effect.",
     "The compiler drops the attribute here, or it stands on something that cannot be personal data, a sink or a "
     "sanitizer. Move it to the declaration that it means.",
     ""},
};

}  // namespace

llvm::ArrayRef<Rule> allRules() { return kRules; }

const Rule *findRule(llvm::StringRef id) {
  for (const Rule &rule : kRules)
    if (id == rule.id) return &rule;
  return nullptr;
}

const char *levelName(Level level) {
  return level == Level::Error ? "error" : level == Level::Warning ? "warning" : "none";
}

}  // namespace piiflow::report
