// Names in other languages than English.
#include <string>
#include <piiflow/annotations.h>

struct Kunde {
  std::string vorname;         // warn: piiflow-unannotated-pii user.name.first
  std::string nachname;        // warn: piiflow-unannotated-pii user.name.last
  std::string strGeburtsdatum; // warn: piiflow-unannotated-pii user.demographic.date_of_birth
  std::string plz;             // warn: piiflow-unannotated-pii user.contact.address.postal_code
};

struct Patient {
  std::string prenom;          // warn: piiflow-unannotated-pii user.name.first
  std::string motDePasse;      // warn: piiflow-unannotated-pii user.authorization.password
  std::string codice_fiscale;  // warn: piiflow-unannotated-pii user.government_id
  std::string correoElectronico;  // warn: piiflow-unannotated-pii user.contact.email
  std::string PESEL;           // warn: piiflow-unannotated-pii user.government_id
  std::string salle;
};
