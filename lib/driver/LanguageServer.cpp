#include "driver/LanguageServer.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <set>

#include "base/Digest.h"
#include "base/Version.h"
#include "base/WriteFile.h"
#include "driver/Configuration.h"
#include "driver/Interrupt.h"
#include "driver/LspActions.h"
#include "driver/LspReport.h"
#include "driver/LspTransport.h"
#include "driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace piiflow::driver {
namespace {

using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;

constexpr int kMethodNotFound = -32601;
constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kNotInitialized = -32002;

std::string readAll(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  return buffer ? (*buffer)->getBuffer().str() : std::string();
}

/// Where units and the last report are kept between sessions: --cache-dir, else a folder of the user's cache.
std::string cacheFolder(const Options &options, const std::string &root) {
  if (!options.cacheDir.empty()) return absolutePath(options.cacheDir, root);
  llvm::SmallString<256> folder;
  if (!llvm::sys::path::cache_directory(folder)) folder = "/tmp";
  llvm::sys::path::append(folder, "piiflow", base::blake3Hex(root, 8));
  return std::string(folder);
}

const std::vector<std::string> kCheck = {"check", "--format", "sarif"};
const std::vector<std::string> kPropose = {"suggest", "--no-flows", "--allow-incomplete", "--format", "json"};

/// A command in a process of its own, with its output in files.
class BackgroundRun {
 public:
  ~BackgroundRun() { stop(); }

  bool isRunning() const { return process_ > 0; }

  void start(const std::vector<std::string> &command, const Options &options, const std::string &folder) {
    stop();
    output_ = folder + "/editor-" + command.front() + ".new";
    errors_ = folder + "/editor-" + command.front() + ".txt";
    static int anchor;
    std::vector<std::string> words = {llvm::sys::fs::getMainExecutable("piiflow", &anchor)};
    words.insert(words.end(), command.begin(), command.end());
    words.insert(words.end(), {"--quiet", "--cache-dir", folder});
    auto give = [&words](const char *name, const std::string &value) {
      if (!value.empty()) words.insert(words.end(), {name, value});
    };
    give("-p", options.buildPath);
    give("--config", options.config);
    give("--root", options.root);
    give("--resource-dir", options.resourceDir);
    give("--pack-dir", options.packDir);
    if (options.jobs != 0) give("-j", std::to_string(options.jobs));
    for (const std::string &flag : options.extraArgs) words.push_back("--extra-arg=" + flag);
    for (const std::string &flag : options.extraArgsBefore) words.push_back("--extra-arg-before=" + flag);
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string &word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    process_ = forkWorker();
    if (process_ == 0) run(arguments);
  }

