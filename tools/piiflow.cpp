#include "driver/Driver.h"

int main(int argc, char **argv) { return piiflow::driver::runPiiflow(argc, argv); }
