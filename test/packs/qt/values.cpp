// flags: -std=c++17 -fPIC -isystem/usr/include/x86_64-linux-gnu/qt5 -isystem/usr/include/x86_64-linux-gnu/qt5/QtCore
// Qt: strings, containers, variants, JSON, URLs, streams.
#include "pii_case.h"

#include <QBuffer>
#include <QByteArray>
#include <QDataStream>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QQueue>
#include <QRegularExpression>
#include <QSet>
#include <QSharedData>
#include <QSharedDataPointer>
#include <QSharedPointer>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>
#include <QVector>

struct LetterData : QSharedData {
  QString sender;
  QString recipient;
};

class Letter {
 public:
  Letter() : d_(new LetterData) {}
  void setSender(const QString& sender) { d_->sender = sender; }
  void setRecipient(const QString& recipient) { d_->recipient = recipient; }
  QString sender() const { return d_->sender; }
  QString recipient() const { return d_->recipient; }

 private:
  QSharedDataPointer<LetterData> d_;
};

void strings(const User& u) {
  const QString name = QString::fromStdString(u.name), plan = QString::fromStdString(u.plan);
  acme::send(name.toStdString());                         // expect: user.name -> acme
  acme::send(plan.toStdString());
  acme::send(qPrintable(name));                           // expect: user.name -> acme
  acme::send(name.toUtf8().constData());                  // expect: user.name -> acme
  acme::send(name.toLatin1().data());                     // expect: user.name -> acme
  acme::send(plan.toUtf8().constData());
  acme::send(name.size());
  acme::send(name.isEmpty());
  acme::send(name == plan);
  acme::send(name.contains("x"));
  acme::send(name.indexOf('@'));
  acme::send(name.compare(plan));
  acme::send(name.startsWith("x"));
  acme::send((plan + "x").toStdString());
  acme::send((plan + name).toStdString());                // expect: user.name -> acme
  acme::send(("<" + name).toStdString());                 // expect: user.name -> acme
  acme::send(QString("%1 %2").arg(plan).arg(1).toStdString());
  acme::send(QString("%1 %2").arg(plan, name).toStdString());           // expect: user.name -> acme
  acme::send(QString("%1").arg(name).toStdString());      // expect: user.name -> acme
  QString a;
  a.append(plan);
  acme::send(a.toStdString());
  a += name;
  acme::send(a.toStdString());                            // expect: user.name -> acme
  a = plan;
  acme::send(a.toStdString());
  a.prepend(name);
  acme::send(a.toStdString());                            // expect: user.name -> acme
  a.clear();
  acme::send(a.toStdString());
  a.push_back(name);
  acme::send(a.toStdString());                            // expect: user.name -> acme
  QString b = plan;
  b.insert(0, name);
  acme::send(b.toStdString());                            // expect: user.name -> acme
  QString c = plan;
  c.replace("x", name);
  acme::send(c.toStdString());                            // expect: user.name -> acme
  QString d = plan;
  d.replace(name.size(), 1, "x");
  acme::send(d.toStdString());
  acme::send(name.mid(1).toStdString());                  // expect: user.name -> acme
  acme::send(name.left(1).toUpper().trimmed().toStdString());           // expect: user.name -> acme
  acme::send(plan.left(name.size()).toStdString());
  for (const QString& part : name.split(' ')) acme::send(part.toStdString());            // expect: user.name -> acme
  acme::send(name.split(' ').first().toStdString());      // expect: user.name -> acme
  acme::send(QString::number(u.id).toStdString());
  acme::send(QString::fromStdString(u.phone).toInt());    // expect: user.contact.phone_number -> acme
  acme::send(QString::number(QString::fromStdString(u.phone).toInt()).toStdString());    // expect: user.contact.phone_number -> acme
  acme::send(QString::fromUtf8(u.email.c_str()).toStdString());         // expect: user.contact.email -> acme
  acme::send(QString(u.email.c_str()).toStdString());     // expect: user.contact.email -> acme
  acme::send(QString(QLatin1String(u.plan.c_str())).toStdString());
  acme::send(QString::asprintf("%s", u.email.c_str()).toStdString());   // expect: user.contact.email -> acme
  acme::send(name.toHtmlEscaped().toStdString());         // expect: user.name -> acme
  acme::send(name.section('@', 1).toStdString());         // expect: user.name -> acme
  acme::send(name[0].toLatin1());                         // expect: user.name -> acme
  for (QChar ch : name) acme::send(ch.toLatin1());        // expect: user.name -> acme
  QStringList list;
  list << plan << "x";
  acme::send(list.join(",").toStdString());
  list << name;
  acme::send(list.join(",").toStdString());               // expect: user.name -> acme
  QStringList more{plan};
  more.append(name);
  acme::send(more.at(0).toStdString());                   // expect: user.name -> acme
  acme::send(more.contains(name));
  acme::send(more.filter("x").join(";").toStdString());   // expect: user.name -> acme
  QString swapped = plan;
  swapped.swap(a);
  acme::send(swapped.toStdString());                      // expect: user.name -> acme
  QStringRef ref = name.midRef(1);
  acme::send(ref.toString().toStdString());               // expect: user.name -> acme
  QRegularExpression re("(.*)");
  acme::send(re.match(name).captured(1).toStdString());   // expect: user.name -> acme
  acme::send(re.match(plan).captured(1).toStdString());
  QString e = name;
  e.truncate(3);
  e.remove("x");
  acme::send(e.toStdString());                            // expect: user.name -> acme
  acme::send(qUtf8Printable(plan));
}

