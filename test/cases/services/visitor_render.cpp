// A letter as a tree of nodes, rendered by visitors; blocks as variants; a statistics visitor that counts only.
#include <piiflow/annotations.h>

#include <memory>
#include <numeric>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

struct Recipient {
  int customerNumber = 0;
  PII(user.name) std::string name;
  PII(user.contact.address) std::string address;
};

PII_SINK(globex) void printLetter(const std::string& text);
PII_SINK(acme) void measure(const std::string& key, const std::string& value);
PII_SINK(acme) void measureNumber(std::size_t value);

class Heading;
class Paragraph;
class Table;

class Visitor {
 public:
  virtual ~Visitor() = default;
  virtual void visit(const Heading& node) = 0;
  virtual void visit(const Paragraph& node) = 0;
  virtual void visit(const Table& node) = 0;
};

class Node {
 public:
  virtual ~Node() = default;
  virtual void accept(Visitor& visitor) const = 0;
};

template <class Derived>
class Visitable : public Node {
 public:
  void accept(Visitor& visitor) const override { visitor.visit(static_cast<const Derived&>(*this)); }
};

class Heading : public Visitable<Heading> {
 public:
  Heading(int level, std::string text) : level_(level), text_(std::move(text)) {}
  int level() const { return level_; }
  const std::string& text() const { return text_; }

 private:
  int level_;
  std::string text_;
};

class Paragraph : public Visitable<Paragraph> {
 public:
  explicit Paragraph(std::string style) : style_(std::move(style)) {}
  Paragraph& add(std::string_view text) {
    runs_.emplace_back(text);
    return *this;
  }
  const std::string& style() const { return style_; }
  const std::vector<std::string>& runs() const { return runs_; }

 private:
  std::string style_;
  std::vector<std::string> runs_;
};

class Table : public Visitable<Table> {
 public:
  void row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  const std::vector<std::vector<std::string>>& rows() const { return rows_; }

 private:
  std::vector<std::vector<std::string>> rows_;
};

class TextRenderer : public Visitor {
 public:
  void visit(const Heading& node) override {
    out_ << std::string(static_cast<std::size_t>(node.level()), '#') << ' ' << node.text() << '\n';
    outline_.push_back(node.text());
  }
  void visit(const Paragraph& node) override {
    for (const std::string& run : node.runs()) out_ << run;
    out_ << "\n\n";
  }
  void visit(const Table& node) override {
    for (const auto& row : node.rows()) {
      for (const auto& cell : row) out_ << cell << '\t';
      out_ << '\n';
    }
  }
  std::string text() const { return out_.str(); }
  const std::vector<std::string>& outline() const { return outline_; }

 private:
  std::ostringstream out_;
  std::vector<std::string> outline_;
};

class Statistics : public Visitor {
 public:
  void visit(const Heading&) override { ++headings_; }
  void visit(const Paragraph& node) override {
    for (const auto& run : node.runs()) characters_ += run.size();
    styles_ += node.style();
  }
  void visit(const Table& node) override { cells_ += node.rows().empty() ? 0 : node.rows().front().size(); }
  std::size_t total() const { return headings_ + characters_ + cells_; }
  const std::string& styles() const { return styles_; }

 private:
  std::size_t headings_ = 0;
  std::size_t characters_ = 0;
  std::size_t cells_ = 0;
  std::string styles_;
};

class Document {
 public:
  template <class T, class... Args>
  T& emplace(Args&&... args) {
    auto node = std::make_unique<T>(std::forward<Args>(args)...);
    T& reference = *node;
    nodes_.push_back(std::move(node));
    return reference;
  }
  void accept(Visitor& visitor) const {
    for (const auto& node : nodes_) node->accept(visitor);
  }

 private:
  std::vector<std::unique_ptr<Node>> nodes_;
};

// The same for a newsletter: blocks by value.
struct Image {
  std::string url;
};
struct Greeting {
  std::string who;
};
struct Divider {};
using Block = std::variant<Divider, Image, Greeting>;

template <class... Ts>
struct Overloaded : Ts... {
  using Ts::operator()...;
};

std::string renderBlocks(const std::vector<Block>& blocks) {
  std::string html;
  for (const Block& block : blocks) {
    html += std::visit(Overloaded{[](const Divider&) { return std::string("<hr>"); },
                                  [](const Image& i) { return "<img src=\"" + i.url + "\">"; },
                                  [](const Greeting& g) { return "<p>Dear " + g.who + "</p>"; }},
                       block);
  }
  return html;
}

std::string imageUrls(const std::vector<Block>& blocks) {
  std::string urls;
  for (const Block& block : blocks) {
    if (const auto* image = std::get_if<Image>(&block)) urls += image->url + "\n";
  }
  return urls;
}

std::size_t greetings(const std::vector<Block>& blocks) {
  return std::accumulate(blocks.begin(), blocks.end(), std::size_t{0}, [](std::size_t n, const Block& block) {
    return n + (std::holds_alternative<Greeting>(block) ? 1 : 0);
  });
}

Recipient loadRecipient(int number);

int main() {
  const Recipient recipient = loadRecipient(1);

  Document letter;
  letter.emplace<Heading>(1, "Your order");
  letter.emplace<Paragraph>("greeting").add("Dear ").add(recipient.name).add(",");
  Table& table = letter.emplace<Table>();
  table.row({"sku", "amount"});

  TextRenderer renderer;
  letter.accept(renderer);
  printLetter(renderer.text());  // expect: user.name -> globex
  for (const std::string& heading : renderer.outline()) measure("heading", heading);

  Statistics statistics;
  letter.accept(statistics);
  measureNumber(statistics.total());
  measure("styles", statistics.styles());

  Document terms;
  terms.emplace<Heading>(1, "Terms");
  terms.emplace<Paragraph>("small").add("No refunds.");
  TextRenderer plain;
  terms.accept(plain);
  printLetter(plain.text());

  Document label;
  label.emplace<Heading>(2, recipient.address);
  TextRenderer labels;
  label.accept(labels);
  printLetter(labels.text());  // expect: user.contact.address -> globex
  for (const std::string& heading : labels.outline()) measure("label", heading);  // expect: user.contact.address -> acme

  const std::vector<Block> blocks = {Greeting{recipient.name}, Divider{}, Image{"https://cdn.corp.example/1.png"}};
  printLetter(renderBlocks(blocks));  // expect: user.name -> globex
  measure("images", imageUrls(blocks));
  measureNumber(greetings(blocks));

  Block block = Greeting{recipient.name};
  printLetter(std::get<Greeting>(block).who);  // expect: user.name -> globex
  block = Image{"https://cdn.corp.example/2.png"};
  printLetter(renderBlocks({block}));
  measure("number", std::to_string(recipient.customerNumber));
}
