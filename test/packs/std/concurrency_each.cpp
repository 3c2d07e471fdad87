// Locks, waits and what they ask: nothing of the data that they guard is in them; what a wait calls is called.
#include "pii_case.h"

#include <atomic>
#include <barrier>
#include <chrono>
#include <condition_variable>
#include <future>
#include <latch>
#include <memory>
#include <mutex>
#include <semaphore>
#include <shared_mutex>
#include <stop_token>
#include <string>
#include <thread>

using namespace std::chrono_literals;

void locks(const User& u) {
  auto later = std::chrono::steady_clock::now();
  struct { std::mutex lock; std::string text; } mu5;
  mu5.text = u.name;
  mu5.lock.lock();
  acme::send(mu5.lock.try_lock());
  mu5.lock.unlock();
  acme::send(mu5.text);                          // expect: user.name -> acme
  struct { std::recursive_mutex lock; std::string text; } re15;
  re15.text = u.name;
  re15.lock.lock();
  acme::send(re15.lock.try_lock());
  re15.lock.unlock();
  acme::send(re15.text);                          // expect: user.name -> acme
  struct { std::timed_mutex lock; std::string text; } ti11;
  ti11.text = u.name;
  ti11.lock.lock();
  acme::send(ti11.lock.try_lock());
  acme::send(ti11.lock.try_lock_for(1ms));
  acme::send(ti11.lock.try_lock_until(later));
  ti11.lock.unlock();
  acme::send(ti11.text);                          // expect: user.name -> acme
  struct { std::recursive_timed_mutex lock; std::string text; } re21;
  re21.text = u.name;
  re21.lock.lock();
  acme::send(re21.lock.try_lock());
  acme::send(re21.lock.try_lock_for(1ms));
  acme::send(re21.lock.try_lock_until(later));
  re21.lock.unlock();
  acme::send(re21.text);                          // expect: user.name -> acme
  struct { std::shared_mutex lock; std::string text; } sh12;
  sh12.text = u.name;
  sh12.lock.lock();
  acme::send(sh12.lock.try_lock());
  sh12.lock.unlock();
  sh12.lock.lock_shared();
  sh12.lock.unlock_shared();
  acme::send(sh12.text);                          // expect: user.name -> acme
  struct { std::shared_timed_mutex lock; std::string text; } sh18;
  sh18.text = u.name;
  sh18.lock.lock();
  acme::send(sh18.lock.try_lock());
  acme::send(sh18.lock.try_lock_for(1ms));
  acme::send(sh18.lock.try_lock_until(later));
  sh18.lock.unlock();
  sh18.lock.lock_shared();
  sh18.lock.unlock_shared();
  acme::send(sh18.text);                          // expect: user.name -> acme
  std::mutex a, b;
  std::timed_mutex t;
  std::shared_timed_mutex s;
  std::lock(a, b);
  acme::send(std::try_lock(a, b));
  std::unique_lock one(t, std::defer_lock), two(t, std::defer_lock);
  one.lock();
  acme::send(one.try_lock());
  acme::send(one.try_lock_for(1ms));
  acme::send(one.try_lock_until(later));
  acme::send(one.owns_lock());
  one.unlock();
  one = std::move(two);
  acme::send_object(one.mutex() == &t);
  acme::send_object(one.release() == &t);
  std::shared_lock three(s, std::defer_lock), four(s, std::defer_lock);
  three.lock();
  acme::send(three.try_lock());
  acme::send(three.try_lock_for(1ms));
  acme::send(three.try_lock_until(later));
  acme::send(three.owns_lock());
  three.unlock();
  three = std::move(four);
  acme::send_object(three.mutex() == &s);
  acme::send_object(three.release() == &s);
}

void waits(const User& u) {
  std::string text = u.name;
  auto later = std::chrono::steady_clock::now();
  std::latch latch(1);
  std::barrier barrier(1);
  std::counting_semaphore<2> semaphore(1);
  std::promise<std::string> promise;
  promise.set_value(text);
  std::future<std::string> future = promise.get_future();
  acme::send(int(future.wait_until(later)));
  acme::send(int(future.wait_for(1ms)));
  std::shared_future<std::string> shared = future.share();
  shared.wait();
  acme::send(int(shared.wait_for(1ms)));
  acme::send(int(shared.wait_until(later)));
  acme::send(shared.get());                      // expect: user.name -> acme
  latch.arrive_and_wait();
  acme::send(latch.try_wait());
  latch.count_down();
  latch.wait();
  barrier.arrive_and_drop();
  barrier.wait(barrier.arrive());
  barrier.arrive_and_wait();
  semaphore.acquire();
  acme::send(semaphore.try_acquire());
  acme::send(semaphore.try_acquire_for(1ms));
  acme::send(semaphore.try_acquire_until(later));
  semaphore.release();
  std::jthread thread([&] { text += "x"; });
  acme::send_object(thread.get_id());
  acme::send_object(std::this_thread::get_id());
  std::stop_source source = thread.get_stop_source();
  acme::send(source.stop_possible());
  acme::send(source.stop_requested());
  acme::send(source.request_stop());
  acme::send(source.get_token().stop_possible());
  acme::send(source.get_token().stop_requested());
  std::this_thread::sleep_for(1ms);
  std::this_thread::sleep_until(later);
  std::this_thread::yield();
  acme::send(std::uncaught_exceptions());
  std::set_terminate(nullptr);
  acme::send(text);                              // expect: user.name -> acme
}

void conditions(const User& u) {
  std::mutex mutex;
  std::unique_lock lock(mutex);
  std::condition_variable one;
  std::condition_variable_any any;
  auto later = std::chrono::steady_clock::now();
  { std::string seen; one.wait_for(lock, 1ms, [&] { seen = u.name; return true; }); acme::send(seen); }  // expect: user.name -> acme
  { std::string seen; one.wait_for(lock, 1ms, [&] { seen = u.plan; return true; }); acme::send(seen); }
  { std::string seen; one.wait_until(lock, later, [&] { seen = u.name; return true; }); acme::send(seen); }  // expect: user.name -> acme
  { std::string seen; one.wait_until(lock, later, [&] { seen = u.plan; return true; }); acme::send(seen); }
  { std::string seen; any.wait_for(lock, 1ms, [&] { seen = u.name; return true; }); acme::send(seen); }  // expect: user.name -> acme
  { std::string seen; any.wait_for(lock, 1ms, [&] { seen = u.plan; return true; }); acme::send(seen); }
  { std::string seen; any.wait_until(lock, later, [&] { seen = u.name; return true; }); acme::send(seen); }  // expect: user.name -> acme
  { std::string seen; any.wait_until(lock, later, [&] { seen = u.plan; return true; }); acme::send(seen); }
  one.notify_one();
  any.notify_all();
  any.notify_one();
  std::notify_all_at_thread_exit(one, std::move(lock));
}
