private import CLibXML2

/// The C library that names of characters come from.
package enum XMLLibrary {
  /// Its version, as its headers have it: `2.9.14`.
  package static var version: String { LIBXML_DOTTED_VERSION }
}
