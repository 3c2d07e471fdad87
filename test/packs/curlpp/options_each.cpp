// needs: curlpp/cURLpp.hpp libcurlpp-dev
// flags: -std=c++14 -Wno-everything
// curlpp: options by their number, and the parts of a form; each call with its twin.
#include "pii_case.h"

#include <curlpp/Easy.hpp>
#include <curlpp/Form.hpp>
#include <curlpp/Options.hpp>
#include <string>

template <CURLoption number>
struct Text : curlpp::Option<std::string> {
  explicit Text(const std::string& value) : curlpp::Option<std::string>(number, value) {}
  Text* clone() const override;
  void updateHandleToMe(curlpp::internal::CurlHandle* handle) const override;
};

void options(const User& u) {
  { curlpp::Easy e; e.setOpt(Text<CURLOPT_URL>("https://api.acme.example")); e.setOpt(Text<CURLOPT_COPYPOSTFIELDS>(u.name)); }  // expect: user.name -> acme confidence high
  { curlpp::Easy e; e.setOpt(Text<CURLOPT_URL>("https://api.acme.example")); e.setOpt(Text<CURLOPT_COPYPOSTFIELDS>(u.plan)); }
}

void forms(const User& u) {
  { curlpp::Easy e; curlpp::Forms f; f.push_back(new curlpp::FormParts::Content("n", u.name)); e.setOpt(curlpp::options::HttpPost(f)); }  // expect: user.name -> unknown
  { curlpp::Easy e; curlpp::Forms f; f.push_back(new curlpp::FormParts::Content("n", u.plan)); e.setOpt(curlpp::options::HttpPost(f)); }
  { curlpp::Easy e; curlpp::Forms f; f.push_back(new curlpp::FormParts::File("n", u.name)); e.setOpt(curlpp::options::HttpPost(f)); }  // expect: user.name -> unknown
  { curlpp::Easy e; curlpp::Forms f; f.push_back(new curlpp::FormParts::File("n", u.plan)); e.setOpt(curlpp::options::HttpPost(f)); }
}
