/// Why a knowledge base cannot be searched.
package enum RetrievalError: Error, CustomStringConvertible, Equatable {
  /// It has no index, or the index of another knowledge base.
  case noIndex(path: String)

  /// What, where and what to do.
  package var description: String {
    switch self {
    case .noIndex(let path): "\(path): there is no index yet. Make it with 'askback index'."
    }
  }
}