void bytes(const User& u) {
  QByteArray a(u.name.c_str());
  acme::send(a.constData());                              // expect: user.name -> acme
  acme::send(a.toBase64().constData());                   // expect: user.name -> acme
  acme::send(a.toHex().data());                           // expect: user.name -> acme
  acme::send(a.toStdString());                            // expect: user.name -> acme
  acme::send(a.size());
  QByteArray b;
  b.append(u.plan.c_str());
  acme::send(b.constData());
  b.append(a);
  acme::send(b.constData());                              // expect: user.name -> acme
  acme::send((QByteArray("x") + a).constData());          // expect: user.name -> acme
  acme::send(QByteArray::fromBase64(a.toBase64()).constData());         // expect: user.name -> acme
  acme::send(QByteArray::fromRawData(u.email.data(), 3).constData());   // expect: user.contact.email -> acme
  acme::send(a.toPercentEncoding().constData());          // expect: user.name -> acme
  acme::send(QByteArray::fromStdString(u.plan).constData());
  acme::send(a.split('@').first().constData());           // expect: user.name -> acme
  b.clear();
  acme::send(b.constData());
  QByteArray c = QByteArray::number(u.id);
  acme::send(c.constData());
  acme::send(QString(a).toStdString());                   // expect: user.name -> acme
  acme::send(a.mid(1).trimmed().toLower().constData());   // expect: user.name -> acme
  QByteArray out;
  QBuffer buffer(&out);
  buffer.open(QIODevice::WriteOnly);
  buffer.write(a);
  acme::send(out.constData());                            // expect: user.name -> acme
  QString text;
  QTextStream ts(&text);
  ts << "x" << QString::fromStdString(u.plan);
  acme::send(text.toStdString());
  ts << QString::fromStdString(u.phone);
  acme::send(text.toStdString());                         // expect: user.contact.phone_number -> acme
  QByteArray packed;
  QDataStream ds(&packed, QIODevice::WriteOnly);
  ds << QString::fromStdString(u.email);
  acme::send_bytes(packed.constData(), 3);                // expect: user.contact.email -> acme
  QDataStream in(packed);
  QString back;
  in >> back;
  acme::send(back.toStdString());                         // expect: user.contact.email -> acme
}

void containers(const User& u) {
  const QString name = QString::fromStdString(u.name), plan = QString::fromStdString(u.plan);
  QList<QString> a;
  a.append(plan);
  acme::send(a.first().toStdString());
  a.push_back(name);
  acme::send(a.at(0).toStdString());                      // expect: user.name -> acme
  acme::send(a.size());
  acme::send(a.contains(name));
  acme::send(a.takeFirst().toStdString());                // expect: user.name -> acme
  for (const auto& s : a) acme::send(s.toStdString());    // expect: user.name -> acme
  foreach (const QString& s, a) acme::send(s.toStdString());            // expect: user.name -> acme
  QVector<QString> b{plan};
  acme::send(b[0].toStdString());
  b << name;
  acme::send(b.last().toStdString());                     // expect: user.name -> acme
  b.clear();
  acme::send(b.value(0).toStdString());
  QMap<QString, QString> c;
  c.insert(plan, name);
  acme::send(c.value("x").toStdString());                 // expect: user.name -> acme
  acme::send(c.firstKey().toStdString());
  acme::send(c["x"].toStdString());                       // expect: user.name -> acme
  for (auto it = c.begin(); it != c.end(); ++it) {
    acme::send(it.key().toStdString());
    acme::send(it.value().toStdString());                 // expect: user.name -> acme
  }
  for (const auto& v : c.values()) acme::send(v.toStdString());         // expect: user.name -> acme
  for (const auto& k : c.keys()) acme::send(k.toStdString());
  QHash<QString, QString> d;
  d["k"] = plan;
  acme::send(d.value("k").toStdString());
  d["n"] = name;
  acme::send(d.value("n", plan).toStdString());           // expect: user.name -> acme
  acme::send(d.contains(name));
  QSet<QString> e;
  e.insert(plan);
  acme::send(e.begin()->toStdString());
  e << name;
  acme::send(e.values().first().toStdString());           // expect: user.name -> acme
  QQueue<QString> f;
  f.enqueue(name);
  acme::send(f.dequeue().toStdString());                  // expect: user.name -> acme
  QSharedPointer<QString> g(new QString(name));
  acme::send(g->toStdString());                           // expect: user.name -> acme
  auto h = QSharedPointer<QString>::create(plan);
  acme::send(h->toStdString());
  QScopedPointer<QString> i(new QString(name));
  acme::send(i->toStdString());                           // expect: user.name -> acme
  Letter k;
  k.setSender(plan);
  k.setRecipient(name);
  acme::send(k.sender().toStdString());
  acme::send(k.recipient().toStdString());                // expect: user.name -> acme
  QPair<QString, QString> j(plan, name);
  acme::send(j.first.toStdString());
  acme::send(j.second.toStdString());                     // expect: user.name -> acme
  acme::send(qMakePair(plan, name).second.toStdString()); // expect: user.name -> acme
}

