// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Signals call the slots that they are connected to.
#include "pii_case.h"

#include <QObject>
#include <QString>
#include <QTimer>

class Form : public QObject {
  Q_OBJECT
 public:
  void submit(const QString& text) { emit submitted(text); }
  void reset() { emit cleared("x"); }
  void both(const QString& a, const QString& b) { emit pair(a, b); }
 signals:
  void submitted(const QString& text);
  void cleared(const QString& text);
  void pair(const QString& a, const QString& b);
  void forwarded(const QString& text);
};

class Uploader : public QObject {
  Q_OBJECT
 public slots:
  void upload(const QString& text) { acme::send(text.toStdString()); }      // expect: user.name -> acme
  void count(const QString& text) { acme::send(text.size()); }
  void quiet(const QString& text) { acme::send(text.toStdString()); }
  void second(const QString&, const QString& b) { acme::send(b.toStdString()); }
  void forwardedTo(const QString& text) { acme::send(text.toStdString()); }     // expect: user.contact.email -> acme
};

class Window : public QObject {
  Q_OBJECT
 public:
  Window() {
    connect(&form_, &Form::submitted, this, &Window::keep);
    connect(&form_, &Form::cleared, this, &Window::forget);
  }
  void run(const User& u) {
    form_.submit(QString::fromStdString(u.phone));
    form_.reset();
  }
 private slots:
  void keep(const QString& text) { acme::send(text.toStdString()); }        // expect: user.contact.phone_number -> acme
  void forget(const QString& text) { acme::send(text.toStdString()); }

 private:
  Form form_;
};

class Store : public QObject {
  Q_OBJECT
 public slots:
  void store(const QString& text) { last_ = text; }

 public:
  QString last_;
};

int main() {
  User u = load_user(1);
  const QString name = QString::fromStdString(u.name), plan = QString::fromStdString(u.plan);
  Form a;
  Uploader up;
  QObject::connect(&a, &Form::submitted, &up, &Uploader::upload);
  QObject::connect(&a, &Form::submitted, &up, &Uploader::count);
  a.submit(name);
  Form b;
  QObject::connect(&b, &Form::submitted, &up, &Uploader::quiet);
  b.submit(plan);
  Form c;
  QObject::connect(&c, &Form::submitted, [](const QString& s) { acme::send(s.toStdString()); });    // expect: user.contact.email -> acme
  c.submit(QString::fromStdString(u.email));
  Form d;
  QObject::connect(&d, &Form::pair, &up, &Uploader::second);
  d.both(name, plan);
  Form e;
  QObject::connect(&e, &Form::submitted, &up, [](const QString& s) { acme::send(s.toStdString()); });   // expect: user.name -> acme
  e.submit(name);
  Form f;
  QObject::connect(&f, &Form::submitted, &f, &Form::forwarded);
  QObject::connect(&f, &Form::forwarded, &up, &Uploader::forwardedTo);
  f.submit(QString::fromStdString(u.email));
  Window w;
  w.run(u);
  Store s;
  Form g;
  QObject::connect(&g, &Form::submitted, &s, &Store::store);
  g.submit(name);
  acme::send(s.last_.toStdString());                      // expect: user.name -> acme
  Form never;
  never.submit(name);
  Form h;
  QObject::connect(&h, SIGNAL(submitted(QString)), &s, SLOT(store(QString)));
  s.last_ = plan;
  h.submit(QString::fromStdString(u.phone));
  acme::send(s.last_.toStdString());                      // expect: user.contact.phone_number -> acme
  QTimer::singleShot(0, [&] { acme::send(u.email); });    // expect: user.contact.email -> acme
}
