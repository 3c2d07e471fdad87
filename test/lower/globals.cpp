// Initialisers of globals are a function of the unit; those of function-local statics stand where they are.
const char *load();
const char *g_host = load();
namespace { struct Config { const char *url = "https://x.example"; } g_config; }
struct Registry { static inline const char *name = load(); };

// dump-unit: <global initialisers>
// | function <global initialisers>()
// | b0:
// |   g_host := call load()
// |   begin g_config: (anonymous namespace)::Config {_ZTSN12_GLOBAL__N_16ConfigE@globals.cpp}
// |   call Config::Config(this <- &g_config)
// |   Registry::name := call load()
// |   return

// dump-unit: once
const char *once() {
  static const char *cached = load();
  cached = g_host;
  return cached;
}
// | function once()
// | b0:
// |   branch b1 b2
// | b1:
// |   once::cached := call load()
// |   goto b2
// | b2:
// |   once::cached <- g_host
// |   return := once::cached
// |   return
