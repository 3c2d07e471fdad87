#include "driver/Dump.h"

int main(int argc, char **argv) { return piiflow::driver::runDump(argc, argv); }
