// Numbers derive from numbers; comparisons and sizes carry nothing; a lookup by the data in a table of characters does.
constexpr char kHex[] = "0123456789abcdef";
struct Row { int cells[4]; };

// dump-unit: mix
int mix(int a, char c, const Row &row) {
  int sum = a * 2 + c;
  sum += a;
  bool same = sum == a;
  char digit = kHex[c & 15];
  int cell = row.cells[a];
  return same ? digit : cell + static_cast<int>(sizeof(row));
}
// | function mix(int, char, const Row &)
// | b0:
// |   %1 := derive*(a)
// |   sum := derive+(%1, c)
// |   sum <- derive+=(sum, a)
// |   same := {}
// |   %4 := derive&(c)
// |   digit := derive[](kHex[], %4)
// |   cell := row.*.cells[]
// |   branch b1 b2
// | b1:
// |   same is != 0
// |   return := digit
// |   goto b3
// | b2:
// |   same is == 0
// |   return := derive+(cell)
// |   goto b3
// | b3:
// |   return
