// flags: -std=gnu11 -isystem/usr/include/libxml2
// libxml2: trees, writers, readers.
#include "pii_case_c.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <libxml/uri.h>
#include <string.h>

void load_user(int id, struct user *to);

static void build(const struct user *u) {
  xmlDocPtr doc = xmlNewDoc(BAD_CAST "1.0");
  xmlNodePtr root = xmlNewNode(NULL, BAD_CAST "user");
  xmlDocSetRootElement(doc, root);
  xmlNewChild(root, NULL, BAD_CAST "plan", BAD_CAST u->plan);
  xmlChar *text = NULL;
  int size = 0;
  xmlDocDumpMemory(doc, &text, &size);
  acme_send((const char *)text);
  xmlNewChild(root, NULL, BAD_CAST "name", BAD_CAST u->name);
  xmlDocDumpMemory(doc, &text, &size);
  acme_send((const char *)text);  // expect: user.name -> acme
  xmlFree(text);
  xmlDocPtr other = xmlNewDoc(BAD_CAST "1.0");
  xmlNodePtr top = xmlNewDocNode(other, NULL, BAD_CAST "user", NULL);
  xmlDocSetRootElement(other, top);
  xmlNewProp(top, BAD_CAST "email", BAD_CAST u->email);
  xmlDocDumpFormatMemory(other, &text, &size, 1);
  acme_send((const char *)text);  // expect: user.contact.email -> acme
  acme_send_int(size);
  xmlNodePtr leaf = xmlNewText(BAD_CAST u->phone);
  acme_send((const char *)xmlNodeGetContent(leaf));  // expect: user.contact.phone_number -> acme
  xmlNodePtr fresh = xmlNewNode(NULL, BAD_CAST "x");
  xmlAddChild(fresh, leaf);
  acme_send((const char *)xmlNodeGetContent(fresh));  // expect: user.contact.phone_number -> acme
  xmlNodePtr set = xmlNewNode(NULL, BAD_CAST "x");
  xmlNodeSetContent(set, BAD_CAST u->plan);
  acme_send((const char *)xmlNodeGetContent(set));
  xmlNodeAddContent(set, BAD_CAST u->name);
  acme_send((const char *)xmlNodeGetContent(set));  // expect: user.name -> acme
  xmlFreeDoc(doc);
}

static void write(const struct user *u) {
  xmlBufferPtr buffer = xmlBufferCreate();
  xmlTextWriterPtr w = xmlNewTextWriterMemory(buffer, 0);
  xmlTextWriterStartDocument(w, NULL, NULL, NULL);
  xmlTextWriterStartElement(w, BAD_CAST "user");
  xmlTextWriterWriteElement(w, BAD_CAST "plan", BAD_CAST u->plan);
  acme_send((const char *)xmlBufferContent(buffer));
  xmlTextWriterWriteAttribute(w, BAD_CAST "name", BAD_CAST u->name);
  acme_send((const char *)xmlBufferContent(buffer));  // expect: user.name -> acme
  xmlTextWriterWriteFormatString(w, "%s", u->email);
  xmlTextWriterEndElement(w);
  xmlTextWriterEndDocument(w);
  acme_send((const char *)buffer->content);  // expect: user.name -> acme // expect: user.contact.email -> acme
  acme_send_int(xmlBufferLength(buffer));
  xmlFreeTextWriter(w);
}

static void read(const struct user *u) {
  xmlDocPtr doc = xmlReadMemory(u->email, 10, "x", NULL, 0);
  xmlNodePtr root = xmlDocGetRootElement(doc);
  acme_send((const char *)xmlNodeGetContent(root));              // expect: user.contact.email -> acme
  acme_send((const char *)xmlGetProp(root, BAD_CAST "x"));       // expect: user.contact.email -> acme
  acme_send((const char *)root->children->content);              // expect: user.contact.email -> acme
  xmlDocPtr plain = xmlParseMemory(u->plan, 10);
  acme_send((const char *)xmlNodeGetContent(xmlDocGetRootElement(plain)));
  xmlTextReaderPtr r = xmlReaderForMemory(u->name, 10, NULL, NULL, 0);
  while (xmlTextReaderRead(r) == 1) acme_send((const char *)xmlTextReaderConstValue(r));   // expect: user.name -> acme
  acme_send((const char *)xmlURIEscapeStr(BAD_CAST u->name, NULL));  // expect: user.name -> acme
  acme_send((const char *)xmlStrdup(BAD_CAST u->email));  // expect: user.contact.email -> acme
  acme_send((const char *)xmlEncodeSpecialChars(NULL, BAD_CAST u->plan));
  acme_send_int(xmlStrcmp(BAD_CAST u->name, BAD_CAST u->email));
}

int main(void) {
  struct user u;
  load_user(1, &u);
  build(&u);
  write(&u);
  read(&u);
  return 0;
}
