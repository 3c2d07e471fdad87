#include "lower/LibraryHeaders.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

namespace piiflow::lower {
namespace {

// Where a program may have a folder of the same name (asio/, fmt/), the library's headers are named one by one: those
// that they include themselves need not be.
constexpr llvm::StringLiteral kPrefixes[] = {
    "QtConcurrent/",
    "QtCore/",
    "QtDBus/",
    "QtGui/",
    "QtHttpServer/",
    "QtMqtt/",
    "QtMultimedia/",
    "QtNetwork/",
    "QtPositioning/",
    "QtPrintSupport/",
    "QtQml/",
    "QtQuick/",
    "QtSerialBus/",
    "QtSerialPort/",
    "QtSql/",
    "QtSvg/",
    "QtTest/",
    "QtWebChannel/",
    "QtWebEngineCore/",
    "QtWebEngineWidgets/",
    "QtWebSockets/",
    "QtWidgets/",
    "QtXml/",
    "absl/",
    "asio.hpp",
    "asio/any_io_executor.hpp",
    "asio/associated_executor.hpp",
    "asio/async_result.hpp",
    "asio/awaitable.hpp",
    "asio/basic_datagram_socket.hpp",
    "asio/basic_socket.hpp",
    "asio/basic_socket_acceptor.hpp",
    "asio/basic_stream_socket.hpp",
    "asio/basic_waitable_timer.hpp",
    "asio/bind_executor.hpp",
    "asio/buffer.hpp",
    "asio/buffers_iterator.hpp",
    "asio/co_spawn.hpp",
    "asio/completion_condition.hpp",
    "asio/compose.hpp",
    "asio/connect.hpp",
    "asio/coroutine.hpp",
    "asio/deadline_timer.hpp",
    "asio/defer.hpp",
    "asio/detached.hpp",
    "asio/detail/",
    "asio/dispatch.hpp",
    "asio/error.hpp",
    "asio/error_code.hpp",
    "asio/execution_context.hpp",
    "asio/executor_work_guard.hpp",
    "asio/experimental/",
    "asio/high_resolution_timer.hpp",
    "asio/impl/",
    "asio/io_context.hpp",
    "asio/io_context_strand.hpp",
    "asio/io_service.hpp",
    "asio/ip/",
    "asio/local/",
    "asio/placeholders.hpp",
    "asio/posix/",
    "asio/post.hpp",
    "asio/read.hpp",
    "asio/read_until.hpp",
    "asio/redirect_error.hpp",
    "asio/serial_port.hpp",
    "asio/signal_set.hpp",
    "asio/socket_base.hpp",
    "asio/spawn.hpp",
    "asio/ssl.hpp",
    "asio/ssl/",
    "asio/steady_timer.hpp",
    "asio/strand.hpp",
    "asio/streambuf.hpp",
    "asio/system_error.hpp",
    "asio/system_timer.hpp",
    "asio/this_coro.hpp",
    "asio/thread_pool.hpp",
    "asio/ts/",
    "asio/use_awaitable.hpp",
    "asio/use_future.hpp",
    "asio/version.hpp",
    "asio/windows/",
    "asio/write.hpp",
    "boost/",
    "fmt/args.h",
    "fmt/base.h",
    "fmt/chrono.h",
    "fmt/color.h",
    "fmt/compile.h",
    "fmt/core.h",
    "fmt/format-inl.h",
    "fmt/format.h",
    "fmt/os.h",
    "fmt/ostream.h",
    "fmt/printf.h",
    "fmt/ranges.h",
    "fmt/std.h",
    "fmt/xchar.h",
    "google/protobuf/",
    "grpc++/",
    "grpcpp/",
    "nlohmann/",
    "opentracing/",
    "rapidjson/",
    "spdlog/",
};

}  // namespace

llvm::ArrayRef<llvm::StringLiteral> libraryHeaderPrefixes() { return kPrefixes; }

bool isLibraryFolder(llvm::StringRef folder, llvm::vfs::FileSystem &files) {
  while (folder.size() > 1 && llvm::sys::path::is_separator(folder.back())) folder = folder.drop_back();
  llvm::StringRef module = llvm::sys::path::filename(folder);
  if (!module.consume_front("Qt") || module.empty() || !llvm::isUpper(module.front())) return false;
  llvm::SmallString<128> core(folder);
  llvm::sys::path::append(core, "..", "QtCore", "qglobal.h");
  return files.exists(core);
}

}  // namespace piiflow::lower
