/// Why a knowledge base cannot be searched.
package enum RetrievalError: Error, CustomStringConvertible, Equatable {
  /// It has no index, or the index of another knowledge base.
  case noIndex(path: String)
  /// The user asked to stop; the index is as it was.
  case interrupted

  /// What, where and what to do.
  package var description: String {
    switch self {
    case .noIndex(let path):
      "\(path): there is no index of it. Make one with 'askback index'."
    case .interrupted: "Interrupted: the index is as it was before. Run 'askback index' to go on."
    }
  }
}
