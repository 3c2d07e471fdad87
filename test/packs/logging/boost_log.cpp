// needs: boost/log/trivial.hpp libboost1.81-dev
// flags: -std=c++17 -Wno-everything
// Boost.Log's trivial logging and sources.
#include "pii_case.h"

#include <boost/log/sources/logger.hpp>
#include <boost/log/sources/record_ostream.hpp>
#include <boost/log/trivial.hpp>

void logs(const User& u) {
  BOOST_LOG_TRIVIAL(info) << "plan " << u.plan;
  BOOST_LOG_TRIVIAL(info) << "user " << u.email;         // expect: user.contact.email -> log
  boost::log::sources::logger logger;
  BOOST_LOG(logger) << u.plan;
  BOOST_LOG(logger) << u.name << u.id;                   // expect: user.name -> log
  BOOST_LOG(logger) << u.plan.c_str();
  BOOST_LOG(logger) << u.phone.c_str();                  // expect: user.contact.phone_number -> log
  BOOST_LOG(logger) << u.plan[0];
  BOOST_LOG(logger) << u.email[0];                       // expect: user.contact.email -> log
}
