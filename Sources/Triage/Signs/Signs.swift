/// Signs that several rules share, or that are long.
enum Signs {
  typealias Sign = RedFlagRule.Sign
}
