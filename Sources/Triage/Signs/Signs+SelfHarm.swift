/// Signs of harm that people do to themselves.
extension Signs {
  /// Apart from `suicide`, whose exceptions speak of harm that was not meant.
  static let selfHarm = Sign(
    [
      "burn|burning|scratch*|hit|hitting|bite|biting myself .. with|when|until|calm*",
      "found|discovered|saw|seen|noticed|hiding|hides .. cuts|scars|slashes|burns .. arm*|wrist*|thigh*|legs",
      "cuts|scars|slashes .. all|up over|down|and .. arm*|wrist*|thigh*",
      "cut|cutting|slash*|scratch*|burn* my|his|her ARM|thighs|legs|skin ... takes|relief|pressure|release|calm*|again|helps|feel|quiet|cope",
      "cut|cutting|slash* my|his|her ARM|thighs .. because|again|evening*|night*",
      "burn*|cut*|scratch*|carve*|slice* .. skin|arm*|leg*|thigh*|wrist*|self|myself .. lighter|cigarette|iron|razor|blade|knife|scissors|match",
      "hurt*|cut|cutting|scratch*|burn* myself|herself|himself .. razor|blade|scissors|lighter|compass",
      "fresh|new|more cuts|slashes .. arm|arms|forearm*|wrist*|thigh*|legs|today",
      "arm|arms|forearm*|wrist*|thigh* ... fresh|new|more cuts|slashes",
    ],
    except: ["razor|cut ... shav*|shower|legs", "shav* ... razor|cut"]
  )
}