  /// The exit status when the check has ended since the last call.
  std::optional<int> poll() {
    int status = 0;
    if (!isRunning() || waitpid(process_, &status, WNOHANG) != process_) return std::nullopt;
    forgetWorker(process_);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  void stop() {
    if (!isRunning()) return;
    kill(process_, SIGTERM);  // it ends its own workers
    while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
    forgetWorker(process_);
    process_ = -1;
  }

  const std::string &output() const { return output_; }
  const std::string &errors() const { return errors_; }

 private:
  [[noreturn]] void run(const std::vector<char *> &arguments) const {
    auto redirect = [](const char *path, int flags, int target) {
      const int file = open(path, flags, 0644);
      if (file < 0 || dup2(file, target) < 0) _exit(126);
      close(file);
    };
    redirect("/dev/null", O_RDONLY, STDIN_FILENO);
    redirect(output_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(errors_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    execv(arguments.front(), arguments.data());
    _exit(127);
  }

  pid_t process_ = -1;
  std::string output_, errors_;
};

class LanguageServer {
 public:
  explicit LanguageServer(const Options &options) : options_(options), transport_(STDIN_FILENO, STDOUT_FILENO) {}

  int run() {
    while (!isOver_) {
      pollfd polled = {STDIN_FILENO, POLLIN, 0};
      const int ready = ::poll(&polled, 1, check_.isRunning() || proposing_.isRunning() ? 50 : -1);
      if (ready < 0 && errno != EINTR) break;
      if (std::optional<int> status = check_.poll()) finishCheck(*status);
      if (std::optional<int> status = proposing_.poll()) finishProposing(*status);
      if (ready > 0 && !takeMessages()) break;
    }
    return isOver_ && isShutDown_ ? kClean : kFlowsFound;
  }

 private:
  bool takeMessages() {
    if (!transport_.receive()) return false;
    while (auto message = transport_.next()) {
      if (!*message) {
        answerError(nullptr, kParseError, llvm::toString(message->takeError()));
        continue;
      }
      const Object *object = (*message)->getAsObject();
      if (!object) {
        answerError(nullptr, kInvalidRequest, "a message is an object");
        continue;
      }
      handle(*object);
      if (isOver_) break;
    }
    return true;
  }

  void handle(const Object &message) {
    const std::optional<llvm::StringRef> method = message.getString("method");
    if (!method) return;  // an answer, to nothing that we asked
    const Value *id = message.get("id");
    const Object none;
    const Object *given = message.getObject("params");
    const Object &params = given ? *given : none;
    if (id) {
      handleRequest(*method, *id, params);
    } else {
      handleNotification(*method, params);
    }
  }

  void handleRequest(llvm::StringRef method, const Value &id, const Object &params) {
    if (method == "initialize") return initialize(id, params);
    if (root_.empty()) return answerError(id, kNotInitialized, "'initialize' comes first");
    if (isShutDown_) return answerError(id, kInvalidRequest, "the server was shut down");
    if (method == "shutdown") {
      isShutDown_ = true;
      check_.stop();
      proposing_.stop();
      return answer(id, nullptr);
    }
    if (method == "textDocument/codeAction") return answer(id, codeActions(params));
    if (method == "workspace/executeCommand" && params.getString("command") == llvm::StringRef("piiflow.check")) {
      startCheck();
      return answer(id, nullptr);
    }
    answerError(id, kMethodNotFound, "'" + method.str() + "' is not supported");
  }

  void handleNotification(llvm::StringRef method, const Object &) {
    if (method == "exit") {
      isOver_ = true;
    } else if (method == "initialized") {
      publishLastReport();
      startCheck();
    } else if ((method == "textDocument/didSave" || method == "workspace/didChangeWatchedFiles") && !root_.empty() &&
               !isShutDown_) {
      startCheck();
    }
  }

  void startCheck() {
    proposing_.stop();
    check_.start(kCheck, options_, folder_);
  }

  void initialize(const Value &id, const Object &params) {
    std::string root = pathOf(params.getString("rootUri").value_or(""));
    if (root.empty()) root = params.getString("rootPath").value_or("").str();
    if (root.empty()) root = workingDirectory();
    if (std::error_code code = llvm::sys::fs::set_current_path(root))
      return answerError(id, kInvalidRequest, "'" + root + "' cannot be entered: " + code.message());
    root_ = workingDirectory();
    folder_ = cacheFolder(options_, root_);
    if (std::error_code code = llvm::sys::fs::create_directories(folder_))
      return answerError(id, kInvalidRequest, "'" + folder_ + "' cannot be made: " + code.message());
    Object sync{{"openClose", true}, {"change", 0}, {"save", Object{{"includeText", false}}}};
    Object capabilities{{"textDocumentSync", std::move(sync)},
                        {"codeActionProvider", Object{{"codeActionKinds", Array{"quickfix"}}}},
                        {"executeCommandProvider", Object{{"commands", Array{"piiflow.check"}}}}};
    answer(id, Object{{"capabilities", std::move(capabilities)},
                      {"serverInfo", Object{{"name", "piiflow"}, {"version", base::toolVersion()}}}});
  }

  std::string lastReport() const { return folder_ + "/editor-report.sarif"; }

  void publishLastReport() {
    const std::string sarif = readAll(lastReport());
    if (sarif.empty()) return;
    // What cannot be read is of another time, and made again right now.
    if (auto results = readEditorResults(sarif, root_))
      publish(std::move(*results));
    else
      llvm::consumeError(results.takeError());
  }

  void finishCheck(int status) {
    const std::string errors = readAll(check_.errors());
    if (status == kClean || status == kFlowsFound || status == kIncomplete) {
      auto results = readEditorResults(readAll(check_.output()), root_);
      if (results) {
        if (std::error_code code = llvm::sys::fs::rename(check_.output(), lastReport()))
          log(2, "the report is not kept: " + code.message());
        publish(std::move(*results));
        proposing_.start(kPropose, options_, folder_);
        log(status == kIncomplete ? 2 : 3,
            status == kIncomplete ? "the program was checked in part only:\n" + errors
                                  : "the program was checked: " + std::to_string(results_.size()) + " results");
        return;
      }
      return show("the report cannot be read: " + llvm::toString(results.takeError()));
    }
    // Errors of the configuration stand where they are; what was known of the program still is.
    std::vector<EditorResult> all = results_;
    all.erase(
        std::remove_if(all.begin(), all.end(), [](const auto &one) { return one.rule == "piiflow-configuration"; }),
        all.end());
    std::vector<EditorResult> located = readEditorErrors(errors, root_);
    const bool isLocated = !located.empty();
    all.insert(all.end(), located.begin(), located.end());
    publish(std::move(all));
    if (!isLocated) show(errors.empty() ? "the check ended with status " + std::to_string(status) : errors);
  }

  /// Proposals are offered as actions only; without them there are none.
  void finishProposing(int status) {
    if (status != kClean) return log(2, "no annotations are proposed: " + readAll(proposing_.errors()));
    const std::string root = readConfiguration(options_).root;
    proposals_ = readEditorProposals(readAll(proposing_.output()), root.empty() ? root_ : root);
    log(3, "annotations are proposed: " + std::to_string(proposals_.size()));
  }

  void publish(std::vector<EditorResult> results) {
    results_ = std::move(results);
    std::map<std::string, Array> byFile;
    for (const std::string &uri : published_) byFile[uri];
    published_.clear();
    for (const EditorResult &result : results_) {
      byFile[result.place.uri].push_back(diagnosticOf(result));
      published_.insert(result.place.uri);
    }
    for (auto &[uri, diagnostics] : byFile)
      notify("textDocument/publishDiagnostics", Object{{"uri", uri}, {"diagnostics", std::move(diagnostics)}});
  }

  Array codeActions(const Object &params) const {
    const Object *document = params.getObject("textDocument");
    const Object *range = params.getObject("range");
    const Object *start = range ? range->getObject("start") : nullptr;
    const Object *end = range ? range->getObject("end") : nullptr;
    Array actions;
    if (!document || !start || !end) return actions;
    const std::string path = pathOf(document->getString("uri").value_or(""));
    const std::int64_t first = start->getInteger("line").value_or(0), last = end->getInteger("line").value_or(first);
    for (const EditorResult &result : results_) {
      if (pathOf(result.place.uri) != path || result.place.endLine < first || result.place.line > last) continue;
      for (Value &action : actionsFor(result, options_)) actions.push_back(std::move(action));
    }
    for (const EditorProposal &proposal : proposals_) {
      if (pathOf(proposal.place.uri) != path || proposal.place.line < first || proposal.place.line > last) continue;
      if (std::optional<Object> action = actionFor(proposal)) actions.push_back(std::move(*action));
    }
    return actions;
  }

  void answer(const Value &id, Value result) { transport_.send(Object{{"id", id}, {"result", std::move(result)}}); }
  void answerError(const Value &id, int code, const std::string &message) {
    transport_.send(Object{{"id", id}, {"error", Object{{"code", code}, {"message", message}}}});
  }
  void notify(llvm::StringRef method, Object params) {
    transport_.send(Object{{"method", method}, {"params", std::move(params)}});
  }
  /// 1 error, 2 warning, 3 info.
  void log(int type, const std::string &text) {
    notify("window/logMessage", Object{{"type", type}, {"message", "piiflow: " + text}});
  }
  void show(const std::string &text) { notify("window/showMessage", Object{{"type", 1}, {"message", text}}); }

  const Options &options_;
  LspTransport transport_;
  BackgroundRun check_, proposing_;
  std::string root_, folder_;
  std::vector<EditorResult> results_;
  std::vector<EditorProposal> proposals_;
  std::set<std::string> published_;
  bool isShutDown_ = false;
  bool isOver_ = false;
};

}  // namespace

int serveEditor(const Options &options) { return LanguageServer(options).run(); }

}  // namespace piiflow::driver
