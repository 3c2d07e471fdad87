// needs: x86_64-linux-gnu/qt6/QtCore/qstring.h qt6-base-dev
// flags: -std=c++17 -fPIC -Wno-everything -isystem/usr/include/x86_64-linux-gnu/qt6 -isystem/usr/include/x86_64-linux-gnu/qt6/QtCore
// Qt 6: lists, maps and sets; each call with its twin.
#include "pii_case.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

QString text(const std::string& s) { return QString::fromStdString(s); }

void lists(const User& u) {
  { QList<QString> c(1, text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c(1, text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c; c.emplaceBack(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.emplaceBack(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c{"x"}; c.fill(text(u.name)); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{"x"}; c.fill(text(u.plan)); acme::send((c[0]).toStdString()); }
  { QList<QString> c{"x"}; acme::send((c.fill(text(u.name))[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{"x"}; acme::send((c.fill(text(u.plan))[0]).toStdString()); }
  { QList<QString> c; c.append(QList<QString>{text(u.name)}); acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c; c.append(QList<QString>{text(u.plan)}); acme::send((c[0]).toStdString()); }
  { QStringList c; c << QStringList{text(u.name)}; acme::send((c[0]).toStdString()); }  // expect: user.name -> acme
  { QStringList c; c << QStringList{text(u.plan)}; acme::send((c[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.data()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.data()[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.constData()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.constData()[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.sliced(1)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.sliced(1)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.first(1)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.first(1)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.last(1)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.last(1)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.toList()[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.toList()[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((QList<QString>::fromList(c)[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((QList<QString>::fromList(c)[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.takeAt(0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.takeAt(0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; acme::send((c.value(0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; acme::send((c.value(0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i - 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i + c.size())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i + c.size())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*(i - c.size())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*(i - c.size())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((i[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((i[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*++i).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.begin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.begin(); acme::send((*i--).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i + 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i - 0)).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i + c.size())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i + c.size())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*(i - c.size())).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*(i - c.size())).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((i[0]).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((i[0]).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*++i).toStdString()); }
  { QList<QString> c{text(u.name), text(u.name)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }  // expect: user.name -> acme
  { QList<QString> c{text(u.plan), text(u.plan)}; auto i = c.cbegin(); acme::send((*i--).toStdString()); }
  QList<QString> c{text(u.name)}, d{text(u.plan)};
  acme::send(c[0].toStdString());                  // expect: user.name -> acme
  acme::send(int(c.capacity()));
  acme::send(c < d);
  acme::send(int(c.removeIf([](const QString& s) { return s.isEmpty(); })));
  c.resize(9);
  c.squeeze();
  c.remove(1);
  acme::send(c[0].toStdString());                  // expect: user.name -> acme
  QStringList t{text(u.name)};
  acme::send(t.contains("x", Qt::CaseInsensitive));
  acme::send(int(t.indexOf(QRegularExpression("x"))));
  acme::send(int(t.lastIndexOf(QRegularExpression("x"))));
  acme::send(t[0].toStdString());                  // expect: user.name -> acme
}

void without_some(const User& u) {
  QMap<QString, QString> m{{"k", text(u.name)}};
  QHash<QString, QString> h{{"k", text(u.name)}};
  QSet<QString> s{text(u.name)};
  acme::send(int(m.removeIf([](auto i) { return i.value().isEmpty(); })));
  acme::send(int(h.removeIf([](auto i) { return i.value().isEmpty(); })));
  acme::send(int(s.removeIf([](const QString& t) { return t.isEmpty(); })));
  acme::send(m.value("k").toStdString());          // expect: user.name -> acme
  acme::send(h.value("k").toStdString());          // expect: user.name -> acme
  acme::send((*s.begin()).toStdString());          // expect: user.name -> acme
}