void variants(const User& u) {
  const QString name = QString::fromStdString(u.name), plan = QString::fromStdString(u.plan);
  QVariant a(name);
  acme::send(a.toString().toStdString());                 // expect: user.name -> acme
  acme::send(a.value<QString>().toStdString());           // expect: user.name -> acme
  acme::send(a.isValid());
  a = plan;
  acme::send(a.toString().toStdString());
  QVariant b = QVariant::fromValue(name);
  acme::send(b.toByteArray().constData());                // expect: user.name -> acme
  QVariantMap c;
  c["plan"] = plan;
  acme::send(c["plan"].toString().toStdString());
  c["name"] = name;
  acme::send(c["name"].toString().toStdString());         // expect: user.name -> acme
  QVariantList d{plan, name};
  acme::send(d[1].toString().toStdString());              // expect: user.name -> acme
  QJsonObject e;
  e["plan"] = plan;
  e.insert("id", u.id);
  acme::send(QJsonDocument(e).toJson().constData());
  e["name"] = name;
  acme::send(QJsonDocument(e).toJson(QJsonDocument::Compact).toStdString());   // expect: user.name -> acme
  QJsonObject f{{"plan", plan}, {"name", name}};
  acme::send(QJsonDocument(f).toJson().constData());      // expect: user.name -> acme
  QJsonObject g{{"plan", plan}};
  acme::send(QJsonDocument(g).toJson().constData());
  QJsonArray h;
  h.append(f);
  h << plan;
  acme::send(QJsonDocument(h).toJson().constData());      // expect: user.name -> acme
  QJsonDocument i = QJsonDocument::fromJson(QByteArray(u.email.c_str()));
  acme::send(i.object()["x"].toString().toStdString());   // expect: user.contact.email -> acme
  acme::send(i.object().value("x").toInt());              // expect: user.contact.email -> acme
  for (const auto& v : i.array()) acme::send(v.toString().toStdString());      // expect: user.contact.email -> acme
  acme::send(i.isObject());
  QJsonObject j = QJsonObject::fromVariantMap(c);
  acme::send(QJsonDocument(j).toJson().constData());      // expect: user.name -> acme
  QUrl k("https://x.example/?q=" + name);
  acme::send(k.toString().toStdString());                 // expect: user.name -> acme
  acme::send(k.host().toStdString());                     // expect: user.name -> acme
  QUrlQuery l;
  l.addQueryItem("plan", plan);
  acme::send(l.toString().toStdString());
  l.addQueryItem("name", name);
  acme::send(l.toString(QUrl::FullyEncoded).toStdString());             // expect: user.name -> acme
  QUrl m("https://x.example/");
  m.setQuery(l);
  acme::send(m.toEncoded().constData());                  // expect: user.name -> acme
  acme::send(QUrl::toPercentEncoding(name).constData());  // expect: user.name -> acme
  QDateTime n = QDateTime::fromString(QString::fromStdString(u.phone), "yyyy");
  acme::send(n.toString("yyyy").toStdString());           // expect: user.contact.phone_number -> acme
  acme::send(QDateTime::currentDateTime().toString().toStdString());
  acme::send(n.date().year());                            // expect: user.contact.phone_number -> acme
}

void keys(const User& u) {
  QMap<int, QString> m;
  m.insert(1, QString::fromStdString(u.email));
  m[2] = QString::fromStdString(u.plan);
  acme::send(m.value(1).toStdString());                   // expect: user.contact.email -> acme
  acme::send(m.value(2).toStdString());
  acme::send(m[2].toStdString());
  acme::send(m.find(2).value().toStdString());
  acme::send(m.first().toStdString());                    // expect: user.contact.email -> acme
  m.remove(1);
  acme::send(m.value(1).toStdString());
  QJsonObject o;
  o.insert("email", QString::fromStdString(u.email));
  o["plan"] = QString::fromStdString(u.plan);
  acme::send(o["email"].toString().toStdString());        // expect: user.contact.email -> acme
  acme::send(o["plan"].toString().toStdString());
  acme::send(o.value("plan").toString().toStdString());
}

int main() {
  User u = load_user(1);
  keys(u);
  strings(u);
  bytes(u);
  containers(u);
  variants(u);
}
