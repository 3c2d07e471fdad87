#include "driver/Inputs.h"

#include <catch2/catch.hpp>

#include "driver/Paths.h"

using namespace piiflow;
using namespace piiflow::driver;

TEST_CASE("programs: puts files into programs, and those that no entry covers into one more") {
  models::ModelSet models;
  models.rootDir = "/r";
  models::ProgramDefinition server, client, nothing;
  server.name = "server";
  server.files = {"src/server/**", "src/common.cpp"};
  client.name = "client";
  client.files = {"src/client/**", "src/common.cpp"};
  nothing.name = "nothing";
  nothing.files = {"no/**"};
  models.programs = {server, client, nothing};
  std::vector<ProgramMembers> programs =
      groupPrograms({"/r/src/client/a.cpp", "/r/src/common.cpp", "/r/src/server/a.cpp", "/r/tool.cpp"}, models);
  REQUIRE(programs.size() == 3);
  CHECK(programs[0].name == "server");
  CHECK(programs[0].members == std::vector<std::size_t>{1, 2});
  CHECK(programs[1].name == "client");
  CHECK(programs[1].members == std::vector<std::size_t>{0, 1});
  CHECK(programs[2].name.empty());
  CHECK(programs[2].members == std::vector<std::size_t>{3});
}

TEST_CASE("Without programs: everything is one") {
  models::ModelSet models;
  models.rootDir = "/r";
  std::vector<ProgramMembers> programs = groupPrograms({"/r/a.cpp", "/elsewhere/b.cpp"}, models);
  REQUIRE(programs.size() == 1);
  CHECK(programs[0].members.size() == 2);
}

TEST_CASE("exclude: is relative to the root YAML's folder") {
  models::ModelSet models;
  models.rootDir = "/r";
  models.exclude = {"test/**"};
  CHECK(isExcluded("/r/test/a/b.cpp", models));
  CHECK_FALSE(isExcluded("/r/src/test/b.cpp", models));
  CHECK_FALSE(isExcluded("/test/a.cpp", models));
}

TEST_CASE("Paths") {
  CHECK(absolutePath("../a/./b.cpp", "/x/y") == "/x/a/b.cpp");
  CHECK(absolutePath("/a/b.cpp", "/x") == "/a/b.cpp");
  CHECK(relativePath("/r/a/b.cpp", "/r") == "a/b.cpp");
  CHECK(relativePath("/r/a/b.cpp", "/r/") == "a/b.cpp");
  CHECK(relativePath("/rr/a.cpp", "/r") == "/rr/a.cpp");
  CHECK(mapPath("/build/x", {{"/build", "/home/b"}}) == "/home/b/x");
  CHECK(mapPath("/builds/x", {{"/build", "/home/b"}}) == "/builds/x");
  CHECK(mapPath("x/build/y", {{"/build", "/home/b"}}) == "x/build/y");
}
