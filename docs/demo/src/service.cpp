#include <cstdlib>

#include "account.h"

using namespace tulip;

int main(int argc, char **argv) {
  const Account account = loadAccount(argc > 1 ? std::strtol(argv[1], nullptr, 10) : 1);
  sendWelcomeMail(account);
  charge(account, 1999);
}
